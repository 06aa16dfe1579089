import { payableKinds, penaltyKinds } from '@xiezhi/law'
import type { Proposal, Violation } from './file.ts'
import { essence } from './format/essence.ts'
import { withinExtent } from './format/extent.ts'
import { citesWithin } from './lawIdentity.ts'

const rank = (kind: string) => penaltyKinds.findIndex((k) => k.value === kind)

/** The heaviest kind of all (处罚法9, from light to heavy); undefined: nothing is imposed. 其他 only where nothing named is. */
export function heaviest(violations: readonly Violation[]): string | undefined {
  const kinds = [...new Set(violations.flatMap((v) => v.penalties.map((p) => p.kind)))]
  const named = kinds.filter((k) => k !== 'other')
  return (named.length > 0 ? named : kinds).toSorted((a, b) => rank(b) - rank(a))[0]
}

export interface Weight {
  readonly kinds: readonly string[]
  /** 分 */
  readonly fine: number
  /** 违法所得, paid like the fine. */
  readonly gains: number
  /** What the goods taken are worth, as far as it was found: counts for the offer of a hearing (市监听证办法5), and nobody owes it. */
  readonly goods: number
}

/** What a set of violation lines costs one party. */
export function weigh(violations: readonly Violation[]): Weight {
  const penalties = violations.flatMap((v) => v.penalties)
  const sum = (kind: string, of: 'amount' | 'value' = 'amount') =>
    penalties.filter((p) => p.kind === kind).reduce((a, p) => a + (p[of] ?? 0), 0)
  return {
    kinds: [...new Set(penalties.map((p) => p.kind))],
    fine: sum('fine'),
    gains: sum('gains'),
    goods: sum('goods', 'value'),
  }
}

/** 罚没款: what the party has to pay. */
export const payable = (weight: Pick<Weight, 'fine' | 'gains'>): number => weight.fine + weight.gains

export const linesOf = (proposal: Pick<Proposal, 'violations'>, party: string): readonly Violation[] =>
  proposal.violations.filter((v) => v.party === party)

/**
 * Heavier in amount, by a kind that replaces none graver, or by a thing or a term beyond what the same kind had named (处罚法45).
 * Words that cannot be compared go further.
 */
export function isHeavier(now: readonly Violation[], before: readonly Violation[]): boolean {
  const [is, was] = [weigh(now), weigh(before)]
  const ranks = (kinds: readonly string[]) => kinds.map(rank).sort((a, b) => b - a)
  const added = ranks(is.kinds.filter((k) => !was.kinds.includes(k)))
  const dropped = ranks(was.kinds.filter((k) => !is.kinds.includes(k)))
  // Goods nobody had priced before have not become more by being priced.
  const moreGoods = was.goods > 0 && is.goods > was.goods
  const graver = added.some((r, i) => r > (dropped[i] ?? -1))
  const further = was.kinds.some((k) => !payableKinds.includes(k) && !isWithinKind(k, now, before))
  return is.fine > was.fine || is.gains > was.gains || moreGoods || graver || further
}

/** A sum speaks for itself; of everything else the words say how far it goes. */
function isWithinKind(kind: string, now: readonly Violation[], before: readonly Violation[]): boolean {
  const texts = (v: readonly Violation[]) =>
    v.flatMap((x) => x.penalties.filter((p) => p.kind === kind).map((p) => p.text ?? ''))
  const told = texts(before)
  return texts(now).every((text) => told.some((t) => essence(t) === essence(text)) || withinExtent(text, told))
}

export interface Change {
  readonly facts: boolean
  readonly basis: boolean
  /** Another kind, or a further extent of one that has no amount (暂扣三个月, 没收的物品). */
  readonly kinds: boolean
  /** Money moved onto one conduct from another: what was said about each is no longer what is decided. */
  readonly moved: boolean
  readonly heavier: boolean
}

/**
 * How one party stands in two versions of what is proposed. What was dropped (a conduct, one of two bases, a kind) is no change against
 * the party: all that is left had been judged and told (处罚法45: 成立的应当采纳).
 */
export function changeFor(party: string, before: Proposal, now: Proposal): Change {
  const a = linesOf(before, party)
  const b = linesOf(now, party)
  const kinds = weigh(b).kinds
  return {
    facts:
      before.found !== now.found ||
      b.some((line) => !a.some((l) => conduct(l) === conduct(line) && ownFacts(l) === ownFacts(line))),
    basis: b.some((line) => !a.some((l) => conduct(l) === conduct(line) && restsWithin(line, l))),
    kinds: kinds.some((k) => !weigh(a).kinds.includes(k) || (!payableKinds.includes(k) && !isWithinKind(k, b, a))),
    moved: b.some((line) => {
      const on = (v: readonly Violation[]) => weigh(v.filter((x) => conduct(x) === conduct(line)))
      return on(b).fine > on(a).fine || on(b).gains > on(a).gains
    }),
    heavier: isHeavier(b, a),
  }
}

/**
 * Whether what was judged still is what will be decided (correction 3): less of the same facts, law and kinds is covered; any other
 * fact, basis or kind, and any raise, is not.
 */
export function coversFor(party: string, judged: Proposal, decided: Proposal): boolean {
  const c = changeFor(party, judged, decided)
  return !c.facts && !c.basis && !c.kinds && !c.moved && !c.heavier
}

export const coversAll = (parties: readonly string[], judged: Proposal, decided: Proposal): boolean =>
  parties.every((p) => coversFor(p, judged, decided))

const conduct = (x: Violation) => `${x.conduct}|${x.from}|${x.to ?? ''}`

const ownFacts = (x: Violation) => x.found?.trim() ?? ''

const restsWithin = (line: Violation, told: Violation): boolean =>
  citesWithin(line.breached, told.breached) && citesWithin(line.basis, told.basis)

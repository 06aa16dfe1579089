import { payableKinds, penaltyKinds } from '@xiezhi/law'
import type { Basis, Proposal, Violation } from './file.ts'
import { numeral } from './format/numeral.ts'

const rank = (kind: string) => penaltyKinds.findIndex((k) => k.value === kind)

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

/** Heavier in amount, by a kind graver than any proposed before, or by one more kind beside all of those (处罚法45). */
export function isHeavier(now: Weight, before: Weight): boolean {
  const gravest = (w: Weight) => Math.max(-1, ...w.kinds.map(rank))
  const added = now.kinds.length > before.kinds.length && before.kinds.every((k) => now.kinds.includes(k))
  // Goods nobody had priced before have not become more by being priced.
  const more = before.goods > 0 && now.goods > before.goods
  return now.fine > before.fine || now.gains > before.gains || more || gravest(now) > gravest(before) || added
}

export interface Change {
  readonly facts: boolean
  readonly basis: boolean
  /** Another kind, or another extent of one that has no amount (暂扣三个月, 没收的物品). */
  readonly kinds: boolean
  /** Money moved onto one conduct from another: what was said about each is no longer what is decided. */
  readonly moved: boolean
  readonly heavier: boolean
}

/** How one party stands in two versions of what is proposed. */
export function changeFor(party: string, before: Proposal, now: Proposal): Change {
  const a = linesOf(before, party)
  const b = linesOf(now, party)
  const was = weigh(a)
  const is = weigh(b)
  return {
    facts: before.found !== now.found || conducts(a) !== conducts(b) || ownFacts(a) !== ownFacts(b),
    basis: otherBasis(a, b),
    kinds: extents(b).some((k) => !extents(a).includes(k)),
    moved: b.some((line) => {
      const on = (v: readonly Violation[]) => weigh(v.filter((x) => conducts([x]) === conducts([line])))
      return on(b).fine > on(a).fine || on(b).gains > on(a).gains
    }),
    heavier: isHeavier(is, was),
  }
}

/**
 * Whether what was judged still is what will be decided (correction 3): a lower amount within the same facts, law and kinds is
 * covered; any change of facts, basis or kind, and any raise, is not.
 */
export function coversFor(party: string, judged: Proposal, decided: Proposal): boolean {
  const c = changeFor(party, judged, decided)
  return !c.facts && !c.basis && !c.kinds && !c.moved && !c.heavier
}

export const coversAll = (parties: readonly string[], judged: Proposal, decided: Proposal): boolean =>
  parties.every((p) => coversFor(p, judged, decided))

const conducts = (v: readonly Violation[]) =>
  v
    .map((x) => `${x.conduct}|${x.from}|${x.to ?? ''}`)
    .sort()
    .join('\n')

const ownFacts = (v: readonly Violation[]) =>
  v
    .map((x) => x.found?.trim() ?? '')
    .sort()
    .join('\n')

/** A sum speaks for itself; of everything else the words say how far it goes. */
const extents = (v: readonly Violation[]) =>
  v.flatMap((x) =>
    x.penalties.map((p) => (payableKinds.includes(p.kind) ? p.kind : `${p.kind}|${plain(p.text ?? '')}`)),
  )

/** Spaces, book-title marks and the way numbers are written make no other article. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s《》]/g, '')
    .replace(/\d{1,4}/g, (digits) => numeral(Number(digits)))
const keys = (b: readonly Basis[]) =>
  [...new Set(b.map((x) => `${plain(x.title)}|${plain(x.article)}`))].sort().join(';')
const bases = (v: readonly Violation[]) =>
  v
    .map((x) => `${keys(x.breached)}→${keys(x.basis)}`)
    .sort()
    .join('\n')
export const otherBasis = (a: readonly Violation[], b: readonly Violation[]): boolean => bases(a) !== bases(b)

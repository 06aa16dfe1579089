import { penaltyKinds } from '@xiezhi/law'
import type { Basis, Proposal, Violation } from './file.ts'

const rank = (kind: string) => penaltyKinds.findIndex((k) => k.value === kind)

export interface Weight {
  readonly kinds: readonly string[]
  /** 分 */
  readonly fine: number
  readonly confiscation: number
}

/** What a set of violation lines costs one party. */
export function weigh(violations: readonly Violation[]): Weight {
  const penalties = violations.flatMap((v) => v.penalties)
  const sum = (kind: string) => penalties.filter((p) => p.kind === kind).reduce((a, p) => a + (p.amount ?? 0), 0)
  return { kinds: [...new Set(penalties.map((p) => p.kind))], fine: sum('fine'), confiscation: sum('confiscation') }
}

export const linesOf = (proposal: Pick<Proposal, 'violations'>, party: string): readonly Violation[] =>
  proposal.violations.filter((v) => v.party === party)

/** Heavier in amount, or by a kind of penalty graver than any proposed before (处罚法45). */
export function isHeavier(now: Weight, before: Weight): boolean {
  const gravest = (w: Weight) => Math.max(-1, ...w.kinds.map(rank))
  return now.fine > before.fine || now.confiscation > before.confiscation || gravest(now) > gravest(before)
}

export interface Change {
  readonly facts: boolean
  readonly basis: boolean
  readonly kinds: boolean
  readonly heavier: boolean
}

/** How one party stands in two versions of what is proposed. */
export function changeFor(party: string, before: Proposal, now: Proposal): Change {
  const a = linesOf(before, party)
  const b = linesOf(now, party)
  const was = weigh(a)
  const is = weigh(b)
  return {
    facts: before.found !== now.found || conducts(a) !== conducts(b),
    basis: bases(a) !== bases(b),
    kinds: is.kinds.some((k) => !was.kinds.includes(k)),
    heavier: isHeavier(is, was),
  }
}

/**
 * Whether what was judged still is what will be decided (correction 3): a lower amount within the same facts, law and kinds is
 * covered; any change of facts, basis or kind, and any raise, is not.
 */
export function coversFor(party: string, judged: Proposal, decided: Proposal): boolean {
  const c = changeFor(party, judged, decided)
  return !c.facts && !c.basis && !c.kinds && !c.heavier
}

export const coversAll = (parties: readonly string[], judged: Proposal, decided: Proposal): boolean =>
  parties.every((p) => coversFor(p, judged, decided))

const conducts = (v: readonly Violation[]) =>
  v
    .map((x) => `${x.conduct}|${x.from}|${x.to ?? ''}`)
    .sort()
    .join('\n')
const key = (b: Basis) => `${b.title}|${b.article}`
const bases = (v: readonly Violation[]) =>
  v
    .map((x) => [...x.breached.map(key), '→', ...x.basis.map(key)].join(';'))
    .sort()
    .join('\n')

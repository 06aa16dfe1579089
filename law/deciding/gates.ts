import type { Day } from '../day.ts'
import type { Citations } from '../words/citation.ts'
import { all, always, apartFrom, inTime, none } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import type { StepId } from '../words/step.ts'

interface Common {
  readonly id: string
  readonly inForce: Gate['inForce']
  readonly cite: Citations
}
type Steps = readonly [StepId, ...StepId[]]

/** Nobody signs, sends back or decides what he looked into or reviewed himself. */
export const decidersApart = (
  g: Common & {
    readonly blocks: Steps
    readonly examined: readonly RecordKind[]
    readonly reviewed: readonly RecordKind[]
  },
): Gate => {
  const kind = g.examined[0]!.id
  return gate({
    id: g.id,
    inForce: g.inForce,
    title: '决定人未参与调查、审核',
    blocks: g.blocks,
    when: always,
    require: apartFrom(...[...g.examined, ...g.reviewed].map((k) => entries(k))),
    sentence: '参加调查、审查或者审核的人员不能审签、退回、决定。',
    next: '由没有参加的负责人办理',
    cite: g.cite,
    examples: [
      { name: '本人办理过', entries: { [kind]: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { [kind]: [{ by: 'a' }] }, actor: 'c', expect: 'open' },
    ],
  })
}

/** What was seen, said or brought is known to what is proposed. */
export const proposedSince = (
  g: Common & {
    readonly blocks: Steps
    readonly finding: RecordKind
    readonly kinds: readonly RecordKind[]
    readonly cure: StepId
  },
): Gate =>
  gate({
    id: g.id,
    inForce: g.inForce,
    title: '处理意见写在调查、审查之后',
    blocks: g.blocks,
    when: always,
    require: all(...g.kinds.map((kind) => none(entries(kind, {}, { since: [g.finding] })))),
    sentence: '提出处理意见之后又有新的情况，处理意见没有反映。',
    next: '根据新的情况重新提出处理意见',
    cures: [{ step: g.cure }],
    cite: g.cite,
    examples: [
      { name: '之后又有新的情况', entries: { [g.finding.id]: [{}], [g.kinds[0]!.id]: [{}] }, expect: 'blocked' },
      { name: '在其后提出', entries: { [g.kinds[0]!.id]: [{}], [g.finding.id]: [{}] }, expect: 'open' },
    ],
  })

const under = ({ under: id }: { readonly under?: string }) => (id === undefined ? {} : { under: id })

/** Late is done all the same, and stays a fault. */
export const decidedInTime = (
  g: Common & {
    readonly blocks: Steps
    readonly clock: string
    /** The last day of the term from 2026-11-02, and the day after. */
    readonly days: { readonly last: Day; readonly over: Day }
    readonly what: string
    /** The layer that sets the number, where no national text does. */
    readonly under?: string
  },
): Gate =>
  gate({
    id: g.id,
    inForce: g.inForce,
    title: `在期限内${g.what}`,
    blocks: g.blocks,
    mode: 'note',
    when: always,
    require: inTime(g.clock),
    sentence: `超过期限${g.what}，属程序违法。`,
    next: `超过期限${g.what}`,
    cite: g.cite,
    examples: [
      { name: '期限的最后一日', ...under(g), clocks: { [g.clock]: '2026-11-02' }, day: g.days.last, expect: 'open' },
      { name: '其次日', ...under(g), clocks: { [g.clock]: '2026-11-02' }, day: g.days.over, expect: 'blocked' },
    ],
  })

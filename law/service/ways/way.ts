import type { Condition } from '../../words/condition.ts'
import type { Does } from '../../words/does.ts'
import type { ProceedingKind } from '../../words/step.ts'
import type { Value } from '../../words/value.ts'
import type { ServiceWay } from '../records.ts'

/** What stands in each step that serves: it is on its way, by post or not. */
const open = ['pending', 'posted'] as const

/** What the ways have in common: where they are taken, by whom, and what it does that a paper has arrived. */
export interface Way {
  readonly common: ReturnType<typeof commonOf>
  readonly served: (way: ServiceWay, on: Value, when?: Condition) => readonly Does[]
}

export const commonOf = (proceeding: ProceedingKind) =>
  ({ proceeding, from: open, effect: 'reported', posts: ['handler'] }) as const

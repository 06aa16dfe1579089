import type { Condition } from '../words/condition.ts'
import type { Does } from '../words/does.ts'
import type { Field } from '../words/field.ts'
import type { Procedure, Stage } from '../words/procedure.ts'
import type { RecordKind } from '../words/record.ts'
import { executionClocks } from './clocks.ts'
import { executionReadings, type PayClock, type TermClock } from './conditions.ts'
import { executionGates } from './gates/index.ts'
import { executionRecords } from './records.ts'
import { executionStages } from './stages.ts'
import { executionSteps } from './steps.ts'

/** What a kind says of what is owed by its decision. */
export interface Executed {
  readonly owes: Condition
  readonly term: TermClock
  readonly pay?: PayClock
  /** The kind of entry a paper that has been served is. */
  readonly service: RecordKind
  /** The form of a payment, and what a payment does. */
  readonly fields: readonly Field[]
  readonly does: readonly Does[]
  readonly remission: RecordKind<string, 'reason'>
}

const lapsed: Stage = { id: 'lapsed', title: '不再收缴', aside: true }

/** 延期分期、催告、申请法院、自行执行、协议、中止、终结: for a kind that leaves somebody money to pay (处罚法66, 72; 强制法34–60). */
export const withExecution = (p: Procedure, { owes, term, pay, service, ...paying }: Executed): Procedure => ({
  ...p,
  records: [...p.records, ...executionRecords],
  stages: { ...p.stages, payment: [...executionStages, lapsed] },
  steps: [...p.steps, ...executionSteps({ ...paying, term })],
  gates: [...p.gates, ...executionGates({ term, service, ...(pay === undefined ? {} : { pay }) })],
  clocks: [...p.clocks, ...executionClocks(owes, term)],
  means: { ...p.means, ...executionReadings(term, pay) },
})

import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { GateExample } from '../../words/gate.ts'
import type { RecordKind } from '../../words/record.ts'
import type { StepId } from '../../words/step.ts'
import type { Value } from '../../words/value.ts'

type Blocks = readonly [StepId, ...StepId[]]

export interface Recusal {
  /** Every step of the case that somebody takes in it. */
  readonly acts: Blocks
  /** What is not signed as long as it is not known who withdraws. */
  readonly decides: Blocks
  /** Who investigated, and decides nothing. */
  readonly involved: Value
  readonly review: RecordKind
  readonly hearing: RecordKind
  readonly host: RecordKind
}

export const law = cite(penaltyLaw, 43, '应当回避；由行政机关负责人决定')
export const market = cite(marketProcedure, 4, '实行回避制度，由谁决定')
export const asked = (more: NonNullable<GateExample['entries']>[string][number] = {}) => ({
  recusalRequest: [{ how: 'declared', role: 'investigator', person: 'a', ...more }],
})

import { marketProcedure, penaltyLaw } from '../../statutes.ts'
import { type Citations, cite } from '../../words/citation.ts'
import { among, type Condition, eachOrNone, some } from '../../words/condition.ts'
import type { Gate, GateExample } from '../../words/gate.ts'
import { entries, type Test } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import type { StepId } from '../../words/step.ts'
import { about, called, firstOf, it, last, type Value } from '../../words/value.ts'
import { recusalDecision, recusalRequest } from '../records.ts'

type Blocks = readonly [StepId, ...StepId[]]

export interface Recusal {
  /** Every step of the case that somebody takes in it. */
  readonly acts: Blocks
  /** What is not signed as long as it is not known who withdraws. */
  readonly decides: Blocks
  /** Who investigated, and decides nothing. */
  readonly involved: Value
  /** What an investigator takes part in by being named. */
  readonly evidence?: RecordKind
  readonly basis?: Basis
  /** Of a kind with 审核 and 听证: what is done anew, and who hosts. */
  readonly heard?: { readonly review: RecordKind; readonly hearing: RecordKind; readonly host: RecordKind }
}

const law = cite(penaltyLaw, 43, '应当回避；由行政机关负责人决定')
const market = cite(marketProcedure, 4, '实行回避制度，由谁决定')

/** By what law somebody withdraws: its gates are called by it, and who decides of the first head. */
export interface Basis {
  readonly id: (name: string) => string
  readonly inForce: Gate['inForce']
  readonly cite: Citations
  readonly answered: Citations
  /** The step by which others are named, where the kind names who handles it. */
  readonly officers?: StepId
  /** The first head's withdrawal may come from above (宁夏程序24). */
  readonly above?: true
}
/** 处罚法43; 市监程序4. */
export const penal: Basis = {
  id: (name) => `G06-${name}`,
  inForce: { from: '1996-10-01' },
  officers: 'officers.change',
  cite: [law, market],
  answered: [cite(penaltyLaw, 43, '提出回避申请的，应当依法审查，由负责人决定', '第三款'), market],
}
export const asked = (more: NonNullable<GateExample['entries']>[string][number] = {}) => ({
  recusalRequest: [{ how: 'declared', role: 'investigator', person: 'a', ...more }],
})

export const decided = (more: NonNullable<GateExample['entries']>[string][number] = {}) => ({
  ...asked(more),
  recusalDecision: [{ about: 1, granted: true, person: 'a', role: 'investigator', ...more }],
})

export const unanswered = (where: { readonly role?: Test } = {}): Condition =>
  eachOrNone(
    entries(recusalRequest, where, { faulty: true }),
    some(entries(recusalDecision, { about: { is: it('no') } }, { faulty: true })),
  )

/** Of the request at hand, else of the last there is. */
export const ofRequest = (field: 'role' | 'person'): Value =>
  called(
    field === 'role' ? '被申请回避的人在本案中的身份' : '被申请回避的人',
    firstOf(about(field), last(recusalRequest, field)),
  )
export const isOf = (...roles: readonly string[]): Condition => among(ofRequest('role'), roles)

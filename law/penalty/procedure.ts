import type { EnforcementKind } from '../certificates.ts'
import type { InForce } from '../statutes.ts'
import { formerMarketProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import type { ProceedingKind, Step } from '../words/step.ts'
import { decisionSteps } from './steps/decision.ts'
import { disclosureSteps } from './steps/disclosure.ts'
import { filingSteps } from './steps/filing.ts'
import { investigationSteps } from './steps/investigation.ts'
import { noticeSteps } from './steps/notice.ts'
import { recordSteps } from './steps/record.ts'
import { reviewSteps } from './steps/review.ts'
import { type Unbuilt, type UnbuiltId, unbuilt } from './unbuilt.ts'

export interface Procedure {
  readonly id: string
  readonly title: string
  readonly inForce: InForce
  readonly first: Step['id']
  /** What the certificate of whoever handles it must be for (处罚法42). */
  readonly enforcement: EnforcementKind
  /** Stages of each kind of proceeding, in the order of the law: the strip a reader sees. */
  readonly stages: Readonly<Record<ProceedingKind, readonly { readonly id: string; readonly title: string }[]>>
  readonly steps: readonly Step[]
  /** What belongs to it by law and cannot be done yet. */
  readonly unbuilt: Readonly<Record<UnbuiltId, Unbuilt>>
  readonly cite: Citations
}

const stages = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([id, title]) => ({ id, title }))

/** 行政处罚普通程序. National from the revised 处罚法; for market regulation from its own procedure of 2019. */
export const ordinaryPenalty: Procedure = {
  id: 'penalty.ordinary',
  title: '行政处罚普通程序',
  inForce: { from: '2019-04-01' },
  first: 'clue.register',
  enforcement: '行政处罚',
  stages: {
    penalty: stages(
      ['clue', '案源核查'],
      ['investigation', '立案调查'],
      ['concluded', '调查终结'],
      ['notified', '告知听取'],
      ['decided', '决定执行'],
      ['closed', '结案'],
    ),
    review: stages(['submitted', '审核中'], ['returned', '补充材料'], ['opined', '待签发'], ['concluded', '已审结']),
    service: stages(['pending', '待送达'], ['served', '已送达'], ['voided', '已作废']),
    payment: stages(['due', '待缴款'], ['paid', '已缴清']),
    disclosure: stages(
      ['due', '待拟制'],
      ['returned', '已退回'],
      ['drafted', '待审定'],
      ['approved', '待发布'],
      ['public', '已公开'],
      ['withdrawn', '已撤回'],
    ),
    measure: stages(['in-force', '措施生效'], ['ended', '已解除']),
  },
  steps: [
    ...filingSteps,
    ...investigationSteps,
    ...reviewSteps,
    ...noticeSteps,
    ...decisionSteps,
    ...disclosureSteps,
    ...recordSteps,
  ],
  unbuilt,
  // Which of these holds for an agency, and from when, says whether it has this procedure on a day (interpret/coverage.ts).
  cite: [
    cite(penaltyLaw, 54, '普通程序的调查'),
    cite(marketProcedure, 18, '核查与立案'),
    cite(formerMarketProcedure, 17, '核查与立案'),
  ],
}

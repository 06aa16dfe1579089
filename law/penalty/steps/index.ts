import { recordSteps } from '../../steps/record.ts'
import type { Step } from '../../words/step.ts'
import { endingSteps } from '../endings/index.ts'
import { penaltyHearingSteps } from '../hearing/steps.ts'
import { interruptionSteps } from '../interruptions/index.ts'
import { penaltyMeasureSteps } from '../measures.ts'
import { paperApproval } from '../records.ts'
import { penaltyRemedySteps } from '../remedy.ts'
import { decisionSteps } from './decision.ts'
import { disclosureSteps } from './disclosure.ts'
import { filingSteps } from './filing.ts'
import { investigationSteps } from './investigation.ts'
import { noticeSteps } from './notice.ts'
import { reviewSteps } from './review.ts'

/** Every step of the ordinary procedure, in the order of the law. */
export const penaltySteps: readonly Step[] = [
  ...filingSteps,
  ...investigationSteps,
  ...reviewSteps,
  ...noticeSteps,
  ...penaltyHearingSteps,
  ...interruptionSteps,
  ...decisionSteps,
  ...endingSteps,
  ...penaltyMeasureSteps,
  ...disclosureSteps,
  ...penaltyRemedySteps,
  ...recordSteps({
    proceeding: 'penalty',
    from: [
      'clue',
      'answering',
      'refused',
      'handed',
      'crime',
      'police',
      'handing',
      'investigation',
      'concluded',
      'notified',
      'settled',
      'decided',
      'closed',
    ],
    paperApproval,
  }),
]

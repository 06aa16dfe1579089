import { amendmentSteps } from '../../amendment/set.ts'
import { signingSteps } from '../../signing/set.ts'
import { keptOfPenalty, recordSteps } from '../../steps/record.ts'
import type { Step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { endingSteps } from '../endings/index.ts'
import { gainsSteps } from '../gains/steps.ts'
import { penaltyHearingSteps } from '../hearing/steps.ts'
import { interruptionSteps } from '../interruptions/index.ts'
import { penaltyJoiningSteps } from '../joining.ts'
import { penaltyMeasureSteps } from '../measures.ts'
import { signedEvidence } from '../papers/signedEvidence.ts'
import { paperSteps } from '../papers/steps.ts'
import { repairSteps } from '../publicLife/repair.ts'
import { rescueSteps } from '../publicLife/rescue.ts'
import { publicLifeSteps } from '../publicLife/steps.ts'
import { paperApproval } from '../records.ts'
import { referralSteps } from '../referral/steps.ts'
import { penaltyRemedySteps } from '../remedy.ts'
import { siteSteps } from '../site/steps.ts'
import { decisionSteps } from './decision.ts'
import { disclosureReports, disclosureSteps } from './disclosure.ts'
import { filingSteps } from './filing.ts'
import { investigationSteps } from './investigation.ts'
import { noticeSteps } from './notice.ts'
import { reviewSteps } from './review.ts'

/** Every step of the ordinary procedure, in the order of the law. */
export const penaltySteps: readonly Step[] = [
  ...subject('案源和立案', filingSteps),
  ...subject('调查取证', [...investigationSteps, ...gainsSteps]),
  ...subject('审核', reviewSteps),
  ...subject('告知和听取意见', noticeSteps),
  ...subject('听证', penaltyHearingSteps),
  ...interruptionSteps,
  ...penaltyJoiningSteps,
  ...subject('处罚决定', decisionSteps),
  ...endingSteps,
  ...referralSteps,
  ...paperSteps,
  ...signingSteps({
    proceeding: 'penalty',
    from: ['clue', 'investigation', 'concluded', 'notified', 'decided'],
    does: signedEvidence,
  }),
  ...penaltyMeasureSteps,
  ...disclosureSteps,
  ...disclosureReports,
  ...publicLifeSteps,
  ...siteSteps,
  ...repairSteps,
  ...rescueSteps,
  ...penaltyRemedySteps,
  ...amendmentSteps({ proceeding: 'penalty', from: ['notified', 'settled', 'decided', 'closed', 'refused', 'handed'] }),
  ...recordSteps({
    proceeding: 'penalty',
    cite: keptOfPenalty,
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
      // Nothing is mended there any more, and whoever tries is told where.
      'joined',
    ],
    paperApproval,
  }),
]

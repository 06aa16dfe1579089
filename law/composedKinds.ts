import { adjudication } from './adjudication/procedure.ts'
import { assistanceGiven } from './assistance/procedure.ts'
import { socialBenefit } from './benefit/procedure.ts'
import { lawChangeCampaign } from './change/campaign.ts'
import { lawChangeTask } from './change/task.ts'
import { chargeCollection } from './charge/procedure.ts'
import { coerciveMeasures } from './coercion/procedure.ts'
import { consumerComplaint } from './complaint/procedure.ts'
import { injuryConfirmation } from './confirmation/procedure.ts'
import { jurisdictionDesignation } from './designation/procedure.ts'
import { enforcement } from './enforcing/procedure.ts'
import { housingExpropriation } from './expropriation/procedure.ts'
import { generalProcedure } from './general/procedure.ts'
import { guidance } from './guidance/procedure.ts'
import { publicOpinion } from './opinion/procedure.ts'
import { inspectionRating } from './rating/procedure.ts'
import { marketRegistration } from './registration/procedure.ts'
import { registrationRevocation } from './registration/revocation/procedure.ts'
import { publicReport } from './report/procedure.ts'
import { emergencyRequisition } from './requisition/procedure.ts'
import type { Procedure } from './words/procedure.ts'

/** The kinds put together from the shared sets (law/README.md). */
export const composedKinds: readonly Procedure[] = [
  injuryConfirmation,
  marketRegistration,
  registrationRevocation,
  socialBenefit,
  adjudication,
  chargeCollection,
  housingExpropriation,
  emergencyRequisition,
  generalProcedure,
  coerciveMeasures,
  enforcement,
  assistanceGiven,
  jurisdictionDesignation,
  consumerComplaint,
  publicReport,
  publicOpinion,
  guidance,
  inspectionRating,
  lawChangeCampaign,
  lawChangeTask,
]

import { adjudicationPapers } from './adjudication/papers.ts'
import { benefitPapers } from './benefit/papers.ts'
import { chargePapers } from './charge/papers.ts'
import { complaintPapers } from './complaint/papers.ts'
import { confirmationPapers } from './confirmation/papers.ts'
import { expropriationPapers } from './expropriation/papers.ts'
import { generalPapers } from './general/papers.ts'
import { inquiryPapers } from './inquiry/set.ts'
import { opinionPapers } from './opinion/papers.ts'
import { ratingPapers } from './rating/papers.ts'
import { registrationPapers } from './registration/papers.ts'
import { revocationPapers } from './registration/revocation/papers.ts'
import { reportPapers } from './report/papers.ts'
import { requisitionPapers } from './requisition/papers.ts'

/** Papers of the kinds put together from the shared sets (law/README.md). */
export const composedPapers = {
  ...confirmationPapers,
  ...registrationPapers,
  ...revocationPapers,
  ...benefitPapers,
  ...adjudicationPapers,
  ...chargePapers,
  ...expropriationPapers,
  ...requisitionPapers,
  ...generalPapers,
  ...inquiryPapers,
  ...complaintPapers,
  ...reportPapers,
  ...opinionPapers,
  ...ratingPapers,
} as const

import { amendmentPapers } from './amendment/set.ts'
import { assistanceGivenPapers } from './assistance/procedure.ts'
import { assistanceRequestPapers } from './assistance/request.ts'
import { ceasingPapers } from './ceasing/set.ts'
import { composedPapers } from './composedPapers.ts'
import { conductPapers } from './conduct/papers.ts'
import { designationPapers } from './designation/papers.ts'
import { type DocumentKind, layoutOf } from './documents.ts'
import { executionPapers } from './execution/papers.ts'
import { inspectionPapers } from './inspection/papers.ts'
import { joinderPapers } from './joinder/papers.ts'
import { jurisdictionPapers } from './jurisdiction/papers.ts'
import { listPapers } from './list/papers.ts'
import { furtherMeasurePapers } from './measure/furtherPapers.ts'
import { measurePapers } from './measure/papers.ts'
import { endingPapers } from './penalty/endings/papers.ts'
import { penaltyHearingPapers } from './penalty/hearing/papers.ts'
import { inquiryPapers } from './penalty/papers/inquiry.ts'
import { insidePapers } from './penalty/papers/inside.ts'
import { repairPapers } from './penalty/publicLife/repairPapers.ts'
import { referralPapers } from './penalty/referral/papers.ts'
import { permitPapers } from './permit/papers.ts'
import { redressPapers } from './redress/papers.ts'
import { remedyPapers } from './remedy/papers.ts'
import { servicePapers } from './service/papers.ts'
import { severancePapers } from './severance/papers.ts'
import { isOfficerLine } from './signing/lines.ts'
import { substitutePapers } from './substitute/papers.ts'
import { summaryPapers } from './summary/papers.ts'
import { testingPapers } from './testing/papers.ts'
import type { Block } from './words/paper.ts'

const bodies: Readonly<Partial<Record<DocumentKind, readonly Block[]>>> = {
  ...permitPapers,
  ...composedPapers,
  ...listPapers,
  ...inspectionPapers,
  ...endingPapers,
  ...referralPapers,
  ...jurisdictionPapers,
  ...joinderPapers,
  ...severancePapers,
  ...assistanceRequestPapers,
  ...assistanceGivenPapers,
  ...designationPapers,
  ...summaryPapers,
  ...servicePapers,
  ...penaltyHearingPapers,
  ...amendmentPapers,
  ...ceasingPapers,
  ...measurePapers,
  ...furtherMeasurePapers,
  ...executionPapers,
  ...substitutePapers,
  ...conductPapers,
  ...remedyPapers,
  ...redressPapers,
  ...repairPapers,
  ...testingPapers,
  ...inquiryPapers,
  ...insidePapers,
}

/** What a paper says, as its rule composes it; undefined: it has a template of its own (documents/papers). */
export const bodyOf = (kind: DocumentKind): readonly Block[] | undefined => bodies[kind]

/** It has lines of a list in it (清单). */
export const hasTable = (kind: DocumentKind): boolean => (bodyOf(kind) ?? []).some(({ table }) => table !== undefined)

/** Who signs it by hand, in the order of its lines. */
export const signLinesOf = (kind: DocumentKind): readonly string[] =>
  (bodyOf(kind) ?? []).flatMap(({ signs }) => signs ?? [])
/** Its pages are put before who signs them: every 笔录, and whatever somebody confirms who is not of the agency (清单、当场决定书、调解书). */
export const isSignedOnPages = (kind: DocumentKind): boolean =>
  layoutOf(kind) === 'record' || signLinesOf(kind).some((line) => !isOfficerLine(line))

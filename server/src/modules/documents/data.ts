import type { CaseFile, Context } from '@xiezhi/casework'
import type { DocumentData } from '@xiezhi/documents'
import type { DocumentKind } from '@xiezhi/law'
import { caseReview } from './data/caseReview.ts'
import { filingApproval } from './data/filingApproval.ts'
import { penaltyDecision } from './data/penaltyDecision.ts'
import { penaltyNotice } from './data/penaltyNotice.ts'
import { reviewOpinion } from './data/reviewOpinion.ts'
import type { PaperFor } from './parts/frame.ts'

const adapters: { [K in DocumentKind]: (file: CaseFile, paper: PaperFor, context: Context) => DocumentData[K] } = {
  'filing-approval': filingApproval,
  'penalty-notice': penaltyNotice,
  'review-opinion': reviewOpinion,
  'case-review': caseReview,
  'penalty-decision': penaltyDecision,
}

/** What a paper prints, from the case file as it stands after the act that makes it. Pure. */
export const dataOf = <K extends DocumentKind>(kind: K, file: CaseFile, paper: PaperFor, context: Context) =>
  adapters[kind](file, paper, context) as DocumentData[K]

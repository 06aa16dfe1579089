import type { CaseFile, Context } from '@xiezhi/casework'
import type { DocumentKind } from '@xiezhi/law'
import { caseReview } from './case-review/compose.ts'
import type { DocumentData } from './data.ts'
import { filingApproval } from './filing-approval/compose.ts'
import type { PaperFor } from './parts/frame.ts'
import { penaltyDecision } from './penalty-decision/compose.ts'
import { penaltyNotice } from './penalty-notice/compose.ts'
import { plainPaper } from './plain/compose.ts'
import { reviewOpinion } from './review-opinion/compose.ts'

/** Papers with a template of their own. */
type OwnTemplate = Exclude<keyof DocumentData, 'plain'>

const adapters: { [K in OwnTemplate]: (file: CaseFile, paper: PaperFor, context: Context) => DocumentData[K] } = {
  'filing-approval': filingApproval,
  'penalty-notice': penaltyNotice,
  'review-opinion': reviewOpinion,
  'case-review': caseReview,
  'penalty-decision': penaltyDecision,
}

const hasOwn = (kind: DocumentKind): kind is OwnTemplate => Object.hasOwn(adapters, kind)

/** The template a paper is laid out by: its own, or that of every paper whose rule says what stands in it. */
export const templateOf = (kind: DocumentKind): OwnTemplate | 'plain' => (hasOwn(kind) ? kind : 'plain')

/** What a paper prints, from the case file as it stands after the act that makes it. Pure. */
export const dataOf = <K extends DocumentKind>(kind: K, file: CaseFile, paper: PaperFor, context: Context) =>
  (hasOwn(kind)
    ? adapters[kind](file, paper, context)
    : plainPaper(file, paper, context)) as DocumentData[K extends OwnTemplate ? K : 'plain']

import type { CaseReview } from './case-review/data.ts'
import type { FilingApproval } from './filing-approval/data.ts'
import type { PenaltyDecision } from './penalty-decision/data.ts'
import type { PenaltyNotice } from './penalty-notice/data.ts'
import type { PlainPaper } from './plain/data.ts'
import type { ReviewOpinion } from './review-opinion/data.ts'

export type * from './case-review/data.ts'
export type * from './filing-approval/data.ts'
export type * from './parts/data.ts'
export type * from './penalty-decision/data.ts'
export type * from './penalty-notice/data.ts'
export type * from './plain/data.ts'
export type * from './review-opinion/data.ts'

/**
 * What goes into each paper. Plain JSON, and every string is final: dates as 2026年11月22日, money with 元 and
 * thousands and its 大写, numbers with 〔〕. A template owns only the printed wording of its form and the layout.
 * An empty string prints as a blank to be filled in by hand, so a half-typed form can be previewed.
 */
export interface DocumentData {
  'filing-approval': FilingApproval
  'penalty-notice': PenaltyNotice
  'review-opinion': ReviewOpinion
  'case-review': CaseReview
  'penalty-decision': PenaltyDecision
  plain: PlainPaper
}

export type DocumentKind = keyof DocumentData

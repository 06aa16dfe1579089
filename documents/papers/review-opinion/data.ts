import type { Opinion, Paper } from '../parts/data.ts'

/** The items of the annex form, in its order and its three groups. */
export type ReviewItem =
  | 'authority'
  | 'procedure'
  | 'facts'
  | 'law'
  | 'papers'
  | 'remedies'
  | 'penalty-kind'
  | 'penalty-performance'
  | 'penalty-discretion'
  | 'penalty-crime'
  | 'permit-compensation'
  | 'coercion-conditions'
  | 'coercion-authority'
  | 'coercion-manner'

/** `unanswered` leaves both boxes open, `not-applicable` leaves them open and puts a dash into the opinion. */
export interface ReviewAnswer {
  answer: 'yes' | 'no' | 'unanswered' | 'not-applicable'
  opinion?: string
}

export interface ReviewOpinion extends Paper {
  cause: string
  caseNumber: string
  /** 案件承办人 */
  handlers: string
  /** 送卷日期 */
  sent: string
  items: Record<ReviewItem, ReviewAnswer>
  reviewer: Opinion
  reviewHead: Opinion
  /** 退卷日期 */
  returned: string
}

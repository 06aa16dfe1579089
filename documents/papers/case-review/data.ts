import type { Opinion, Paper } from '../parts/data.ts'

/** 案件审核意见表: its items are the rule book's, in order. */
export interface CaseReview extends Paper {
  cause: string
  caseNumber: string
  handlers: string
  sent: string
  unit: string
  items: { label: string; answer: 'yes' | 'no' | 'unanswered'; opinion?: string }[]
  reviewer: Opinion
  reviewHead: Opinion
  returned: string
}

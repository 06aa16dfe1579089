import type { CaseFile, Context, Review } from '@xiezhi/casework'
import { caseReviewView, favourable } from '@xiezhi/law'
import type { DocumentData } from '../data.ts'
import type { PaperFor } from '../parts/frame.ts'
import { reviewSheet } from '../parts/reviews.ts'

/** 案件审核意见表: the seven items of 市监程序53, each from the elements that answer it; the opinion is in writing (54). */
export function caseReview(file: CaseFile, paper: PaperFor, context: Context): DocumentData['case-review'] {
  const { review, ...sheet } = reviewSheet('case', file, paper, context)
  return {
    ...sheet,
    unit: file.unit ?? '',
    items: caseReviewView.items.map((item) => ({ label: item.title, ...answerOf(item.of, review) })),
  }
}

/** 是 where every element of the item is answered for the case, 否 where one is against it; open while one is open. */
function answerOf(of: (typeof caseReviewView.items)[number]['of'], review: Review | undefined) {
  const given = of.map((id) => ({ id, ...review?.elements[id] }))
  const remarks = given.flatMap((g) => (g.remark?.trim() ? [g.remark.trim()] : []))
  const against = given.some((g) => g.answer !== undefined && g.answer !== favourable(g.id))
  const isOpen = given.some((g) => g.answer === undefined)
  return {
    answer: against ? ('no' as const) : isOpen ? ('unanswered' as const) : ('yes' as const),
    ...(remarks.length > 0 ? { opinion: remarks.join('；') } : {}),
  }
}

import type { RecordKind } from '../words/record.ts'
import type { ProceedingKind } from '../words/step.ts'
import { reviewFigures } from './figures.ts'
import { reviewOf } from './records.ts'
import type { Route } from './route.ts'
import { reviewStagesOf, reviewSteps } from './steps.ts'

interface Of extends Route {
  /** What its records, steps and proceedings are called by. */
  readonly as: string
  readonly title: string
  /** What is put up, and reviewed as it stands. */
  readonly about: RecordKind
  readonly materials: string
  /** Where it is decided. */
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
}

/**
 * 法制审核 of what a case decides after its decision (停发、补偿、延续): of its own, where the agency's list has every decision of the kind, or
 * the case was said to be major (指导意见十二).
 */
export const laterReview = ({ as, title, about, materials, proceeding, from, ...route }: Of) => {
  const review = reviewOf(about, materials, { ...route, as })
  return {
    review,
    records: [review.review, review.reviewOpinion, review.reviewSignature] as const,
    proceedings: { [as]: title },
    stages: { [as]: reviewStagesOf(as) },
    steps: reviewSteps(review, proceeding, from),
    figures: reviewFigures(review),
    signed: [review.reviewOpinion, review.reviewSignature] as const,
  } as const
}

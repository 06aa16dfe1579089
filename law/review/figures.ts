import { counsel } from '../counsel/set.ts'
import { all, type Condition, equal } from '../words/condition.ts'
import { type Counted, counted, countedSteps } from '../words/figure.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { from, it } from '../words/value.ts'
import { outsideReview } from './outside.ts'

interface Of {
  readonly as?: string
  readonly review: RecordKind<string, string>
  readonly reviewOpinion: RecordKind<string, string>
  readonly reviewSignature: RecordKind<string, string>
}

/** What of its reviews a case counts: asked for, with what outcome, answered by what was not passed (指导意见十一至十四). */
export function reviewFigures(
  { as = 'review', review, reviewOpinion, reviewSignature }: Of,
  isLegal?: Condition,
): readonly Counted[] {
  // An opinion is one when it is signed; the signature is about the review, or about its opinion.
  const verdict = from(
    entries(reviewOpinion, { proceeding: { is: it('proceeding') } }, { ended: 'also', faulty: true }),
    'verdict',
  )
  const ofReview = (...more: Condition[]) =>
    isLegal === undefined && more.length === 0
      ? {}
      : { when: all(...(isLegal === undefined ? [] : [isLegal]), ...more) }
  return [
    counted('review.asked', entries(review), ofReview()),
    counted('review.passed', entries(reviewSignature), ofReview(equal(verdict, 'passed'))),
    counted('review.failed', entries(reviewSignature), ofReview(equal(verdict, 'failed'))),
    counted('review.handled', entries(review, { handled: { filled: true } }), ofReview()),
    countedSteps('review.returned', `${as}.return`),
    countedSteps('review.differed', `${as}.coordinate`),
    // Of the same kinds of entries whatever was reviewed.
    ...(as === 'review'
      ? [counted('review.outside', entries(outsideReview)), counted('review.counsel', entries(counsel))]
      : []),
  ]
}

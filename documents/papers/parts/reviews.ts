import type { CaseFile, Context, Review } from '@xiezhi/casework'
import { clueOf, reviewsIn } from '@xiezhi/casework'
import { sentence } from '@xiezhi/casework/words/text.ts'
import { type Day, labelOf, longDate, reviewAdvice, reviewVerdicts } from '@xiezhi/law'
import { frameOf, type PaperFor, paperOf } from './frame.ts'
import { namesOf, officersOf } from './officers.ts'
import { causeOf } from './text.ts'

const dayOf = (moment: string): string => longDate(moment.slice(0, 10) as Day)
const nobody = { text: '', signers: [], date: '' }

/** What the papers of both reviews carry beside their items, and the review they are of. */
export function reviewSheet(kind: Review['kind'], file: CaseFile, paper: PaperFor, context: Context) {
  const of = reviewsIn(file).filter((r) => r.kind === kind)
  const review = of.findLast((r) => paper.about === undefined || r.about === paper.about)
  return {
    ...frameOf(file, paper, context),
    review,
    cause: causeOf(clueOf(file).cause),
    caseNumber: paperOf(file, 'filing-approval')?.number ?? '',
    handlers: namesOf(officersOf(file, context, paper.on)),
    sent: review === undefined ? '' : longDate(review.submitted),
    reviewer:
      review?.reviewer === undefined
        ? nobody
        : { text: verdictOf(review), signers: [{ name: review.reviewer.name }], date: dayOf(review.reviewer.at) },
    reviewHead:
      review?.confirmed === undefined
        ? nobody
        : {
            text: sentence(review.confirmed.opinion),
            signers: [{ name: review.confirmed.name }],
            date: dayOf(review.confirmed.at),
          },
    returned: review?.confirmed === undefined ? '' : dayOf(review.confirmed.at),
  }
}

/** A 案件审核 that passed advises to go on as proposed (市监程序54). */
const adviceOf = ({ kind, verdict, advice }: Review): string | undefined =>
  advice ?? (kind === 'case' && verdict === 'passed' ? 'agree' : undefined)

const verdictOf = (review: Review): string => {
  const { verdict, opinion } = review
  const advice = adviceOf(review)
  return [
    ...(verdict === undefined ? [] : [`${labelOf(reviewVerdicts, verdict)}。`]),
    ...(advice === undefined ? [] : [`${labelOf(reviewAdvice, advice)}。`]),
    sentence(opinion),
  ].join('')
}

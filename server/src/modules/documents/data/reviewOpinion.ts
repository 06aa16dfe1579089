import type { CaseFile, Context, Review } from '@xiezhi/casework'
import { sentence } from '@xiezhi/casework/words/text.ts'
import type { DocumentData } from '@xiezhi/documents'
import { type Day, type ElementId, labelOf, longDate, reviewElements, reviewVerdicts } from '@xiezhi/law'
import { frameOf, type PaperFor, paperOf } from '../parts/frame.ts'
import { namesOf, officersOf } from '../parts/officers.ts'
import { causeOf } from '../parts/text.ts'

type Items = DocumentData['review-opinion']['items']

/** Where each element of the rule book stands on the printed form. */
export const itemOf: Readonly<Record<ElementId, keyof Items>> = {
  subject: 'authority',
  procedure: 'procedure',
  facts: 'facts',
  law: 'law',
  papers: 'papers',
  remedies: 'remedies',
  kind: 'penalty-kind',
  performance: 'penalty-performance',
  discretion: 'penalty-discretion',
  crime: 'penalty-crime',
}

const dayOf = (moment: string): string => longDate(moment.slice(0, 10) as Day)

/** 重大行政执法决定法制审核意见表: ticked item for item as the reviewer answered (指导意见十三). */
export function reviewOpinion(file: CaseFile, paper: PaperFor, context: Context): DocumentData['review-opinion'] {
  const legal = file.reviews.filter((r) => r.kind === 'legal')
  const review = legal.findLast((r) => paper.about === undefined || r.about === paper.about)
  const nobody = { text: '', signers: [], date: '' }
  return {
    ...frameOf(file, paper, context),
    cause: causeOf(file.clue.cause),
    caseNumber: paperOf(file, 'filing-approval')?.number ?? '',
    handlers: namesOf(officersOf(file, context, paper.on)),
    sent: review === undefined ? '' : longDate(review.submitted),
    items: itemsOf(review),
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

const verdictOf = ({ verdict, opinion }: Review): string =>
  [...(verdict === undefined ? [] : [`${labelOf(reviewVerdicts, verdict)}。`]), sentence(opinion)].join('')

/** A penalty case has nothing to answer in the groups for licences and coercion. */
function itemsOf(review: Review | undefined): Items {
  const apart = { answer: 'not-applicable' } as const
  const answered = reviewElements.map(({ id }) => {
    const given = review?.elements[id]
    const opinion = given?.remark?.trim()
    return [
      itemOf[id],
      {
        answer: given === undefined ? 'unanswered' : given.answer === 'na' ? 'not-applicable' : given.answer,
        ...(opinion ? { opinion } : {}),
      },
    ] as const
  })
  return {
    ...(Object.fromEntries(answered) as Pick<Items, (typeof itemOf)[ElementId]>),
    'permit-compensation': apart,
    'coercion-conditions': apart,
    'coercion-authority': apart,
    'coercion-manner': apart,
  }
}

import type { CaseFile, Context, Review } from '@xiezhi/casework'
import { type ElementId, reviewElements } from '@xiezhi/law'
import type { DocumentData } from '../data.ts'
import type { PaperFor } from '../parts/frame.ts'
import { reviewSheet } from '../parts/reviews.ts'
import { answersApart, otherReview } from './other.ts'

type Items = DocumentData['review-opinion']['items']

/** Where each element stands on the printed form, whose fourteen items are word for word; the others are told in the opinion. */
export const itemOf: Readonly<Partial<Record<ElementId, keyof Items>>> = {
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

/** 重大行政执法决定法制审核意见表: ticked item for item as the reviewer answered (指导意见十三). */
export function reviewOpinion(file: CaseFile, paper: PaperFor, context: Context): DocumentData['review-opinion'] {
  if (answersApart(file, context)) return otherReview(file, paper, context)
  const { review, ...sheet } = reviewSheet('legal', file, paper, context)
  const { reviewer } = sheet
  const beside = besides(review)
  return {
    ...sheet,
    reviewer: beside === '' ? reviewer : { ...reviewer, text: [reviewer.text, beside].filter(Boolean).join('\n') },
    items: itemsOf(review),
  }
}

/** The elements the form has no line for. */
function besides(review: Review | undefined): string {
  const said = reviewElements.flatMap(({ id, title }) => {
    const given = itemOf[id] === undefined ? review?.elements[id] : undefined
    if (given === undefined) return []
    const remark = given.remark?.trim()
    return [`${title}：${given.answer === 'yes' ? '是' : '否'}${remark ? `（${remark}）` : ''}`]
  })
  return said.length === 0 ? '' : `另审核：${said.join('；')}。`
}

/** A penalty case has nothing to answer in the groups for licences and coercion. */
function itemsOf(review: Review | undefined): Items {
  const apart = { answer: 'not-applicable' } as const
  const answered = reviewElements.flatMap(({ id }) => {
    const item = itemOf[id]
    if (item === undefined) return []
    const given = review?.elements[id]
    const opinion = given?.remark?.trim()
    return [
      [
        item,
        {
          answer: given === undefined ? 'unanswered' : given.answer === 'na' ? 'not-applicable' : given.answer,
          ...(opinion ? { opinion } : {}),
        },
      ] as const,
    ]
  })
  return {
    ...(Object.fromEntries(answered) as Omit<Items, 'permit-compensation' | `coercion-${string}`>),
    'permit-compensation': apart,
    'coercion-conditions': apart,
    'coercion-authority': apart,
    'coercion-manner': apart,
  }
}

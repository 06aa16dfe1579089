import { counsel } from '../counsel/set.ts'
import { type DecisionElement, decisionElements } from '../elements.ts'
import { choice, must } from '../words/field.ts'
import { type RecordKind, record } from '../words/record.ts'
import { outsideReview } from './outside.ts'

const text = { is: 'longText', max: 5000 } as const

const answer = choice(['yes', '是'], ['no', '否'])

/** 法制审核 of a decision of this kind: sent up, an opinion item by item, signed by the head of the reviewers; without that there is none yet. */
export function reviewOf<const More extends readonly DecisionElement[] = []>(
  about: RecordKind,
  materials: string,
  more?: More,
) {
  const items: readonly DecisionElement[] = [...decisionElements, ...(more ?? [])]
  const review = record(
    'review',
    '法制审核',
    [must('materials', '送审材料', { is: 'longText', max: 2000 }, materials)],
    { about },
  )
  const reviewOpinion = record(
    'reviewOpinion',
    '审核意见',
    [
      ...items.map(([id, label]) => must(id, label, answer)),
      must('verdict', '审核结论', choice(['passed', '通过'], ['failed', '不通过'])),
      must('opinion', '审核意见', text),
    ],
    { about: review },
  )
  const reviewSignature = record(
    'reviewSignature',
    '签发审核意见',
    [must('words', '负责人意见', { is: 'longText', max: 2000 })],
    { about: reviewOpinion, later: { verdict: '审核结论' } },
  )
  return { items, review, reviewOpinion, reviewSignature } as const
}
export type Review = ReturnType<typeof reviewOf>

export const reviewRecordsOf = ({ review, reviewOpinion, reviewSignature }: Review) =>
  [review, reviewOpinion, reviewSignature, outsideReview, counsel] as const

import { counselSteps } from '../counsel/set.ts'
import { threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { enter, open } from '../words/does.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { form, from as fromEntry, here } from '../words/value.ts'
import { outsideCite, outsideReview } from './outside.ts'
import type { Review } from './records.ts'

/** The review whose proceeding this is. */
export const ofThisReview = { proceeding: { is: here } } as const

/** Whose work a review is, lists say of every procedure's (casework/project.ts). */
export const reviewStages: readonly Stage[] = [
  { id: 'submitted', title: '审核中' },
  { id: 'opined', title: '待签发' },
  { id: 'concluded', title: '已审结' },
]

/** 法制审核: a proceeding of its own, bound to what it judges (指导意见十一至十四). */
const steps = (
  { review, reviewOpinion, reviewSignature }: Review,
  proceeding: ProceedingKind,
  from: readonly string[],
): readonly Step[] => [
  step({
    id: 'review.submit',
    title: '送请法制审核',
    proceeding,
    from,
    effect: 'constitutive',
    posts: ['handler'],
    fields: review.fields,
    does: [open('review', 'submitted', { review: 'legal' }), enter(review, {}, { in: 'opened' })],
    cite: [cite(threeSystemsOpinion, 14, '承办机构对送审材料负责')],
  }),
  step({
    id: 'review.opine',
    title: '提出审核意见',
    proceeding: 'review',
    from: ['submitted'],
    to: 'opined',
    effect: 'constitutive',
    duty: 'review',
    posts: ['reviewer', 'legalHead'],
    fields: reviewOpinion.fields,
    does: [enter(reviewOpinion, {}, { about: fromEntry(entries(review, ofThisReview), 'no') })],
    cite: [cite(threeSystemsOpinion, 13, '提出同意或者存在问题的书面审核意见')],
  }),
  step({
    id: 'review.confirm',
    title: '签发审核意见',
    proceeding: 'review',
    from: ['opined'],
    to: 'concluded',
    effect: 'constitutive',
    duty: 'signReview',
    posts: ['legalHead'],
    fields: reviewSignature.fields,
    does: [
      enter(
        reviewSignature,
        { verdict: fromEntry(entries(reviewOpinion, ofThisReview), 'verdict') },
        { about: fromEntry(entries(reviewOpinion, ofThisReview), 'no') },
      ),
    ],
    cite: [cite(threeSystemsOpinion, 11, '由法制审核机构审核')],
  }),
  step({
    id: 'review.outside',
    title: '登记机关以外的审核意见',
    proceeding: 'review',
    from: ['submitted'],
    to: 'concluded',
    effect: 'reported',
    posts: ['legalHead'],
    fields: [
      ...outsideReview.fields.filter((f) => f.id !== 'files'),
      ...reviewOpinion.fields,
      ...outsideReview.fields.filter((f) => f.id === 'files'),
    ],
    does: [
      enter(outsideReview),
      enter(reviewOpinion, {}, { about: fromEntry(entries(review, ofThisReview), 'no') }),
      enter(
        reviewSignature,
        { words: form('opinion'), verdict: form('verdict') },
        { about: fromEntry(entries(reviewOpinion, { ...ofThisReview }, { faulty: true }), 'no') },
      ),
    ],
    cite: outsideCite,
  }),
  ...counselSteps({ proceeding, from }),
]

export const reviewSteps: typeof steps = (...of) => subject('审核', steps(...of))

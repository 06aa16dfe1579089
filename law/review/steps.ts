import { counselSteps } from '../counsel/set.ts'
import { innerMongoliaRules, penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Condition, equal, not } from '../words/condition.ts'
import { type Does, enter, extend, moment, open, paper, pause, resume, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import type { Stage } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { about, form, from as fromEntry, here, say, set } from '../words/value.ts'
import { outsideCite, outsideReview } from './outside.ts'
import { coordination, type Review, reviewExtension } from './records.ts'
import { goesUp } from './route.ts'

/** The review whose proceeding this is. */
export const ofThisReview = { proceeding: { is: here } } as const
/** It went up to the body above (两级审核). */
export const isAbove = equal(about('level'), 'upper')

const atReviewer: Stage['waits'] = { post: 'reviewer', what: '法制审核' }
export const aboveStage = (outside: string): Stage => ({
  id: 'above',
  title: '上一级审核中',
  aside: true,
  waits: { post: 'legalHead', what: '报上一级机关审核，登记其意见', step: outside },
})
export const returnedStage: Stage = {
  id: 'returned',
  title: '补充材料',
  aside: true,
  waits: { post: 'handler', what: '补充送审材料' },
}
export const reviewStagesOf = (as: string): readonly Stage[] => [
  { id: 'submitted', title: '审核中', waits: atReviewer },
  aboveStage(`${as}.outside`),
  returnedStage,
  { id: 'opined', title: '待签发', waits: { post: 'legalHead', what: '签发审核意见' } },
  { id: 'concluded', title: '已审结' },
]
export const reviewStages: readonly Stage[] = reviewStagesOf('review')

/** Opened by whoever sends it up, and goes where the agency's list says (两级审核). */
export const submitted = (as: string, up: Condition, more: Readonly<Record<string, string>>): readonly Does[] => [
  open(as, 'submitted', { review: 'legal', level: 'own', ...more }, { when: not(up) }),
  open(as, 'above', { review: 'legal', level: 'upper', ...more }, { when: up }),
]

/** 法制审核: a proceeding of its own, bound to what it judges (指导意见十一至十四). */
const steps = (
  { as, route, review, reviewOpinion, reviewSignature }: Review,
  proceeding: ProceedingKind,
  from: readonly string[],
  up: Condition = goesUp(route),
): readonly Step[] => [
  step({
    id: `${as}.submit`,
    title: '送请法制审核',
    proceeding,
    from,
    effect: 'constitutive',
    posts: ['handler'],
    fields: review.fields,
    does: [
      ...submitted(as, up, {}),
      enter(review, {}, { in: 'opened' }),
      moment('review-submitted', { when: not(up) }),
      moment('review-above', { when: up }),
    ],
    cite: [cite(threeSystemsOpinion, 14, '承办机构对送审材料负责')],
  }),
  step({
    id: `${as}.return`,
    title: '退回补充材料',
    proceeding: as,
    from: ['submitted', 'above'],
    to: 'returned',
    effect: 'constitutive',
    duty: 'return',
    posts: ['reviewer', 'legalHead'],
    fields: [must('reason', '需要补充的材料', { is: 'longText', max: 2000 })],
    does: [pause('P12-review', '补充材料'), pause('P12-above', '补充材料')],
    returns: `${as}.supplement`,
    cite: [
      cite(innerMongoliaRules, 29, '材料不齐全的，可以要求补充或者退回补充'),
      cite(threeSystemsOpinion, 14, '审核的方式和时限'),
    ],
  }),
  step({
    id: `${as}.supplement`,
    title: '补充送审材料',
    proceeding: as,
    from: ['returned'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('materials', '补充的材料', { is: 'longText', max: 2000 })],
    does: [
      stage('submitted', { when: not(isAbove) }),
      stage('above', { when: isAbove }),
      resume('P12-review'),
      resume('P12-above'),
    ],
    cite: [cite(threeSystemsOpinion, 14, '承办机构对送审材料负责')],
  }),
  step({
    id: `${as}.extend`,
    title: '批准延长审核期限',
    proceeding: as,
    from: ['submitted'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: reviewExtension.fields,
    does: [enter(reviewExtension), extend(say('P12-review'), set('review.extension'))],
    cite: [
      cite(threeSystemsOpinion, 14, '明确审核的方式、时限、责任'),
      cite(innerMongoliaRules, 31, '情况复杂的，经批准可以延长'),
    ],
  }),
  step({
    id: `${as}.opine`,
    title: '提出审核意见',
    proceeding: as,
    from: ['submitted'],
    to: 'opined',
    effect: 'constitutive',
    duty: 'review',
    posts: ['reviewer', 'legalHead'],
    fields: reviewOpinion.fields,
    does: [enter(reviewOpinion, {}, { about: fromEntry(entries(review, ofThisReview), 'no') })],
    shows: `${as}.confirm`,
    cite: [cite(threeSystemsOpinion, 13, '提出同意或者存在问题的书面审核意见')],
  }),
  step({
    id: `${as}.sendBack`,
    title: '退回审核人员重新审核',
    proceeding: as,
    from: ['opined'],
    to: 'submitted',
    effect: 'constitutive',
    duty: 'return',
    posts: ['legalHead'],
    fields: [must('reason', '退回原因', { is: 'longText', max: 2000 })],
    does: [],
    returns: `${as}.opine`,
    cite: [cite(threeSystemsOpinion, 11, '法制审核机构')],
  }),
  step({
    id: `${as}.confirm`,
    title: '签发审核意见',
    proceeding: as,
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
      moment('review-concluded'),
      paper('review-opinion'),
    ],
    cite: [cite(threeSystemsOpinion, 11, '由法制审核机构审核')],
  }),
  step({
    id: `${as}.outside`,
    title: '登记机关以外的审核意见',
    proceeding: as,
    from: ['submitted', 'above'],
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
      moment('review-concluded'),
    ],
    cite: outsideCite,
  }),
  step({
    id: `${as}.coordinate`,
    title: '记录审核分歧协调',
    proceeding: as,
    from: ['concluded'],
    effect: 'constitutive',
    posts: ['handler', 'unitHead', 'legalHead'],
    fields: coordination.fields,
    does: [enter(coordination)],
    cite: [
      cite(threeSystemsOpinion, 14, '对审核意见不一致时的协调机制'),
      cite(innerMongoliaRules, 32, '存在异议的协商沟通，不能一致的报负责人决定'),
      cite(penaltyLaw, 58, '审核未通过的不得作出决定'),
    ],
  }),
  ...(as === 'review' ? counselSteps({ proceeding, from }) : []),
]

export const reviewSteps: typeof steps = (...of) => subject('审核', steps(...of))

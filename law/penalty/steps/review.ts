import { outsideCite, outsideReview } from '../../review/outside.ts'
import { isAbove } from '../../review/steps.ts'
import { innerMongoliaRules, marketProcedure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, equal, not, reads } from '../../words/condition.ts'
import { enter, moment, open, paper, pause, resume, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { about, form, from, here, last } from '../../words/value.ts'
import { coordination, proposal, review, reviewOpinion, reviewSignature } from '../records.ts'

/** 两级审核: a legal review the agency's list sends to the body above. */
const up = all(equal(form('kind'), 'legal'), reads('reviewedAbove'))

/** The review whose proceeding this is. */
const thisReview = from(entries(review, { proceeding: { is: here } }), 'no')

/** 法制审核 (处罚法58) and 案件审核 (市监程序52): a proceeding of its own, bound to the version it judges. */
export const reviewSteps: readonly Step[] = [
  step({
    id: 'review.submit',
    title: '送请审核',
    proceeding: 'penalty',
    from: ['concluded', 'notified'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: review.fields,
    checks: ['noOpenReview'],
    begins: 'materials',
    does: [
      open('review', 'submitted', { proposal: last(proposal, 'no'), review: form('kind') }, { when: not(up) }),
      open('review', 'above', { proposal: last(proposal, 'no'), review: form('kind'), level: 'upper' }, { when: up }),
      enter(review, {}, { in: 'opened' }),
      moment('review-submitted', { when: not(up) }),
      moment('review-above', { when: up }),
    ],
    cite: [
      cite(threeSystemsOpinion, 14, '承办机构对送审材料负责'),
      cite(marketProcedure, 49, '连同案件材料交审核机构'),
    ],
  }),
  step({
    id: 'review.return',
    title: '退回补充材料',
    proceeding: 'review',
    from: ['submitted', 'above'],
    to: 'returned',
    effect: 'constitutive',
    duty: 'return',
    posts: ['reviewer', 'legalHead', 'unitHead'],
    fields: [must('reason', '需要补充的材料', { is: 'longText', max: 2000 })],
    does: [pause('P12', '补充材料'), pause('P12-above', '补充材料')],
    returns: 'review.supplement',
    cite: [
      cite(innerMongoliaRules, 31, '补充材料的时间不计入审核期限'),
      cite(threeSystemsOpinion, 14, '审核的方式和时限'),
    ],
  }),
  step({
    id: 'review.supplement',
    title: '补充送审材料',
    proceeding: 'review',
    from: ['returned'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('materials', '补充的材料', { is: 'longText', max: 2000 })],
    does: [
      stage('submitted', { when: not(isAbove) }),
      stage('above', { when: isAbove }),
      resume('P12'),
      resume('P12-above'),
    ],
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
    posts: ['reviewer', 'legalHead', 'unitHead'],
    fields: reviewOpinion.fields,
    checks: ['adviceFits'],
    does: [enter(reviewOpinion, {}, { about: thisReview })],
    shows: 'review.confirm',
    cite: [
      cite(threeSystemsOpinion, 13, '提出同意或者存在问题的书面意见'),
      cite(marketProcedure, 54, '四种书面意见和建议'),
    ],
  }),
  step({
    id: 'review.confirm',
    title: '签发审核意见',
    proceeding: 'review',
    from: ['opined'],
    to: 'concluded',
    effect: 'constitutive',
    duty: 'signReview',
    posts: ['legalHead', 'unitHead'],
    fields: reviewSignature.fields,
    does: [
      enter(reviewSignature, {}, { about: thisReview }),
      moment('review-concluded'),
      paper('review-opinion', { when: equal(about('review'), 'legal'), about: about('proposal') }),
      paper('case-review', { when: equal(about('review'), 'case'), about: about('proposal') }),
    ],
    cite: [cite(threeSystemsOpinion, 11, '法制审核机构'), cite(marketProcedure, 51, '法制机构负责实施法制审核')],
  }),
  step({
    id: 'review.outside',
    title: '登记机关以外的审核意见',
    proceeding: 'review',
    from: ['submitted', 'above'],
    to: 'concluded',
    effect: 'reported',
    posts: ['legalHead'],
    fields: [
      ...outsideReview.fields.filter((f) => f.id !== 'files'),
      ...reviewOpinion.fields,
      ...outsideReview.fields.filter((f) => f.id === 'files'),
    ],
    checks: ['adviceFits'],
    does: [
      enter(outsideReview, {}, { about: thisReview }),
      enter(reviewOpinion, {}, { about: thisReview }),
      enter(reviewSignature, { opinion: form('opinion') }, { about: thisReview }),
      moment('review-concluded'),
    ],
    cite: [...outsideCite, cite(marketProcedure, 51, '由法制机构或者其他机构负责实施', '第一款')],
  }),
  step({
    id: 'review.sendBack',
    title: '退回审核人员重新审核',
    proceeding: 'review',
    from: ['opined'],
    to: 'submitted',
    effect: 'constitutive',
    duty: 'return',
    posts: ['legalHead', 'unitHead'],
    fields: [must('reason', '退回原因', { is: 'longText', max: 2000 })],
    does: [],
    returns: 'review.opine',
    cite: [cite(threeSystemsOpinion, 11, '法制审核机构')],
  }),
  step({
    id: 'review.coordinate',
    title: '记录审核分歧协调',
    proceeding: 'review',
    from: ['concluded'],
    effect: 'constitutive',
    posts: ['handler', 'unitHead', 'legalHead'],
    fields: coordination.fields,
    does: [enter(coordination, {}, { about: thisReview })],
    cite: [cite(innerMongoliaRules, 32, '存在异议的协商沟通'), cite(penaltyLaw, 58, '审核未通过的不得作出决定')],
  }),
]

import { publicationSteps } from '../../publication/steps.ts'
import { permitLaw, threeSystemsOpinion } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { enter, moment, open, paper, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { from, last } from '../../words/value.ts'
import { isGranted, isRefused, ofThisReview } from '../conditions.ts'
import {
  examination,
  grant,
  hearing,
  hearingRequest,
  opinion,
  review,
  reviewOpinion,
  reviewSignature,
  siteVisit,
} from '../records.ts'

/** 法制审核: a proceeding of its own, bound to the examination it judges (指导意见十一至十四). */
const reviewSteps: readonly Step[] = [
  step({
    id: 'review.submit',
    title: '送请法制审核',
    proceeding: 'permit',
    from: ['examined'],
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
    does: [enter(reviewOpinion, {}, { about: from(entries(review, ofThisReview), 'no') })],
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
        { verdict: from(entries(reviewOpinion, ofThisReview), 'verdict') },
        { about: from(entries(reviewOpinion, ofThisReview), 'no') },
      ),
    ],
    cite: [cite(threeSystemsOpinion, 11, '由法制审核机构审核')],
  }),
]

/** 审核、决定与公开 (许可法37–40, 44). */
export const decisionSteps: readonly Step[] = [
  ...reviewSteps,
  ...approval({
    proceeding: 'permit',
    matter: 'grant',
    about: examination,
    overtakenBy: [siteVisit, opinion, hearingRequest, hearing],
    from: ['examined'],
    propose: [must('reason', '呈批意见', { is: 'longText', max: 5000 })],
    approveTitle: '作出许可决定',
    does: {
      approve: [
        enter(grant, { outcome: last(examination, 'outcome') }),
        stage('granted', { when: isGranted }),
        stage('refused', { when: isRefused }),
        open('publication', 'due', { what: 'grant' }, { as: 'publication-grant' }),
        moment('permit-decided'),
        paper('permit-grant', { when: isGranted }),
        paper('permit-refusal', { when: isRefused }),
      ],
    },
    cite: [
      cite(permitLaw, 37, '在法定期限内按照规定程序作出决定'),
      cite(permitLaw, 38, '准予、不予许可的书面决定；不予的说明理由，告知复议、诉讼的权利'),
    ],
  }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { why: last(examination, 'found') },
    facts: ['secrecyChecked', 'minorParty'],
    cite: {
      publish: [
        cite(threeSystemsOpinion, 6, '许可决定七个工作日内公开，其他执法决定二十个工作日内公开'),
        cite(permitLaw, 40, '准予许可的决定应当公开'),
      ],
    },
  }),
]

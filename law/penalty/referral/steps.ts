import { environmentCode } from '../../penalising.ts'
import { crimeTransferRules, penaltyLaw } from '../../statutes.ts'
import { approval } from '../../steps/approval.ts'
import { cite } from '../../words/citation.ts'
import { equal, not } from '../../words/condition.ts'
import { enter, open, paper, stage } from '../../words/does.ts'
import type { Stage } from '../../words/procedure.ts'
import { entries } from '../../words/query.ts'
import { type Step, step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { called, form, from, here, put } from '../../words/value.ts'
import { asPut } from '../endings/ending.ts'
import { referral, referralAnswer, referralDelivery } from './records.ts'

const proceeding = 'referral'
const isDetention = equal(put('kind'), 'detention')
export const referralLaw = [
  cite(penaltyLaw, 18, '限制人身自由的处罚权只能由公安机关和法律规定的其他机关行使', '第三款'),
  cite(environmentCode, 1102, '拒不停止排放污染物的，将案件移送公安机关，处以拘留'),
  cite(environmentCode, 1108, '以逃避监管的方式排放污染物的，责令改正、罚款，并将案件移送公安机关'),
  cite(environmentCode, 1160, '向农用地排放，情节严重的，并处罚款，并将案件移送公安机关'),
] as const

export const referralStages: readonly Stage[] = [
  { id: 'approved', title: '待送交', waits: { post: 'handler', what: '送交移送、建议', beside: true } },
  { id: 'delivered', title: '待答复' },
  { id: 'answered', title: '已答复' },
]

/** Of the proceeding at hand: a case may hand over several persons to several organs. */
const numberOf = (kind: typeof referral | typeof referralDelivery) =>
  from(entries(kind, { proceeding: { is: here } }, { pick: 'latest', faulty: true }), 'no')

/** Put up and signed in the case, and then on its way by itself: the case does not wait for it. */
export const referralSteps: readonly Step[] = subject('移送', [
  ...approval({
    proceeding: 'penalty',
    matter: 'referral',
    from: ['investigation', 'concluded', 'notified', 'decided', 'settled'],
    propose: referral.fields,
    consent: { endorse: '同意移送、建议。', approve: '同意移送、建议。' },
    approveTitle: '批准移送、建议其他机关处理',
    does: {
      approve: [
        open(proceeding, 'approved', { kind: put('kind') }, { called: called('移送、建议的机关', put('organ')) }),
        enter(referral, asPut(referral), { in: 'opened' }),
        paper('detention-approval', { when: isDetention }),
        paper('detention-transfer', { when: isDetention }),
        paper('detention-materials', { when: isDetention }),
        paper('referral-approval', { when: not(isDetention) }),
        paper('referral-letter', { when: not(isDetention) }),
      ],
    },
    cite: [
      ...referralLaw,
      cite(crimeTransferRules, 19, '公职人员涉嫌职务犯罪的，将案件线索移送监察机关或者人民检察院'),
    ],
  }),
  step({
    id: 'referral.deliver',
    title: '送交移送、建议',
    proceeding,
    from: ['approved'],
    to: 'delivered',
    effect: 'reported',
    duty: 'investigate',
    posts: ['handler'],
    fields: referralDelivery.fields,
    does: [enter(referralDelivery, {}, { about: numberOf(referral) })],
    cite: referralLaw,
  }),
  step({
    id: 'referral.answer',
    title: '登记对移送、建议的答复',
    proceeding,
    from: ['delivered'],
    effect: 'reported',
    posts: ['handler'],
    fields: referralAnswer.fields,
    does: [
      enter(referralAnswer, {}, { about: numberOf(referralDelivery) }),
      stage('approved', { when: equal(form('result'), 'returned') }),
      stage('answered', { when: not(equal(form('result'), 'returned')) }),
    ],
    cite: referralLaw,
  }),
])

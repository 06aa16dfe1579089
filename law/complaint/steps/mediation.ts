import { complaintRules } from '../../statutes.ts'
import { testingOver, testingSteps } from '../../testing/set.ts'
import { cite } from '../../words/citation.ts'
import { equal } from '../../words/condition.ts'
import { type Does, enter, moment, open, paper, stage } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { about, form, last } from '../../words/value.ts'
import { agreement, challenge, challengeDecision, consent, ending, entrusting, session, summons } from '../records.ts'

const main = { proceeding: 'complaint' } as const
const whileMediating = { ...main, from: ['mediating'] } as const
const isWritten = equal(form('paper'), 'made')
/** What came of it is told to both. */
const over: readonly Does[] = [moment('mediation-over'), moment('mediation-done', { each: 'concerned' }), testingOver()]

/** 调解: by consent of both, by whom neither has reason to distrust, in sixty days (投诉举报办法18–25). */
export const mediationSteps: readonly Step[] = [
  step({
    ...whileMediating,
    id: 'mediation.consent',
    title: '登记调解意愿',
    effect: 'reported',
    posts: ['handler'],
    fields: [must('party', '哪一方', { is: 'partyRef' }), ...consent.fields],
    does: [enter(consent, {}, { party: form('party') })],
    cite: [cite(complaintRules, 18, '经投诉人和被投诉人同意，采用调解的方式', '第一款')],
  }),
  step({
    ...whileMediating,
    id: 'mediation.entrust',
    title: '委托其他组织调解',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: entrusting.fields,
    does: [enter(entrusting)],
    cite: [cite(complaintRules, 19, '经双方同意，可以委托消费者协会等调解组织', '第一款')],
  }),
  step({
    ...whileMediating,
    id: 'mediation.summon',
    title: '通知现场调解',
    effect: 'constitutive',
    posts: ['handler'],
    fields: summons.fields,
    does: [enter(summons), paper('mediation-summons', { each: 'concerned' })],
    cite: [cite(complaintRules, 20, '提前告知调解的时间、地点、调解人员', '第二款')],
  }),
  step({
    ...whileMediating,
    id: 'challenge.enter',
    title: '登记对调解人员的回避申请',
    effect: 'reported',
    posts: ['handler', 'unitHead'],
    fields: [must('party', '提出申请的一方', { is: 'partyRef' }), ...challenge.fields],
    does: [
      enter(challenge, {}, { party: form('party') }),
      open('challenge', 'asked', { challenge: last(challenge, 'no'), person: form('person') }),
    ],
    cite: [cite(complaintRules, 21, '提出回避申请的，中止调解，作出是否回避的决定', '第二款')],
  }),
  step({
    id: 'challenge.decide',
    title: '决定调解人员是否回避',
    proceeding: 'challenge',
    from: ['asked'],
    to: 'decided',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: challengeDecision.fields,
    does: [enter(challengeDecision, { person: about('person') }, { about: about('challenge') })],
    cite: [cite(complaintRules, 21, '作出是否回避的决定', '第二款')],
  }),
  ...testingSteps({
    ...whileMediating,
    pauses: ['O13-mediate'],
    cite: {
      send: [cite(complaintRules, 22, '协商确定或者指定机构；所需时间不计算在调解期限内')],
      result: [cite(complaintRules, 22, '所需时间不计算在调解期限内', '第三款')],
    },
  }),
  step({
    ...whileMediating,
    id: 'mediation.hold',
    title: '登记调解',
    effect: 'reported',
    posts: ['handler'],
    fields: session.fields,
    does: [enter(session), paper('mediation-record', { when: equal(form('signature'), 'pages') })],
    cite: [
      cite(complaintRules, 21, '由工作人员主持', '第一款'),
      cite(complaintRules, 24, '没有制作调解书的，做好调解记录', '第二款'),
    ],
  }),
  step({
    ...whileMediating,
    id: 'mediation.agree',
    title: '登记调解协议',
    to: 'agreed',
    effect: 'reported',
    posts: ['handler'],
    fields: agreement.fields,
    does: [enter(agreement), ...over, paper('mediation-agreement', { when: isWritten })],
    cite: [cite(complaintRules, 24, '达成协议的，制作调解书', '第一款')],
  }),
  step({
    ...whileMediating,
    id: 'mediation.end',
    title: '终止调解',
    to: 'unsettled',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: ending.fields,
    does: [
      enter(ending),
      ...over,
      stage('dropped', { of: 'challenge', from: ['asked'] }),
      paper('mediation-ending', { each: 'concerned' }),
    ],
    cite: [cite(complaintRules, 23, '终止调解的情形', '第一款')],
  }),
]

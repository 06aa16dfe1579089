import { archiveStep } from '../archive/set.ts'
import { inquirySteps } from '../inquiry/set.ts'
import { intakeSteps } from '../intake/steps.ts'
import { publicationSteps } from '../publication/steps.ts'
import { majorFacts } from '../review/gates.ts'
import { reviewSteps } from '../review/steps.ts'
import { ningxiaProcedure, threeSystemsOpinion } from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { endExclusionStep, excludeStep, extendStep } from '../term/set.ts'
import { cite } from '../words/citation.ts'
import { equal } from '../words/condition.ts'
import { enter, moment, open, paper, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import { type Step, step } from '../words/step.ts'
import { form, last } from '../words/value.ts'
import {
  application,
  copy,
  decision,
  exclusion,
  finding,
  forwarding,
  mediation,
  mediationRequest,
  rejection,
  reply,
  reviewing,
  trial,
} from './records.ts'

const main = { proceeding: 'adjudication' } as const
const whileOpen = { ...main, from: ['examining', 'examined'] } as const
const party = (label: string) => must('party', label, { is: 'partyRef' })
const art = (article: number, gist: string, paragraph?: string) => cite(ningxiaProcedure, article, gist, paragraph)
const notCounted = {
  ...whileOpen,
  clock: 'O04',
  exclusion,
  paper: 'adjudication-exclusion',
  cite: [art(55, '所需时间不计算，书面告知当事人')],
} as const
const agreed = equal(form('outcome'), 'agreed')

/** 行政裁决: both sides on paper, mediated where one asks for it, heard by two, decided with its reasons (宁夏程序78–84). */
export const adjudicationSteps: readonly Step[] = [
  ...intakeSteps({
    ...main,
    application,
    rejection,
    applicant: must('applicant', '申请人', { is: 'party' }),
    accept: ['applicationOurs', 'adjudicable'],
    receiptTerm: true,
    papers: {
      request: paper('adjudication-request'),
      acceptance: paper('adjudication-acceptance'),
      rejection: [paper('adjudication-rejection')],
    },
    open: ['examining', 'examined'],
    cite: {
      receive: [art(79, '书面或者口头申请；口头的当场记录')],
      accept: [art(80, '属于管辖范围的应当受理', '第一项')],
      request: [art(79, '申请的内容')],
      supplement: [art(79, '申请的内容')],
      reject: [
        art(80, '不属于管辖的，告知向有关机关提出', '第二项'),
        art(80, '不能适用裁决程序的不予受理，告知理由', '第三项'),
      ],
      withdraw: [art(79, '由当事人申请')],
    },
  }),
  step({
    ...main,
    id: 'party.identify',
    title: '登记被申请人',
    from: ['received', 'examining', 'examined'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '被申请人', { is: 'party' })],
    checks: ['besideApplicant'],
    does: [],
    cite: [art(80, '将副本发送给被申请人', '第一项')],
  }),
  step({
    ...whileOpen,
    id: 'copy.send',
    title: '发送申请书副本',
    effect: 'reported',
    posts: ['handler'],
    fields: [party('被申请人'), ...copy.fields],
    does: [
      enter(copy, {}, { party: form('party') }),
      moment('copy-received'),
      moment('copy-in-hand', { party: form('party'), on: form('receivedOn') }),
    ],
    cite: [art(80, '受理后五日内发送给被申请人', '第一项')],
  }),
  step({
    ...whileOpen,
    id: 'reply.receive',
    title: '收到答复',
    effect: 'reported',
    posts: ['handler'],
    fields: [party('被申请人'), ...reply.fields],
    does: [
      enter(reply, {}, { party: form('party') }),
      moment('replied', { party: form('party') }),
      moment('reply-came'),
    ],
    cite: [art(81, '十日内提交书面答复及证据材料', '第一款')],
  }),
  step({
    ...whileOpen,
    id: 'reply.forward',
    title: '发送答复副本',
    effect: 'reported',
    posts: ['handler'],
    fields: forwarding.fields,
    does: [enter(forwarding), moment('reply-forwarded')],
    cite: [art(81, '五日内将答复副本发送申请人', '第二款')],
  }),
  step({
    ...whileOpen,
    id: 'mediation.ask',
    title: '登记调解申请',
    effect: 'reported',
    posts: ['handler'],
    fields: [party('哪一方申请'), ...mediationRequest.fields],
    does: [enter(mediationRequest, {}, { party: form('party') })],
    cite: [art(83, '经当事人申请，应当先行调解')],
  }),
  step({
    ...whileOpen,
    id: 'mediation.record',
    title: '登记调解',
    effect: 'reported',
    posts: ['handler'],
    fields: mediation.fields,
    does: [
      enter(mediation),
      stage('settled', { when: agreed }),
      moment('ended', { when: agreed }),
      paper('adjudication-settled', { when: agreed }),
    ],
    cite: [art(83, '先行调解，调解不成的依法裁决'), art(96, '达成协议的制作协议书')],
  }),
  ...inquirySteps({ ...whileOpen, cite: [art(82, '必要时实地调查核实证据', '第三款')] }),
  step({
    ...whileOpen,
    id: 'trial.record',
    title: '审理',
    effect: 'reported',
    posts: ['handler'],
    duty: 'investigate',
    fields: trial.fields,
    does: [enter(trial)],
    cite: [
      art(82, '一般由二人以上参加', '第一款'),
      art(82, '有争议的公开审理，充分听取双方意见；没有争议的可以书面审查', '第二款'),
    ],
  }),
  excludeStep(notCounted),
  endExclusionStep(notCounted),
  extendStep({
    ...whileOpen,
    clock: 'O04',
    by: 'O04.extension',
    posts: ['agencyHead'],
    title: '批准延长裁决期限',
    cite: [art(84, '情况复杂的，经主要负责人批准延长三十日，告知申请人')],
  }),
  step({
    ...whileOpen,
    id: 'finding.conclude',
    title: '提出裁决意见',
    to: 'examined',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      ...finding.fields,
      must('facts', '审理认定', { is: 'facts', facts: ['mainFactsDisputed', ...majorFacts] }),
    ],
    does: [enter(finding)],
    cite: [art(83, '裁决书应当载明的事项')],
  }),
  ...reviewSteps(reviewing, 'adjudication', ['examined']),
  ...approval({
    ...main,
    matter: 'adjudication',
    about: finding,
    from: ['examined'],
    to: 'decided',
    propose: [must('reason', '呈批意见', { is: 'longText', max: 5000 })],
    approveTitle: '作出裁决',
    does: {
      approve: [
        enter(decision, { ruling: last(finding, 'ruling') }),
        open('publication', 'due', { what: 'adjudication' }, { as: 'publication-decision' }),
        moment('adjudicated'),
        paper('adjudication-decision'),
      ],
    },
    cite: [art(45, '由主要负责人或者分管负责人作出'), art(83, '制作行政裁决书')],
  }),
  archiveStep({ ...main, from: ['decided', 'settled'], to: 'archived' }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { what: last(finding, 'ruling'), why: last(finding, 'reason') },
    facts: ['secrecyChecked', 'minorParty'],
    cite: { publish: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')] },
  }),
]

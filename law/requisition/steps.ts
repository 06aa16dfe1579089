import { archiveStep } from '../archive/set.ts'
import { publicationSteps } from '../publication/steps.ts'
import { majorFacts } from '../review/gates.ts'
import { reviewSteps } from '../review/steps.ts'
import { signingSteps } from '../signing/set.ts'
import { emergencyLaw, privateEconomyLaw, threeSystemsOpinion } from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { telling } from '../steps/told.ts'
import { cite } from '../words/citation.ts'
import { equal, none, some } from '../words/condition.ts'
import { assignUnit, change, enter, moment, open, paper, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import { entries } from '../words/query.ts'
import { type Step, step } from '../words/step.ts'
import { actorUnit, form, it, last, today } from '../words/value.ts'
import {
  cancellation,
  claim,
  compensationDecision,
  compensationReviewing,
  decision,
  emergency,
  payment,
  plan,
  prolongation,
  proposal,
  returned,
  reviewing,
  taken,
  thing,
  useOver,
  valuation,
} from './records.ts'

const main = { proceeding: 'requisition' } as const
export const art = (article: number, gist: string, paragraph?: string) => cite(emergencyLaw, article, gist, paragraph)
const reason = must('reason', '呈批意见', { is: 'longText', max: 5000 })
const fair = art(12, '被征用或者毁损、灭失的，给予公平、合理的补偿')

const reported = telling(main)

/** 应急征用: needed, decided, counted and received, used, given back, made good (突发事件应对法10, 12, 76, 86). */
export const requisitionSteps: readonly Step[] = [
  step({
    ...main,
    id: 'emergency.register',
    title: '登记应急需要',
    from: [],
    to: 'registered',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('party', '被征用人', { is: 'party' }), ...emergency.fields],
    does: [enter(emergency), assignUnit(actorUnit)],
    cite: [art(12, '为应对突发事件的紧急需要，可以征用'), art(72, '启动应急响应，明确级别和措施', '第二款')],
  }),
  step({
    ...main,
    id: 'requisition.draft',
    title: '提出征用意见',
    from: ['registered', 'planned'],
    to: 'planned',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [
      ...plan.fields,
      must('facts', '认定事项', {
        is: 'facts',
        facts: ['requisitionUrgent', 'requisitionNoMilder', ...majorFacts],
      }),
    ],
    does: [enter(plan)],
    cite: [art(10, '选择有利于最大程度保护权益的措施'), art(76, '征用应急救援所需的财产', '第一款')],
  }),
  ...reviewSteps(reviewing, 'requisition', ['planned']),
  ...approval({
    ...main,
    matter: 'requisition',
    about: plan,
    from: ['planned'],
    to: 'decided',
    propose: [reason],
    approveTitle: '作出征用决定',
    does: {
      approve: [
        enter(decision, { until: last(plan, 'until') }),
        open('publication', 'due', { what: 'requisition' }, { as: 'publication-decision' }),
        moment('requisition-decided'),
        moment('use-runs'),
        paper('requisition-decision'),
        // What was fetched on an order before it is held already.
        stage('held', { when: { some: entries(taken) } }),
      ],
    },
    cite: [
      art(12, '由县级以上人民政府及其部门征用'),
      cite(privateEconomyLaw, 61, '严格依照法定权限、条件和程序', '第一款'),
    ],
  }),
  step({
    ...main,
    id: 'requisition.cancel',
    title: '不再征用',
    from: ['registered', 'planned'],
    to: 'ended',
    effect: 'constitutive',
    posts: ['handler', 'unitHead'],
    fields: cancellation.fields,
    does: [
      enter(cancellation),
      // What was fetched on an order and is never confirmed goes back and is made good, as what was decided does.
      stage('returning', { when: some(entries(taken, {}, { faulty: true })) }),
      moment('use-runs', { when: some(entries(taken, {}, { faulty: true })) }),
    ],
    cite: [
      art(10, '根据情况变化及时调整'),
      art(12, '被征用的财产应当及时返还；被征用或者毁损、灭失的，给予公平、合理的补偿'),
    ],
  }),
  reported('things.receive', '清点、接收财产', taken, {
    from: ['registered', 'planned', 'decided', 'held'],
    duty: 'investigate',
    does: [
      enter(taken),
      enter(
        thing,
        { name: it('name'), kind: it('kind'), quantity: it('quantity'), condition: it('condition') },
        { each: { rows: form('things') } },
      ),
      paper('requisition-list'),
      stage('held', { when: { some: entries(decision) } }),
    ],
    cite: [
      art(12, '征用设备、设施、场地、交通工具等财产'),
      cite(threeSystemsOpinion, 5, '出示执法证件，出具行政执法文书'),
    ],
  }),
  step({
    ...main,
    id: 'requisition.prolong',
    title: '决定延长征用期限',
    from: ['held'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: prolongation.fields,
    does: [enter(prolongation), moment('use-prolonged'), moment('use-runs'), paper('requisition-prolongation')],
    cite: [art(10, '与危害的性质、程度和范围相适应，并及时调整')],
  }),
  reported('use.end', '登记使用完毕', useOver, {
    from: ['held'],
    to: 'returning',
    cite: [art(12, '使用完毕或者应急处置工作结束后，及时返还'), art(86, '宣布解除应急响应，停止执行应急处置措施')],
  }),
  reported('things.return', '返还、清点财产', returned, {
    from: ['held', 'returning'],
    does: [
      enter(returned),
      change(entries(thing, { no: { among: form('things') } }, { faulty: true }), { fate: form('fate'), done: today }),
      paper('requisition-return'),
      moment('things-returned', { when: none(entries(thing, { done: { empty: true } }, { faulty: true })) }),
      stage('returned', { when: none(entries(thing, { done: { empty: true } }, { faulty: true })) }),
    ],
    cite: [art(12, '应当及时返还'), art(95, '不及时归还征用的财产的，依法给予处分', '第九项')],
  }),
  reported('compensation.ask', '登记补偿的申请', claim, {
    from: ['held', 'returning', 'returned'],
    cite: [fair],
  }),
  reported('loss.value', '登记损失评估', valuation, { from: ['returning', 'returned'], cite: [fair] }),
  step({
    ...main,
    id: 'compensation.draft',
    title: '提出补偿意见',
    from: ['returned'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: proposal.fields,
    does: [enter(proposal)],
    cite: [fair, cite(privateEconomyLaw, 61, '给予公平、合理的补偿', '第二款')],
  }),
  ...compensationReviewing.steps,
  ...approval({
    ...main,
    matter: 'compensation',
    about: proposal,
    overtakenBy: [claim, valuation],
    from: ['returned'],
    to: 'settled',
    propose: [reason],
    approveTitle: '作出补偿决定',
    does: {
      approve: [
        enter(compensationDecision, {
          way: last(proposal, 'way'),
          amount: last(proposal, 'amount'),
          payBy: last(proposal, 'payBy'),
        }),
        paper('requisition-compensation'),
        moment('compensation-decided', { when: equal(last(proposal, 'way'), 'given') }),
        stage('paid', { when: equal(last(proposal, 'way'), 'waived') }),
      ],
    },
    cite: [fair, art(89, '制定补偿等善后工作计划并组织实施', '第二款')],
  }),
  reported('compensation.pay', '支付补偿', payment, {
    from: ['settled'],
    to: 'paid',
    does: [enter(payment), moment('compensation-paid')],
    cite: [fair, art(95, '不按照规定给予补偿的，依法给予处分', '第九项')],
  }),
  ...signingSteps({ ...main, from: ['held', 'returning', 'returned', 'settled', 'paid'] }),
  archiveStep({ ...main, from: ['paid'], to: 'archived' }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { what: last(emergency, 'matter'), why: last(emergency, 'need') },
    facts: ['secrecyChecked'],
    cite: {
      publish: [
        cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开'),
        art(7, '及时公布有关决定、命令、措施', '第一款'),
      ],
    },
  }),
]

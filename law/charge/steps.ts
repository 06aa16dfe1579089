import { archiveStep } from '../archive/set.ts'
import { ceasingSteps } from '../ceasing/set.ts'
import { publicationSteps } from '../publication/steps.ts'
import { majorFacts } from '../review/gates.ts'
import { reviewSteps } from '../review/steps.ts'
import {
  coercionLaw,
  disclosureRegulation,
  socialPremiumRegulation,
  taxCollectionLaw,
  threeSystemsOpinion,
  waterFeeRegulation,
} from '../statutes.ts'
import { approval } from '../steps/approval.ts'
import { cite } from '../words/citation.ts'
import { equal, not } from '../words/condition.ts'
import { assignUnit, change, enter, moment, open, paper, stage } from '../words/does.ts'
import { must } from '../words/field.ts'
import { entries } from '../words/query.ts'
import { type Step, step } from '../words/step.ts'
import { actorUnit, form, last } from '../words/value.ts'
import {
  assessment,
  courtReply,
  courtRequest,
  decision,
  deferral,
  deferralDecision,
  demand,
  enforcement,
  lateFee,
  payment,
  remission,
  reviewing,
} from './records.ts'
import { surplusGoesBack } from './surplus.ts'
import { isPaid } from './windows.ts'

const main = { proceeding: 'charge' } as const
const art = (article: number, gist: string) => cite(waterFeeRegulation, article, gist)
const due = ['notified', 'deferred', 'overdue'] as const
const granted = equal(form('granted'), true)
/** Whose windows to the court are over with it. */
const settled = { each: 'concerned' } as const
const assessed = [
  art(32, '根据征收标准和实际取水量确定数额'),
  cite(disclosureRegulation, 20, '收费项目及其依据、标准应当公开'),
] as const

/** 费的征收: assessed, signed, told, paid or put off, and dunned when it is late (水资源条例28–34; 强制法35, 45). */
export const chargeSteps: readonly Step[] = [
  step({
    ...main,
    id: 'charge.assess',
    title: '核定应缴数额',
    from: [],
    to: 'assessed',
    effect: 'constitutive',
    posts: ['handler'],
    fields: [must('payer', '缴费人', { is: 'party' }), ...assessment.fields],
    does: [enter(assessment), assignUnit(actorUnit)],
    cite: assessed,
  }),
  step({
    ...main,
    id: 'charge.reassess',
    title: '重新核定',
    from: ['assessed'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: assessment.fields,
    does: [enter(assessment)],
    cite: assessed,
  }),
  ...reviewSteps(reviewing, 'charge', ['assessed']),
  ...approval({
    ...main,
    matter: 'charge',
    about: assessment,
    from: ['assessed'],
    to: 'notified',
    propose: [
      must('reason', '呈批意见', { is: 'longText', max: 5000 }),
      must('facts', '核定认定', { is: 'facts', facts: ['chargePublished', ...majorFacts] }),
    ],
    approveTitle: '作出缴费决定',
    does: {
      approve: [
        enter(decision, { amount: last(assessment, 'amount') }),
        open('publication', 'due', { what: 'charge' }, { as: 'publication-decision' }),
        moment('charge-decided'),
        paper('charge-notice'),
      ],
    },
    cite: [art(33, '确定数额后，送达缴纳通知单')],
  }),
  step({
    ...main,
    id: 'payment.record',
    title: '登记缴纳',
    from: [...due, 'court', 'paid'],
    effect: 'reported',
    posts: ['handler'],
    fields: payment.fields,
    does: [
      enter(payment),
      ...surplusGoesBack,
      stage('paid', { when: isPaid }),
      moment('charge-paid', { when: isPaid }),
      moment('charge-settled', { ...settled, when: isPaid }),
    ],
    cite: [
      art(33, '七日内办理缴纳手续'),
      art(35, '解缴国库'),
      cite(taxCollectionLaw, 51, '超过应纳税额缴纳的，发现后应当立即退还'),
    ],
  }),
  step({
    ...main,
    id: 'deferral.ask',
    title: '收到缓缴申请',
    from: ['notified'],
    effect: 'reported',
    posts: ['handler'],
    fields: deferral.fields,
    does: [enter(deferral), moment('deferral-asked')],
    cite: [art(34, '因特殊困难不能按期缴纳的，七日内申请缓缴')],
  }),
  step({
    ...main,
    id: 'deferral.decide',
    title: '决定是否缓缴',
    from: ['notified'],
    effect: 'constitutive',
    posts: ['deputyHead', 'agencyHead'],
    fields: deferralDecision.fields,
    does: [
      enter(deferralDecision),
      moment('deferral-decided'),
      stage('deferred', { when: granted }),
      moment('deferred', { when: granted }),
      moment('deferral-runs', { when: granted }),
      paper('charge-deferral'),
    ],
    cite: [art(34, '五个工作日内作出书面决定；最长不超过九十日')],
  }),
  step({
    ...main,
    id: 'charge.remit',
    title: '决定减免',
    from: due,
    effect: 'constitutive',
    posts: ['agencyHead'],
    fields: remission.fields,
    does: [
      enter(remission),
      change(entries(assessment, {}, { pick: 'latest' }), { amount: form('remaining') }),
      ...surplusGoesBack,
      stage('paid', { when: isPaid }),
      moment('charge-paid', { when: isPaid }),
      moment('charge-settled', { ...settled, when: isPaid }),
      paper('charge-remission'),
    ],
    cite: [art(33, '符合规定限额的不缴纳'), cite(taxCollectionLaw, 33, '依照法律、行政法规的规定办理减免')],
  }),
  step({
    ...main,
    id: 'charge.demand',
    title: '催告',
    from: due,
    to: 'overdue',
    effect: 'reported',
    posts: ['handler'],
    fields: demand.fields,
    does: [enter(demand), paper('charge-demand')],
    cite: [cite(coercionLaw, 35, '事先书面催告，载明期限、方式、金额、陈述权和申辩权')],
  }),
  step({
    ...main,
    id: 'charge.surcharge',
    title: '加收滞纳金',
    from: [...due, 'paid'],
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: lateFee.fields,
    does: [enter(lateFee), paper('charge-surcharge')],
    cite: [
      cite(coercionLaw, 45, '可以依法加处滞纳金，标准告知当事人；不得超出金钱给付义务的数额'),
      cite(socialPremiumRegulation, 13, '逾期按日加收千分之二的滞纳金'),
    ],
  }),
  step({
    ...main,
    id: 'court.apply',
    title: '申请法院强制执行',
    from: ['overdue'],
    to: 'court',
    effect: 'constitutive',
    posts: ['agencyHead'],
    fields: courtRequest.fields,
    does: [enter(courtRequest), moment('charge-applied', settled), paper('charge-application')],
    confirm: '申请书由您签名，加盖机关印章并注明日期后提交法院。',
    cite: [
      cite(coercionLaw, 53, '没有行政强制执行权的，自期限届满之日起三个月内申请'),
      cite(coercionLaw, 55, '申请书由负责人签名，加盖印章，注明日期', '第二款'),
    ],
  }),
  step({
    ...main,
    id: 'court.answer',
    title: '登记法院受理、不予受理',
    from: ['court'],
    effect: 'reported',
    posts: ['handler'],
    fields: courtReply.fields,
    does: [enter(courtReply), stage('overdue', { when: not(equal(form('accepted'), true)) })],
    cite: [cite(coercionLaw, 56, '五日内受理；不予受理的裁定')],
  }),
  step({
    ...main,
    id: 'charge.enforced',
    title: '登记强制执行完毕、终结',
    from: ['notified', 'deferred', 'overdue', 'court'],
    to: 'enforced',
    effect: 'reported',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: enforcement.fields,
    does: [enter(enforcement), moment('charge-over'), moment('charge-settled', settled)],
    cite: [cite(coercionLaw, 46, '催告仍不履行的，依法强制执行或者申请法院'), cite(coercionLaw, 40, '终结执行')],
  }),
  ...ceasingSteps({
    ...main,
    from: ['assessed'],
    to: 'dropped',
    does: [moment('ended')],
    cite: [art(33, '确定数额后，送达缴纳通知单')],
  }),
  archiveStep({ ...main, from: ['paid', 'enforced'], to: 'archived' }),
  ...publicationSteps({
    proceeding: 'publication',
    begins: { why: last(assessment, 'basis') },
    facts: ['secrecyChecked', 'minorParty'],
    cite: { publish: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')] },
  }),
]

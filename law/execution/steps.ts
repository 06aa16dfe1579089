import { coercionLaw, marketProcedure, penaltyLaw, transportProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { equal, least } from '../words/condition.ts'
import { type Does, enter, moment, open, paper, stage } from '../words/does.ts'
import type { Field } from '../words/field.ts'
import type { RecordKind } from '../words/record.ts'
import { type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { form, say, theParty } from '../words/value.ts'
import { ownPower, type TermClock, termDue } from './conditions.ts'
import { courtSteps } from './courtSteps.ts'
import {
  agreement,
  auction,
  breach,
  deferral,
  deferralRequest,
  demand,
  demandStatement,
  demandWeighing,
  ending,
  enforcement,
  enforcementDecision,
  refund,
  resumption,
  suspension,
} from './records.ts'
import { common, enterOf, ofParty, reported, serve, signed, sums } from './taken.ts'

/** Where what is owed still is, whoever is at it. */
export const unpaidStages = ['due', 'demanded', 'applied', 'court', 'enforcing', 'agreed', 'suspended'] as const
const going = ['due', 'demanded', 'applied', 'court', 'enforcing', 'agreed'] as const

interface Paying {
  readonly fields: readonly Field[]
  /** What a payment does, wherever the money came from. */
  readonly does: readonly Does[]
  readonly remission: RecordKind<string, 'reason'>
  readonly term: TermClock
}

/** 延期分期、催告、申请法院执行、自行执行、协议、中止、终结、回转 (处罚法66, 72; 强制法34–60). */
const steps = ({ fields: paying, does: paid, remission, term }: Paying): readonly Step[] => [
  step({
    ...reported,
    id: 'deferral.request',
    title: '收到延期、分期缴纳申请',
    from: going,
    fields: deferralRequest.fields,
    does: [enterOf(deferralRequest)],
    cite: [
      cite(penaltyLaw, 66, '确有经济困难的，经当事人申请', '第二款'),
      cite(marketProcedure, 74, '应当提出书面申请'),
    ],
  }),
  step({
    ...signed,
    id: 'deferral.decide',
    title: '决定延期、分期缴纳',
    from: going,
    fields: deferral.fields,
    does: [
      enterOf(deferral),
      moment('payment-deferred', { when: equal(form('granted'), true), ...ofParty }),
      moment('window-deferred', { when: least(form('until'), termDue(term)), ...ofParty }),
      stage('due', { when: equal(form('granted'), true) }),
      paper('deferral-notice'),
      serve('deferral-notice'),
    ],
    cite: [
      cite(penaltyLaw, 66, '经行政机关批准，可以暂缓或者分期缴纳', '第二款'),
      cite(marketProcedure, 74, '经负责人批准，书面告知暂缓或者分期的期限'),
      cite(transportProcedure, 101, '制作分期（延期）缴纳罚款通知书'),
    ],
  }),
  step({
    ...common,
    id: 'demand.issue',
    title: '签发催告书',
    // Told once more where what it said was right, or the term was over before it came (强制法36, 37).
    from: ['due', 'agreed', 'demanded'],
    to: 'demanded',
    effect: 'constitutive',
    posts: ['unitHead', 'deputyHead', 'agencyHead'],
    fields: demand.fields.map((f) =>
      f.id === 'way' ? { ...f, from: { say: '到决定书指定的银行或者通过电子支付系统缴纳' } } : f,
    ),
    does: [
      stage('lapsed', {
        of: 'service',
        about: { document: say('demand-notice'), party: theParty },
        from: ['pending', 'posted'],
      }),
      enter(demand, sums, ofParty),
      paper('demand-notice'),
      serve('demand-notice'),
    ],
    cite: [
      cite(coercionLaw, 35, '书面催告，载明期限、方式、金额和陈述申辩权'),
      cite(coercionLaw, 54, '申请强制执行前应当催告'),
      cite(marketProcedure, 76, '收到催告书十个工作日后仍不履行的'),
    ],
  }),
  step({
    ...reported,
    id: 'demand.state',
    title: '记录对催告的陈述、申辩',
    from: ['demanded'],
    fields: demandStatement.fields,
    does: [enterOf(demandStatement)],
    cite: [cite(coercionLaw, 36, '当事人有权陈述和申辩，应当记录')],
  }),
  step({
    ...common,
    id: 'demand.weigh',
    title: '复核对催告的陈述、申辩',
    from: ['demanded'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: demandWeighing.fields,
    does: [enterOf(demandWeighing)],
    cite: [cite(coercionLaw, 36, '进行记录、复核，成立的应当采纳')],
  }),
  ...courtSteps,
  step({
    ...signed,
    id: 'enforcement.decide',
    title: '作出强制执行决定',
    from: ['demanded'],
    to: 'enforcing',
    fields: enforcementDecision.fields,
    does: [
      enterOf(enforcementDecision),
      moment('enforcement-decided', { when: ownPower, ...ofParty }),
      paper('enforcement-decision'),
      serve('enforcement-decision'),
    ],
    cite: [
      cite(coercionLaw, 37, '经催告逾期仍不履行的，书面作出强制执行决定'),
      cite(coercionLaw, 46, '加处罚款超过三十日，经催告仍不履行的', '第一款'),
    ],
  }),
  step({
    ...reported,
    id: 'enforcement.act',
    title: '登记实施强制执行',
    from: ['enforcing'],
    fields: enforcement.fields,
    does: [enterOf(enforcement)],
    cite: [cite(coercionLaw, 43, '不得在夜间或者法定节假日实施，情况紧急的除外', '第一款')],
  }),
  step({
    ...signed,
    id: 'auction.decide',
    title: '决定拍卖查封、扣押的财物抵缴罚款',
    from: ['demanded'],
    to: 'enforcing',
    fields: auction.fields,
    does: [enterOf(auction), paper('auction-decision'), serve('auction-decision')],
    cite: [
      cite(coercionLaw, 46, '已经采取查封、扣押措施的，可以依法拍卖抵缴罚款', '第三款'),
      cite(coercionLaw, 48, '委托拍卖机构依法办理'),
      cite(penaltyLaw, 72, '查封、扣押的财物拍卖抵缴罚款', '第一款第二项'),
      cite(coercionLaw, 37, '强制执行决定应当以书面形式作出，载明理由、依据、方式、时间和救济途径', '第二款'),
    ],
  }),
  step({
    ...reported,
    id: 'auction.proceeds',
    title: '登记执行、拍卖所得抵缴',
    from: ['enforcing', 'court'],
    fields: paying,
    checks: ['owedAtMost'],
    begins: 'unpaid',
    does: paid,
    cite: [cite(coercionLaw, 49, '所得的款项上缴国库'), cite(coercionLaw, 60, '上缴国库或者划入财政专户', '第四款')],
  }),
  step({
    ...signed,
    id: 'execution.suspend',
    title: '中止执行',
    from: ['demanded', 'enforcing', 'court', 'agreed'],
    to: 'suspended',
    fields: suspension.fields,
    does: [enterOf(suspension), moment('execution-suspended', ofParty)],
    cite: [cite(coercionLaw, 39, '中止执行的情形', '第一款')],
  }),
  step({
    ...signed,
    id: 'execution.resume',
    title: '恢复执行',
    from: ['suspended'],
    to: 'demanded',
    fields: resumption.fields,
    does: [enterOf(resumption), moment('execution-resumed', ofParty)],
    cite: [cite(coercionLaw, 39, '情形消失后应当恢复执行', '第二款')],
  }),
  step({
    ...signed,
    id: 'agreement.make',
    title: '达成执行协议',
    from: ['demanded', 'enforcing'],
    to: 'agreed',
    fields: agreement.fields,
    does: [
      enterOf(agreement),
      enter(remission, { reason: form('remedied') }, { when: equal(form('relieves'), true), ...ofParty }),
    ],
    cite: [cite(coercionLaw, 42, '可以约定分阶段履行；采取补救措施的，可以减免加处的罚款', '第一款')],
  }),
  step({
    ...reported,
    id: 'agreement.breach',
    title: '登记不履行执行协议',
    from: ['agreed'],
    to: 'demanded',
    fields: breach.fields,
    does: [enterOf(breach)],
    cite: [cite(coercionLaw, 42, '不履行执行协议的，恢复强制执行', '第二款')],
  }),
  step({
    ...signed,
    id: 'execution.end',
    title: '终结执行',
    from: unpaidStages,
    to: 'ended',
    fields: ending.fields,
    does: [enterOf(ending), moment('execution-ended', ofParty), paper('execution-ending')],
    confirm: '对该当事人不再执行，其期限全部停止。',
    cite: [
      cite(coercionLaw, 40, '终结执行的情形'),
      cite(marketProcedure, 77, '人民法院裁定终结执行的予以结案', '第一款第二项'),
    ],
  }),
  step({
    ...signed,
    id: 'refund.decide',
    title: '决定退还',
    from: [...unpaidStages, 'paid', 'ended'],
    fields: refund.fields,
    does: [
      enterOf(refund),
      open('repayment', 'due', { amount: form('amount') }, { ...ofParty, as: 'repayment-{party}' }),
      paper('refund-decision'),
      serve('refund-decision'),
    ],
    cite: [cite(coercionLaw, 41, '执行错误的，恢复原状或者退还财物'), cite(penaltyLaw, 74, '依法应当退还的', '第三款')],
  }),
]

export const executionSteps: typeof steps = (...of) => subject('缴款和执行', steps(...of))

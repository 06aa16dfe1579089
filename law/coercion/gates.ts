import { decidersApart } from '../deciding/gates.ts'
import { inquiry, inquiryGates } from '../inquiry/set.ts'
import { isUrgent, willBe } from '../measure/conditions.ts'
import { freezeServed, measurePlan, measureTaken } from '../measure/records/taken.ts'
import { measureGates } from '../measure/set.ts'
import { publicationGates } from '../publication/gates.ts'
import { reviewGateIds, reviewGates } from '../review/gates.ts'
import { coercionLaw, penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { always, equal, need, none, not, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { form } from '../words/value.ts'
import { confiscation, referral, reviewing, situation } from './records.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
const since2018 = { inForce: { from: '2018-12-05' } } as const
const closing = ['coercion.propose', 'coercion.approve'] as const
const touched = [measureTaken, freezeServed] as const

/** Outside a penalty nobody's evidence is registered, and nothing is taken for good (强制法21, 27; 处罚法56). */
export const coercionGates: readonly Gate[] = [
  ...inquiryGates({
    id: 'coercion',
    ...since2018,
    since: situation,
    on: 'receivedOn',
    two: [cite(threeSystemsOpinion, 5, '调查取证表明身份'), cite(coercionLaw, 18, '由两名以上执法人员实施', '第二项')],
    after: [cite(coercionLaw, 16, '履行行政管理职责，依照法律、法规的规定实施', '第一款')],
    concludes: 'coercion.propose',
  }),
  gate({
    ...since2012,
    id: 'M-evidence',
    title: '先行登记保存在处罚案件中办理',
    blocks: ['measure.plan'],
    when: always,
    require: not(willBe('registration')),
    sentence: '先行登记保存是处罚案件收集证据的方法，不是行政强制措施。',
    next: '在处罚案件（从线索核查起）中办理；需要的，先转立案线索',
    cures: [{ step: 'clue.handover' }],
    cite: [cite(penaltyLaw, 56, '收集证据时可以先行登记保存'), cite(coercionLaw, 9, '行政强制措施的种类')],
    examples: [
      { name: '查封', form: { what: 'sealing' }, expect: 'open' },
      { name: '先行登记保存', form: { what: 'registration' }, expect: 'blocked' },
    ],
  }),
  ...measureGates({
    ends: closing,
    confiscated: some(entries(confiscation)),
    examples: [
      { name: '已登记处罚决定', entries: { confiscationTold: [{}] }, form: { how: 'confiscate' }, expect: 'open' },
    ],
    transferred: some(entries(referral)),
    transfers: 'coercion.transfer',
    transferExamples: [
      { name: '已经移送', entries: { situationReferral: [{}] }, form: { how: 'transfer' }, expect: 'open' },
    ],
  }),
  gate({
    ...since2012,
    id: 'M-outcome',
    title: '办结的结果与记录一致',
    blocks: ['coercion.propose'],
    when: equal(form('outcome'), 'none'),
    require: need(
      none({ of: measureTaken.id, faulty: true, ended: 'also' }),
      '记录中有已经实施的措施。',
      '选择与记录一致的结果',
    ),
    sentence: '没有采取措施的，记录中不能有已经实施的措施。',
    next: '选择与记录一致的结果',
    cite: [cite(coercionLaw, 28, '解除的情形', '第一款'), cite(threeSystemsOpinion, 7, '客观、完整的文字记录')],
    examples: [
      { name: '没有措施', entries: {}, form: { outcome: 'none' }, expect: 'open' },
      { name: '实施过', entries: { measureTaken: [{}] }, form: { outcome: 'none' }, expect: 'blocked' },
    ],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: 'measurePlan', is: { basis: '甲' }, was: { basis: '乙' } },
    ids: reviewGateIds('coercion'),
    title: '重大强制措施法制审核',
    decision: '拟采取的措施',
    decides: ['measure.propose', 'measure.approve'],
    // 情况紧急的 is approved within a day after it: nothing can be sent to be reviewed before (强制法19).
    unless: isUrgent,
    examined: [entries(measurePlan), entries(inquiry), ...touched.map((kind) => entries(kind))],
    who: '参加调查、实施措施的人员',
    cite: [cite(coercionLaw, 18, '实施前报告并经批准', '第一项')],
  }),
  decidersApart({
    id: 'G24-coercion',
    ...since2018,
    blocks: ['coercion.endorse', 'coercion.return', 'coercion.approve'],
    examined: [situation, inquiry, ...touched],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [cite(coercionLaw, 18, '向行政机关负责人报告并经批准', '第一项')],
  }),
  // What was reviewed is the measure itself, and its approval is the decision.
  decidersApart({
    id: 'G24-coercion-measure',
    ...since2018,
    blocks: ['measure.endorse', 'measure.return', 'measure.approve'],
    examined: [situation, inquiry, ...touched],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [cite(coercionLaw, 18, '向行政机关负责人报告并经批准', '第一项')],
  }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-coercion'),
]

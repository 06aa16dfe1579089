import { archiveGate } from '../archive/set.ts'
import { decidersApart } from '../deciding/gates.ts'
import { publicationGates } from '../publication/gates.ts'
import { reviewGateIds, reviewGates } from '../review/gates.ts'
import { delivery } from '../service/records.ts'
import {
  coercionLaw,
  disclosureRegulation,
  taxCollectionLaw,
  threeSystemsOpinion,
  waterFeeRegulation,
} from '../statutes.ts'
import { cite } from '../words/citation.ts'
import {
  all,
  always,
  any,
  equal,
  fact,
  filled,
  inTime,
  least,
  need,
  none,
  not,
  over,
  some,
} from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { due, form, last, plus, sum, today } from '../words/value.ts'
import {
  assessment,
  decision,
  deferral,
  deferralDecision,
  demand,
  enforcement,
  lateFee,
  payment,
  reviewing,
} from './records.ts'

const since2017 = { inForce: { from: '2017-03-01' } } as const
const since2012 = { inForce: { from: '2012-01-01' } } as const
const decides = ['charge.propose', 'charge.approve'] as const
const art = (article: number, gist: string) => cite(waterFeeRegulation, article, gist)
const isWater = some(entries(assessment, { kind: 'water' }))
const granted = equal(form('granted'), true)
const notice = some(entries(delivery, { document: 'charge-notice' }, { by: 'today' }))
const isDemandServed = some(entries(delivery, { document: 'charge-demand' }, { since: [demand], by: 'today' }))

export const chargeGates: readonly Gate[] = [
  gate({
    inForce: { from: '2019-05-15' },
    id: 'C20',
    title: '收费项目已公布',
    blocks: decides,
    when: always,
    require: fact('chargePublished'),
    sentence: '收费项目及其依据、标准没有公布的，不得收取。',
    next: '核对公布的收费目录',
    cite: [cite(disclosureRegulation, 20, '行政事业性收费项目及其依据、标准主动公开', '第八项')],
    examples: [
      { name: '已公布', facts: { chargePublished: 'yes' }, expect: 'open' },
      { name: '没有公布', facts: { chargePublished: 'no' }, expect: 'blocked' },
      { name: '没有回答', expect: 'ask' },
    ],
  }),
  gate({
    ...since2017,
    id: 'C33',
    title: '写明缴纳期限',
    blocks: decides,
    when: not(isWater),
    require: all(filled(last(assessment, 'payBy')), not(least(today, last(assessment, 'payBy')))),
    sentence: '没有写明缴纳期限，或者期限已经届满。',
    next: '重新核定，写明期限',
    cures: [{ step: 'charge.reassess' }],
    cite: [art(33, '收到通知单之日起七日内缴纳'), cite(coercionLaw, 35, '履行义务的期限')],
    examples: [
      {
        name: '已写明',
        entries: { assessment: [{ kind: 'other', payBy: '2026-11-20' }] },
        day: '2026-11-02',
        expect: 'open',
      },
      { name: '没有写明', entries: { assessment: [{ kind: 'other' }] }, expect: 'blocked' },
      { name: '水资源费依规定', entries: { assessment: [{ kind: 'water' }] }, expect: 'open' },
    ],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: assessment.id, is: { basis: '甲' }, was: { basis: '乙' } },
    ids: reviewGateIds('charge'),
    title: '重大收费决定法制审核',
    decision: '核定',
    decides,
    examined: [entries(assessment)],
    who: '核定的人员',
  }),
  decidersApart({
    id: 'G24-charge',
    inForce: { from: '2018-12-05' },
    blocks: ['charge.endorse', 'charge.return', 'charge.approve'],
    examined: [assessment],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [cite(threeSystemsOpinion, 11, '法制审核与承办分开')],
  }),
  gate({
    ...since2017,
    id: 'C33-served',
    title: '通知送达以后缴纳、缓缴、催告',
    blocks: ['deferral.ask', 'charge.demand'],
    when: always,
    require: notice,
    sentence: '缴费通知还没有送达。',
    next: '送达',
    cures: [{ step: 'service.deliver' }],
    cite: [art(33, '送达缴纳通知单')],
    examples: [
      { name: '没有送达', entries: {}, expect: 'blocked' },
      { name: '已送达', entries: { delivery: [{ document: 'charge-notice' }] }, expect: 'open' },
    ],
  }),
  gate({
    ...since2017,
    id: 'C34',
    title: '在期限内申请缓缴',
    blocks: ['deferral.ask'],
    when: isWater,
    require: all(
      need(inTime('O10-ask'), '自收到通知单之日起已过七日。', '按期缴纳'),
      need(none(entries(deferral)), '已经申请过缓缴。', '等决定'),
      need(
        any(not(filled(due('O10'))), least(plus(due('O10'), 'O10.deferral'), form('until'))),
        '缓缴最长不得超过九十日。',
        '缩短缓缴的期限',
      ),
    ),
    sentence: '缓缴应当在七日内申请，最长不超过九十日。',
    next: '按期缴纳，或者缩短缓缴的期限',
    cite: [art(34, '七日内申请；最长不得超过九十日')],
    examples: [
      {
        name: '第七日',
        entries: { assessment: [{ kind: 'water' }] },
        clocks: { 'O10-ask': '2026-11-02', O10: '2026-11-02' },
        form: { until: '2027-02-07' },
        day: '2026-11-09',
        expect: 'open',
      },
      {
        name: '第八日',
        entries: { assessment: [{ kind: 'water' }] },
        clocks: { 'O10-ask': '2026-11-02', O10: '2026-11-02' },
        form: { until: '2027-01-01' },
        day: '2026-11-10',
        expect: 'blocked',
      },
      {
        name: '超过九十日',
        entries: { assessment: [{ kind: 'water' }] },
        clocks: { 'O10-ask': '2026-11-02', O10: '2026-11-02' },
        form: { until: '2027-02-08' },
        day: '2026-11-09',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2017,
    id: 'C34-decide',
    title: '缓缴的决定',
    blocks: ['deferral.decide'],
    when: always,
    require: all(
      need(some(entries(deferral, {}, { since: [deferralDecision] })), '没有尚未决定的缓缴申请。', '登记申请'),
      need(any(granted, filled(form('reason'))), '不同意缓缴的，应当说明理由。', '写明理由'),
      need(
        any(not(granted), least(last(deferral, 'until'), form('until'))),
        '缓缴的期限没有写明，或者长于申请的期限。',
        '核对期限',
      ),
    ),
    sentence: '缓缴的决定不完整。',
    next: '核对决定',
    cures: [{ step: 'deferral.ask' }],
    cite: [art(34, '作出书面决定并通知申请人')],
    examples: [
      {
        name: '同意',
        entries: { deferral: [{ until: '2027-01-01' }] },
        form: { granted: true, until: '2027-01-01' },
        expect: 'open',
      },
      { name: '没有申请', form: { granted: false, reason: '无' }, expect: 'blocked' },
      {
        name: '不同意，没有理由',
        entries: { deferral: [{ until: '2027-01-01' }] },
        form: { granted: false },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2017,
    id: 'C-remit',
    title: '减免只减不增',
    blocks: ['charge.remit'],
    when: always,
    require: not(least(form('remaining'), last(assessment, 'amount'))),
    sentence: '减免后的数额应当少于原核定的数额。',
    next: '核对数额',
    cite: [cite(taxCollectionLaw, 33, '依照法律、行政法规的规定办理减免')],
    examples: [
      { name: '减少', entries: { assessment: [{ amount: 100 }] }, form: { remaining: 60 }, expect: 'open' },
      { name: '没有减少', entries: { assessment: [{ amount: 100 }] }, form: { remaining: 100 }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'C35',
    title: '逾期以后催告',
    blocks: ['charge.demand'],
    when: always,
    require: all(
      need(any(over('O10'), over('O10-by'), over('O10-deferred')), '缴纳期限未满。', '等期限届满'),
      need(not(least(today, form('until'))), '没有给予履行的期限。', '另定履行期限'),
    ),
    sentence: '逾期不缴纳的，应当事先催告。',
    next: '期限届满后催告',
    cite: [cite(coercionLaw, 35, '事先催告当事人履行义务'), cite(coercionLaw, 34, '在期限内不履行义务的')],
    examples: [
      { name: '逾期', clocks: { O10: '2026-11-02' }, form: { until: '2026-11-25' }, day: '2026-11-16', expect: 'open' },
      {
        name: '期内',
        clocks: { O10: '2026-11-02' },
        form: { until: '2026-11-25' },
        day: '2026-11-09',
        expect: 'blocked',
      },
      {
        name: '没有给期限',
        clocks: { O10: '2026-11-02' },
        form: { until: '2026-11-16' },
        day: '2026-11-16',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2012,
    id: 'O11',
    title: '滞纳金不超过本金',
    blocks: ['charge.surcharge'],
    when: always,
    require: all(
      need(any(over('O10'), over('O10-by'), over('O10-deferred')), '缴纳期限未满，没有逾期。', '等期限届满'),
      need(none(entries(lateFee)), '已经核定过滞纳金。', '无需重复核定'),
      need(least(last(decision, 'amount'), form('amount')), '滞纳金的数额超出了应缴的数额。', '以应缴的数额为限'),
    ),
    sentence: '逾期的方可加收滞纳金，数额不得超出金钱给付义务的数额。',
    next: '核对数额',
    cite: [cite(coercionLaw, 45, '不得超出金钱给付义务的数额', '第二款')],
    examples: [
      {
        name: '等于本金',
        entries: { decision: [{ amount: 100 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 100 },
        day: '2026-12-01',
        expect: 'open',
      },
      {
        name: '超出本金',
        entries: { decision: [{ amount: 100 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 101 },
        day: '2026-12-01',
        expect: 'blocked',
      },
      {
        name: '没有逾期',
        entries: { decision: [{ amount: 100 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 10 },
        day: '2026-11-09',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2012,
    id: 'C46',
    title: '催告以后强制执行',
    blocks: ['charge.enforced'],
    when: always,
    require: all(
      need(isDemandServed, '催告书没有送达。', '送达催告书'),
      need(not(least(last(demand, 'until'), today)), '催告的履行期限未满。', '等期限届满'),
      need(
        any(none(entries(lateFee)), not(least(plus(last(lateFee, 'from'), 'O11.wait'), today))),
        '加收滞纳金没有超过三十日。',
        '等三十日以后',
      ),
    ),
    sentence: '经催告仍不履行的，方可依法强制执行。',
    next: '催告',
    cures: [{ step: 'charge.demand' }],
    cite: [cite(coercionLaw, 46, '经催告仍不履行的'), cite(coercionLaw, 37, '逾期仍不履行且无正当理由的')],
    examples: [
      {
        name: '期满',
        entries: { demand: [{ until: '2026-11-25' }], delivery: [{ document: 'charge-demand' }] },
        day: '2026-11-26',
        expect: 'open',
      },
      {
        name: '滞纳金未满三十日',
        entries: {
          demand: [{ until: '2026-11-25' }],
          delivery: [{ document: 'charge-demand' }],
          lateFee: [{ from: '2026-11-10' }],
        },
        day: '2026-12-10',
        expect: 'blocked',
      },
      {
        name: '期内',
        entries: { demand: [{ until: '2026-11-25' }], delivery: [{ document: 'charge-demand' }] },
        day: '2026-11-25',
        expect: 'blocked',
      },
      {
        name: '没有送达',
        entries: { demand: [{ until: '2026-11-20' }] },
        day: '2026-11-26',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2012,
    id: 'C45-paid',
    title: '滞纳金已缴清',
    blocks: ['case.archive'],
    when: some(entries(lateFee)),
    require: any(
      least(sum(entries(payment, { towards: 'late' }), 'amount'), sum(entries(lateFee), 'amount')),
      some(entries(enforcement)),
    ),
    sentence: '加收的滞纳金还没有缴清。',
    next: '登记滞纳金的缴纳',
    cures: [{ step: 'payment.record' }],
    cite: [cite(coercionLaw, 45, '加处滞纳金', '第一款')],
    examples: [
      {
        name: '缴清',
        entries: { lateFee: [{ amount: 10 }], payment: [{ towards: 'late', amount: 10 }] },
        expect: 'open',
      },
      { name: '没有缴', entries: { lateFee: [{ amount: 10 }] }, expect: 'blocked' },
    ],
  }),
  archiveGate({ id: 'charge', ...since2017, decision }),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-charge'),
]

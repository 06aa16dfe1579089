import { delivery } from '../../service/records.ts'
import { coercionLaw, litigationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  any,
  each,
  equal,
  filled,
  least,
  need,
  none,
  not,
  over,
  reads,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { endOf, form, from, last, minus, plus, sum, today, workingDaysAfter } from '../../words/value.ts'
import { assessment, decision, demand, enforcement, lateFee, payment } from '../records.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
const isDemandServed = some(entries(delivery, { document: 'charge-demand' }, { since: [demand], by: 'today' }))

const demanded = entries(delivery, { document: 'charge-demand' }, { by: 'today', pick: 'latest' })
const paidTowards = (towards: string) => sum(entries(payment, { towards }), 'amount')
/** What a remission left of it is what is owed. */
const unpaid = minus(last(assessment, 'amount'), paidTowards('principal'))
const unpaidFee = minus(sum(entries(lateFee), 'amount'), paidTowards('late'))
/** Until then whoever owes may sue (行诉法46). */
const suable = endOf(
  from(entries(delivery, { document: 'charge-notice' }, { party: 'this', by: 'today', pick: 'latest' }), 'on'),
  'P19.remedy',
)
const brought = (demand: { readonly on?: string } = {}, notice: { readonly on?: string } = {}) => ({
  demand: [{ until: '2026-10-20' }],
  delivery: [
    { document: 'charge-notice', party: 'p1', on: '2026-04-10', ...notice },
    { document: 'charge-demand', party: 'p1', on: '2026-10-12', ...demand },
  ],
})

/** What was not paid in time: urged, with a late fee, taken by force (强制法35, 45, 46). */
export const overdueGates: readonly Gate[] = [
  gate({
    ...since2012,
    id: 'P19-charge',
    norm: ['P18', 'P19'],
    title: '申请法院强制执行的条件',
    blocks: ['court.apply'],
    when: always,
    require: all(
      need(isDemandServed, '催告书没有送达。', '送达催告书'),
      need(
        least(today, workingDaysAfter(from(demanded, 'on'), 'P18.ahead')),
        '催告书送达后未满十日。',
        '等催告书送达满十日',
      ),
      each(
        'concerned',
        all(
          need(not(reads('remedyPending')), '{当事人}申请的复议、提起的诉讼尚未审结。', '等复议、诉讼审结'),
          need(
            any(reads('remedyJudged'), not(least(suable, today))),
            '{当事人}起诉的期限（自通知送达之日起六个月）尚未届满。',
            '等起诉期限届满',
          ),
          need(
            any(reads('remedyJudged'), least(endOf(suable, 'P19.length'), today)),
            '起诉期限届满已经超过三个月，不能再申请人民法院强制执行。',
            '查明逾期的责任，依法以其他方式处理',
          ),
        ),
      ),
      need(equal(form('unheardOf'), true), '有尚未通知本机关的复议、诉讼。', '收到通知后登记'),
    ),
    sentence: '在法定期限内不复议、不起诉，经催告又不履行的，方可申请人民法院强制执行。',
    next: '核对条件',
    cures: [{ step: 'charge.demand' }],
    cite: [
      cite(coercionLaw, 53, '不申请复议、不起诉又不履行的，自期限届满之日起三个月内申请'),
      cite(coercionLaw, 54, '申请前应当催告；催告书送达十日后仍未履行的，可以申请'),
      cite(litigationLaw, 46, '知道之日起六个月内起诉', '第一款'),
    ],
    examples: [
      {
        name: '具备',
        entries: brought(),
        partyKind: 'legal',
        form: { unheardOf: true },
        day: '2026-11-02',
        expect: 'open',
      },
      {
        name: '催告书送达未满十日',
        entries: brought({ on: '2026-10-26' }),
        partyKind: 'legal',
        form: { unheardOf: true },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '还可以起诉',
        entries: brought({}, { on: '2026-06-01' }),
        partyKind: 'legal',
        form: { unheardOf: true },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '逾三个月',
        entries: brought({}, { on: '2026-01-05' }),
        partyKind: 'legal',
        form: { unheardOf: true },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '正在诉讼',
        entries: { ...brought(), remedy: [{ forum: 'suit', over: false, parties: ['p1'] }] },
        partyKind: 'legal',
        form: { unheardOf: true },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '没有催告',
        entries: {},
        partyKind: 'legal',
        form: { unheardOf: true },
        day: '2026-11-02',
        expect: 'blocked',
      },
      {
        name: '另有诉讼没有通知',
        entries: brought(),
        partyKind: 'legal',
        form: { unheardOf: false },
        day: '2026-11-02',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2012,
    id: 'C55',
    title: '申请执行的数额与欠缴的一致',
    blocks: ['court.apply'],
    when: always,
    require: all(
      need(equal(form('owed'), unpaid), '申请执行的费款不是尚未缴纳的数额。', '核对决定和缴纳的记录'),
      need(
        any(not(filled(form('fee'))), least(unpaidFee, form('fee'))),
        '申请执行的滞纳金超过尚未缴纳的滞纳金。',
        '核对核定和缴纳的记录',
      ),
    ),
    sentence: '申请执行的数额与欠缴的不一致。',
    next: '核对决定和缴纳的记录',
    cite: [cite(coercionLaw, 55, '提供申请强制执行标的情况', '第一款第四项')],
    examples: [
      {
        name: '尚欠的部分',
        entries: {
          assessment: [{ amount: 100 }],
          payment: [{ towards: 'principal', amount: 40 }],
        },
        form: { owed: 60 },
        expect: 'open',
      },
      {
        name: '已经缴过的也申请',
        entries: {
          assessment: [{ amount: 100 }],
          payment: [{ towards: 'principal', amount: 40 }],
        },
        form: { owed: 100 },
        expect: 'blocked',
      },
      {
        name: '没有核定的滞纳金',
        entries: { assessment: [{ amount: 100 }] },
        form: { owed: 100, fee: 10 },
        expect: 'blocked',
      },
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
    // Whose payer is gone is urged by nobody (强制法40).
    when: not(equal(form('outcome'), 'ended')),
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
]

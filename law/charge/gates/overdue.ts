import { coercionLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, least, need, none, not, over, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last, plus, today } from '../../words/value.ts'
import { decision, demand, enforcement, lateFee } from '../records.ts'
import { isDemandServed, paidTowards } from './shared.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
const term = [over('O10'), over('O10-by'), over('O10-deferred')] as const

/** What was not paid in time: urged, with a late fee, taken by force (强制法35, 45, 46). */
export const overdueGates: readonly Gate[] = [
  gate({
    ...since2012,
    id: 'C35',
    title: '逾期以后催告',
    blocks: ['charge.demand'],
    when: always,
    require: all(
      need(any(...term), '缴纳期限未满。', '等期限届满'),
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
      need(any(...term), '缴纳期限未满，没有逾期。', '等期限届满'),
      need(
        any(none(entries(lateFee)), not(least(last(lateFee, 'amount'), form('amount')))),
        '没有多于已经核定的滞纳金。',
        '滞纳金增加以后再核定',
      ),
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
        name: '增加以后重新核定',
        entries: { decision: [{ amount: 100 }], lateFee: [{ amount: 10 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 30 },
        day: '2026-12-01',
        expect: 'open',
      },
      {
        name: '没有增加',
        entries: { decision: [{ amount: 100 }], lateFee: [{ amount: 10 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 10 },
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
    require: any(least(paidTowards('late'), last(lateFee, 'amount')), some(entries(enforcement))),
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

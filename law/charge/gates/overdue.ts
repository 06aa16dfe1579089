import { coercionLaw, waterFeeRegulation } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, least, need, none, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last, plus, today } from '../../words/value.ts'
import { demand, lateFee } from '../records.ts'
import { isDemandServed, isLate, putOff, unanswered } from './shared.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const

/** What was not paid in time: urged, and taken by force (强制法35, 46). */
export const overdueGates: readonly Gate[] = [
  gate({
    ...since2012,
    id: 'C35',
    title: '逾期以后催告',
    blocks: ['charge.demand'],
    when: always,
    require: all(
      unanswered,
      need(isLate, '缴纳期限、缓缴期限未满。', '等期限届满'),
      need(not(least(today, form('until'))), '没有给予履行的期限。', '另定履行期限'),
    ),
    sentence: '逾期不缴纳的，应当事先催告。',
    next: '期限届满后催告',
    cite: [
      cite(coercionLaw, 35, '事先催告当事人履行义务'),
      cite(coercionLaw, 34, '在期限内不履行义务的'),
      cite(waterFeeRegulation, 34, '因特殊困难不能按期缴纳的，可以申请缓缴'),
    ],
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
      { name: '缓缴期内', ...putOff, form: { until: '2026-12-15' }, day: '2026-12-01', expect: 'blocked' },
      {
        name: '缓缴的申请没有决定',
        entries: { deferral: [{ until: '2027-01-15' }] },
        clocks: { O10: '2026-11-02' },
        form: { until: '2026-11-25' },
        day: '2026-11-12',
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
]

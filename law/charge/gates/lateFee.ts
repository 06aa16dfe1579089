import { delivery } from '../../service/records.ts'
import { coercionLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, least, need, none, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, form, last, set } from '../../words/value.ts'
import { assessment, enforcement, lateFee } from '../records.ts'
import { isLate, lateFrom, paidTowards, putOff, unanswered } from './shared.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
/** Of an example: a tenth a day. */
const tenth = { rate: 'other', daily: 100 * 10 } as const
const isFeeServed = some(entries(delivery, { document: 'charge-surcharge' }, { since: [lateFee], by: 'today' }))

/** 滞纳金: by its standard and its days, told, never more than what is owed, and paid (强制法45). */
export const lateFeeGates: readonly Gate[] = [
  gate({
    ...since2012,
    id: 'O11',
    title: '滞纳金不超过本金',
    blocks: ['charge.surcharge'],
    when: always,
    require: all(
      unanswered,
      need(isLate, '缴纳期限、缓缴期限未满，没有逾期。', '等期限届满'),
      need(
        // 社会保险法86, of 2011 and above the regulation, has five ten-thousandths: that is lawful, and more than two thousandths never is.
        any(not(equal(form('rate'), 'social')), least(set('O11.social'), form('daily'))),
        '社会保险费的滞纳金每日不得高于千分之二。',
        '核对标准：社会保险法规定每日万分之五',
      ),
      need(not(least(lateFrom, form('from'))), '滞纳金起算的日期在期限届满以前。', '自期限届满之次日起计算'),
      need(
        any(none(entries(lateFee)), not(least(last(lateFee, 'amount'), form('amount')))),
        '没有多于已经核定的滞纳金。',
        '滞纳金增加以后再核定',
      ),
      // What was remitted is owed no more: the assessment says what is left.
      need(least(last(assessment, 'amount'), form('amount')), '滞纳金的数额超出了应缴的数额。', '以应缴的数额为限'),
      need(
        least(by('lateFeeAtMost'), form('amount')),
        '滞纳金的数额多于按标准和天数计算的数额：{至多}。',
        '按标准和已经逾期的天数计算',
        { 至多: by('lateFeeAtMost') },
      ),
    ),
    sentence: '逾期的方可加收滞纳金，数额不得超出金钱给付义务的数额。',
    next: '核对数额',
    cite: [cite(coercionLaw, 45, '不得超出金钱给付义务的数额', '第二款')],
    examples: [
      {
        name: '等于本金',
        entries: { assessment: [{ amount: 100 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 100, ...tenth, days: 10, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'open',
      },
      {
        name: '超出本金',
        entries: { assessment: [{ amount: 100 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 101, ...tenth, days: 20, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'blocked',
      },
      {
        name: '减免以后的数额',
        entries: { decision: [{ amount: 100 }], assessment: [{ amount: 60 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 61, ...tenth, days: 20, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'blocked',
      },
      {
        name: '多于标准乘以天数',
        entries: { assessment: [{ amount: 100_000 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 501, rate: 'other', daily: 5, days: 10, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'blocked',
      },
      {
        name: '天数多于已经逾期的',
        entries: { assessment: [{ amount: 100_000 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 1500, rate: 'other', daily: 5, days: 30, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'blocked',
      },
      {
        name: '起算在期限届满之日',
        entries: { assessment: [{ amount: 100_000 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 50, rate: 'other', daily: 5, days: 1, from: '2026-11-09' },
        day: '2026-12-01',
        expect: 'blocked',
      },
      {
        name: '社会保险费按千分之三',
        entries: { assessment: [{ amount: 100_000 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 3000, rate: 'social', daily: 30, days: 10, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'blocked',
      },
      {
        name: '社会保险费按万分之五',
        entries: { assessment: [{ amount: 100_000 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 500, rate: 'social', daily: 5, days: 10, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'open',
      },
      {
        name: '社会保险费按千分之二',
        entries: { assessment: [{ amount: 100_000 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 2000, rate: 'social', daily: 20, days: 10, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'open',
      },
      {
        name: '增加以后重新核定',
        entries: { assessment: [{ amount: 100 }], lateFee: [{ amount: 10 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 30, ...tenth, days: 10, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'open',
      },
      {
        name: '没有增加',
        entries: { assessment: [{ amount: 100 }], lateFee: [{ amount: 10 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 10, ...tenth, days: 10, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'blocked',
      },
      {
        name: '没有逾期',
        entries: { assessment: [{ amount: 100 }] },
        clocks: { O10: '2026-11-02' },
        form: { amount: 10, ...tenth, days: 10, from: '2026-11-10' },
        day: '2026-11-09',
        expect: 'blocked',
      },
      {
        name: '缓缴期内',
        ...putOff,
        form: { amount: 10, ...tenth, days: 10, from: '2026-11-10' },
        day: '2026-12-01',
        expect: 'blocked',
      },
      {
        name: '缓缴期满以后',
        ...putOff,
        form: { amount: 10, ...tenth, days: 10, from: '2027-01-16' },
        day: '2027-02-01',
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2012,
    id: 'C45-told',
    title: '告知滞纳金的标准和数额',
    blocks: ['charge.enforced', 'court.apply', 'case.archive'],
    when: some(entries(lateFee)),
    require: isFeeServed,
    sentence: '加收滞纳金的标准和数额还没有告知缴费人。',
    next: '送达加收滞纳金决定书',
    cures: [{ step: 'service.deliver' }],
    cite: [cite(coercionLaw, 45, '加处滞纳金的标准应当告知当事人', '第一款')],
    examples: [
      {
        name: '已送达',
        entries: { lateFee: [{ amount: 10 }], delivery: [{ document: 'charge-surcharge' }] },
        expect: 'open',
      },
      { name: '没有送达', entries: { lateFee: [{ amount: 10 }] }, expect: 'blocked' },
      {
        name: '送达以后又加收',
        entries: { delivery: [{ document: 'charge-surcharge' }], lateFee: [{ amount: 20 }] },
        expect: 'blocked',
      },
      { name: '没有加收', entries: {}, expect: 'open' },
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

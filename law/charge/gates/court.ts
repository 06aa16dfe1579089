import { delivery } from '../../service/records.ts'
import { coercionLaw, litigationInterpretation, litigationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, each, equal, filled, least, need, not, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, from, last, minus, today, workingDaysAfter } from '../../words/value.ts'
import { assessment, demand, lateFee } from '../records.ts'
import { isDemandServed, paidTowards } from './shared.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
const demanded = entries(delivery, { document: 'charge-demand' }, { by: 'today', pick: 'latest' })
/** What a remission left of it is what is owed. */
const unpaid = minus(last(assessment, 'amount'), paidTowards('principal'))
/** As it was fixed last: it grows while nobody pays. */
const unpaidFee = minus(last(lateFee, 'amount'), paidTowards('late'))
const brought = (again: { readonly on?: string } = {}, notice: { readonly on?: string } = {}) => ({
  demand: [{ until: '2026-10-20' }],
  delivery: [
    { document: 'charge-notice', party: 'p1', on: '2026-04-10', ...notice },
    { document: 'charge-demand', party: 'p1', on: '2026-10-12', ...again },
  ],
})

const upheld = {
  remedy: [{ forum: 'ordinary', over: true, parties: ['p1'] }],
  outcome: [{ about: 1, result: 'upheld' }],
}

/** Brought before the court by who may not take it himself, for what is still owed (强制法53–55). */
export const courtGates: readonly Gate[] = [
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
      need(not(least(last(demand, 'until'), today)), '催告书所定的履行期限尚未届满。', '等催告书所定的期限届满'),
      each(
        'concerned',
        all(
          need(
            not(reads('remedyPending')),
            '{当事人}申请的复议、提起的诉讼尚未审结，或者仍可以起诉。',
            '等复议、诉讼审结，起诉、上诉的期限届满',
          ),
          need(reads('remedyTermOver'), '{当事人}起诉的期限（自通知送达之日起六个月）尚未届满。', '等起诉期限届满'),
          need(
            reads('courtTime'),
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
      cite(litigationLaw, 45, '收到复议决定书之日起十五日内起诉'),
      cite(litigationInterpretation, 156, '自法定起诉期限届满之日起三个月内'),
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
        name: '催告书所定的期限没有届满',
        entries: { ...brought(), demand: [{ until: '2026-11-05' }] },
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
        name: '复议维持，还可以起诉',
        entries: { ...brought(), ...upheld },
        clocks: { 'P19-charge/p1': '2026-04-10', 'P19-charge-suit/p1': '2026-10-20' },
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
        name: '滞纳金重新核定以后的余数',
        entries: {
          assessment: [{ amount: 100 }],
          lateFee: [{ amount: 10 }, { amount: 30 }],
          payment: [{ towards: 'late', amount: 10 }],
        },
        form: { owed: 100, fee: 20 },
        expect: 'open',
      },
      {
        name: '两次核定相加',
        entries: { assessment: [{ amount: 100 }], lateFee: [{ amount: 10 }, { amount: 30 }] },
        form: { owed: 100, fee: 40 },
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
]

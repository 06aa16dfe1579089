import { delivery } from '../../service/records.ts'
import { taxCollectionLaw, waterFeeRegulation } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, filled, inTime, least, need, none, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { due, form, last, plus } from '../../words/value.ts'
import { assessment, deferral, deferralDecision } from '../records.ts'
import { isWater } from './shared.ts'

const since2017 = { inForce: { from: '2017-03-01' } } as const
const art = (article: number, gist: string) => cite(waterFeeRegulation, article, gist)
const granted = equal(form('granted'), true)
const notice = some(entries(delivery, { document: 'charge-notice' }, { by: 'today' }))

/** Paid later, or less (水资源费条例34). */
export const deferralGates: readonly Gate[] = [
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
]

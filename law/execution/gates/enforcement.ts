import { coercionLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, type Condition, equal, filled, least, need, not, over, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { by, form, minus, set, sum, today, from as valueFrom } from '../../words/value.ts'
import {
  isDemandedTermGiven,
  isDemandedTermOver,
  isPending,
  isTermOver,
  ownPower,
  type PayClock,
} from '../conditions.ts'
import { hoursGates } from '../hours.ts'
import { plannedGates } from '../planned.ts'
import { auction, enforcementDecision, refund, suspension } from '../records.ts'
import type { Term } from './term.ts'

const since = { inForce: { from: '2012-01-01' } } as const

interface Enforced extends Term {
  readonly pay: PayClock
  /** The kind of entry a paper that has been served is. */
  readonly service: RecordKind
  /** Goods are sealed or seized in the case itself; absent: this kind takes none. */
  readonly held?: Condition
}

/** The latest decision to sell what is held of the party. */
const auctioned = entries(auction, {}, { party: 'this', pick: 'latest', faulty: true })

/** Sealed or seized, here or by a decision of another case that is attached: nothing else may be sold so (强制法46第三款). */
const isSeized = (held?: Condition): Condition =>
  held === undefined ? filled(form('files')) : any(held, filled(form('files')))

/** What an agency takes by its own power, what it sells, and what is given back (强制法13, 37–46). */
export const enforcementGates = ({ clock, from, pay, service, held }: Enforced): readonly Gate[] => [
  gate({
    ...since,
    id: 'G35',
    title: '自行强制执行',
    blocks: ['enforcement.decide'],
    when: always,
    require: all(
      need(ownPower, '本机关没有行政强制执行权，应当申请人民法院强制执行。', '期限届满后申请法院强制执行'),
      need(
        any(isDemandedTermOver, equal(form('hiding'), true)),
        '催告书所定的履行期限尚未届满。',
        '等期限届满；有证据证明转移、隐匿财物的写明',
      ),
      need(
        any(isDemandedTermGiven, equal(form('hiding'), true)),
        '催告书送达时，所定的履行期限已经过去，等于没有给予履行的期限。',
        '重新催告，定一个送达以后的期限',
      ),
      // 加处超过三十日: days on which nothing is added do not count (处罚法73第三款).
      need(
        not(least(set('E07.length'), by('surchargeDays'))),
        '加处罚款尚未超过三十日。',
        '加处罚款超过三十日，经催告仍不履行的，再作出强制执行决定',
      ),
    ),
    sentence: '不符合自行强制执行的条件。',
    next: '先催告，等期限届满',
    cures: [{ step: 'demand.issue' }],
    cite: [
      cite(coercionLaw, 37, '经催告逾期仍不履行的；转移、隐匿财物的立即执行'),
      cite(coercionLaw, 46, '加处罚款超过三十日，经催告仍不履行的', '第一款'),
      cite(coercionLaw, 13, '行政强制执行由法律设定'),
    ],
    examples: [
      {
        name: '没有强制执行权',
        entries: {},
        reads: { ownPower: 'no' },
        clocks: { [pay]: '2026-08-03' },
        day: '2026-11-02',
        form: { hiding: true },
        expect: 'blocked',
      },
      {
        name: '有权，有证据证明隐匿财物',
        entries: {},
        reads: { ownPower: 'yes' },
        clocks: { [pay]: '2026-08-03' },
        day: '2026-11-02',
        form: { hiding: true },
        expect: 'open',
      },
    ],
  }),
  ...hoursGates({ id: '', blocks: 'enforcement.act', what: '实施强制执行' }),
  gate({
    ...since,
    id: 'X4-served',
    title: '强制执行决定送达以后执行',
    blocks: ['enforcement.act'],
    when: always,
    require: all(
      need(
        some(entries(enforcementDecision, {}, { party: 'this' })),
        '没有强制执行决定，不能实施强制执行。',
        '作出强制执行决定并送达',
      ),
      some(
        entries(
          service,
          { document: 'enforcement-decision' },
          { party: 'this', since: [enforcementDecision], faulty: true },
        ),
      ),
    ),
    sentence: '强制执行决定书还没有送达当事人。',
    next: '先送达强制执行决定书',
    cures: [{ step: 'enforcement.decide' }, { step: 'service.deliver' }],
    cite: [
      cite(coercionLaw, 37, '强制执行决定应当以书面形式作出', '第二款'),
      cite(coercionLaw, 38, '决定书应当直接送达当事人'),
    ],
    examples: [
      {
        name: '已经送达',
        entries: {
          enforcementDecision: [{ party: 'p1' }],
          [service.id]: [{ party: 'p1', document: 'enforcement-decision' }],
        },
        party: 'p1',
        expect: 'open',
      },
      { name: '没有送达', entries: { enforcementDecision: [{ party: 'p1' }] }, party: 'p1', expect: 'blocked' },
      { name: '没有决定', entries: {}, party: 'p1', expect: 'blocked' },
    ],
  }),
  ...plannedGates({
    id: '',
    blocks: 'enforcement.act',
    what: '强制执行',
    decision: enforcementDecision,
    service,
    document: 'enforcement-decision',
    cite: cite(coercionLaw, 37, '决定书载明强制执行的方式和时间', '第二款第三项'),
  }),
  gate({
    ...since,
    id: 'X-auction',
    title: '拍卖查封、扣押的财物抵缴',
    blocks: ['auction.decide'],
    when: always,
    require: all(
      need(
        not(isPending),
        '{当事人}申请的复议、提起的诉讼尚未审结，或者仍可以起诉。',
        '等复议、诉讼审结，起诉、上诉的期限届满',
      ),
      need(isTermOver, '当事人的起诉期限尚未届满。', '等起诉期限届满'),
      need(equal(form('noRemedy'), true), '有尚未通知本机关的复议、诉讼。', '收到通知后登记，等复议、诉讼审结'),
      need(
        isSeized(held),
        '本案没有仍在查封、扣押的物品，也没有附上查封、扣押决定书。',
        '附上查封、扣押决定书和清单；没有查封、扣押的，申请法院强制执行',
      ),
    ),
    sentence: '只有已经查封、扣押的财物，当事人在法定期限内不申请复议、不起诉，经催告仍不履行的，才可以拍卖抵缴。',
    next: '等起诉期限届满',
    cite: [
      cite(coercionLaw, 46, '已经采取查封、扣押措施的，法定期限内不复议、不起诉，经催告仍不履行的，拍卖抵缴', '第三款'),
    ],
    examples: [
      {
        name: '届满',
        entries: {},
        clocks: { [clock]: from },
        form: { noRemedy: true, files: ['查封决定书'] },
        day: '2026-09-21',
        expect: 'open',
      },
      {
        name: '没有查封、扣押',
        entries: {},
        clocks: { [clock]: from },
        form: { noRemedy: true },
        day: '2026-09-21',
        expect: 'blocked',
      },
      {
        name: '没有届满',
        entries: {},
        clocks: { [clock]: from },
        form: { noRemedy: true, files: ['查封决定书'] },
        day: '2026-09-18',
        expect: 'blocked',
      },
      {
        name: '正在诉讼',
        entries: { remedy: [{ forum: 'suit', over: false }] },
        clocks: { [clock]: from },
        form: { noRemedy: true, files: ['查封决定书'] },
        day: '2026-09-21',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since,
    id: 'X-auction-served',
    norm: [],
    title: '拍卖抵缴决定书送达以后拍卖',
    blocks: ['auction.proceeds'],
    // One decided before there was a paper of it says no day.
    when: filled(valueFrom(auctioned, 'planned')),
    require: all(
      need(
        some(
          entries(
            service,
            { document: 'auction-decision' },
            { party: 'this', since: [entries(auction, {}, { party: 'this', faulty: true })], faulty: true },
          ),
        ),
        '拍卖抵缴决定书还没有送达当事人。',
        '先送达拍卖抵缴决定书',
      ),
      need(least(today, valueFrom(auctioned, 'planned')), '决定书写明的拍卖的时间还没有到。', '到写明的日期以后再拍卖'),
    ),
    sentence: '拍卖抵缴决定书没有送达，或者写明的时间没有到，不能拍卖。',
    next: '先送达决定书',
    cures: [{ step: 'service.deliver' }],
    cite: [
      cite(coercionLaw, 37, '强制执行决定书面作出，载明方式和时间', '第二款'),
      cite(coercionLaw, 38, '决定书应当直接送达当事人'),
      cite(coercionLaw, 46, '拍卖抵缴罚款', '第三款'),
    ],
    examples: [
      { name: '没有拍卖决定', entries: {}, expect: 'open' },
      {
        name: '已经送达',
        entries: {
          auction: [{ party: 'p1', planned: '2026-11-09' }],
          [service.id]: [{ party: 'p1', document: 'auction-decision' }],
        },
        party: 'p1',
        day: '2026-11-09',
        expect: 'open',
      },
      {
        name: '没有送达',
        entries: { auction: [{ party: 'p1', planned: '2026-11-09' }] },
        party: 'p1',
        day: '2026-11-09',
        expect: 'blocked',
      },
      {
        name: '写明的时间以前',
        entries: {
          auction: [{ party: 'p1', planned: '2026-11-09' }],
          [service.id]: [{ party: 'p1', document: 'auction-decision' }],
        },
        party: 'p1',
        day: '2026-11-06',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since,
    id: 'E08',
    title: '中止满三年方可不再执行',
    blocks: ['execution.end'],
    when: equal(form('ground'), 'years'),
    require: all(some(entries(suspension, { ground: 'hardship' }, { party: 'this' })), over('E08')),
    sentence: '没有因无履行能力中止执行满三年。',
    next: '中止执行满三年未恢复的再办理',
    cite: [cite(coercionLaw, 39, '没有明显社会危害，当事人确无能力履行，中止满三年未恢复的，不再执行', '第二款')],
    examples: [
      {
        name: '满三年',
        entries: { executionSuspension: [{ ground: 'hardship' }] },
        clocks: { E08: '2022-03-01' },
        form: { ground: 'years' },
        day: '2025-03-04',
        expect: 'open',
      },
      {
        name: '未满三年',
        entries: { executionSuspension: [{ ground: 'hardship' }] },
        clocks: { E08: '2024-03-01' },
        form: { ground: 'years' },
        day: '2025-03-04',
        expect: 'blocked',
      },
      { name: '其他情形', entries: {}, form: { ground: 'death' }, expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: 'X9',
    title: '退还不超过已缴的数额',
    blocks: ['refund.decide'],
    when: always,
    // What is already to be given back is not given back twice.
    require: least(
      minus(
        sum({ of: 'payment', party: 'this', faulty: true }, 'amount'),
        sum(entries(refund, {}, { party: 'this' }), 'amount'),
      ),
      form('amount'),
    ),
    sentence: '退还的金额超过当事人已经缴纳、尚未决定退还的数额。',
    next: '核对缴款的记录和退还的金额',
    cite: [cite(coercionLaw, 41, '应当恢复原状或者退还财物')],
    examples: [
      { name: '全部退还', entries: { payment: [{ amount: 500 }] }, form: { amount: 500 }, expect: 'open' },
      { name: '没有缴过', entries: {}, form: { amount: 500 }, expect: 'blocked' },
      {
        name: '已经决定退还',
        entries: { payment: [{ amount: 500 }], refund: [{ amount: 500 }] },
        form: { amount: 500 },
        expect: 'blocked',
      },
    ],
  }),
]

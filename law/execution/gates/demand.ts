import { coercionLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  any,
  eachOrNone,
  equal,
  filled,
  least,
  need,
  not,
  reads,
  rows,
  some,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, form, it, today } from '../../words/value.ts'
import { isDemandedDayPast, isDemandLong, isOverdue, isUpheld, stillOwes } from '../conditions.ts'
import { deferralRequest, demandStatement } from '../records.ts'

const since = { inForce: { from: '2012-01-01' } } as const
const since2021 = { inForce: { from: '2021-07-15' } } as const
const fined = [{ violations: [{ party: 'p1', penalties: [{ kind: 'fine', amount: 500_000 }] }] }]
const overTheFine = need(stillOwes, '罚没款已经缴清。', '无需办理')

/** A term granted, a demand and what the party says to it (处罚法66; 强制法35, 36, 54). */
export const demandGates: readonly Gate[] = [
  gate({
    ...since2021,
    id: 'X-apart',
    title: '执行由没有办案的负责人决定',
    blocks: [
      'deferral.decide',
      'court.apply',
      'enforcement.decide',
      'auction.decide',
      'execution.suspend',
      'execution.resume',
      'agreement.make',
      'execution.end',
      'refund.decide',
    ],
    when: always,
    require: reads('dutiesApart'),
    sentence: '延期、执行和退还由没有参加本案调查、审核的负责人决定。',
    next: '由没有参加调查、审核的负责人办理',
    cite: [cite(penaltyLaw, 57, '负责人审查后决定'), cite(coercionLaw, 55, '由行政机关负责人签名', '第二款')],
    examples: [
      { name: '没有参加调查', reads: { dutiesApart: 'yes' }, expect: 'open' },
      { name: '办案人员', reads: { dutiesApart: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2021,
    id: 'X-deferral',
    title: '延期、分期缴纳',
    blocks: ['deferral.decide'],
    when: always,
    require: all(
      need(
        some(entries(deferralRequest, {}, { party: 'this' })),
        '当事人没有书面申请延期、分期缴纳。',
        '登记当事人的书面申请',
      ),
      overTheFine,
      need(any(equal(form('granted'), false), least(form('until'), today)), '缴清的期限早于今天。', '核对期限'),
      need(
        eachOrNone(rows(form('parts')), least(form('until'), it('dueOn'))),
        '有一期的缴纳期限晚于缴清的期限。',
        '核对各期的期限',
      ),
      need(
        any(not(filled(form('parts'))), equal(by('partsTotal'), by('unpaid'))),
        '各期金额之和不是尚未缴纳的罚没款。',
        '核对各期的金额',
      ),
    ),
    sentence: '延期、分期缴纳应当经当事人申请和机关批准。',
    next: '登记当事人的书面申请',
    cures: [{ step: 'deferral.request' }],
    cite: [
      cite(penaltyLaw, 66, '确有经济困难的，经当事人申请和行政机关批准', '第二款'),
      cite(marketProcedure, 74, '应当提出书面申请，经负责人批准'),
    ],
    examples: [
      {
        name: '有申请',
        entries: { deferralRequest: [{}] },
        reads: { stillOwes: 'yes' },
        form: { granted: true, until: '2026-12-31' },
        expect: 'open',
      },
      {
        name: '没有申请',
        entries: {},
        reads: { stillOwes: 'yes' },
        form: { granted: true, until: '2026-12-31' },
        expect: 'blocked',
      },
      {
        name: '各期之和即尚欠的罚没款',
        party: 'p1',
        entries: { deferralRequest: [{ party: 'p1' }], proposal: fined, decision: [{ about: 1 }] },
        reads: { stillOwes: 'yes' },
        form: {
          granted: true,
          until: '2026-12-31',
          parts: [
            { dueOn: '2026-11-30', amount: 200_000 },
            { dueOn: '2026-12-31', amount: 300_000 },
          ],
        },
        expect: 'open',
      },
      {
        name: '各期之和少于尚欠的罚没款',
        party: 'p1',
        entries: { deferralRequest: [{ party: 'p1' }], proposal: fined, decision: [{ about: 1 }] },
        reads: { stillOwes: 'yes' },
        form: { granted: true, until: '2026-12-31', parts: [{ dueOn: '2026-11-30', amount: 200_000 }] },
        expect: 'blocked',
      },
      {
        name: '末期晚于缴清的期限',
        entries: { deferralRequest: [{}] },
        reads: { stillOwes: 'yes' },
        form: { granted: true, until: '2026-12-31', parts: [{ dueOn: '2027-01-31', amount: 100 }] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since,
    id: 'X1',
    title: '逾期方可催告',
    blocks: ['demand.issue'],
    when: always,
    require: all(need(isOverdue, '缴款期限尚未届满。', '等期限届满'), overTheFine),
    sentence: '缴款期限没有届满，或者已经缴清，不需要催告。',
    next: '等缴款期限届满',
    cite: [
      cite(coercionLaw, 34, '在行政机关决定的期限内不履行义务的'),
      cite(penaltyLaw, 72, '逾期不履行行政处罚决定的', '第一款'),
    ],
    examples: [
      { name: '逾期未缴', entries: {}, reads: { paymentOverdue: 'yes', stillOwes: 'yes' }, expect: 'open' },
      { name: '期限内', entries: {}, reads: { paymentOverdue: 'no', stillOwes: 'yes' }, expect: 'blocked' },
      { name: '已经缴清', entries: {}, reads: { paymentOverdue: 'yes', stillOwes: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since,
    id: 'X3',
    title: '有意见方可复核',
    blocks: ['demand.weigh'],
    when: always,
    require: some(entries(demandStatement, {}, { party: 'this', faulty: true })),
    sentence: '当事人没有对催告提出陈述、申辩。',
    next: '登记当事人的陈述、申辩',
    cures: [{ step: 'demand.state' }],
    cite: [cite(coercionLaw, 36, '对当事人提出的事实、理由和证据进行复核')],
    examples: [
      { name: '有意见', entries: { demandStatement: [{}] }, expect: 'open' },
      { name: '没有意见', entries: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since,
    id: 'G35-answers',
    title: '复核对催告的意见',
    blocks: ['court.apply', 'enforcement.decide', 'auction.decide'],
    when: always,
    require: all(reads('demandAnswersWeighed'), overTheFine),
    sentence: '当事人对催告的陈述、申辩尚未复核，或者罚没款已经缴清。',
    next: '复核当事人对催告的意见',
    cures: [{ step: 'demand.weigh' }],
    cite: [cite(coercionLaw, 36, '充分听取意见，记录、复核；成立的应当采纳')],
    examples: [
      { name: '已复核', entries: {}, reads: { demandAnswersWeighed: 'yes', stillOwes: 'yes' }, expect: 'open' },
      { name: '未复核', entries: {}, reads: { demandAnswersWeighed: 'no', stillOwes: 'yes' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since,
    id: 'G35-upheld',
    title: '意见成立的，不就这次催告强制执行',
    blocks: ['court.apply', 'enforcement.decide', 'auction.decide'],
    when: always,
    require: not(isUpheld),
    sentence: '当事人对催告的意见成立，已经采纳，不能就这次催告强制执行。',
    next: '按采纳的意见办理：重新催告，中止、终结执行，或者变更、撤销决定',
    cures: [{ step: 'demand.issue' }, { step: 'execution.suspend' }, { step: 'execution.end' }],
    cite: [
      cite(coercionLaw, 36, '事实、理由或者证据成立的，应当采纳'),
      cite(coercionLaw, 37, '逾期仍不履行，且无正当理由的', '第一款'),
    ],
    examples: [
      { name: '没有意见', entries: { demand: [{}] }, expect: 'open' },
      {
        name: '意见不成立',
        entries: { demand: [{}], demandStatement: [{}], demandWeighing: [{ adopted: false }] },
        expect: 'open',
      },
      {
        name: '意见成立',
        entries: { demand: [{}], demandStatement: [{}], demandWeighing: [{ adopted: true }] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since,
    id: 'P18',
    title: '催告书送达十日、所定的履行期限都届满以后',
    blocks: ['court.apply', 'auction.decide'],
    when: always,
    require: all(
      need(isDemandLong, '催告书送达后十个工作日尚未届满，或者尚未送达。', '送达催告书，等十个工作日届满'),
      need(isDemandedDayPast, '催告书所定的履行期限尚未届满。', '等催告书所定的期限届满'),
    ),
    sentence: '催告书送达后十个工作日、催告书所定的履行期限没有都届满，或者催告书尚未送达。',
    next: '送达催告书，等十个工作日和所定的期限届满',
    cures: [{ step: 'service.deliver' }],
    cite: [
      cite(coercionLaw, 54, '催告书送达十日后仍未履行的，可以申请'),
      cite(coercionLaw, 35, '催告载明履行义务的期限', '第一项'),
      cite(coercionLaw, 69, '十日以内为工作日'),
      cite(marketProcedure, 76, '收到催告书十个工作日后仍不履行的'),
    ],
    examples: [
      {
        name: '第十一个工作日',
        entries: { demand: [{ on: '2026-11-02', until: '2026-11-16' }] },
        clocks: { P18: '2026-11-02' },
        day: '2026-11-17',
        expect: 'open',
      },
      {
        name: '十个工作日届满，所定的期限没有届满',
        entries: { demand: [{ on: '2026-11-02', until: '2026-11-20' }] },
        clocks: { P18: '2026-11-02' },
        day: '2026-11-20',
        expect: 'blocked',
      },
      {
        name: '第十个工作日',
        entries: { demand: [{ on: '2026-11-02', until: '2026-11-10' }] },
        clocks: { P18: '2026-11-02' },
        day: '2026-11-16',
        expect: 'blocked',
      },
      {
        name: '送达的是以前的催告书',
        entries: {
          demand: [
            { on: '2026-11-02', until: '2026-11-16' },
            { on: '2026-12-01', until: '2026-12-01' },
          ],
        },
        clocks: { P18: '2026-11-02' },
        day: '2026-12-02',
        expect: 'blocked',
      },
      { name: '没有送达', entries: {}, day: '2026-11-16', expect: 'blocked' },
    ],
  }),
]

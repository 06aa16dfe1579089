import { ownNameGate } from '../acting/gates.ts'
import { conductGates } from '../conduct/gates/index.ts'
import { decidersApart } from '../deciding/gates.ts'
import { publicationGates } from '../publication/gates.ts'
import { enforcementScene } from '../recording/scenes.ts'
import { lifting } from '../remedy/records.ts'
import { reviewGateIds, reviewGates } from '../review/gates.ts'
import { delivery } from '../service/records.ts'
import {
  coercionLaw,
  expropriationRegulation,
  litigationInterpretation,
  litigationLaw,
  penaltyLaw,
  reconsiderationLaw,
} from '../statutes.ts'
import { substituteGates } from '../substitute/gates/index.ts'
import { conductDemand, substitution } from '../substitute/records.ts'
import { cite } from '../words/citation.ts'
import { all, always, any, each, equal, least, need, none, not, reads, some } from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { last, today } from '../words/value.ts'
import { isMoney } from './conditions.ts'
import { base, dropped, reviewing, start } from './records.ts'

const since2012 = { inForce: { from: '2012-01-01' } } as const
const begins = ['enforcement.propose', 'enforcement.approve'] as const
const isConduct = not(isMoney)
/** What was done of it before it fell is no part of what is done now. */
const sinceFallen = { since: [lifting], faulty: true } as const
const demanded = any(some(entries(conductDemand, {}, sinceFallen)), some(entries(substitution, {}, sinceFallen)))
const order = { duty: 'conduct', decidedOn: '2026-03-02', servedOn: '2026-03-03', performBy: '2026-04-01' }
const sum = { ...order, duty: 'money' }

/** Nothing is carried out but a decision that stands, has come to the party and was not obeyed in its time (强制法34, 53). */
export const enforcingGates: readonly Gate[] = [
  ownNameGate({
    ...since2012,
    id: 'G02-enforcing',
    blocks: ['enforcement.register'],
    what: '强制执行、申请强制执行',
    cite: [
      cite(coercionLaw, 34, '由具有行政强制执行权的行政机关强制执行'),
      cite(coercionLaw, 53, '没有行政强制执行权的行政机关可以申请人民法院强制执行'),
    ],
  }),
  gate({
    ...since2012,
    id: 'X-base',
    norm: ['G35'],
    title: '据以执行的决定已经生效',
    blocks: begins,
    when: always,
    require: all(
      need(
        least(last(base, 'servedOn'), last(base, 'decidedOn')),
        '送达之日早于作出决定之日。',
        '由负责人更正决定的日期',
      ),
      need(not(least(last(base, 'performBy'), today)), '决定所定的履行期限尚未届满。', '等期限届满'),
    ),
    sentence: '决定没有生效，或者履行的期限没有届满，不能强制执行。',
    next: '等期限届满',
    cite: [
      cite(coercionLaw, 34, '在行政机关决定的期限内不履行义务的'),
      cite(litigationInterpretation, 155, '行政行为已经生效并具有可执行内容；义务人在期限内未履行', '第一款'),
    ],
    examples: [
      { name: '期限届满', entries: { executedDecision: [order] }, day: '2026-04-02', expect: 'open' },
      { name: '最后一日', entries: { executedDecision: [order] }, day: '2026-04-01', expect: 'blocked' },
      {
        name: '送达早于作出',
        entries: { executedDecision: [{ ...order, servedOn: '2026-03-01' }] },
        day: '2026-04-02',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2012,
    id: 'anew-base',
    norm: [],
    title: '原来的登记被撤销以后重新登记',
    blocks: ['enforcement.restate'],
    when: always,
    require: none(entries(base, {}, { faulty: true })),
    sentence: '据以执行的决定仍然登记在案，没有因撤销失去依据，不重新登记。',
    next: '登记有误的，由负责人更正',
    cures: [{ step: 'record.correct' }],
    cite: [cite(reconsiderationLaw, 64, '可以责令重新作出', '第一款'), cite(litigationLaw, 70, '可以判决重新作出')],
    examples: [
      { name: '执行行为被撤销', entries: { executedDecision: [{ ...order, ended: 'revoked' }] }, expect: 'open' },
      { name: '仍然有效', entries: { executedDecision: [order] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'X-certified',
    norm: ['G05'],
    title: '承办人持证',
    blocks: ['enforcement.propose'],
    when: always,
    require: reads('handlerCertified'),
    sentence: '承办人应当持有有效的执法证件。',
    next: '由持证人员办理',
    cite: [cite(coercionLaw, 17, '由具备资格的行政执法人员实施', '第三款')],
    examples: [
      { name: '证件有效', reads: { handlerCertified: 'yes' }, expect: 'open' },
      { name: '证件到期', reads: { handlerCertified: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'X-drop',
    title: '不启动执行',
    blocks: ['enforcement.drop'],
    when: always,
    require: all(
      need(
        not(demanded),
        '已经催告或者决定代履行，不能再登记不启动执行。',
        '登记当事人的履行，或者终结对行为义务的执行',
      ),
      need(any(isConduct, none(entries(start, {}, sinceFallen))), '已经启动执行。', '登记缴款，或者终结执行'),
    ),
    sentence: '执行已经开始，按执行的程序终结。',
    next: '终结执行',
    cures: [{ step: 'conduct.end' }, { step: 'execution.end' }],
    cite: [cite(coercionLaw, 40, '终结执行的情形')],
    examples: [
      { name: '还没有催告', entries: { executedDecision: [order] }, expect: 'open' },
      { name: '已经催告', entries: { executedDecision: [order], conductDemand: [{}] }, expect: 'blocked' },
      { name: '已经启动的金钱执行', entries: { executedDecision: [sum], enforcementStart: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'X-compensation',
    title: '征收补偿决定只能申请法院执行',
    blocks: ['conduct.announce', 'conduct.enforce', 'substitute.decide', 'enforcement.decide'],
    when: always,
    require: not(equal(last(base, 'kind'), 'compensation')),
    sentence: '征收补偿决定由作出决定的人民政府申请人民法院强制执行，不能自行执行。',
    next: '申请法院强制执行',
    cures: [{ step: 'conduct.apply' }],
    cite: [cite(expropriationRegulation, 28, '不搬迁的，由作出决定的人民政府依法申请人民法院强制执行', '第一款')],
    examples: [
      { name: '限期拆除', entries: { executedDecision: [{ kind: 'order' }] }, expect: 'open' },
      { name: '征收补偿决定', entries: { executedDecision: [{ kind: 'compensation' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    inForce: { from: '2021-07-15' },
    id: 'X-deferral-kind',
    title: '延期、分期是罚款的',
    blocks: ['deferral.decide'],
    when: always,
    require: equal(last(base, 'kind'), 'penalty'),
    sentence: '处罚法所定的延期、分期只对罚款；其他金钱义务可以达成执行协议，约定分阶段履行。',
    next: '催告以后达成执行协议',
    cures: [{ step: 'agreement.make' }],
    cite: [
      cite(penaltyLaw, 66, '确有经济困难，需要延期或者分期缴纳罚款的', '第二款'),
      cite(coercionLaw, 42, '可以约定分阶段履行', '第一款'),
    ],
    examples: [
      { name: '罚款', entries: { executedDecision: [{ kind: 'penalty' }] }, expect: 'open' },
      { name: '费款', entries: { executedDecision: [{ kind: 'charge' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'X-auction-kind',
    norm: [],
    title: '拍卖抵缴是罚款的',
    blocks: ['auction.decide'],
    when: always,
    require: equal(last(base, 'kind'), 'penalty'),
    sentence: '没有强制执行权的机关拍卖查封、扣押的财物，法律只许可抵缴罚款；其他金钱义务申请人民法院强制执行。',
    next: '申请法院强制执行',
    cures: [{ step: 'court.apply' }],
    cite: [cite(coercionLaw, 46, '可以将查封、扣押的财物依法拍卖抵缴罚款', '第三款')],
    examples: [
      { name: '罚款', entries: { executedDecision: [{ kind: 'penalty' }] }, expect: 'open' },
      { name: '费款', entries: { executedDecision: [{ kind: 'charge' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2012,
    id: 'G45-enforcing',
    title: '执行完毕、终结以后归档',
    blocks: ['case.archive'],
    when: none(entries(dropped)),
    require: any(
      all(isMoney, each('concerned', any(not(reads('stillOwes')), reads('executionEnded')))),
      all(isConduct, demanded),
    ),
    sentence: '义务还没有履行、执行完毕，也没有终结执行，不能归档。',
    next: '催告履行、登记履行或者执行的结果；依法不再执行的，由负责人终结',
    cures: [{ step: 'conduct.demand' }, { step: 'execution.end' }, { step: 'enforcement.drop' }],
    cite: [cite(coercionLaw, 40, '终结执行的情形'), cite(coercionLaw, 34, '依照规定强制执行')],
    examples: [
      { name: '没有催告', entries: { executedDecision: [order] }, expect: 'blocked' },
      { name: '催告过', entries: { executedDecision: [order], conductDemand: [{}] }, expect: 'open' },
      {
        name: '缴清',
        partyKind: 'legal',
        entries: { executedDecision: [sum] },
        reads: { stillOwes: 'no', executionEnded: 'no' },
        expect: 'open',
      },
    ],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: base.id, is: { content: '甲' }, was: { content: '乙' } },
    ids: reviewGateIds('enforcing'),
    title: '重大强制执行法制审核',
    decision: '执行的决定',
    decides: begins,
    examined: [entries(base)],
    who: '登记和承办的人员',
    cite: [cite(coercionLaw, 37, '强制执行决定书载明理由、依据、方式和时间', '第二款')],
  }),
  decidersApart({
    id: 'G24-enforcing',
    inForce: { from: '2018-12-05' },
    blocks: ['enforcement.endorse', 'enforcement.return', 'enforcement.approve', 'enforcement.drop'],
    examined: [base],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [cite(coercionLaw, 34, '具有行政强制执行权的行政机关强制执行')],
  }),
  ...enforcementScene,
  ...substituteGates({
    service: delivery,
    due: {
      id: 'X1-enforcing',
      require: all(
        need(isConduct, '据以执行的决定要求给付金钱，不是作为、不作为。', '对缴款签发催告书'),
        need(some(entries(start, {}, sinceFallen)), '还没有批准启动执行。', '启动呈批'),
      ),
      sentence: '没有可以催告的行为义务。',
      next: '先批准启动执行',
      cures: [{ step: 'enforcement.propose' }],
      examples: [
        { name: '已经启动', entries: { executedDecision: [order], enforcementStart: [{}] }, expect: 'open' },
        { name: '没有启动', entries: { executedDecision: [order] }, expect: 'blocked' },
        { name: '金钱义务', entries: { executedDecision: [sum], enforcementStart: [{}] }, expect: 'blocked' },
      ],
    },
    ends: ['case.archive'],
  }),
  ...conductGates(delivery),
  ...publicationGates('publication', { from: '2019-05-15' }, 'D02-enforcing'),
]

import { penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  eachOrNone,
  equal,
  filled,
  need,
  none,
  not,
  reads,
  rows,
  some,
  someOf,
} from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import type { StepId } from '../words/step.ts'
import { actor, by, firstOf, form, from, it, type Value } from '../words/value.ts'
import { severance, severanceDecision } from './records.ts'
import { put } from './set.ts'

const reform = { from: '2019-04-01' } as const
const both: readonly [StepId, StepId] = ['severance.ask', 'severance.decide']
const said = (field: string): Value => firstOf(form(field), from(put, field))
const whole = cite(penaltyLaw, 54, '全面、客观、公正地调查')

interface Severance {
  readonly proposal: RecordKind
  readonly decision: RecordKind
  /** What is decided of one party by itself. */
  readonly endings: readonly RecordKind[]
  readonly decides: readonly [StepId, ...StepId[]]
  readonly involved: Value
}

export const severanceGates = ({ proposal, decision, endings, decides, involved }: Severance): readonly Gate[] => [
  gate({
    id: 'SV-whom',
    norm: [],
    title: '两案各有当事人',
    inForce: reform,
    blocks: both,
    when: equal(said('what'), 'parties'),
    require: all(
      eachOrNone(
        rows(said('parties')),
        need(among(it('value'), by('mainParties')), '所选的有不是本案当事人的。', '只选择本案的当事人'),
      ),
      need(
        someOf(rows(by('mainParties')), not(among(it('value'), said('parties')))),
        '全部当事人都分出，本案就没有当事人了。',
        '至少一名当事人留在本案',
      ),
    ),
    sentence: '分案以后两案都应当有当事人。',
    next: '重新选择分出的当事人',
    cite: [whole],
    examples: [
      { name: '另一名留下', partyKind: 'legal', form: { what: 'parties', parties: [] }, expect: 'open' },
      { name: '唯一的当事人', partyKind: 'legal', form: { what: 'parties', parties: ['p1'] }, expect: 'blocked' },
      { name: '不是本案的当事人', partyKind: 'legal', form: { what: 'parties', parties: ['p9'] }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'SV-breach',
    norm: [],
    title: '违法行为在提出处罚意见以前分出',
    inForce: reform,
    blocks: both,
    when: equal(said('what'), 'breach'),
    require: none(entries(proposal, {}, { faulty: true })),
    sentence: '已经提出处罚意见的，不再把同一当事人的部分违法行为分出。',
    next: '在本案中一并处理；尚未查清的，查清以后另行立案',
    cite: [whole, cite(penaltyLaw, 5, '与违法行为的事实、性质、情节以及社会危害程度相当', '第二款')],
    examples: [
      { name: '没有提出', form: { what: 'breach' }, entries: {}, expect: 'open' },
      { name: '已经提出', form: { what: 'breach' }, entries: { proposal: [{}] }, expect: 'blocked' },
      { name: '分出当事人', form: { what: 'parties' }, entries: { proposal: [{}] }, expect: 'open' },
    ],
  }),
  gate({
    id: 'SV-undecided',
    norm: [],
    title: '已经作出的决定不能分出',
    inForce: reform,
    blocks: both,
    when: always,
    require: all(
      need(none(entries(decision, {}, { faulty: true })), '本案已经作出处罚决定。', '按已经作出的决定办理'),
      ...endings.map((kind) =>
        need(
          none(entries(kind, { party: { among: said('parties') } }, { faulty: true })),
          '对所选的当事人已经作出处理决定。',
          '不选已经处理的当事人',
        ),
      ),
    ),
    sentence: '对当事人已经作出决定的，不能分案。',
    next: '按已经作出的决定办理',
    cite: [cite(penaltyLaw, 57, '根据不同情况，分别作出决定', '第一款')],
    examples: [
      { name: '没有决定', form: { parties: ['p1'] }, entries: {}, expect: 'open' },
      { name: '已经决定', form: { parties: ['p1'] }, entries: { decision: [{}] }, expect: 'blocked' },
      {
        name: '所选的当事人已经不予处罚',
        form: { parties: ['p1'] },
        entries: { exemption: [{ party: 'p1' }] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'SV-quiet',
    norm: [],
    title: '没有未了的审签、审核、中止、检测和申请',
    inForce: reform,
    blocks: both,
    when: always,
    require: all(reads('ownQuiet'), reads('ownSettled')),
    sentence: '呈批正在审签，审核、听证、检测鉴定、协助调查、回避、管辖争议没有结果，或者中止调查的，不能分案。',
    next: '有结果以后再分案',
    cite: [cite(penaltyLaw, 57, '负责人对调查结果进行审查'), cite(penaltyLaw, 64, '听证依照程序组织')],
    examples: [
      { name: '都没有', reads: { ownQuiet: 'yes', ownSettled: 'yes' }, expect: 'open' },
      { name: '正在审签', reads: { ownQuiet: 'no', ownSettled: 'yes' }, expect: 'blocked' },
      { name: '检测没有结果', reads: { ownQuiet: 'yes', ownSettled: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'SV-approve',
    norm: [],
    title: '经没有参加调查的负责人批准分案',
    inForce: reform,
    blocks: ['severance.decide'],
    when: always,
    require: all(
      need(not(among(actor, involved)), '办理人参加过本案调查，不能批准分案。', '由没有参加调查的负责人批准'),
      need(filled(form('opinion')), '没有写明意见。', '写明意见'),
    ),
    sentence: '分案应当经没有参加调查的负责人批准。',
    next: '由没有参加调查的负责人批准',
    cite: [cite(penaltyLaw, 57, '由行政机关负责人审查决定')],
    examples: [
      { name: '负责人', actor: 'zheng', form: { granted: true, opinion: '同意' }, expect: 'open' },
      {
        name: '取过证的人',
        actor: 'a',
        form: { granted: true, opinion: '同意' },
        entries: { evidence: [{ officers: ['a', 'b'] }] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'SV-open',
    norm: [],
    title: '是否分案有决定',
    inForce: reform,
    blocks: ['severance.ask', 'joinder.ask', ...decides],
    when: some(entries(severance, {}, { faulty: true })),
    require: any(
      none(entries(severance, { title: { empty: true } }, { since: [severanceDecision] })),
      none(entries(severance, {}, { faulty: true })),
    ),
    sentence: '已经提出分案，还没有批准或者不批准。',
    next: '由负责人决定是否分案',
    cures: [{ step: 'severance.decide' }],
    cite: [cite(penaltyLaw, 57, '根据不同情况分别作出决定', '第一款')],
    examples: [
      { name: '没有提出过', entries: {}, expect: 'open' },
      { name: '还没有决定', entries: { severance: [{ what: 'parties' }] }, expect: 'blocked' },
      {
        name: '已经决定',
        entries: { severance: [{ what: 'parties' }], severanceDecision: [{ granted: true }] },
        expect: 'open',
      },
      { name: '本案就是分出的', entries: { severance: [{ what: 'parties', title: '某案' }] }, expect: 'open' },
    ],
  }),
]

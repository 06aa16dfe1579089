import { marketHearing, marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  type Condition,
  eachOrNone,
  equal,
  filled,
  least,
  need,
  none,
  not,
  rows,
  some,
} from '../words/condition.ts'
import { type Gate, type GateExample, gate } from '../words/gate.ts'
import { entries, named, type Test } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import type { StepId } from '../words/step.ts'
import { about, actor, by, called, firstOf, form, it, last, say, type Value } from '../words/value.ts'
import { recusalDecision, recusalRequest } from './records.ts'

const since1996 = { inForce: { from: '1996-10-01' } } as const
type Blocks = readonly [StepId, ...StepId[]]

interface Recusal {
  /** Every step of the case that somebody takes in it. */
  readonly acts: Blocks
  /** What is not signed as long as it is not known who withdraws. */
  readonly decides: Blocks
  /** Who investigated, and decides nothing. */
  readonly involved: Value
  readonly review: RecordKind
  readonly hearing: RecordKind
  readonly host: RecordKind
}

const law = cite(penaltyLaw, 43, '应当回避；由行政机关负责人决定')
const market = cite(marketProcedure, 4, '实行回避制度，由谁决定')
/** Of the request at hand, else of the last there is. */
const ofRequest = (field: 'role' | 'person'): Value =>
  called(
    field === 'role' ? '被申请回避的人在本案中的身份' : '被申请回避的人',
    firstOf(about(field), last(recusalRequest, field)),
  )
const isOf = (...roles: readonly string[]): Condition => among(ofRequest('role'), roles)
const recused = (person: Value) => entries(recusalDecision, { granted: true, person: { is: person } }, { faulty: true })
const unanswered = (where: { readonly role?: Test } = {}): Condition =>
  eachOrNone(
    entries(recusalRequest, where, { faulty: true }),
    some(entries(recusalDecision, { about: { is: it('no') } }, { faulty: true })),
  )
/** 审核、听证: what is done anew by somebody else; evidence falls by the decision itself. */
const redone = named(
  '决定重新办理的审核人员、听证主持人的回避',
  entries(recusalDecision, { redo: 'anew', role: { oneOf: ['reviewer', 'host'] } }, { faulty: true }),
)
const asked = (more: NonNullable<GateExample['entries']>[string][number] = {}) => ({
  recusalRequest: [{ how: 'declared', role: 'investigator', person: 'a', ...more }],
})
const decided = (more: NonNullable<GateExample['entries']>[string][number] = {}) => ({
  ...asked(more),
  recusalDecision: [{ about: 1, granted: true, person: 'a', role: 'investigator', ...more }],
})

/** 回避 (处罚法43; 市监程序4): who decides it, and what it is to the case. */
export const recusalGates = ({ acts, decides, involved, review, hearing, host }: Recusal): readonly Gate[] => [
  gate({
    ...since1996,
    id: 'G06-ask',
    title: '回避申请写明何人',
    blocks: ['recusal.ask'],
    when: always,
    require: all(
      need(any(filled(form('person')), filled(form('outsider'))), '没有写明应当回避的人员。', '写明应当回避的人员'),
      need(
        any(not(equal(form('how'), 'asked')), filled(form('party'))),
        '没有写明是哪一名当事人提出的。',
        '选择提出申请的当事人',
      ),
    ),
    sentence: '回避申请应当写明由谁提出、请求何人回避。',
    next: '补全后登记',
    cite: [law],
    examples: [
      { name: '自行申请', form: { how: 'declared', role: 'investigator', person: 'a' }, expect: 'open' },
      { name: '当事人申请', form: { how: 'asked', party: 'p1', role: 'host', person: 'a' }, expect: 'open' },
      { name: '没有写明何人', form: { how: 'declared', role: 'investigator' }, expect: 'blocked' },
      { name: '没有写明当事人', form: { how: 'asked', role: 'investigator', person: 'a' }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'G06-self',
    title: '不决定自己的回避',
    blocks: ['recusal.decide', 'recusal.decideDeputy', 'recusal.decideClerk'],
    when: always,
    require: all(
      need(
        not(equal(ofRequest('person'), actor)),
        '被申请回避的人不能决定自己是否回避。',
        '由有权决定的其他负责人办理',
      ),
      need(not(among(actor, involved)), '办案人员不能决定回避。', '由没有参加调查的负责人办理'),
      need(
        any(not(equal(form('granted'), true)), filled(form('redo'))),
        '没有写明此前所办的事项是否继续有效。',
        '写明继续有效，或者重新办理',
      ),
    ),
    sentence: '回避由没有参加调查、没有被申请回避的人决定，并写明此前所办的事项如何处理。',
    next: '由有权决定的负责人办理',
    cite: [law, market],
    examples: [
      { name: '他人决定', actor: 'z', entries: asked(), form: { granted: true, redo: 'stays' }, expect: 'open' },
      { name: '不予回避', actor: 'z', entries: asked(), form: { granted: false }, expect: 'open' },
      { name: '本人决定', actor: 'a', entries: asked(), form: { granted: false }, expect: 'blocked' },
      { name: '没有写明如何处理', actor: 'z', entries: asked(), form: { granted: true }, expect: 'blocked' },
      {
        name: '办案人员决定',
        actor: 'b',
        entries: { ...asked(), evidence: [{ officers: ['a', 'b'] }] },
        form: { granted: false },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since1996,
    id: 'G06-head',
    title: '由负责人决定，主要负责人由集体讨论',
    blocks: ['recusal.decide'],
    when: always,
    require: all(
      need(
        not(isOf('deputy', 'clerk')),
        '其他负责人的回避由主要负责人决定，听证员、记录员、翻译人员的由听证主持人决定。',
        '由其办理',
      ),
      need(
        any(not(isOf('head')), least(by('heads'), say(2))),
        '主要负责人的回避，没有写明两名以上负责人集体讨论。',
        '登记集体讨论的负责人及意见',
      ),
    ),
    sentence: '主要负责人的回避由负责人集体讨论决定，其他负责人的由主要负责人决定，其他人员的由负责人决定。',
    next: '由有权决定的人办理',
    cures: [{ step: 'recusal.decideDeputy' }, { step: 'recusal.decideClerk' }],
    cite: [law, market],
    examples: [
      { name: '办案人员', actor: 'z', entries: asked(), form: { granted: false }, expect: 'open' },
      { name: '副职', actor: 'z', entries: asked({ role: 'deputy' }), form: { granted: false }, expect: 'blocked' },
      { name: '主要负责人，没有讨论', actor: 'w', entries: asked({ role: 'head' }), form: {}, expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'G06-deputy',
    title: '其他负责人由主要负责人决定',
    blocks: ['recusal.decideDeputy'],
    when: always,
    require: isOf('deputy'),
    sentence: '这一申请不是其他负责人的回避。',
    next: '办理“决定是否回避”',
    cures: [{ step: 'recusal.decide' }],
    cite: [market, law],
    examples: [
      { name: '副职', actor: 'z', entries: asked({ role: 'deputy' }), expect: 'open' },
      { name: '办案人员', actor: 'z', entries: asked(), expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'G06-clerk',
    title: '听证员、记录员由主持人决定',
    blocks: ['recusal.decideClerk'],
    when: always,
    require: all(
      need(isOf('clerk'), '这一申请不是听证员、记录员、翻译人员的回避。', '由负责人办理“决定是否回避”'),
      need(
        some(entries(host, { host: { is: actor } }, { faulty: true })),
        '办理人不是听证主持人。',
        '由听证主持人办理',
      ),
    ),
    sentence: '听证员、记录员、翻译人员的回避，由听证主持人决定。',
    next: '由听证主持人办理',
    cures: [{ step: 'recusal.decide' }],
    cite: [cite(marketHearing, 4, '由听证主持人决定', '第二款'), law],
    examples: [
      {
        name: '主持人',
        actor: 'h',
        entries: { ...asked({ role: 'clerk' }), hearingHost: [{ host: 'h' }] },
        expect: 'open',
      },
      {
        name: '他人',
        actor: 'x',
        entries: { ...asked({ role: 'clerk' }), hearingHost: [{ host: 'h' }] },
        expect: 'blocked',
      },
      { name: '办案人员的回避', actor: 'h', entries: { ...asked(), hearingHost: [{ host: 'h' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since1996,
    id: 'G06-recused',
    title: '已经回避的人员不再参加',
    blocks: acts,
    when: always,
    require: all(
      need(none(recused(actor)), '办理人在本案已经回避。', '由接替的人员办理；办案人员由承办机构负责人更换'),
      eachOrNone(
        rows(form('officers')),
        need(none(recused(it('value'))), '参加的人员中有在本案已经回避的。', '由其他人员参加'),
      ),
      need(none(recused(form('host'))), '所指定的主持人在本案已经回避。', '另行指定'),
    ),
    sentence: '已经决定回避的人员不得再参与案件办理。',
    next: '由接替的人员办理',
    cures: [{ step: 'officers.change' }],
    cite: [law, market],
    examples: [
      { name: '他人办理', actor: 'b', entries: decided(), expect: 'open' },
      { name: '回避的人办理', actor: 'a', entries: decided(), expect: 'blocked' },
      { name: '回避的人参加', actor: 'b', form: { officers: ['a', 'b'] }, entries: decided(), expect: 'blocked' },
      { name: '决定不回避', actor: 'a', entries: decided({ granted: false }), expect: 'open' },
    ],
  }),
  gate({
    ...since1996,
    id: 'G06-answered',
    title: '回避申请均有决定',
    blocks: decides,
    when: some(entries(recusalRequest, {}, { faulty: true })),
    require: unanswered(),
    sentence: '回避申请还没有决定；调查可以继续，但不得据以告知、决定。',
    next: '由有权决定的负责人决定是否回避',
    cures: [{ step: 'recusal.decide' }],
    cite: [cite(penaltyLaw, 43, '提出回避申请的，应当依法审查，由负责人决定', '第三款'), market],
    examples: [
      { name: '没有决定', entries: asked(), expect: 'blocked' },
      { name: '已经决定', entries: decided(), expect: 'open' },
    ],
  }),
  gate({
    ...since1996,
    id: 'G06-hearing',
    title: '听证人员的回避先有决定',
    blocks: ['hearing.hold'],
    when: some(entries(recusalRequest, { role: { oneOf: ['host', 'clerk'] } }, { faulty: true })),
    require: unanswered({ role: { oneOf: ['host', 'clerk'] } }),
    sentence: '听证人员的回避申请还没有决定，不能由其主持、记录。',
    next: '决定是否回避；无法当场决定的，中止听证',
    cures: [{ step: 'recusal.decide' }, { step: 'hearing.halt' }],
    cite: [
      cite(penaltyLaw, 64, '当事人有权申请主持人回避', '第四项'),
      cite(marketHearing, 26, '临时提出回避申请、无法当场决定的，可以中止', '第三项'),
    ],
    examples: [
      { name: '主持人，没有决定', entries: asked({ role: 'host' }), expect: 'blocked' },
      { name: '办案人员，没有决定', entries: asked(), expect: 'open' },
      { name: '主持人，已经决定', entries: decided({ role: 'host' }), expect: 'open' },
    ],
  }),
  gate({
    ...since1996,
    id: 'G06-anew',
    title: '决定重新办理的，已经重新办理',
    blocks: decides,
    when: some(redone),
    require: eachOrNone(
      redone,
      need(
        any(
          all(equal(it('role'), 'reviewer'), some(entries(review, {}, { after: 'it' }))),
          all(equal(it('role'), 'host'), any(none(entries(hearing)), some(entries(hearing, {}, { after: 'it' })))),
        ),
        '回避人员此前的审核、听证决定重新办理，还没有重新办理。',
        '由接替的人员重新审核、重新举行听证',
      ),
    ),
    sentence: '决定重新办理的审核、听证，应当由接替的人员重新办理。',
    next: '重新送审；重新举行听证',
    cures: [{ step: 'review.submit' }, { step: 'hearing.host' }],
    cite: [law, market],
    examples: [
      { name: '没有重新送审', entries: decided({ role: 'reviewer', redo: 'anew' }), expect: 'blocked' },
      {
        name: '重新送审',
        entries: { ...decided({ role: 'reviewer', redo: 'anew' }), review: [{ kind: 'legal' }] },
        expect: 'open',
      },
      { name: '继续有效', entries: decided({ role: 'reviewer', redo: 'stays' }), expect: 'open' },
    ],
  }),
]

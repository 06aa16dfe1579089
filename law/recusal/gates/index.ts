import { marketHearing, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, type Condition, eachOrNone, equal, need, none, rows, some } from '../../words/condition.ts'
import { type Gate, type GateExample, gate } from '../../words/gate.ts'
import { entries, named, type Test } from '../../words/query.ts'
import { actor, form, it, type Value } from '../../words/value.ts'
import { recusalDecision, recusalRequest } from '../records.ts'
import { asked, law, market, type Recusal } from './shared.ts'
import { whoGates } from './who.ts'

const since1996 = { inForce: { from: '1996-10-01' } } as const
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
const decided = (more: NonNullable<GateExample['entries']>[string][number] = {}) => ({
  ...asked(more),
  recusalDecision: [{ about: 1, granted: true, person: 'a', role: 'investigator', ...more }],
})

/** 回避 (处罚法43; 市监程序4): who decides it, and what it is to the case. */
export const recusalGates = ({ acts, decides, review, hearing, ...who }: Recusal): readonly Gate[] => [
  ...whoGates(who),
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

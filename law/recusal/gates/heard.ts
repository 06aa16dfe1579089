import { marketHearing, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, eachOrNone, equal, need, none, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries, named } from '../../words/query.ts'
import { actor, it } from '../../words/value.ts'
import { recusalDecision, recusalRequest } from '../records.ts'
import { asked, decided, isOf, penal, type Recusal, unanswered } from './shared.ts'

const since1996 = { inForce: { from: '1996-10-01' } } as const
/** 审核、听证: what is done anew by somebody else; evidence falls by the decision itself. */
const redone = named(
  '决定重新办理的审核人员、听证主持人的回避',
  entries(recusalDecision, { redo: 'anew', role: { oneOf: ['reviewer', 'host'] } }, { faulty: true }),
)

/** Of whoever hosts and reviews (市监听证办法4, 26). */
export const heardGates = (
  { review, hearing, host }: NonNullable<Recusal['heard']>,
  decides: Recusal['decides'],
): readonly Gate[] => [
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
    cite: [cite(marketHearing, 4, '由听证主持人决定', '第二款'), penal.cite[0]],
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
    cite: penal.cite,
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

import { penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, apartFrom, eachOrNone, need, none, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, from, it } from '../../words/value.ts'
import { involved } from '../conditions.ts'
import { recusalDecision, recusalRequest } from '../records.ts'

const since2024 = { inForce: { from: '2024-12-30' } } as const
const ofPerson = entries(recusalRequest, { person: { is: form('person') } })

/** 回避: asked for, decided by somebody else, and heeded (处罚法43). */
export const recusalGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'I-recusal',
    norm: ['G06'],
    title: '对回避申请作出决定',
    blocks: ['recusal.decide'],
    when: always,
    require: all(
      need(
        all(some(ofPerson), none(entries(recusalDecision, { about: { is: from(ofPerson, 'no') } }))),
        '没有对这一人员尚未决定的回避申请。',
        '核对人员；没有登记的，先登记回避申请',
      ),
      need(apartFrom(...involved), '参加检查的人员不能决定回避。', '由没有参加的负责人决定'),
    ),
    sentence: '回避由没有参加检查的负责人决定。',
    next: '由没有参加的负责人决定',
    cite: [cite(penaltyLaw, 43, '回避由行政机关负责人决定', '第三款')],
    examples: [
      { name: '没有申请', entries: {}, actor: 'c', expect: 'blocked' },
      {
        name: '有申请',
        entries: { recusalRequest: [{ person: 'a' }] },
        form: { person: 'a' },
        actor: 'c',
        expect: 'open',
      },
      {
        name: '申请的是另一人',
        entries: { recusalRequest: [{ person: 'a' }] },
        form: { person: 'b' },
        actor: 'c',
        expect: 'blocked',
      },
      {
        name: '检查人员自己决定',
        entries: { recusalRequest: [{ person: 'a' }], plan: [{ officers: ['a', 'b'] }] },
        form: { person: 'a' },
        actor: 'b',
        expect: 'blocked',
      },
      {
        name: '已经决定',
        entries: { recusalRequest: [{ person: 'a' }], recusalDecision: [{ person: 'a', about: 1, granted: false }] },
        form: { person: 'a' },
        actor: 'c',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-recused',
    norm: ['G06'],
    title: '应当回避的人员不参加',
    blocks: ['visit.record', 'inquiry.record', 'sample.take', 'officers.change', 'recheck.record'],
    when: some(entries(recusalDecision, { granted: true })),
    require: none(entries(recusalDecision, { granted: true, person: { among: form('officers') } })),
    sentence: '已经决定回避的人员不得参加检查。',
    next: '由承办机构负责人更换检查人员',
    cures: [{ step: 'officers.change' }],
    cite: [cite(penaltyLaw, 43, '应当回避', '第一款')],
    examples: [
      {
        name: '决定回避的人参加',
        entries: { recusalDecision: [{ person: 'a', granted: true }] },
        form: { officers: ['a', 'b'] },
        expect: 'blocked',
      },
      {
        name: '他人参加',
        entries: { recusalDecision: [{ person: 'a', granted: true }] },
        form: { officers: ['b', 'c'] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'I-recusals-answered',
    norm: ['G06'],
    title: '回避申请均有决定',
    blocks: ['result.conclude', 'inspectionResult.approve'],
    when: some(entries(recusalRequest)),
    require: eachOrNone(entries(recusalRequest), some(entries(recusalDecision, { about: { is: it('no') } }))),
    sentence: '被检查人的回避申请还没有决定。',
    next: '由负责人决定是否回避',
    cures: [{ step: 'recusal.decide' }],
    cite: [cite(penaltyLaw, 43, '提出回避申请的，应当依法审查，由负责人决定', '第三款')],
    examples: [
      { name: '没有决定', entries: { recusalRequest: [{ person: 'a' }] }, expect: 'blocked' },
      {
        name: '已经决定',
        entries: { recusalRequest: [{ person: 'a' }], recusalDecision: [{ person: 'a', about: 1, granted: false }] },
        expect: 'open',
      },
      {
        name: '申请两人，只决定了一人',
        entries: {
          recusalRequest: [{ person: 'a' }, { person: 'b' }],
          recusalDecision: [{ person: 'b', about: 2, granted: false }],
        },
        expect: 'blocked',
      },
    ],
  }),
]

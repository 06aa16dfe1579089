import { litigationLaw, penaltyLaw, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, any, equal, filled, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { by, form } from '../../words/value.ts'

const inForce = { from: '2017-07-01' } as const
const enters = ['lifting.order', 'lifting.enter'] as const
const laws = { breached: [], basis: [] }
const fine = {
  ...laws,
  party: 'p1',
  conduct: '经营标签不符合规定的食品',
  penalties: [{ kind: 'fine', amount: 500_000 }],
}
const gains = {
  ...laws,
  party: 'p1',
  conduct: '销售标签不符合规定的食品',
  penalties: [{ kind: 'gains', amount: 100_000 }],
}
const other = { ...fine, party: 'p2' }
const decided = { proposal: [{ violations: [fine, gains] }], decision: [{ about: 1 }] }
const two = { proposal: [{ violations: [fine, other] }], decision: [{ about: 1 }] }

/** 部分撤销、变更: something falls, what is left was in the decision, and who is not concerned is not decided about anew (复议法63, 64; 行诉法70, 77). */
export const partGates: readonly Gate[] = [
  gate({
    id: 'lifting-part',
    norm: [],
    title: '部分撤销以后仍然有效的处罚',
    inForce,
    blocks: ['lifting.draft', ...enters],
    when: equal(form('what'), 'partly'),
    require: all(
      need(
        filled(by('liftedTouched')),
        '填写的仍然有效的处罚与原决定相同，没有撤销任何一项。',
        '从仍然有效的处罚中去掉已经撤销的各项',
      ),
      need(not(filled(by('liftedBeyond'))), '填写的仍然有效的处罚超出原决定。', '只保留原决定已有的各项'),
    ),
    sentence: '部分撤销的，应当写明原决定中仍然有效的处罚：少于原决定，并且不超出原决定。',
    next: '按决定书、判决的主文去掉已经撤销的；全部撤销的，选“撤销”；数额、种类改变的，选“变更”',
    cite: [
      cite(litigationLaw, 70, '判决撤销或者部分撤销'),
      cite(reconsiderationLaw, 64, '撤销或者部分撤销该行政行为', '第一款'),
      cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
    ],
    examples: [
      { name: '撤销没收违法所得', entries: decided, form: { what: 'partly', violations: [fine] }, expect: 'open' },
      { name: '没有撤销', entries: decided, form: { what: 'partly', violations: [fine, gains] }, expect: 'blocked' },
      {
        name: '罚款多于原决定',
        entries: decided,
        form: { what: 'partly', violations: [{ ...fine, penalties: [{ kind: 'fine', amount: 600_000 }] }] },
        expect: 'blocked',
      },
      { name: '撤销对其中一名的处罚', entries: two, form: { what: 'partly', violations: [other] }, expect: 'open' },
    ],
  }),
  gate({
    id: 'lifting-part-changed',
    norm: [],
    title: '变更的内容与原决定不同',
    inForce,
    blocks: enters,
    when: equal(form('what'), 'changed'),
    require: any(filled(by('liftedTouched')), filled(by('liftedBeyond')), not(filled(by('liftedPart')))),
    sentence: '填写的处罚与原决定相同，没有变更。',
    next: '按决定书、判决的主文填写变更以后的处罚；维持的，不登记变更',
    cite: [
      cite(reconsiderationLaw, 63, '决定变更该行政行为', '第一款'),
      cite(litigationLaw, 77, '可以判决变更', '第一款'),
    ],
    examples: [
      {
        name: '减少罚款',
        entries: two,
        form: { what: 'changed', violations: [{ ...fine, penalties: [{ kind: 'fine', amount: 300_000 }] }, other] },
        expect: 'open',
      },
      { name: '没有改变', entries: two, form: { what: 'changed', violations: [fine, other] }, expect: 'blocked' },
    ],
  }),
]

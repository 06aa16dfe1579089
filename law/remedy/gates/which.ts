import { litigationLaw, penaltyLaw, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, type Condition, equal, filled, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { firstOf, form, from, say, type Value } from '../../words/value.ts'
import { thisRemedy } from '../conditions.ts'
import { liftingDraft } from '../records.ts'
import { type Another, isWhich, meantOf, theDecision } from '../which.ts'

const inForce = { from: '2017-07-01' } as const
const supervised = [
  cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
  cite(reconsiderationLaw, 64, '撤销、部分撤销行政行为'),
] as const
const fought = [
  cite(reconsiderationLaw, 20, '自知道或者应当知道该行政行为之日起提出申请', '第一款'),
  cite(litigationLaw, 49, '有具体的诉讼请求和事实根据', '第三项'),
] as const

interface Of {
  readonly decision: RecordKind
  readonly others: readonly Another[]
}

/** The one that is named stands: of the parties that are named, where each has his own. */
const isStanding = ({ decision, others }: Of, which: Value, parties: Value): Condition =>
  any(
    all(isWhich(which, theDecision), some(entries(decision, {}, { faulty: true }))),
    ...others.map((o) => all(isWhich(which, o.id), some(meantOf(o, parties)))),
  )

/** Where a case holds several decisions: which of them is fought, changed or revoked is said, and that one stands. */
export function whichGates(of: Of): readonly Gate[] {
  const { decision, others } = of
  const [first] = others
  const theirs = others.filter((o) => o.ofParty === true)
  const standing = (blocks: readonly [string, ...string[]], id: string, which: Value, parties: Value) =>
    gate({
      id,
      title: '有仍然有效的决定',
      inForce,
      blocks,
      when: always,
      require: need(isStanding(of, which, parties), '所涉的决定没有作出，或者已经不再有效。', '核对所涉的是哪一决定'),
      sentence: '本案没有仍然有效的决定，没有可以变更、撤销或者确认的。',
      next: '已经撤销的，不再撤销；重新作出的决定作出以后再办理',
      cite: supervised,
      examples: [
        { name: '决定有效', entries: { [decision.id]: [{}] }, expect: 'open' },
        { name: '没有决定', entries: {}, expect: 'blocked' },
      ],
    })
  return [
    gate({
      id: 'lifting-which',
      title: '写明所涉的决定',
      inForce,
      blocks: ['remedy.receive', 'lifting.draft', 'lifting.order', 'lifting.enter'],
      when: any(...others.map((o) => some(entries(o.decision, {}, { faulty: true })))),
      require: all(
        need(
          filled(form('fought')),
          '本案不只有一个决定，没有写明所涉的是哪一个。',
          '按申请书、起诉状、文书写明所涉的决定',
        ),
        ...theirs.map((o) =>
          need(
            any(not(equal(form('fought'), o.id)), filled(form('parties'))),
            `没有写明是对哪一方的${o.title}。`,
            '写明其中的当事人',
          ),
        ),
      ),
      sentence: '本案不只有一个决定的，应当写明所涉的是哪一个。',
      next: '按申请书、起诉状、文书写明所涉的决定',
      cite: fought,
      examples: [
        { name: '只有一个决定', entries: { [decision.id]: [{}] }, form: {}, expect: 'open' },
        { name: '没有写明', entries: { [first!.decision.id]: [{}] }, form: {}, expect: 'blocked' },
        { name: '已经写明', entries: { [first!.decision.id]: [{}] }, form: { fought: theDecision }, expect: 'open' },
      ],
    }),
    standing(['lifting.draft', 'lifting.order', 'lifting.enter'], 'lifting-standing', form('fought'), form('parties')),
    standing(
      ['lifting.decide'],
      'lifting-standing-signed',
      from(entries(liftingDraft, {}, { pick: 'latest', faulty: true }), 'fought'),
      from(entries(liftingDraft, {}, { pick: 'latest', faulty: true }), 'parties'),
    ),
    gate({
      id: 'lifting-same',
      title: '登记的就是所争议的决定',
      inForce,
      blocks: ['lifting.enter'],
      when: always,
      require: equal(firstOf(form('fought'), say(theDecision)), firstOf(from(thisRemedy, 'fought'), say(theDecision))),
      sentence: '登记的不是这一复议、诉讼所争议的决定。',
      next: '按复议决定、判决的主文，写明所涉的决定；收到时登记错误的，先更正',
      cite: [
        cite(reconsiderationLaw, 77, '被申请人应当履行行政复议决定书', '第一款'),
        cite(litigationLaw, 94, '必须履行发生法律效力的判决'),
      ],
      examples: [
        {
          name: '就是这一决定',
          entries: { remedy: [{ fought: first!.id }] },
          form: { fought: first!.id },
          expect: 'open',
        },
        { name: '是另一决定', entries: { remedy: [{ fought: first!.id }] }, form: {}, expect: 'blocked' },
      ],
    }),
    gate({
      id: 'lifting-back',
      title: '写明退回的阶段',
      inForce,
      blocks: ['lifting.draft', 'lifting.order', 'lifting.enter'],
      when: all(equal(form('remake'), true), isWhich(form('fought'), theDecision)),
      require: filled(form('back')),
      sentence: '重新作出决定的，应当写明退回哪个阶段重新办理。',
      next: '写明退回的阶段',
      cite: [cite(reconsiderationLaw, 64, '可以责令重新作出', '第一款'), cite(litigationLaw, 70, '可以判决重新作出')],
      examples: [
        { name: '已写明', form: { remake: true, back: 'examining' }, expect: 'open' },
        { name: '没有写明', form: { remake: true }, expect: 'blocked' },
        { name: '是其他决定', form: { remake: true, fought: first!.id }, expect: 'open' },
      ],
    }),
  ]
}

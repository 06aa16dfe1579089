import { litigationInterpretation, litigationLaw, reconsiderationLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, among, type Condition, current, equal, not, some } from '../../words/condition.ts'
import { type Gate, type GateExample, gate } from '../../words/gate.ts'
import { entries, type Query } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import type { StepId } from '../../words/step.ts'
import { from, last, type Plain, type Value } from '../../words/value.ts'
import { isRemade } from '../conditions.ts'
import { forums, lifting } from '../records.ts'

/** What else is the same in the same act, beside what was proposed; and a record in which it is, for the example. */
export interface Same {
  readonly holds: (fallen: Query) => Condition
  readonly example: Pick<GateExample, 'entries' | 'form'>
}

export interface Again {
  readonly decision: RecordKind
  /** What is proposed, and decided as it stands; the decision itself, where it is entered whole when it is put up. */
  readonly proposal: RecordKind
  readonly same?: Same
  readonly reviews?: Query
  readonly blocks: readonly [StepId, ...StepId[]]
  /** By which what is proposed is proposed anew. */
  readonly proposes: StepId
}

/** What was reviewed before says nothing of what is made anew. */
const signatureOf = (reviews: Query): Query => ({ of: `${reviews.of}Signature`, since: [lifting.id] })
/** What fell last. */
export const fallenOf = (decision: RecordKind): Query =>
  entries(decision, {}, { ended: 'only', pick: 'latest', faulty: true })
const revoked = [
  cite(reconsiderationLaw, 64, '可以责令重新作出', '第一款'),
  cite(litigationLaw, 70, '可以判决重新作出'),
] as const
type Said = Readonly<Record<string, Plain>>
const remade = { remake: true, lifter: 'suit', defect: 'facts' } as const

/**
 * 重作 in any kind: what fell is not signed once more as it was. Proposed anew, reviewed anew where it was reviewed, and not the same on the
 * same facts and reasons (复议法64; 行诉法71; 行诉解释90).
 */
export function againGates({ decision, proposal, same: more, reviews, blocks, proposes }: Again): readonly Gate[] {
  const fallen = fallenOf(decision)
  const isWhole = decision.id === proposal.id
  const number = { last: proposal.id, field: 'no' } satisfies Value
  const since2017 = { inForce: { from: '2017-07-01' } } as const
  const ended = { ended: 'revoked' } as const
  const fell = isWhole ? {} : { [decision.id]: [{ about: 1, ...ended }] }
  const after = { ...fell, lifting: [remade] }
  /** What was decided, with what is to be decided now. */
  const proposed = (was: Said, is?: Said) => ({
    [proposal.id]: [isWhole ? { ...was, ...ended } : was, ...(is === undefined ? [] : [is])],
  })
  const anew = gate({
    ...since2017,
    id: 'anew-proposed',
    title: '重新作出之前重新提出意见',
    blocks,
    when: all(isRemade, some(fallen)),
    require: isWhole ? some(entries(decision, {}, { faulty: true })) : not(equal(number, from(fallen, 'about'))),
    sentence: '原决定已经被变更、撤销，现在的意见仍是原决定所依据的，不能再次据以作出决定。',
    next: '按撤销的理由重新提出意见',
    cures: [{ step: proposes }],
    cite: revoked,
    examples: [
      { name: '不是重新作出', entries: { [proposal.id]: [{}] }, expect: 'open' },
      { name: '没有重新提出', entries: { ...proposed({}), ...after }, expect: 'blocked' },
      { name: '重新提出', entries: { ...proposed({}, {}), ...after }, expect: 'open' },
    ],
  })
  const [field] = proposal.fields.filter((f) => f.kind.is === 'longText' || f.kind.is === 'text')
  const said = (text: string) => (field === undefined ? {} : { [field.id]: text })
  const same = gate({
    ...since2017,
    id: 'anew-same',
    title: '不得以同一事实和理由重作',
    blocks,
    // For a fault of procedure alone the content is free (复议法64; 行诉解释90).
    when: all(
      isRemade,
      among(last(lifting, 'lifter'), Object.keys(forums)),
      not(equal(last(lifting, 'defect'), 'procedure')),
    ),
    require: not(
      more === undefined ? current(fallen, 'sameWords') : all(current(fallen, 'sameWords'), more.holds(fallen)),
    ),
    sentence: '复议机关、人民法院责令重新作出的，不得以同一的事实和理由作出与原决定相同的决定。',
    next: '按复议决定、判决改变主要事实、理由或者决定的内容',
    cures: [{ step: proposes }],
    cite: [
      cite(reconsiderationLaw, 64, '不得以同一事实和理由作出相同或者基本相同的行政行为', '第二款'),
      cite(litigationLaw, 71, '不得以同一的事实和理由作出基本相同的行政行为'),
      cite(litigationInterpretation, 90, '主要事实、理由有改变的除外；因程序违法撤销的不受限制'),
    ],
    examples: [
      {
        name: '一字未改',
        ...more?.example,
        entries: { ...more?.example.entries, ...proposed(said('甲，乙'), said('甲、乙。')), ...after },
        expect: 'blocked',
      },
      { name: '事实、理由有改变', entries: { ...proposed(said('甲'), said('乙')), ...after }, expect: 'open' },
      {
        name: '因程序违法撤销',
        entries: {
          ...proposed(said('甲'), said('甲')),
          ...fell,
          lifting: [{ ...remade, defect: 'procedure' }],
        },
        expect: 'open',
      },
    ],
  })
  if (reviews === undefined) return [anew, same]
  const was = { [reviews.of]: [{}] }
  const review = gate({
    id: 'anew-review',
    title: '重新作出之前重新审核',
    inForce: { from: '2018-12-05' },
    blocks,
    when: all(isRemade, some({ ...reviews, faulty: true })),
    require: some(signatureOf(reviews)),
    sentence: '原决定经过法制审核；被撤销之后重新作出的，应当重新审核。',
    next: '按现在的意见重新送审',
    cures: [{ step: 'review.submit' }],
    cite: [cite(threeSystemsOpinion, 12, '未经法制审核或者审核未通过的，不得作出决定'), ...revoked],
    examples: [
      { name: '原决定没有审核', entries: { lifting: [remade] }, expect: 'open' },
      { name: '没有重新审核', entries: { ...was, lifting: [remade] }, expect: 'blocked' },
      {
        name: '重新审核',
        entries: { ...was, lifting: [remade], [`${reviews.of}Signature`]: [{}] },
        expect: 'open',
      },
    ],
  })
  return [anew, same, review]
}

import type { DocumentKind } from '../documents.ts'
import { publicationFault, publicationWithdrawal } from '../publication/records.ts'
import { all, type Condition, equal, filled, none, not, someOf } from '../words/condition.ts'
import { change, type Does, enter, moment, stage } from '../words/does.ts'
import type { Field } from '../words/field.ts'
import { entries, type Query } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import type { ProceedingKind } from '../words/step.ts'
import { firstOf, it, last, paperNumber, say, type Value } from '../words/value.ts'
import { isFallen, isRemade } from './conditions.ts'
import { lifting } from './records.ts'
import {
  type Another,
  isLifted,
  isOfTheDecision,
  isWhich,
  only,
  othersEntered,
  othersFall,
  theDecision,
} from './which.ts'

/** What a case was ended by without a decision, or one of its parties was let go by: where it then stands, that it is meant, and what becomes of it. */
export interface Instead {
  readonly id: string
  readonly from: readonly string[]
  /** The agency revokes it as it does the decision; absent: by a step of its own. */
  readonly own?: true
  readonly is: Condition
  readonly does: readonly Does[]
}

/** What a kind says of its decision, so that it can be changed, revoked and made anew. */
export interface Lifted {
  readonly main: ProceedingKind
  /** Where the case stands with a decision. */
  readonly from: readonly string[]
  /** Where else 复议 or a suit may come (不予立案). */
  readonly besides?: readonly string[]
  readonly decision: RecordKind
  /** The paper of the decision, or those it may be. */
  readonly numbers: readonly DocumentKind[]
  /** Where a case goes back to for another decision. */
  readonly back: readonly (readonly [string, string])[]
  /** The drafts of the pages on which the decision is public; the proceeding that carries them, where what is not public yet is dropped. */
  readonly pages: Query
  readonly page: ProceedingKind
  /** Working days run for taking them back (处罚法48). */
  readonly withdrawalTerm?: true
  /** What else follows, before the decision ends and after. */
  readonly before?: readonly Does[]
  readonly after?: readonly Does[]
  /** Where a part of it alone falls: that it is so, what is kept of it, and what becomes of that part; the rest stands as it was. */
  readonly part?: {
    readonly is: Condition
    readonly said: Readonly<Record<string, Value>>
    readonly does: readonly Does[]
  }
  /** What may fall instead of the decision (不予立案、不予处罚). */
  readonly instead?: readonly Instead[]
  /** What else is decided in the case and can be fought by itself, and the fields that ask which it is. */
  readonly others?: readonly Another[]
  readonly which?: readonly Field[]
}

/** Public, and not taken back yet. */
export const isShown = all(
  filled(it('publishedAt')),
  none(entries(publicationWithdrawal, { about: { is: it('no') } }, { faulty: true })),
)

const theLifting = entries(lifting, {}, { pick: 'latest', faulty: true })

interface Said {
  readonly [field: string]: Value
}

/**
 * 变更、撤销、确认违法、确认无效: the decision stays on the record and ends where it fell; what is public is taken back; the case goes
 * back for another decision, or is over (处罚法48; 复议法64; 行诉法70).
 */
export const liftingDoes = (of: Lifted, said: Said): readonly Does[] => {
  const about = last(of.decision, 'about' as never)
  const number = firstOf(...of.numbers.map(paperNumber))
  if (of.part !== undefined) {
    const { is, said: more, does } = of.part
    const entered = enter(lifting, { ...said, ...more, number }, { about })
    const { instead = [] } = of
    return [
      entered,
      // Which it is was said, or there is only one: from now on the entry says it.
      ...instead.map((i) => change(theLifting, { fought: say(i.id) }, { when: i.is })),
      ...only(all(not(is), ...(instead.length === 0 ? [] : [isOfTheDecision])), theDecisionFalls(of)),
      ...only(is, does),
      ...instead.flatMap((i) => only(isLifted(i.id), i.does)),
    ]
  }
  if (of.others === undefined) return [enter(lifting, { ...said, number }, { about }), ...theDecisionFalls(of)]
  const others = { others: of.others, said, about, page: of.page, isShown }
  return [
    enter(lifting, { ...said, number }, { about, when: isWhich(said.fought ?? say(null), theDecision) }),
    ...othersEntered(others),
    ...only(isOfTheDecision, theDecisionFalls(of)),
    ...othersFall(others),
  ]
}

/** What becomes of the decision itself, and of the case. */
const theDecisionFalls = (of: Lifted): readonly Does[] => [
  ...(of.before ?? []),
  ...(of.withdrawalTerm === true ? [moment('publication-faulted', { when: someOf(of.pages, isShown) })] : []),
  enter(
    publicationFault,
    {
      ground: last(lifting, 'what'),
      instrument: firstOf(last(lifting, 'instrument'), say('本机关作出的决定')),
      explained: last(lifting, 'reason'),
    },
    { each: of.pages, when: isShown, about: it('no') },
  ),
  stage('dropped', { of: of.page, from: ['due', 'returned', 'drafted', 'approved'], when: isFallen }),
  // What is dropped is no longer waited for, wherever it was entered that the decision fell.
  moment('decision-fell', { of: of.page, from: ['dropped'], when: isFallen }),
  change(
    entries(of.decision, {}, { pick: 'latest', faulty: true }),
    {},
    { ends: last(lifting, 'what'), when: isFallen },
  ),
  moment('decision-fell', { when: isFallen }),
  ...(of.after ?? []),
  moment('to-remake', { when: isRemade }),
  ...of.back.map(([id]) => stage(id, { of: of.main, when: all(isRemade, equal(last(lifting, 'back'), id)) })),
]

import { all, among, equal, none, not, some } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { called, firstOf, from, here, last, say } from '../words/value.ts'
import { advice, appeal, falling, lifting, liftingResults, outcome, remedy } from './records.ts'

/** The decision itself stands no more. */
export const isFallen = among(last(lifting, 'what'), falling)
/** It is gone, and nothing of it is left to carry out (处罚法48; 强制法41). */
export const isGone = among(last(lifting, 'what'), ['revoked', 'void'])
export const isChanged = equal(last(lifting, 'what'), 'changed')
/** Nothing rests on whether there is one: where the first decision stands, what comes before it asks for no other. */
export const isRemade = not(
  equal(
    called('原决定被撤销之后是否重新作出（没有撤销的，为“否”）', firstOf(last(lifting, 'remake'), say(false))),
    false,
  ),
)
/** By another than the agency: it has said itself what stands now. */
export const isByOther = all(
  some(entries(lifting)),
  among(last(lifting, 'lifter'), ['superior', 'ordinary', 'summary', 'suit']),
)
/** The parties went to law for it, and won (行诉法71; 复议条例51). */
export const isAfterRemedy = not(
  among(called('变更、撤销由谁作出（没有的，为本机关）', firstOf(last(lifting, 'lifter'), say('self'))), [
    'self',
    'superior',
  ]),
)

/** It is still before the 复议机关 or the courts. */
export const isPending = some(entries(remedy, { over: false }, { faulty: true }))

export const ofThis = { proceeding: { is: here } } as const
export const thisRemedy = entries(remedy, ofThis, { pick: 'latest', faulty: true })
export const thisAdvice = entries(advice, ofThis, { pick: 'latest', faulty: true })
export const thisOutcome = entries(outcome, ofThis, { pick: 'latest', faulty: true })
export const isSuit = equal(from(thisRemedy, 'forum'), 'suit')
export const isAppealed = some(entries(appeal, ofThis, { faulty: true }))
/** What became of the decision has still to be entered. */
export const isToBeLifted = all(
  among(from(thisOutcome, 'result'), liftingResults),
  none(entries(lifting, ofThis, { since: [outcome], faulty: true })),
)

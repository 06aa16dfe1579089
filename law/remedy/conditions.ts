import { all, among, any, type Condition, equal, filled, none, not, some, someOf } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { called, firstOf, form, from, here, it, last, say, theParty, type Value } from '../words/value.ts'
import { advice, appeal, falling, forums, lifting, outcome, remedy } from './records.ts'
import { lapsedResults, rulingResults, standingResults, unjudgingResults } from './results.ts'

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
/** What became of the decision concerns the party at hand: where a part of it alone fell, it may not. */
export const isTouched = any(not(filled(last(lifting, 'touched'))), among(theParty, last(lifting, 'touched')))
/** What stands now is what the 复议机关 or the court put in its place: against that there are the terms of its own paper (行诉法45, 85). */
export const isSaidByForum = all(isChanged, among(last(lifting, 'lifter'), Object.keys(forums)), isTouched)
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

/** The party at hand is one of these; where nobody wrote down who it was, each is. */
const isAmong = (parties: Value): Condition => any(not(filled(parties)), among(theParty, parties))
/** It is this party that went there: of the one being received, of the one at hand. */
export const isToApply = isAmong(form('parties'))
export const isApplicant = isAmong(
  called('本次申请、起诉的当事人', from(entries(remedy, { proceeding: { is: here } }, { faulty: true }), 'parties')),
)
const unjudged = [...rulingResults, ...lapsedResults] as const
const itsApplicants = called('申请、起诉的当事人', it('parties'))
/** Of the party at hand: one is not decided yet … */
export const isPendingFor = someOf(entries(remedy, { over: false }, { faulty: true }), isAmong(itsApplicants))
/** … and one was, and what is left of the decision can be asked for no more once the time to sue or appeal is over (行诉法45). */
export const isJudgedFor = someOf(
  entries(remedy, { over: true }, { faulty: true }),
  all(
    isAmong(itsApplicants),
    any(
      someOf(
        entries(outcome, { about: { is: it('no') } }, { faulty: true }),
        not(among(it('result'), unjudgingResults)),
      ),
      // Of a 复议 refused the time to sue is the same fifteen days (行诉法45).
      all(
        not(equal(it('forum'), 'suit')),
        some(entries(outcome, { about: { is: it('no') }, result: { oneOf: unjudged } }, { faulty: true })),
      ),
    ),
  ),
)

export const ofThis = { proceeding: { is: here } } as const
export const thisRemedy = entries(remedy, ofThis, { pick: 'latest', faulty: true })
export const thisAdvice = entries(advice, ofThis, { pick: 'latest', faulty: true })
export const thisOutcome = entries(outcome, ofThis, { pick: 'latest', faulty: true })
export const isSuit = equal(from(thisRemedy, 'forum'), 'suit')
export const isAppealed = some(entries(appeal, ofThis, { faulty: true }))
/** What became of the decision has still to be entered. */
export const isToBeLifted = all(
  filled(from(thisOutcome, 'result')),
  not(among(from(thisOutcome, 'result'), standingResults)),
  none(entries(lifting, ofThis, { since: [outcome], faulty: true })),
)

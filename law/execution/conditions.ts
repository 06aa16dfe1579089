import { isJudgedFor, isPendingFor } from '../remedy/conditions.ts'
import { isGeneralTerm, isOwnTerm } from '../suitTerm.ts'
import {
  all,
  any,
  type Condition,
  eachOrNone,
  equal,
  least,
  need,
  none,
  not,
  over,
  reads,
  running,
  some,
} from '../words/condition.ts'
import type { Meanings } from '../words/procedure.ts'
import { entries, named } from '../words/query.ts'
import { began, by, due, firstOf, from, it, set, today, type Value } from '../words/value.ts'
import { deferral, demand, demandStatement, demandWeighing, ending } from './records.ts'

/** The term the head gave the party last (处罚法66). */
export const granted = named(
  '最近一次批准的延期、分期',
  entries(deferral, { granted: true }, { party: 'this', pick: 'latest', faulty: true }),
)
export const theDemand = named('最近一次催告', entries(demand, {}, { party: 'this', pick: 'latest' }))
export const demandedUntil = from(theDemand, 'until')
/** The clock runs from the service of this demand, and of no other before it. */
const isOfThisDemand = (clock: 'P18' | 'E05') => all(over(clock), least(began(clock), from(theDemand, 'on')))
/** Ten working days since the latest demand was served (强制法54). */
export const isDemandLong = isOfThisDemand('P18')
/** The term that demand itself set, which may be the longer of the two (强制法35第一项). */
export const isDemandedDayPast = not(least(demandedUntil, today))
export const isDemandOver = all(isDemandLong, isDemandedDayPast)
/** What the party said to this demand was found right: nobody is forced on it (强制法36, 37). */
export const isUpheld = some(
  entries(
    demandWeighing,
    { adopted: true },
    { party: 'this', since: [entries(demand, {}, { party: 'this', faulty: true })], faulty: true },
  ),
)
/** The same as a clock, where the agency has the power itself (强制法37). */
export const isDemandedTermOver = isOfThisDemand('E05')
/** Some of it was left when the demand came (强制法35第一项). */
export const isDemandedTermGiven = not(least(began('E05'), demandedUntil))

/** The term in which a suit, or where it must come first (复议法23) a 复议, can still be asked for against the decision itself. */
export type TermClock = 'P19-remedy' | 'P19-first'

/** The day on which it is over: where nobody was told of it, or another law says so, that of its own clock. */
export const termDue = (term: TermClock): Value =>
  term === 'P19-remedy' ? firstOf(due('P19-own'), due(term)) : due(term)
const isNotRunning = (term: TermClock): Condition =>
  all(not(running(term)), ...(term === 'P19-remedy' ? [not(running('P19-own'))] : []))
export const isOver = (term: TermClock): Condition =>
  term === 'P19-remedy' ? any(all(isGeneralTerm, over(term)), all(isOwnTerm, over('P19-own'))) : over(term)

/** The term to pay: the law's, or that which a decision made elsewhere set itself. */
export type PayClock = 'P14' | 'P14-own'

/**
 * `decidedOn`: the day of the decision that stands. A term that ran on one before it is none of its; absent: of this kind there is no
 * other decision than the one it came with.
 */
export const executionReadings = (term: TermClock, pay: PayClock = 'P14', decidedOn?: Value) =>
  ({
    ownPower: equal(set('execution.ownPower'), true),
    // With a term granted, the term to pay is that (处罚法66, 72).
    paymentOverdue: any(
      all(none(granted), over(pay), ...(decidedOn === undefined ? [] : [least(began(pay), decidedOn)])),
      all(some(granted), over('P14-deferred')),
    ),
    stillOwes: not(equal(by('unpaid'), 0)),
    // What was said on the demand is recorded and reviewed before anything is done (强制法36).
    demandAnswersWeighed: eachOrNone(
      entries(demandStatement, {}, { party: 'this', faulty: true }),
      need(
        some(entries(demandWeighing, { about: { is: it('no') } }, { party: 'this', faulty: true })),
        '当事人对催告的陈述、申辩尚未复核。',
        '复核当事人对催告的意见',
      ),
    ),
    // A term to sue after a 复议 is a clock of its own, and so is what is left of the six months once one is taken back.
    remedyPending: any(isPendingFor, running('P19-suit'), running('P19-rest')),
    // What was judged of a decision before it is not judged of this one, while the term of this one runs.
    remedyTermOver: all(not(reads('remedyPending')), any(isOver(term), all(isNotRunning(term), reads('remedyJudged')))),
    remedyJudged: isJudgedFor,
    executionEnded: some(entries(ending, {}, { party: 'this', faulty: true })),
  }) satisfies Meanings

export const ownPower = reads('ownPower')
/** Nothing can be asked for against the decision any more, by what is on record (强制法46, 53). */
export const isTermOver = reads('remedyTermOver')
export const isPending = reads('remedyPending')
export const isOverdue = reads('paymentOverdue')
export const stillOwes = reads('stillOwes')
/** It is late, and nobody has been told to pay yet. */
export const isToDemand = all(isOverdue, stillOwes, not(running('P18')))

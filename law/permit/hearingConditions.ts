import { type Condition, eachOrNone, equal, none, not, some } from '../words/condition.ts'
import { entries, named } from '../words/query.ts'
import { answered, firstOf, from, it, last } from '../words/value.ts'
import { hearing, hearingEnd, hearingNotice, hearingRequest, hearingTakenBack, hostDecision } from './hearingRecords.ts'

/** Asked for, and since neither held nor brought to an end. */
export const asked = entries(hearingRequest, {}, { since: [hearing, hearingEnd] })
/** Whoever asked has taken it back. */
export const isTakenBack: Condition = some(entries(hearingTakenBack, { party: { is: it('party') } }, { after: 'it' }))
export const isNobodysWish: Condition = eachOrNone(asked, isTakenBack)
/** Told, and since neither held nor brought to an end: a hearing once announced is held, or its term would stand still for nothing. */
export const isAnnounced = some(entries(hearingNotice, {}, { since: [hearing, hearingEnd] }))
export const isCalledOff = none(entries(hearingNotice, {}, { since: [hearing, hearingEnd] }))
/** What the law itself wants to be heard nobody takes back (许可法46). */
export const isByLaw = equal(answered('permitHearingByLaw'), 'yes')
export const isNotByLaw = not(isByLaw)
/** Whoever was told hosts it, or who was named in his place. */
export const namedHost = firstOf(
  from(
    named(
      '通知之后准予回避的决定',
      entries(hostDecision, { granted: true }, { since: [hearingNotice], pick: 'latest' }),
    ),
    'host',
  ),
  last(hearingNotice, 'host'),
)

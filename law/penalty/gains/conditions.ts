import { all, equal, latest, not, some } from '../../words/condition.ts'
import { entries } from '../../words/query.ts'
import { by, firstOf, from, say, theParty, type Value } from '../../words/value.ts'
import { gainsApproval, gainsFinding } from './records.ts'

/** The sheet of this party as it was made last. */
export const gainsOf = (party: Value) => entries(gainsFinding, { party: { is: party } }, { pick: 'latest' })
const sheet = gainsOf(theParty)
export const hasSheet = some(sheet)
export const isTaken = not(equal(by('proposedGains'), 0))
/** Nothing of it can be taken: it was all given back, or nobody could find out how much it was. */
export const isNothingLeft = latest(gainsFinding, { amount: { empty: true } }, { party: 'this' })
export const isAsSheet = equal(by('proposedGains'), firstOf(from(sheet, 'amount'), say(0)))
export const isUnclear = latest(gainsFinding, { status: { oneOf: ['partly', 'unclear'] } }, { party: 'this' })
export const isApproved = all(
  hasSheet,
  some(entries(gainsApproval, { about: { is: from(sheet, 'no') } }, { party: 'this' })),
)

import { isFoughtOver, isTermGone, isUncounted, ownWindows, staying } from '../execution/ownWindows.ts'
import { isApplicant, isJudgedFor } from '../remedy/conditions.ts'
import { delivery } from '../service/records.ts'
import { all, always, any, filled, inTime, least, none, not, reads } from '../words/condition.ts'
import type { Meanings } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { began, endOf, from, last, sum, today, type Value } from '../words/value.ts'
import { assessment, enforcement, payment } from './records.ts'

/** What is owed of the charge itself has been paid. */
export const isPaid = least(sum(entries(payment, { towards: 'principal' }), 'amount'), last(assessment, 'amount'))
/** The day the notice came to the party at hand: from it runs the time to go to law (行诉法46). */
const servedOn: Value = from(
  entries(delivery, { document: 'charge-notice' }, { party: 'this', by: 'today', pick: 'latest', faulty: true }),
  'on',
)
const suable = endOf(servedOn, 'P19.remedy')

/** Of what came to the party before the clocks were there its own day counts. */
const isEarlier = all(isUncounted('charge', true), filled(servedOn))
const isSuitOver = isTermGone('charge', true, all(isEarlier, not(least(suable, today))))
/** The court still takes it: three months, of a judgment two years (强制法53; 行诉解释153, 156). */
const isCourtOpen = any(
  all(isEarlier, least(endOf(suable, 'P19.length'), today)),
  all(filled(began('P19-charge-court')), inTime('P19-charge-court')),
  all(filled(began('P19-charge-judged')), inTime('P19-charge-judged')),
)

export const chargeReadings = {
  remedyPending: isFoughtOver('charge'),
  remedyJudged: isJudgedFor,
  remedyTermOver: all(not(reads('remedyPending')), isSuitOver),
  courtTime: isCourtOpen,
} satisfies Meanings

/** What a 复议 or a suit does to the time in which it may be brought to the court: where something is still owed. */
export const chargeWindows = ownWindows('charge', staying({ received: always, appealed: always }), {
  isOwed: all(isApplicant, not(isPaid), none(entries(enforcement, {}, { faulty: true }))),
  servedOn,
})

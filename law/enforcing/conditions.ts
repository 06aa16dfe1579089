import { conductReadings } from '../conduct/conditions.ts'
import { executionReadings, isOver } from '../execution/conditions.ts'
import { isTermGone } from '../execution/ownWindows.ts'
import { isApplicant } from '../remedy/conditions.ts'
import { all, any, equal, least, not, over, reads } from '../words/condition.ts'
import type { Meanings } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { about, last, sum } from '../words/value.ts'
import { base, payment } from './records.ts'

export const isMoney = equal(last(base, 'duty'), 'money')
const fought = (how: string) => equal(last(base, 'fought'), how)
export const isUnfought = fought('none')
export const isReconsidered = fought('reconsidered')
export const isJudgedBefore = fought('judged')

/** With this payment everything is paid. */
export const isPaid = least(
  sum(entries(payment, { party: { is: about('party') } }, { faulty: true }), 'amount'),
  about('amount'),
)

const money = executionReadings('P19-remedy', 'P14-own')
/** What had gone to law before the decision came here is told with it; what goes there now is asked of the record as of any kind. */
export const enforcingReadings = {
  ...money,
  remedyTermOver: all(
    not(reads('remedyPending')),
    any(isOver('P19-remedy'), over('P19-suit'), isJudgedBefore, reads('remedyJudged')),
  ),
  ...conductReadings,
  conductUnassailable: all(not(reads('conductDisputed')), isTermGone('conduct', true, isJudgedBefore)),
} satisfies Meanings

/** Whom the windows of conduct are struck for: who went to law over what is to be done. */
export const conductOwed = { isOwed: all(isApplicant, not(isMoney)), servedOn: last(base, 'servedOn') } as const

import { delivery } from '../../service/records.ts'
import { all, any, latest, need, not, over, some } from '../../words/condition.ts'
import { entries } from '../../words/query.ts'
import { due, firstOf, sum } from '../../words/value.ts'
import { assessment, deferral, deferralDecision, demand, payment } from '../records.ts'

export const isWater = some(entries(assessment, { kind: 'water' }))
export const isDemandServed = some(entries(delivery, { document: 'charge-demand' }, { since: [demand], by: 'today' }))
/** Also what was received with a fault: it was paid, and is not owed again. */
export const paidTowards = (towards: string) => sum(entries(payment, { towards }, { faulty: true }), 'amount')
/** Nobody has answered yet: until somebody does, or the law takes it for a yes, it is not late (水资源条例34). */
const isAsked = some(entries(deferral, {}, { since: [deferralDecision] }))
const isDeferred = latest(deferralDecision, { granted: true })
/** Where it is put off, the day it was put off to counts alone. */
export const isLate = any(
  all(isDeferred, over('O10-deferred')),
  all(not(isDeferred), over('O10')),
  all(not(isDeferred), over('O10-by')),
)
export const lateFrom = firstOf(due('O10-deferred'), due('O10'), due('O10-by'))
export const unanswered = need(not(isAsked), '缓缴的申请还没有决定。', '先决定是否缓缴')
/** Of an example: put off to a day in January. */
export const putOff = {
  entries: {
    decision: [{ amount: 100 }],
    assessment: [{ amount: 100 }],
    deferral: [{ until: '2027-01-15' }],
    deferralDecision: [{ granted: true, until: '2027-01-15' }],
  },
  // Put off to that day.
  clocks: { O10: '2026-11-02', 'O10-deferred': '2027-01-15' },
} as const

import { delivery } from '../../service/records.ts'
import { some } from '../../words/condition.ts'
import { entries } from '../../words/query.ts'
import { sum } from '../../words/value.ts'
import { assessment, demand, payment } from '../records.ts'

export const isWater = some(entries(assessment, { kind: 'water' }))
export const isDemandServed = some(entries(delivery, { document: 'charge-demand' }, { since: [demand], by: 'today' }))
/** Also what was received with a fault: it was paid, and is not owed again. */
export const paidTowards = (towards: string) => sum(entries(payment, { towards }, { faulty: true }), 'amount')

import { all, type Condition, equal, filled, latest, reads, some } from '../words/condition.ts'
import type { Meanings } from '../words/procedure.ts'
import { entries, named } from '../words/query.ts'
import { form, from, here, set } from '../words/value.ts'
import { addressConfirmation, mailing, serviceAttempt } from './records.ts'

/** What the party confirmed last of where it is to be served. */
export const confirmed = named(
  '该当事人最近一次送达地址确认',
  entries(addressConfirmation, {}, { party: 'this', by: 'today', pick: 'latest' }),
)
/** The mail this paper was last sent by. */
export const sent = named('本次送达最近一次交邮', entries(mailing, { proceeding: { is: here } }, { pick: 'latest' }))

/** A rule takes what is sent to a confirmed address to be served though nobody received it (市监程序83). */
export const confirmationBinds = equal(set('S04.confirmedAddress'), true)
export const isReturned = equal(form('result'), 'returned')
/** It came back from where the party itself had it sent. */
export const serviceReadings = {
  servedByReturn: all(
    isReturned,
    confirmationBinds,
    filled(from(confirmed, 'address')),
    equal(from(sent, 'address'), from(confirmed, 'address')),
  ),
} satisfies Meanings
export const isServedByReturn = reads('servedByReturn')
export const isReceived = equal(form('result'), 'received')
export const agreesToDevice = latest(addressConfirmation, { electronic: true }, { party: 'this', by: 'today' })

/** This paper was tried so, and did not arrive. */
export const wasTried = (...ways: readonly string[]): Condition =>
  some(
    entries(serviceAttempt, {
      proceeding: { is: here },
      ...(ways.length === 0 ? {} : { tried: { oneOf: ways } }),
    }),
  )

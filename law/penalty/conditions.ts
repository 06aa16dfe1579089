import type { DocumentKind } from '../documents.ts'
import { all, any, each, equal, fact, least, none, not, reads, some } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { about, by, sum, theParty } from '../words/value.ts'
import { notice, payment, service } from './records.ts'

/** The party has something to pay: where nothing is due there is no time to pay it in. */
export const owes = not(equal(by('owed'), 0))

export const isOf = (document: DocumentKind) => equal(about('document'), document)

/** A notice that arrives after its successor gives no time of its own. */
export const isNewestServed = none(
  entries(service, { document: 'penalty-notice', about: { above: about('notice') } }, { party: 'this', faulty: true }),
)
export const hearingOffered = some(entries(notice, { no: { is: about('notice') }, offersHearing: { has: theParty } }))

/** The decision has been served on everybody it concerns, though on some of them by an announcement that still runs. */
export const isServedOnAll = all(
  isOf('penalty-decision'),
  each('concerned', some(entries(service, { document: 'penalty-decision' }, { party: 'this', faulty: true }))),
)

export const isPaid = least(
  sum(entries(payment, { party: { is: about('party') } }, { faulty: true }), 'amount'),
  about('amount'),
)

/** The four cases of 处罚法58; the second only after a hearing. */
export const statutoryReview = any(
  fact('majorPublicInterest'),
  all(fact('majorRights'), reads('hearingHeld')),
  fact('complexCase'),
  fact('reviewByOtherLaw'),
)

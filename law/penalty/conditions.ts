import type { DocumentKind } from '../documents.ts'
import { isHosted } from '../hearing/gates/index.ts'
import { disclosure, now, publicationFault, publicationWithdrawal } from '../publication/records.ts'
import { withdrawalGrounds } from '../publication/withdrawal.ts'
import {
  all,
  among,
  any,
  each,
  equal,
  fact,
  least,
  none,
  not,
  reads,
  running,
  some,
  someOf,
} from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { about, by, from, it, sum, theParty } from '../words/value.ts'
import { hearing, hearingRequest, notice, payment, review, service } from './records.ts'

/** The party has something to pay: where nothing is due there is no time to pay it in. */
export const owes = not(equal(by('owed'), 0))

export const isOf = (document: DocumentKind) => equal(about('document'), document)

/** A notice that arrives after its successor gives no time of its own. */
export const isNewestServed = none(
  entries(service, { document: 'penalty-notice', about: { above: about('notice') } }, { party: 'this', faulty: true }),
)
export const hearingOffered = some(entries(notice, { no: { is: about('notice') }, offersHearing: { has: theParty } }))

/** The decision has been served on everybody it concerns, though on some of them by an announcement that still runs. */
export const reachedAll = each(
  'concerned',
  some(entries(service, { document: 'penalty-decision' }, { party: 'this', faulty: true })),
)
export const isServedOnAll = all(isOf('penalty-decision'), reachedAll)

export const isPaid = least(
  sum(entries(payment, { party: { is: about('party') } }, { faulty: true }), 'amount'),
  about('amount'),
)

/** Somebody asked for a hearing, and nobody has been named to host it. */
export const isHearingPending = someOf(
  entries(hearingRequest, {}, { faulty: true }),
  all(reads('hearingAsked'), not(isHosted(hearing))),
)

/** The four cases of 处罚法58; the second only after a hearing. */
export const statutoryReview = any(
  fact('majorPublicInterest'),
  all(fact('majorRights'), reads('hearingHeld')),
  fact('complexCase'),
  fact('reviewByOtherLaw'),
)

export const isReview = (kind: 'legal' | 'case') => equal(about('review'), kind)

/** Of the draft of this page that came last: of another decision there is another page. */
const ofDraft = { about: { is: from(now, 'no') } } as const
const withdrawals = entries(publicationWithdrawal, ofDraft, { faulty: true })
const finals = Object.entries(withdrawalGrounds).flatMap(([id, g]) => (g.final ? [id] : []))

/** Where its clock was stopped before anything was published, nobody in the decision may be (未成年人). */
export const isPublishable = any(
  running('D01'),
  some(entries(disclosure, { publishedAt: { filled: true } }, { faulty: true })),
)
/** What is public must be taken back. */
export const isFaulted = all(some(entries(publicationFault, ofDraft, { faulty: true })), none(withdrawals))
/** Taken back for a fault of the page: the decision stands, and its page is drawn up anew. */
export const isCorrectable = not(among(from(withdrawals, 'ground'), finals))

/** Of an entry of a review, or about it: that it is a legal one, and no 案件审核 (市监程序49). */
export const isLegalReview = equal(
  from(entries(review, { proceeding: { is: it('proceeding') } }, { ended: 'also', faulty: true }), 'kind'),
  'legal',
)

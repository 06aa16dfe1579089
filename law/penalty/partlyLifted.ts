import { deferral, demand, demandStatement } from '../execution/records.ts'
import { publicationFault } from '../publication/records.ts'
import { isByOther, isSaidByForum, thisOutcome, thisRemedy } from '../remedy/conditions.ts'
import { isShown } from '../remedy/follows.ts'
import { lifting } from '../remedy/records.ts'
import { only } from '../remedy/which.ts'
import { all, among, any, type Condition, equal, filled, least, not, partiesIn, someOf } from '../words/condition.ts'
import { change, type Does, enter, moment, open, stage } from '../words/does.ts'
import { entries } from '../words/query.ts'
import type { RecordKind } from '../words/record.ts'
import { by, from, it, last, minus, say, sum, theParty } from '../words/value.ts'
import { owes } from './conditions.ts'
import { closableOnce } from './endings/closing.ts'
import { partyLifted } from './publicLife/records.ts'
import { decision, payment, proposal, remission, service } from './records.ts'
import { decisionRemadeApart } from './remadeApart.ts'

/** Of several parties, or several things imposed, some fall and the rest stands (处罚法48, 75; 行诉法70, 77; 复议法63, 64). */
export const isPart = filled(last(lifting, 'part'))

/** What was lifted, of which parties, as the entry of it keeps it. */
export const partSaid = {
  part: by('liftedPart'),
  touched: by('liftedTouched'),
  gone: by('liftedGone'),
  otherwise: by('liftedOtherwise'),
} as const

const how = last(lifting, 'what')
const paid = sum(entries(payment, {}, { party: 'this', faulty: true }), 'amount')
const overpaid = minus(paid, by('owed'))
const isPaidUp = least(paid, by('owed'))
const gone = partiesIn(last(lifting, 'gone'))

/** Nobody else's: what is the party's of a kind ends. */
const ends = (kind: RecordKind, more: { readonly each: Does['each']; readonly when?: Condition }): Does =>
  change(entries(kind, {}, { party: 'this', faulty: true }), {}, { ends: how, ...more })

/** Nothing is left of what was decided against him: what he paid goes back, and nothing of it is carried out any more (强制法41). */
const outOfIt: readonly Does[] = [
  open('repayment', 'due', { amount: paid }, { each: gone, when: not(equal(paid, 0)), as: 'repayment-{party}' }),
  ...[payment, remission, deferral, demand, demandStatement].map((kind) => ends(kind, { each: gone })),
  change(
    entries(service, { document: 'penalty-decision' }, { party: 'this', faulty: true }),
    {},
    { ends: how, each: gone },
  ),
  stage('lapsed', { of: 'payment', each: gone }),
  stage('voided', { of: 'service', from: ['pending', 'posted'], each: gone }),
  moment('decision-fell', { each: gone }),
  moment('paid', { each: gone }),
]

const stays = all(among(theParty, last(lifting, 'touched')), not(among(theParty, last(lifting, 'gone'))))
const pays = all(stays, among(theParty, last(lifting, 'otherwise')))
/** Another said what stands in its place: it is paid in the time that runs from his paper; what merely stands of the first keeps its own. */
const isNew = all(stays, equal(how, 'changed'), isByOther)
const isDemandedAnew = any(isNew, pays)
const isByCourt = equal(last(lifting, 'lifter'), 'suit')
const stillOwing = all(isNew, owes, not(isPaidUp))

/** What is left of what was decided against him. */
const withLess: readonly Does[] = [
  ...[demand, demandStatement].map((kind) => ends(kind, { each: 'concerned', when: isDemandedAnew })),
  ends(deferral, { each: 'concerned', when: isNew }),
  stage('voided', { of: 'service', from: ['pending', 'posted'], each: 'concerned', when: isNew }),
  stage('lapsed', { of: 'payment', each: 'concerned', when: isDemandedAnew }),
  moment('paid', { each: 'concerned', when: any(isNew, all(pays, isPaidUp)) }),
  open(
    'payment',
    'due',
    { amount: by('owed') },
    { each: 'concerned', when: all(isDemandedAnew, owes, not(isPaidUp)), as: 'payment-{party}' },
  ),
  open(
    'payment',
    'paid',
    { amount: by('owed') },
    { each: 'concerned', when: all(isDemandedAnew, owes, isPaidUp), as: 'payment-{party}' },
  ),
  open(
    'repayment',
    'due',
    { amount: overpaid },
    { each: 'concerned', when: all(isDemandedAnew, not(equal(overpaid, 0))), as: 'repayment-{party}' },
  ),
  moment('decision-served', { each: 'concerned', when: stillOwing }),
  moment('window-reconsidered', {
    each: 'concerned',
    on: from(thisOutcome, 'on'),
    when: all(stillOwing, isSaidByForum, not(isByCourt)),
  }),
  ...['window-opens', 'judgment-final'].map((id) =>
    moment(id, { each: 'concerned', on: from(thisRemedy, 'endedOn'), when: all(stillOwing, isByCourt) }),
  ),
]

/** Somebody is out of it, and who is left stays on the page as he was; where what stands has another content, there is another page. */
const isPageKept = all(equal(last(lifting, 'part'), 'removed'), filled(by('publishedParties')))
const page = (kept: Condition, pages: ReturnType<typeof entries>): readonly Does[] => [
  enter(partyLifted, { what: how }, { each: gone, when: kept }),
  moment('publication-faulted', { when: someOf(pages, isShown) }),
  // What was drawn up and is not public yet is drawn up anew, without him.
  stage('due', { of: 'disclosure', from: ['returned', 'drafted', 'approved'], when: kept }),
  ...only(not(kept), [
    enter(
      publicationFault,
      { ground: say('changed'), instrument: last(lifting, 'instrument'), explained: last(lifting, 'reason') },
      { each: pages, when: isShown, about: it('no') },
    ),
    stage('dropped', { of: 'disclosure', from: ['due', 'returned', 'drafted', 'approved'] }),
    moment('decision-fell', { of: 'disclosure', from: ['dropped'] }),
    moment('publication-spared'),
    moment('decided'),
    open('disclosure', 'due', {}, { as: 'disclosure' }),
  ]),
]

/** What becomes of the part that falls. The decision stands with what is left; of who is not touched nothing is done. */
export const partFalls = (pages: ReturnType<typeof entries>): readonly Does[] => [
  // First, for it is asked of the decision as it was.
  decisionRemadeApart,
  ...outOfIt,
  enter(proposal, {
    found: last(proposal, 'found'),
    evidence: last(proposal, 'evidence'),
    violations: by('liftedLines'),
    discretion: last(proposal, 'discretion'),
    reason: last(lifting, 'reason'),
  }),
  change(entries(decision, {}, { pick: 'latest', faulty: true }), {}, { about: last(proposal, 'no') }),
  ...withLess,
  ...page(isPageKept, pages),
  closableOnce,
]

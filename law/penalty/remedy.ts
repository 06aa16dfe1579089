import { conductWindows } from '../conduct/windows.ts'
import { deferral, demand, demandStatement } from '../execution/records.ts'
import { windows } from '../execution/remedies.ts'
import { disclosure } from '../publication/records.ts'
import {
  isByOther,
  isChanged,
  isFallen,
  isGone,
  isRemade,
  isSaidByForum,
  thisOutcome,
  thisRemedy,
} from '../remedy/conditions.ts'
import { lifting } from '../remedy/records.ts'
import { remedySteps } from '../remedy/steps/index.ts'
import type { Of } from '../remedy/steps/of.ts'
import { refundSteps } from '../remedy/steps/refund.ts'
import { isOfTheDecision, only } from '../remedy/which.ts'
import { all, among, equal, least, none, not, partiesIn } from '../words/condition.ts'
import { change, type Does, enter, moment, open, pause, resume, stage } from '../words/does.ts'
import { entries } from '../words/query.ts'
import type { Step } from '../words/step.ts'
import { by, from, last, minus, sum } from '../words/value.ts'
import { owes } from './conditions.ts'
import { conductOwed } from './conduct.ts'
import { closableOnce } from './endings/closing.ts'
import { exemptionFalls } from './endings/exemptionLifted.ts'
import { askedReceived, whichLifted } from './endings/liftedFields.ts'
import { closing } from './endings/records.ts'
import { refusalFalls } from './endings/refusal.ts'
import { isPart, partFalls, partSaid } from './partlyLifted.ts'
import { violations } from './proposal.ts'
import { decision, payment, proposal, remission, service } from './records.ts'

const paid = sum(entries(payment, {}, { party: 'this', faulty: true }), 'amount')
const overpaid = minus(paid, by('owed'))
const isPaidUp = least(paid, by('owed'))

/** What is owed on a decision, less what was paid on one before it; what was paid too much goes back (强制法41). */
export const owed: readonly Does[] = [
  open(
    'payment',
    'due',
    { amount: by('owed') },
    { each: 'concerned', when: all(owes, not(isPaidUp)), as: 'payment-{party}' },
  ),
  open(
    'payment',
    'paid',
    { amount: by('owed') },
    { each: 'concerned', when: all(owes, isPaidUp), as: 'payment-{party}' },
  ),
  open(
    'repayment',
    'due',
    { amount: overpaid },
    { each: 'concerned', when: not(equal(overpaid, 0)), as: 'repayment-{party}' },
  ),
]

const stillOwing = all(owes, not(isPaidUp))
const isByCourt = equal(last(lifting, 'lifter'), 'suit')

/** Another said what stands now: there is a decision again, and it is what he said (复议法63; 行诉法77). */
const isSaidAnew = all(isChanged, isByOther)
const isOver = all(isGone, not(isRemade))
const papers = { fallen: 'penalty-revocation', found: 'penalty-finding' } as const
const service_ = (document: (typeof papers)[keyof typeof papers], ...whats: readonly string[]) =>
  open(
    'service',
    'pending',
    { document },
    { each: 'concerned', when: among(last(lifting, 'what'), whats), as: 'service-lifting-{party}' },
  )
const anew = (does: readonly Does[]): readonly Does[] =>
  does.map((d) => ({ ...d, when: d.when === undefined ? isSaidAnew : all(isSaidAnew, d.when) }))

const pages = entries(disclosure, {}, { faulty: true })

const given: Of = {
  main: 'penalty',
  from: ['decided', 'closed'],
  besides: ['refused', 'handed', 'settled', 'concluded', 'notified'],
  decision,
  numbers: ['penalty-decision'],
  back: [
    ['investigation', '立案调查'],
    ['concluded', '调查终结'],
  ],
  pages,
  page: 'disclosure',
  withdrawalTerm: true,
  papers,
  issued: [
    ...only(all(isOfTheDecision, not(isPart)), [service_('penalty-revocation', 'changed', 'revoked')]),
    // Of who is not touched by it nobody is told of another's.
    open(
      'service',
      'pending',
      { document: papers.fallen },
      { each: partiesIn(last(lifting, 'touched')), when: isPart, as: 'service-lifting-{party}' },
    ),
    ...only(isOfTheDecision, [service_('penalty-finding', 'unlawful', 'void')]),
  ],
  stands: [violations],
  instead: [refusalFalls, exemptionFalls],
  which: whichLifted,
  asked: askedReceived,
  part: { is: isPart, said: partSaid, does: partFalls(pages) },
  before: [
    open(
      'repayment',
      'due',
      { amount: paid },
      { each: 'concerned', when: all(isGone, not(equal(paid, 0))), as: 'repayment-{party}' },
    ),
    // What was paid on it pays nothing of another.
    change(entries(payment, {}, { faulty: true }), {}, { ends: last(lifting, 'what'), when: isGone }),
    change(entries(remission, {}, { faulty: true }), {}, { ends: last(lifting, 'what'), when: isGone }),
    change(
      entries(service, { document: 'penalty-decision' }, { faulty: true }),
      {},
      { ends: last(lifting, 'what'), when: all(isFallen, not(isSaidAnew)) },
    ),
    // Nor was it deferred, or demanded, of another (处罚法66; 强制法35).
    ...[deferral, demand, demandStatement].map((kind) =>
      change(entries(kind, {}, { faulty: true }), {}, { ends: last(lifting, 'what'), when: isFallen }),
    ),
    stage('lapsed', { of: 'payment', when: isFallen }),
    stage('voided', { of: 'service', from: ['pending', 'posted'], when: isFallen }),
  ],
  after: [
    // Nothing of it is left to carry out, and nobody decides anew: what is not closed yet is closed in due form.
    stage('settled', { of: 'penalty', from: ['decided'], when: isOver }),
    moment('closable', { when: all(isOver, none(entries(closing, {}, { faulty: true }))) }),
    moment('decision-fell', { each: 'concerned', when: isFallen }),
    // Nothing is to be paid on it any more, nor made public.
    moment('paid', { each: 'concerned', when: isFallen }),
    moment('publication-spared', { when: isFallen }),
    ...anew([
      enter(proposal, {
        found: last(proposal, 'found'),
        evidence: last(proposal, 'evidence'),
        violations: by('lines'),
        discretion: last(proposal, 'discretion'),
        reason: last(lifting, 'reason'),
      }),
      enter(
        decision,
        { lateFee: from(entries(decision, {}, { ended: 'only', pick: 'latest', faulty: true }), 'lateFee') },
        { about: last(proposal, 'no') },
      ),
      moment('decided'),
      ...owed,
      // It is carried out in the time that runs from the day it came.
      moment('decision-served', { each: 'concerned', when: stillOwing }),
      // What the 复议机关 said may be sued against from the day it came; what a court said for good is carried out as its judgment.
      moment('window-reconsidered', {
        each: 'concerned',
        on: from(thisOutcome, 'on'),
        when: all(stillOwing, isSaidByForum, not(isByCourt)),
      }),
      ...['window-opens', 'judgment-final'].map((id) =>
        moment(id, { each: 'concerned', on: from(thisRemedy, 'endedOn'), when: all(stillOwing, isByCourt) }),
      ),
      open('disclosure', 'due', {}, { as: 'disclosure' }),
      closableOnce,
    ]),
  ],
  windows: conductWindows(windows('P19-remedy'), conductOwed),
  stays: [pause('P14', '停止执行', { each: 'concerned' })],
  resumes: [resume('P14', { each: 'concerned' })],
}

export const penaltyRemedySteps: readonly Step[] = [...remedySteps(given), ...refundSteps]

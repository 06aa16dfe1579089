import { disclosure } from '../publication/records.ts'
import { lifting } from '../remedy/records.ts'
import type { Another } from '../remedy/which.ts'
import { all, any, equal, least, not, some } from '../words/condition.ts'
import { change, enter, moment, stage } from '../words/does.ts'
import { entries } from '../words/query.ts'
import { from, last, plus, say, today } from '../words/value.ts'
import { cancellation } from './endingRecords.ts'
import { licence } from './records.ts'
import { asksRenewal, isToBeDecidedSoon, standing } from './renewalConditions.ts'
import { renewal, renewalDecision } from './renewalRecords.ts'

const fallen = entries(renewalDecision, {}, { ended: 'only', pick: 'latest', faulty: true })
/** Each decision has pages of its own: a second one is told by its number. */
const named = ['publication-change', 'publication-renewal', 'publication-deemed'].flatMap((page) => [
  page,
  ...[2, 3].map((n) => `${page}-${n}`),
])
/** The licence as that decision had made it: the one before the one that is entered in its place. */
const changed = entries(licence, { no: { below: from(standing, 'no') } }, { pick: 'latest' })
const wasGranted = equal(from(fallen, 'granted'), true)
/** It ran out since, or was cancelled for that: of this alone nothing is left where it is to be decided anew whether it goes on. */
const over = entries(licence, { endedOn: { filled: true } }, { pick: 'latest', faulty: true })
const cancelled = entries(cancellation, { ground: 'expired' }, { pick: 'latest', faulty: true })
const isExpired = all(not(wasGranted), asksRenewal, any(equal(from(over, 'state'), 'expired'), some(cancelled)))
/** Asked for thirty days before the end, which has not come: then it is decided by the end, or taken as granted (许可法50). */
const isInTime = all(
  asksRenewal,
  least(from(standing, 'to'), plus(last(renewal, 'on'), 'L08.before')),
  least(from(standing, 'to'), today),
)

/** 变更、延续: where the decision is annulled the licence is what it was, and what was asked for is to be decided anew (复议法64; 行诉法70). */
export const renewedLicence: Another = {
  id: renewalDecision.id,
  title: '变更、延续的决定',
  decision: renewalDecision,
  numbers: ['permit-unrenewed', 'permit-unchanged', 'permit-renewal', 'permit-change'],
  pages: entries(disclosure, { proceeding: { oneOf: named } }, { since: [renewalDecision], faulty: true }),
  page: { at: say(named) },
  after: [
    stage('asked', { of: 'licence', from: ['ended', 'cancelled'], when: isExpired }),
    enter(
      licence,
      { content: from(over, 'content'), from: from(over, 'from'), to: from(over, 'to'), state: 'in-force' },
      { when: isExpired },
    ),
    change(over, {}, { ends: last(lifting, 'what'), when: isExpired }),
    change(cancelled, {}, { ends: last(lifting, 'what'), when: not(wasGranted) }),
    // As it was, and nothing of what it had become: what was not said before is not said again.
    enter(
      licence,
      {
        content: from(fallen, 'wasContent'),
        name: from(fallen, 'wasName'),
        address: from(fallen, 'wasAddress'),
        representative: from(fallen, 'wasRepresentative'),
        from: from(standing, 'from'),
        to: from(fallen, 'wasTo'),
        state: from(standing, 'state'),
        endedOn: from(standing, 'endedOn'),
      },
      { when: wasGranted },
    ),
    change(changed, {}, { ends: last(lifting, 'what'), when: wasGranted }),
    stage('asked', { of: 'licence', from: ['in-force', 'reissuing'] }),
    moment('licence-reissued'),
    moment('licence-runs', { when: all(wasGranted, not(isInTime)) }),
    moment('renewal-asked', { when: isInTime }),
    moment('change-asked', { when: isToBeDecidedSoon }),
  ],
}

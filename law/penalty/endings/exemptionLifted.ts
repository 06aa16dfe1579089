import { disclosure, publicationFault } from '../../publication/records.ts'
import { isFallen, isRemade } from '../../remedy/conditions.ts'
import { type Instead, isShown } from '../../remedy/follows.ts'
import { lifting } from '../../remedy/records.ts'
import { isLifted } from '../../remedy/which.ts'
import {
  all,
  always,
  among,
  any,
  type Condition,
  equal,
  filled,
  none,
  not,
  type Over,
  partiesIn,
  some,
  someOf,
} from '../../words/condition.ts'
import { change, type Does, enter, moment, open, paper, stage } from '../../words/does.ts'
import { entries } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import { by, firstOf, from, it, last, paperNumber, say, theParty } from '../../words/value.ts'
import { decision, release } from '../records.ts'
import { remadeApart } from '../remadeApart.ts'
import { exemption, refusal } from './records.ts'

const entered = entries(lifting, {}, { pick: 'latest', faulty: true })
const fought = from(entered, 'fought')
const spared = from(entered, 'spared')
const standing = some(entries(exemption, {}, { faulty: true }))
export const noDecision = none(entries(decision, {}, { faulty: true }))
export const noRefusal = none(entries(refusal, {}, { faulty: true }))

/** What fell last is a decision not to punish. */
export const isExemptionLifted = isLifted('exemption')

/** Said to be it, or there is nothing else in the case that it could be. */
const isExemption: Condition = any(
  equal(fought, 'exemption'),
  all(not(filled(fought)), noDecision, noRefusal, standing),
)
/** Of each whose decision is meant; asked as long as it stands. */
const theirs = partiesIn(by('everyParty'))
const isTheirs = all(
  some(entries(exemption, {}, { party: 'this', faulty: true })),
  any(not(filled(spared)), among(theParty, spared)),
)
const isFallenTheirs = all(isFallen, isTheirs)
const isOwn = equal(last(lifting, 'lifter'), 'self')
/** Pages that tell of it: what was drawn up since. */
const pages = entries(disclosure, {}, { since: [exemption], faulty: true })

const served = (
  document: 'exemption-revocation' | 'exemption-finding',
  ...whats: readonly string[]
): readonly Does[] => {
  const when = all(isOwn, isTheirs, among(last(lifting, 'what'), whats))
  return [
    paper(document, { each: theirs, when }),
    open('service', 'pending', { document }, { each: theirs, when, as: 'service-lifting-{party}' }),
  ]
}

const ending = (kind: RecordKind, each: Over, when: Condition): Does =>
  change(entries(kind, {}, { party: 'this', faulty: true }), {}, { ends: last(lifting, 'what'), each, when })

/** The decision on others stands, and is carried out here: who was let go is decided about anew in a case of his own. */
const exemptionRemadeApart = remadeApart({
  whom: by('liftedSpared'),
  decided: exemption,
  leaves: [decision],
  when: all(isRemade, not(noDecision)),
  says: { what: last(lifting, 'what') },
  falls: [ending(release, theirs, always), ending(exemption, theirs, always)],
})
const isRemadeHere = all(isRemade, noDecision)

/**
 * 不予处罚 is found wrong (处罚法75; 复议法64; 行诉法70): it stands no more for whom it was, what tells of it is taken back, and he is decided
 * about anew, or the case is over without it.
 */
export const exemptionFalls: Instead = {
  id: 'exemption',
  from: ['concluded', 'notified', 'decided', 'settled', 'handed', 'closed'],
  own: true,
  is: isExemption,
  does: [
    // First, for it is asked of what stands.
    exemptionRemadeApart,
    change(entered, { number: paperNumber('exemption-decision') }, { each: theirs, when: isTheirs }),
    moment('publication-faulted', { when: someOf(pages, isShown) }),
    enter(
      publicationFault,
      {
        ground: last(lifting, 'what'),
        instrument: firstOf(last(lifting, 'instrument'), say('本机关作出的决定')),
        explained: last(lifting, 'reason'),
      },
      { each: pages, when: isShown, about: it('no') },
    ),
    stage('dropped', { of: 'publication', from: ['due', 'returned', 'drafted', 'approved'], when: isFallen }),
    moment('decision-fell', { of: 'publication', from: ['dropped'], when: isFallen }),
    stage('voided', {
      of: 'service',
      from: ['pending', 'posted'],
      about: { document: say('exemption-decision') },
      each: theirs,
      when: isFallenTheirs,
    }),
    ...served('exemption-revocation', 'revoked'),
    ...served('exemption-finding', 'unlawful', 'void'),
    // The time to close it ends where there is something to decide again.
    moment('decision-fell', { when: isRemadeHere }),
    ...['investigation', 'concluded'].map((id) =>
      stage(id, {
        of: 'penalty',
        from: ['settled', 'handed', 'closed'],
        when: all(isRemadeHere, equal(last(lifting, 'back'), id)),
      }),
    ),
    moment('to-remake', { when: isRemadeHere }),
    ending(release, theirs, isFallenTheirs),
    // Last, for everything before is asked of those that stand.
    ending(exemption, theirs, isFallenTheirs),
  ],
}

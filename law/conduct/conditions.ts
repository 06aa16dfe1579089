import { isFoughtOver, isStillTaken, isTermGone } from '../execution/ownWindows.ts'
import { remedy } from '../remedy/records.ts'
import { conductDemand, conductStatement, conductWeighing } from '../substitute/records.ts'
import {
  all,
  among,
  any,
  type Condition,
  eachOrNone,
  filled,
  least,
  need,
  not,
  over,
  reads,
  some,
  someOf,
} from '../words/condition.ts'
import type { Meanings } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { began, from, it, type Value } from '../words/value.ts'
import { demolitionNotice } from './records.ts'

const latest = { party: 'this', pick: 'latest', faulty: true } as const
export const theDemand = entries(conductDemand, {}, latest)
export const demandedUntil = from(theDemand, 'until')
/** Ten working days since this demand was served, and no other before it (强制法54). */
export const isDemandLong = all(over('P18-conduct'), least(began('P18-conduct'), from(theDemand, 'on')))
export const demolishUntil = from(entries(demolitionNotice, {}, latest), 'until')

/** What was said on the demand is recorded and reviewed before anything is done (强制法36). */
export const isWeighed = eachOrNone(
  entries(conductStatement, {}, { party: 'this', faulty: true }),
  need(
    some(entries(conductWeighing, { about: { is: it('no') } }, { party: 'this', faulty: true })),
    '当事人对催告履行的陈述、申辩尚未复核。',
    '复核当事人的意见',
  ),
)

export const conductReadings = {
  conductDisputed: isFoughtOver('conduct'),
  conductUnassailable: all(not(reads('conductDisputed')), isTermGone('conduct', true)),
  // A judgment is carried out within two years, whatever became of the fine beside it (行诉解释153).
  conductTime: isStillTaken('conduct'),
} satisfies Meanings
/** It is before the 复议机关 or the courts, or may still be brought there after one of them has spoken. */
export const isDisputed = reads('conductDisputed')
/** The time to ask for 复议 or to sue has gone by (强制法44, 53). */
export const isUnassailable = reads('conductUnassailable')
/** The court still takes the application (强制法53; 行诉解释153, 156). */
export const isInTime = reads('conductTime')
/** It went to the 复议机关 or the courts with it, whatever became of that. */
export const wentToLaw = (party: Value): Condition =>
  someOf(entries(remedy, {}, { faulty: true }), any(not(filled(it('parties'))), among(party, it('parties'))))

import { isFoughtOver, isStillTaken, isTermGone } from '../execution/ownWindows.ts'
import { remedy } from '../remedy/records.ts'
import { ofHere } from '../substitute/conditions.ts'
import { all, among, any, type Condition, filled, not, reads, someOf } from '../words/condition.ts'
import type { Meanings } from '../words/procedure.ts'
import { entries } from '../words/query.ts'
import { from, it, type Value } from '../words/value.ts'
import { demolitionNotice } from './records.ts'

/** Of this duty alone. */
export const demolishUntil = from(entries(demolitionNotice, ofHere, { pick: 'latest', faulty: true }), 'until')

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

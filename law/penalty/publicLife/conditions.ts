import {
  all,
  among,
  any,
  type Condition,
  filled,
  latest,
  least,
  none,
  not,
  reads,
  rows,
  some,
  someOf,
} from '../../words/condition.ts'
import { entries } from '../../words/query.ts'
import { by, it, last, plus, say, set, today } from '../../words/value.ts'
import {
  basis,
  dissolution,
  pageEnding,
  pageLeft,
  partyLifted,
  partyOver,
  repairDecision,
  repairRevocation,
  shown,
} from './records.ts'
import { rescueEnd } from './rescueRecords.ts'

const isImposed = (...kinds: readonly string[]): Condition => someOf(rows(by('publicKinds')), among(it('value'), kinds))

/** 仅受到通报批评或者较低数额罚款 (市监公示13). */
export const isSlight = reads('slightlyPunished')
/** 限制开展生产经营活动、责令停产停业、限制从业 (14第二款). */
export const isRestricted = isImposed('restriction', 'stoppage', 'closure')
/** 降低资质等级、吊销、责令关闭: never ended early (14第三款). */
export const isLasting = isImposed('downgrade', 'revocation', 'closure')
/** 食品、药品、医疗器械、化妆品、特种设备、重点工业产品: as somebody found, else by the law it was punished under. */
const isCritical: Condition = any(
  some(entries(basis, { critical: true })),
  all(none(entries(basis, { critical: { filled: true } })), reads('inCriticalField')),
)
/** In a rule that tells no such class all but the slight have the same time. */
export const isGrave = all(filled(set('D07.grave')), not(isSlight), any(isCritical, isRestricted, isLasting))
/** The restriction holds longer than the time its page would be up. */
export const outlasts: Condition = all(
  filled(last(basis, 'until')),
  least(last(basis, 'until'), plus(today, 'D07.grave')),
)
/** The page is up: nothing has ended it since it was last shown. */
export const isUp: Condition = none(entries(pageEnding, {}, { since: [shown] }))
/** It names several, and each of them leaves it by himself. */
export const isShared: Condition = least(by('publishedParties'), say(2))
/** The party at hand leaves the page: its time is over, it was granted, or there is nobody any more. */
export const leaves: Condition = any(
  some(entries(partyOver, {}, { party: 'this' })),
  some(entries(dissolution, {}, { party: 'this' })),
  some(entries(rescueEnd, { result: 'done', corrected: true }, { party: 'this' })),
  all(
    latest(repairDecision, { grant: true }, { party: 'this' }),
    none(entries(repairRevocation, {}, { party: 'this', since: [repairDecision] })),
  ),
)
export const isLeaving = reads('leavesPage')
/** Whose penalty fell: not taken off the page since. */
export const lifted = entries(partyLifted, {}, { faulty: true })
export const isStillShown: Condition = none(entries(pageLeft, {}, { party: 'this', since: [partyLifted] }))
/** Somebody whose penalty fell is on it still: he is taken off it in three days (处罚法48). */
export const isFallenShown: Condition = someOf(lifted, isStillShown)
/** Somebody is to leave a page that stays for others. */
export const isPartOver: Condition = all(
  filled(by('publishedParties')),
  any(
    someOf('concerned', all(isLeaving, none(entries(pageLeft, {}, { party: 'this', since: [shown] })))),
    isFallenShown,
  ),
)

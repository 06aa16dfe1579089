import { all, any, equal, filled, least, none, not, some } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { form, last, today } from '../words/value.ts'
import { ending, endingDropped, endingFinding, endingRequest, endingTold, holderHeard } from './endingRecords.ts'
import { acceptance, application, examination, hearing, hearingRequest, opinion, siteVisit } from './records.ts'
import { technicalResult } from './technicalRecords.ts'

/** Taken to have been accepted, and nobody has been given a paper that says so (许可法32第二款). */
export const uncertified = entries(acceptance, { deemed: true, certified: { empty: true } }, { pick: 'latest' })

/** By several agencies at once (许可法26), or first below and then above (35, 43). */
export const isJoint = equal(last(application, 'handling'), 'joint')
export const isFirst = equal(last(application, 'handling'), 'first')
export const isGranted = equal(last(examination, 'outcome'), 'grant')
export const isRefused = equal(last(examination, 'outcome'), 'refuse')
export const proposesGrant = equal(form('outcome'), 'grant')
export const proposesRefusal = equal(form('outcome'), 'refuse')

/** Nothing has been seen, said or heard that the examination does not know yet (许可法48: 根据听证笔录作出决定). */
export const isUpToDate = all(
  ...[siteVisit, technicalResult, opinion, hearingRequest, hearing].map((kind) =>
    none(entries(kind, {}, { since: [examination] })),
  ),
)

/** The latest that the holder was told, of 撤回 or 撤销, is what is found, and decided. */
export const isRecall = equal(last(endingTold, 'what'), 'recalled')
export const isRevocation = equal(last(endingTold, 'what'), 'revoked')
export const isFraud = equal(last(endingTold, 'revokeGround'), 'fraud')
/** What was put up of it since the holder was told and heard, and nothing was decided. */
export const endingFound = entries(endingFinding, {}, { since: [endingTold, holderHeard, ending, endingDropped] })
/** Told, and neither decided nor dropped. */
export const undecided = entries(
  endingTold,
  { what: { oneOf: ['recalled', 'revoked'] } },
  { since: [ending, endingDropped], faulty: true },
)
/** 根据利害关系人的请求 (许可法69): whoever asked has had no answer. */
export const requested = entries(endingRequest, {}, { since: [ending, endingDropped], faulty: true })
export const hasLoss = equal(form('loss'), true)

/**
 * The holder has spoken since he was told what is to become of his licence, or the time he was given has run out after it reached him. Who
 * has vanished is told by 公告 and says nothing: no waiver is invented for him (许可法7).
 */
export const isHeard = any(
  some(entries(holderHeard, {}, { since: [endingTold] })),
  all(
    filled(last(endingTold, 'reachedOn')),
    filled(last(endingTold, 'until')),
    not(least(last(endingTold, 'reachedOn'), last(endingTold, 'until'))),
    not(least(last(endingTold, 'until'), today)),
  ),
)

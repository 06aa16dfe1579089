import { all, among, any, equal, filled, least, none, not, running, some } from '../words/condition.ts'
import { entries } from '../words/query.ts'
import { form, from, last, plus, today } from '../words/value.ts'
import { hearing, hearingRequest, licence, opinion } from './records.ts'
import {
  reissue,
  renewal,
  renewalDecision,
  renewalFinding,
  renewalReturned,
  renewalTakenBack,
} from './renewalRecords.ts'

export const standing = entries(licence, {}, { pick: 'latest' })
const asked = last(renewal, 'what')
/** Where an extension was taken to be granted, the change that was asked for with it is still to be decided (许可法49, 50). */
const whole = entries(renewalDecision, { rest: { empty: true } }, { faulty: true })
const takenBack = entries(renewalTakenBack, {}, { faulty: true })
/** Asked for, and neither decided nor taken back. */
export const pending = entries(renewal, {}, { since: [whole, takenBack], pick: 'latest', faulty: true })
export const isPending = some(pending)
const isOnlyRest = some(entries(renewalDecision, { rest: true, about: { is: last(renewal, 'no') } }, { faulty: true }))

/** What was found of what is asked now: not of what was asked before it, was decided, fell or was sent back. */
export const found = entries(
  renewalFinding,
  {},
  {
    since: [
      renewal,
      renewalReturned,
      entries(renewalDecision, { rest: { empty: true } }, { ended: 'also', faulty: true }),
    ],
  },
)
/** Nothing was said or heard since (许可法36, 48). */
export const isFoundLast = all(
  ...[opinion, hearingRequest, hearing].map((kind) => none(entries(kind, {}, { since: [renewalFinding] }))),
)

export const isForBoth = equal(asked, 'both')
export const asksChange = among(asked, ['change', 'both'])
export const asksRenewal = all(among(asked, ['renew', 'both']), not(isOnlyRest))

/** 有效期届满三十日前提出: only such an application keeps the licence alive until it is decided (许可法50). */
export const isAskedInTime = all(asksRenewal, least(last(licence, 'to'), plus(today, 'L08.before')))
/** The licence lives on until it is decided: asked in time, or now in other words. */
export const keepsAlive = all(asksRenewal, any(isAskedInTime, running('L08')))
/** To be decided in the twenty days of every decision: a change, and an extension that was asked for too late to be taken as granted (许可法42). */
export const isToBeDecidedSoon = all(not(running('L02-change')), any(asksChange, not(isAskedInTime)))

const granted = equal(form('granted'), true)
const isBoth = all(asksChange, asksRenewal)
const only = (part: string) => all(isBoth, equal(form('part'), part))
export const grantsChange = all(granted, asksChange, not(only('renew')))
export const grantsRenewal = all(granted, asksRenewal, not(only('change')))
/** Neither, as long as the form says nothing yet: no refusal is drawn before anybody meant one. */
const isSaid = any(granted, equal(form('granted'), false))
export const refusesChange = all(isSaid, asksChange, not(grantsChange))
export const refusesRenewal = all(isSaid, asksRenewal, not(grantsRenewal))
/** Granted, and not yet on the licence. */
export const toBeReissued = some(entries(renewalDecision, { granted: true }, { since: [reissue], faulty: true }))
/** As the licence was before it is decided. */
export const asItWas = {
  what: asked,
  wasContent: from(standing, 'content'),
  wasTo: from(standing, 'to'),
  wasName: from(standing, 'name'),
  wasAddress: from(standing, 'address'),
  wasRepresentative: from(standing, 'representative'),
} as const
/** What a change may be of. */
export const changesSomething = any(
  ...['content', 'name', 'address', 'representative'].map((field) => filled(form(field))),
)

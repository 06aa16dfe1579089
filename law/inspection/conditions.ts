import { all, any, equal, filled, latest, least, none, not, some } from '../words/condition.ts'
import { entries, named } from '../words/query.ts'
import { firstOf, from, last, today } from '../words/value.ts'
import {
  authorisation,
  conclusion,
  desk,
  handover,
  inquiry,
  plan,
  recheck,
  recheckOpinion,
  result,
  sample,
  sampleReport,
  scanFilled,
  task,
  telling,
  visit,
} from './records.ts'

/** The steps that put it up. */
export const puts = ['inspection.propose', 'inspection.approve'] as const
/** The line of the agency's list that is of the matter. */
export const onTheMatter = { title: { like: last(task, 'matter') } } as const
export const isOnsite = equal(last(task, 'way'), 'onsite')
export const isUrgent = equal(last(task, 'urgent'), true)
export const isAuthorised = some(entries(authorisation))
/** Authorised, and by the day of the act. */
export const isAuthorisedByNow = all(isAuthorised, least(today, last(authorisation, 'on')))

/** The plan that was approved, and not one that is still on its way. */
export const approvedPlan = entries(plan, { no: { is: from(entries(authorisation), 'about') } })
export const isWithinPlan = all(least(today, from(approvedPlan, 'from')), least(from(approvedPlan, 'to'), today))

/** Somebody went in without the code having been scanned before, and it has not been made good. */
export const owesScan = some(
  entries(visit, { scan: { oneOf: ['later', 'emergency'] } }, { since: [scanFilled], faulty: true }),
)

/** Whatever an outcome is found on. */
export const looks = [visit, inquiry, desk, sample, sampleReport] as const
/** Who prepared the inspection, took part in it or found what came of it decides nothing about it. */
export const involved = [
  entries(task),
  entries(plan),
  ...looks.map((kind) => entries(kind)),
  entries(conclusion),
  entries(recheck),
]
/** Nothing has been seen, said or measured that the conclusion does not know yet. */
export const isUpToDate = all(...looks.map((kind) => none(entries(kind, {}, { since: [conclusion] }))))

/** The inspected was told of the result; later papers are told of as well, and of before there is no paper named. */
const tellsResult = named(
  '告知检查结果',
  entries(
    telling,
    { document: { oneOf: ['inspection-result', 'correction-order'] } },
    { since: [result], pick: 'latest' },
  ),
)
const toldOfOld = entries(telling, { document: { empty: true } }, { since: [result], pick: 'latest' })
export const orderedOn = firstOf(from(tellsResult, 'on'), from(toldOfOld, 'on'))
/** Whom it is about knows the result. */
export const isTold = filled(orderedOn)
export const hasOrder = filled(last(conclusion, 'until'))
export const isCase = equal(last(conclusion, 'outcome'), 'case')
export const isOther = equal(last(conclusion, 'outcome'), 'other')
export const isUncorrected = latest(recheckOpinion, { corrected: false })
const isHanded = some(entries(handover))
const isRechecked = some(entries(recheckOpinion))

/** What is told and leaves nothing to be done. */
export const isDoneWhenTold = all(not(hasOrder), not(isCase), not(isOther))
/** First of all what belongs to somebody else: an order runs meanwhile and is looked at after. */
export const isHandedOn = any(isCase, isOther)
export const isOnlyOrdered = all(hasOrder, not(isHandedOn))
/** After the re-check something is still to be handed over. */
export const owesAfterRecheck = all(not(isHanded), any(isUncorrected, isCase, isOther))
/** With this hand-over everything is done. */
export const isLastHandover = any(not(hasOrder), isRechecked)

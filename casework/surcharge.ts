import { addDays, compareDays, type Day, isDay, surchargeRate, terms } from '@xiezhi/law'
import { dueOfRecord } from './clocks.ts'
import { linesOf, payable, weigh } from './compare.ts'
import type { Context } from './context.ts'
import { entriesIn } from './entries.ts'
import type { CaseFile } from './file.ts'
import { decisionOf, isRemitted, paymentsIn } from './penalty/decision.ts'
import { proposalsIn } from './penalty/proposals.ts'

/** Before the revised law nothing said so. */
const standsStillSince: Day = '2021-07-15'

type Known = Pick<Context, 'calendar'>

interface Term {
  /** The last day to pay. */
  readonly due: Day
  readonly fine: number
  readonly owed: number
  readonly isSpared: Spared
}
/** Days for which nothing is added. */
type Spared = (day: Day) => boolean

interface Stretch {
  readonly from: Day
  readonly to: Day | undefined
}
const dayIn = (given: unknown): Day | undefined => (isDay(given) ? given : undefined)
const covers =
  (list: readonly Stretch[]): Spared =>
  (day) =>
    list.some(({ from, to }) => compareDays(from, day) <= 0 && (to === undefined || compareDays(day, to) <= 0))

/** Within a term the head granted (处罚法66, 72), and, since the law of 2021, while it is before the 复议机关 or the court (73第三款). */
function sparedOf(file: CaseFile, party: string): Spared {
  const granted = entriesIn(file, 'deferral')
    .filter((e) => e.party === party && e.fields.granted === true)
    .flatMap(({ on, fields }) => (isDay(fields.until) ? [{ from: on, to: fields.until }] : []))
  const remedies = entriesIn(file, 'remedy')
    .filter(({ fields: { parties } }) => !Array.isArray(parties) || parties.length === 0 || parties.includes(party))
    .map(({ on, fields }) => ({ from: dayIn(fields.acceptedOn) ?? on, to: dayIn(fields.endedOn) }))
  const isGranted = covers(granted)
  const isInRemedy = covers(remedies)
  return (day) => isGranted(day) || (compareDays(day, standsStillSince) >= 0 && isInRemedy(day))
}

/** The last day to pay, and what of it is fine: undefined where the decision told of no surcharge (收缴办法7), or the time is unset. */
function termOf(file: CaseFile, party: string, day: Day, context: Known): Term | undefined {
  const decided = proposalsIn(file).find((p) => p.version === decisionOf(file)?.about)
  const term = file.clocks.find((c) => c.clock === terms.payment && c.party === party)
  if (decisionOf(file)?.lateFee !== true || decided === undefined || term === undefined || term.length === null)
    return undefined
  const weight = weigh(linesOf(decided, party))
  const isSpared = sparedOf(file, party)
  const due = dueOfRecord(term, term.length, context, day).due
  return { due, fine: weight.fine, owed: payable(weight), isSpared }
}

/** Three per cent a day of what of the fine is unpaid that day, at most the fine. */
function grown({ due, fine, isSpared }: Term, to: Day, unpaid: (day: Day) => number): number {
  let hundredths = 0
  for (let day = addDays(due, 1); day <= to; day = addDays(day, 1)) {
    const left = unpaid(day)
    if (left === 0 || hundredths >= fine * 100) break
    if (!isSpared(day)) hundredths += left * surchargeRate.percent
  }
  return Math.min(fine, Math.floor(hundredths / 100))
}

/** Days since the time to pay on which three per cent could be added (强制法46: 超过三十日). */
export function surchargeDays(file: CaseFile, party: string, day: Day, context: Known): number {
  const term = file.clocks.find(
    (c) => (c.clock === terms.payment || c.clock === terms.performance) && (c.party === undefined || c.party === party),
  )
  if (term === undefined || term.length === null) return 0
  const isSpared = sparedOf(file, party)
  let days = 0
  for (let at = addDays(dueOfRecord(term, term.length, context, day).due, 1); at <= day; at = addDays(at, 1))
    if (!isSpared(at)) days++
  return days
}

/** 加处罚款 (处罚法72) as high as it can be on the day: what was paid in parts makes it less, never more. */
export function mostSurcharge(file: CaseFile, party: string, day: Day, context: Known): number {
  const term = termOf(file, party, day, context)
  return term === undefined ? 0 : grown(term, day, () => term.fine)
}

const paidBy = (file: CaseFile, party: string) => paymentsIn(file).filter((p) => p.party === party)
const sumOf = (payments: readonly { readonly amount: number }[]) => payments.reduce((sum, p) => sum + p.amount, 0)

/** What of the fine is unpaid before what is paid that day. */
const unpaidOn =
  (file: CaseFile, party: string, { fine, owed }: Term) =>
  (day: Day): number =>
    Math.min(fine, Math.max(0, owed - sumOf(paidBy(file, party).filter((p) => p.on < day))))

/** What has been added by the day, of a fine still unpaid or not. */
export function surchargeBy(file: CaseFile, party: string, day: Day, context: Known): number {
  const term = termOf(file, party, day, context)
  return term === undefined || isRemitted(file, party) ? 0 : grown(term, day, unpaidOn(file, party, term))
}

/**
 * What the days after the time to pay have come to until the fine was paid: three per cent a day of what of the fine was still unpaid, at
 * most the fine. undefined: the bare sum is not paid yet, and the surcharge still grows.
 */
function surchargeOf(file: CaseFile, party: string, context: Known): number | undefined {
  const payments = paidBy(file, party).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const last = payments.at(-1)
  const term = last === undefined ? undefined : termOf(file, party, last.on, context)
  if (last === undefined || term === undefined) return 0
  return sumOf(payments) < term.owed ? undefined : grown(term, last.on, unpaidOn(file, party, term))
}

/** What of the surcharge is neither collected nor, by a recorded decision of the head, given up. */
export function openSurcharge(file: CaseFile, party: string, context: Known): number {
  const due = surchargeOf(file, party, context) ?? 0
  const proceeding = file.proceedings.find((p) => p.kind === 'payment' && p.about.party === party)
  if (due === 0 || proceeding === undefined || isRemitted(file, party)) return 0
  return Math.max(0, due - Math.max(0, sumOf(paidBy(file, party)) - (proceeding.about.amount ?? 0)))
}

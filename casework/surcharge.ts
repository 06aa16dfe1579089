import { addDays, compareDays, type Day, isDay, surchargeRate, terms } from '@xiezhi/law'
import { dueOfRecord } from './clocks.ts'
import { linesOf, payable, weigh } from './compare.ts'
import type { Context } from './context.ts'
import { entriesIn } from './entries.ts'
import type { CaseFile } from './file.ts'
import { decisionOf, isRemitted, paymentsIn } from './penalty/decision.ts'
import { proposalsIn } from './penalty/proposals.ts'

type Known = Pick<Context, 'calendar'>

interface Term {
  /** The last day to pay. */
  readonly due: Day
  readonly fine: number
  readonly owed: number
  /** Days within a term the head granted: nothing is added for them (处罚法66, 72). */
  readonly isSpared: (day: Day) => boolean
}

/** The last day to pay, and what of it is fine: undefined where the decision told of no surcharge (收缴办法7), or the time is unset. */
function termOf(file: CaseFile, party: string, day: Day, context: Known): Term | undefined {
  const decided = proposalsIn(file).find((p) => p.version === decisionOf(file)?.about)
  const term = file.clocks.find((c) => c.clock === terms.payment && c.party === party)
  if (decisionOf(file)?.lateFee !== true || decided === undefined || term === undefined || term.length === null)
    return undefined
  const weight = weigh(linesOf(decided, party))
  const granted = entriesIn(file, 'deferral').filter((e) => e.party === party && e.fields.granted === true)
  const isSpared = (day: Day) =>
    granted.some(
      ({ on, fields: { until } }) => isDay(until) && compareDays(on, day) <= 0 && compareDays(day, until) <= 0,
    )
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

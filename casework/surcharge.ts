import { addDays, type Day, daysBetween, surchargeRate, terms } from '@xiezhi/law'
import { dueOfRecord } from './clocks.ts'
import { linesOf, payable, weigh } from './compare.ts'
import type { Context } from './context.ts'
import type { CaseFile } from './file.ts'
import { decisionOf, isRemitted, paymentsIn } from './penalty/decision.ts'
import { proposalsIn } from './penalty/proposals.ts'

type Known = Pick<Context, 'calendar'>

/** The last day to pay, and what of it is fine: undefined where the decision told of no surcharge (收缴办法7), or the time is unset. */
function termOf(file: CaseFile, party: string, day: Day, context: Known) {
  const decided = proposalsIn(file).find((p) => p.version === decisionOf(file)?.about)
  const term = file.clocks.find((c) => c.clock === terms.payment && c.party === party)
  if (decisionOf(file)?.lateFee !== true || decided === undefined || term === undefined || term.length === null)
    return undefined
  const weight = weigh(linesOf(decided, party))
  return { due: dueOfRecord(term, term.length, context, day).due, fine: weight.fine, owed: payable(weight) }
}

/** 加处罚款 (处罚法72) as high as it can be on the day: what was paid in parts makes it less, never more. */
export function mostSurcharge(file: CaseFile, party: string, day: Day, context: Known): number {
  const term = termOf(file, party, day, context)
  if (term === undefined) return 0
  const late = Math.max(0, daysBetween(term.due, day))
  return Math.min(term.fine, Math.floor((term.fine * surchargeRate.percent * late) / 100))
}

/**
 * What the days after the time to pay have come to until the fine was paid: three per cent a day of what of the fine was still unpaid, at
 * most the fine. undefined: the bare sum is not paid yet, and the surcharge still grows.
 */
function surchargeOf(file: CaseFile, party: string, context: Known): number | undefined {
  const payments = paymentsIn(file)
    .filter((p) => p.party === party)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const last = payments.at(-1)
  const term = last === undefined ? undefined : termOf(file, party, last.on, context)
  if (last === undefined || term === undefined) return 0
  const paidBefore = (day: Day) => payments.filter((p) => p.on < day).reduce((sum, p) => sum + p.amount, 0)
  let hundredths = 0
  for (let day = addDays(term.due, 1); day <= last.on; day = addDays(day, 1)) {
    const unpaid = Math.min(term.fine, Math.max(0, term.owed - paidBefore(day)))
    if (unpaid === 0 || hundredths >= term.fine * 100) break
    hundredths += unpaid * surchargeRate.percent
  }
  const paid = payments.reduce((sum, p) => sum + p.amount, 0)
  return paid < term.owed ? undefined : Math.min(term.fine, Math.floor(hundredths / 100))
}

/** What of the surcharge is neither collected nor, by a recorded decision of the head, given up. */
export function openSurcharge(file: CaseFile, party: string, context: Known): number {
  const due = surchargeOf(file, party, context) ?? 0
  const proceeding = file.proceedings.find((p) => p.kind === 'payment' && p.about.party === party)
  if (due === 0 || proceeding === undefined || isRemitted(file, party)) return 0
  const paid = paymentsIn(file)
    .filter((p) => p.party === party)
    .reduce((sum, p) => sum + p.amount, 0)
  return Math.max(0, due - Math.max(0, paid - (proceeding.about.amount ?? 0)))
}

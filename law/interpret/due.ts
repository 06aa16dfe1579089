import {
  addWorkingDays,
  type Calendar,
  isProvisional,
  nextWorkingDay,
  previousWorkingDay,
  workingDayBefore,
  workingDaysBetween,
} from '../calendar/calendar.ts'
import { addDays, addMonths, addYears, compareDays, type Day, daysBetween } from '../day.ts'
import { addHours, type Minute } from '../hour.ts'
import type { Clock } from '../words/clock.ts'
import type { Unit } from '../words/unit.ts'

/** Days not counted, half open: from ≤ d < to (correction 12). Without `to` the clock stands still until it is given. */
export interface Suspension {
  readonly from: Day
  readonly to?: Day
  readonly ground: string
  /** Working days left when it ends, where the law gives that instead of the days not yet used. */
  readonly leaves?: number
}

/** Half open: from ≤ d < to. */
export interface Interval {
  readonly from: Day
  readonly to: Day
}

export interface Due {
  /** The end before any holiday is considered. */
  readonly nominal: Day
  /** The last day the law can be read to allow: a natural-day end on a holiday rolls to the next working day (民诉法85). */
  readonly due: Day
  /**
   * The day to rely on (correction 18): for the agency's own limit the last working day not after the unrolled end;
   * for the party's limit the first working day after `due` and the grace, when the agency may act.
   */
  readonly safe: Day
  readonly provisional: boolean
  /** A suspension is running: the end moves on with every day. */
  readonly standing: boolean
  /** Of a term in hours, the minute it ends: exact, and no calendar prolongs it. */
  readonly at?: Minute
}

export interface Span {
  readonly trigger: Day
  readonly length: number
  readonly unit: Unit
  readonly binds: Clock['binds']
  readonly suspensions?: readonly Suspension[]
  /** Extensions run from the nominal end and are rolled once, at the end (correction 12). */
  readonly extensions?: readonly number[]
  /** Ends on this day, whatever day of the week it is: no holiday prolongs it, only days that are not counted on a legal ground. */
  readonly until?: Day
  /** Counted back from this day; it is not moved by a holiday, for nobody gains time by one. */
  readonly before?: Day
  /** In the same unit, before the length begins. */
  readonly first?: number
  /** So many working days before the end of its length. */
  readonly ahead?: number
  /** Of a term in hours, the minute it runs from. */
  readonly at?: Minute
  /** Working days a posted answer may be on its way; only for a party's limit. */
  readonly grace?: number
  /** Ends on its day, holiday or not. */
  readonly rolls?: false
}

/** Works a term out on the calendar. `today` only matters while a suspension is open. Source: law-rules G and correction 18. */
export function dueOf(span: Span, calendar: Calendar, today: Day): Due {
  const isStanding = (span.suspensions ?? []).some((s) => s.to === undefined)
  if (span.until !== undefined)
    return { ...fixed(heldBack(span, calendar, today).end, span, calendar), standing: isStanding }
  if (span.before !== undefined) {
    const last = fixed(start(span.before, span, calendar), span, calendar)
    return { ...last, provisional: isProvisional(calendar, span.before) }
  }
  if (span.unit === 'H') {
    const hours = [span.length, ...(span.extensions ?? [])].reduce((a, b) => a + b, 0)
    return exact(addHours(span.at ?? `${span.trigger}T00:00`, hours), calendar)
  }
  const ended = (span.suspensions ?? []).filter((s) => s.leaves !== undefined)
  const counted = heldBack(span, calendar, today).end
  const nominal = ended.reduce((last, s) => afterwards(last, s, calendar, today), counted)
  if (span.ahead !== undefined) return fixed(workingDayBefore(calendar, nominal, span.ahead), span, calendar)
  const due = span.rolls === false ? nominal : nextWorkingDay(calendar, nominal)
  const safe = safeDay(span, nominal, due, calendar)
  const last = [nominal, due, safe].reduce((a, b) => (compareDays(a, b) > 0 ? a : b))
  // What ends on its day by itself asks no calendar.
  const asksCalendar = span.rolls !== false || span.unit === 'WD' || span.binds === 'agency'
  return { nominal, due, safe, provisional: asksCalendar && isProvisional(calendar, last), standing: isStanding }
}

/** A term that ends with something else, such as the licence it is about, ends with it. */
const fixed = (until: Day, span: Span, calendar: Calendar): Due => ({
  nominal: until,
  due: until,
  safe: safeDay(span, until, until, calendar),
  provisional: isProvisional(calendar, until),
  standing: false,
})

/** So long before the day. */
function start(before: Day, { unit, length }: Span, calendar: Calendar): Day {
  switch (unit) {
    case 'WD':
      return workingDayBefore(calendar, before, length)
    case 'CD':
      return addDays(before, -length)
    case 'M':
      return addMonths(before, -length)
    case 'Y':
      return addYears(before, -length)
    case 'H':
      return addDays(before, -Math.ceil(length / 24))
  }
}

/** Hours are counted through nights and holidays. */
const exact = (at: Minute, calendar: Calendar): Due => {
  const day = at.slice(0, 10) as Day
  return { nominal: day, due: day, safe: day, provisional: isProvisional(calendar, day), standing: false, at }
}

function end(span: Span & { readonly unit: Exclude<Unit, 'H'> }, total: number, calendar: Calendar): Day {
  const from = span.first === undefined ? span.trigger : after(span.trigger, span.first, span.unit, calendar)
  return after(from, total, span.unit, calendar)
}

function after(from: Day, total: number, unit: Exclude<Unit, 'H'>, calendar: Calendar): Day {
  switch (unit) {
    case 'WD':
      return addWorkingDays(calendar, from, total)
    case 'CD':
      return addDays(from, total)
    case 'M':
      return addMonths(from, total)
    case 'Y':
      return addYears(from, total)
  }
}

/** The days of a span that are not counted on a legal ground, half open: only those that fall within it as it grows. */
export function heldBack(
  span: Span,
  calendar: Calendar,
  today: Day,
): { readonly days: readonly Interval[]; readonly end: Day } {
  const total = [span.length, ...(span.extensions ?? [])].reduce((a, b) => a + b, 0)
  const given = (span.suspensions ?? []).filter((s) => s.leaves === undefined)
  const days: Interval[] = []
  // Hours run on: nothing stops them.
  if (span.unit === 'H') return { days, end: span.trigger }
  let last = span.until ?? end({ ...span, unit: span.unit }, total, calendar)
  for (const p of merge(given, today)) {
    const from = compareDays(p.from, span.trigger) <= 0 ? addDays(span.trigger, 1) : p.from
    // A pause that begins after the term has run out prolongs nothing.
    if (compareDays(from, last) > 0 || compareDays(p.to, from) <= 0) continue
    days.push({ from, to: p.to })
    last =
      span.unit === 'WD'
        ? addWorkingDays(calendar, last, workingDaysBetween(calendar, addDays(from, -1), addDays(p.to, -1)))
        : addDays(last, daysBetween(from, p.to))
  }
  return { days, end: last }
}

/** The end that follows what kept the clock waiting; the term itself where that is later, or was over before. */
function afterwards(last: Day, s: Suspension, calendar: Calendar, today: Day): Day {
  const to = s.to ?? addDays(today, 1)
  const next = addWorkingDays(calendar, to, s.leaves ?? 0)
  return compareDays(s.from, last) > 0 || compareDays(next, last) < 0 ? last : next
}

function merge(suspensions: readonly Suspension[], today: Day): Interval[] {
  const open = addDays(today, 1)
  const spans = suspensions
    .map((s) => ({ from: s.from, to: s.to ?? (compareDays(open, s.from) > 0 ? open : s.from) }))
    .sort((a, b) => compareDays(a.from, b.from))
  const out: { from: Day; to: Day }[] = []
  for (const s of spans) {
    const last = out.at(-1)
    if (last !== undefined && compareDays(s.from, last.to) <= 0) {
      if (compareDays(s.to, last.to) > 0) last.to = s.to
    } else out.push({ ...s })
  }
  return out
}

function safeDay(span: Span, nominal: Day, due: Day, calendar: Calendar): Day {
  if (span.binds === 'agency') return previousWorkingDay(calendar, nominal)
  if (span.rolls === false) return due
  // A measure on somebody's goods: the first day counts and the end is not rolled, so that nobody is held a day too long.
  if (span.binds === 'measure')
    return span.unit === 'WD' ? previousWorkingDay(calendar, addDays(nominal, -1)) : addDays(nominal, -1)
  return nextWorkingDay(calendar, addDays(addWorkingDays(calendar, due, span.grace ?? 0), 1))
}

/** Days left until `due` in the clock's own unit; negative once over. */
export function daysLeft(due: Day, unit: Unit, calendar: Calendar, today: Day): number {
  return unit === 'WD' ? workingDaysBetween(calendar, today, due) : daysBetween(today, due)
}

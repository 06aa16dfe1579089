import { addDays, compareDays, type Day, weekday } from '../day.ts'
import { statutoryRest } from './festivals.ts'

/** One year's schedule as the State Council published it: rest days beyond weekends, and weekends worked instead (调休). */
export interface YearSchedule {
  readonly year: number
  readonly rest: readonly Day[]
  readonly work: readonly Day[]
  /** The notice the year was read from. */
  readonly source: string
}

/**
 * The working-day calendar (工作日日历). In a year without a schedule the holidays of the law are known and what is moved about them is
 * not: its days are provisional (暂定).
 */
export interface Calendar {
  readonly version: string
  readonly from: Day
  readonly publishedUntil: Day
  readonly rest: ReadonlySet<Day>
  readonly work: ReadonlySet<Day>
}

export function calendarOf(years: readonly YearSchedule[]): Calendar {
  const ordered = [...years].sort((a, b) => a.year - b.year)
  const first = ordered[0]
  const last = ordered.at(-1)
  if (first === undefined || last === undefined) throw new Error('a calendar needs at least one year')
  ordered.forEach((y, i) => {
    if (y.year !== first.year + i) throw new Error(`the calendar lacks the year ${first.year + i}`)
  })
  return {
    version: `${first.year}-${last.year}`,
    from: `${first.year}-01-01`,
    publishedUntil: `${last.year}-12-31`,
    rest: new Set(ordered.flatMap((y) => y.rest)),
    work: new Set(ordered.flatMap((y) => y.work)),
  }
}

/** Weekends and holidays rest, 调休 weekends work (G-13). */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  if (calendar.work.has(day)) return true
  if (calendar.rest.has(day) || weekday(day) >= 6) return false
  return compareDays(day, calendar.publishedUntil) <= 0 || !statutoryDays(day.slice(0, 4)).has(day)
}

const known = new Map<string, ReadonlySet<Day>>()
function statutoryDays(year: string): ReadonlySet<Day> {
  const days = known.get(year) ?? new Set(statutoryRest(Number(year)))
  known.set(year, days)
  return days
}

/** A day the law or the yearly notice frees, and no mere weekend (强制法43: 法定节假日). */
export const isHoliday = (calendar: Calendar, day: Day): boolean =>
  calendar.rest.has(day) || (isProvisional(calendar, day) && statutoryDays(day.slice(0, 4)).has(day))

/** True when the answer rests on a year whose schedule is not out yet, or was before the first we hold. */
export const isProvisional = (calendar: Calendar, day: Day): boolean =>
  compareDays(day, calendar.publishedUntil) > 0 || compareDays(day, calendar.from) < 0

export function nextWorkingDay(calendar: Calendar, day: Day): Day {
  let d = day
  while (!isWorkingDay(calendar, d)) d = addDays(d, 1)
  return d
}

export function previousWorkingDay(calendar: Calendar, day: Day): Day {
  let d = day
  while (!isWorkingDay(calendar, d)) d = addDays(d, -1)
  return d
}

/** The n-th working day after `day`; `day` itself is not counted (民诉法85). n ≥ 0. */
export function addWorkingDays(calendar: Calendar, day: Day, n: number): Day {
  let d = day
  for (let left = n; left > 0; ) {
    d = addDays(d, 1)
    if (isWorkingDay(calendar, d)) left -= 1
  }
  return d
}

/** The last day from which `day` is still `n` working days off; the day itself counts as the n-th where it is one. n ≥ 0. */
export function workingDayBefore(calendar: Calendar, day: Day, n: number): Day {
  let d = previousWorkingDay(calendar, day)
  for (let left = n; left > 0; left -= 1) d = previousWorkingDay(calendar, addDays(d, -1))
  return d
}

/** Working days in (from, to]; negative when `to` is before `from`. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  if (compareDays(to, from) < 0) return -workingDaysBetween(calendar, to, from)
  let n = 0
  for (let d = from; compareDays(d, to) < 0; ) {
    d = addDays(d, 1)
    if (isWorkingDay(calendar, d)) n += 1
  }
  return n
}

/**
 * Calendar days as 'YYYY-MM-DD' strings, by integer arithmetic alone: no Date, so no clock and no time zone of the
 * machine can enter the rule book. Days compare correctly as strings.
 */
export type Day = `${number}-${number}-${number}`

/** Days from 1970-01-01 to the first day of the era that begins on 0000-03-01. */
const EPOCH = 719468
/** Days of four hundred Gregorian years. */
const ERA = 146097
const SHANGHAI_SECONDS = 8 * 3600

function leap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Number of days of the month, month counted from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return leap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day of these three numbers, or null where the calendar has none (years 1 to 9999). */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) return null
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day
}

/** Two digits at `at`, or NaN: read by hand, because every step asks thousands of days and a pattern costs ten times as much. */
function twoDigits(text: string, at: number): number {
  const a = text.charCodeAt(at) - 48
  const b = text.charCodeAt(at + 1) - 48
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : Number.NaN
}

/** Whether the value is a day of the calendar in exactly the form YYYY-MM-DD. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2)
  const month = twoDigits(value, 5)
  const date = twoDigits(value, 8)
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** Year, month and date of a day as numbers. Throws a RangeError where the string is no day of the calendar. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  if (!isDay(day)) throw new RangeError(`“${day}”不是有效的日期，日期应写作“2026-11-22”的样子。`)
  return { year: twoDigits(day, 0) * 100 + twoDigits(day, 2), month: twoDigits(day, 5), date: twoDigits(day, 8) }
}

/** Days since 1970-01-01 (negative before). */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day)
  // Years are counted from March, so that the leap day is the last of its year and needs no special case.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  return era * ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH
}

/** The day that lies so many days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const n = number + EPOCH
  const era = Math.floor(n / ERA)
  const inEra = n - era * ERA
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  )
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const day = dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
  if (day === null) throw new RangeError('日期超出公历0001年至9999年的范围。')
  return day
}

/** The day so many natural days later (negative: earlier). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** Natural days from one day to the other: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Below 0 where the first is earlier, 0 where equal, above 0 where later; fit for sort(). */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday; the double modulo keeps days before it positive.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The same-numbered day so many months later, or the last day of that month where it has none. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  const result = dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
  if (result === null) throw new RangeError('日期超出公历0001年至9999年的范围。')
  return result
}

/** The same-numbered day so many years later; 29 February becomes 28 in a common year. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

/** The day in Shanghai (UTC+8) of a moment given in seconds since 1970-01-01T00:00:00Z. */
export function dayFromUnixSeconds(seconds: number): Day {
  return dayFromNumber(Math.floor((seconds + SHANGHAI_SECONDS) / 86400))
}

/** 2026-11-22 → 2026年11月22日. */
export function longDate(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${year}年${month}月${date}日`
}

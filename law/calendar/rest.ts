import { addDays, compareDays, type Day, weekday } from '../day.ts'
import { type Calendar, isWorkingDay } from './calendar.ts'
import { festivalsOf } from './festivals.ts'

/** Why a day is no working day: a festival of the law, a day moved for one by notice (调休), one that makes good for a weekend (补假), a weekend. */
export interface Rest {
  readonly reason: 'holiday' | 'adjusted' | 'made-good' | 'weekend'
  readonly why: string
}

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

const festivals = new Map<number, ReadonlyMap<Day, string>>()
function festivalOn(day: Day): string | undefined {
  const year = Number(day.slice(0, 4))
  const known = festivals.get(year) ?? festivalsOf(year)
  festivals.set(year, known)
  return known.get(day)
}

/** The festival the day hangs together with, by days that are all free. */
function festivalBeside(calendar: Calendar, day: Day): string | undefined {
  for (const way of [-1, 1])
    for (let d = day; !isWorkingDay(calendar, d); d = addDays(d, way)) {
      const name = festivalOn(d)
      if (name !== undefined) return name
    }
  return undefined
}

/** Why the day rests; undefined: it is worked. A festival that falls on a weekend is called by its name. */
export function restOn(calendar: Calendar, day: Day): Rest | undefined {
  if (isWorkingDay(calendar, day)) return undefined
  const name = festivalOn(day)
  if (name !== undefined) return { reason: 'holiday', why: name }
  const at = weekday(day)
  if (at >= 6) return { reason: 'weekend', why: weekdays[at - 1]! }
  const beside = festivalBeside(calendar, day)
  if (beside === undefined) return { reason: 'adjusted', why: '放假通知所定的假日' }
  const isNotice = compareDays(day, calendar.publishedUntil) <= 0
  return isNotice ? { reason: 'adjusted', why: `${beside}调休` } : { reason: 'made-good', why: `${beside}补假` }
}

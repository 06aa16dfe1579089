import { addDays, addWorkingDays, calendar, type Day, partsOf, previousWorkingDay } from '@xiezhi/law'

/** The working day `n` working days before the last one that has ended before `today`. */
export function workingDayBack(today: Day, n: number): Day {
  let day = previousWorkingDay(calendar, addDays(today, -1))
  for (let left = n; left > 0; left -= 1) day = previousWorkingDay(calendar, addDays(day, -1))
  return day
}

/** The n-th working day after `start`; before it when n is negative. */
export function workingDay(start: Day, n: number): Day {
  if (n >= 0) return addWorkingDays(calendar, start, n)
  let day = start
  for (let left = -n; left > 0; left -= 1) day = previousWorkingDay(calendar, addDays(day, -1))
  return day
}

export function inChinese(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${year}年${month}月${date}日`
}

/** Puts days where a text says `{-12}`: so many days from `start`. */
export const dated = (text: string, start: Day): string =>
  text.replace(/\{(-?\d+)\}/g, (_, n: string) => inChinese(addDays(start, Number(n))))

/** `HH:MM` of so many minutes after midnight. */
export const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

import { addDays, type Day, isDay, weekday } from '../day.ts'
import { holidayRules, statutes } from '../statutes.ts'
import { cite, quoted } from '../words/citation.ts'

/** What the days of a year rest on whose notice is not out. */
export const festivalBasis = quoted(
  [cite(holidayRules, 2, '全体公民放假的节日'), cite(holidayRules, 6, '适逢周六、周日的应当补假')],
  statutes,
)

/** 清明, 正月初一, 端午, 中秋 of a year as month-day: festivals that follow the sun or the moon. */
const moving: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2027: ['0405', '0206', '0609', '0915'],
  2028: ['0404', '0126', '0528', '1003'],
  2029: ['0404', '0213', '0616', '0922'],
  2030: ['0405', '0203', '0605', '0912'],
  2031: ['0405', '0123', '0624', '1001'],
  2032: ['0404', '0211', '0612', '0919'],
  2033: ['0404', '0131', '0601', '0908'],
  2034: ['0405', '0219', '0620', '0927'],
  2035: ['0405', '0208', '0610', '0916'],
  2036: ['0404', '0128', '0530', '1004'],
}

/** 元旦, 劳动节 two days, 国庆节 three. */
const standing = ['0101', '0501', '0502', '1001', '1002', '1003']

/**
 * The days the law itself frees (放假办法2), and those that make good for the ones on a weekend (6), here taken to be the next
 * weekdays. Only what is moved about (调休, 7) waits for the yearly notice. A year too far off for the table has the days of the sun's calendar.
 */
export function statutoryRest(year: number): readonly Day[] {
  const of = (md: string): Day => {
    const day = `${year}-${md.slice(0, 2)}-${md.slice(2)}`
    if (!isDay(day)) throw new Error(`not a day: ${day}`)
    return day
  }
  const [pure, spring, dragon, autumn] = moving[year]?.map(of) ?? []
  const festival = [pure, dragon, autumn, ...(spring === undefined ? [] : [-1, 0, 1, 2].map((n) => addDays(spring, n)))]
  const fixed = new Set([...standing.map(of), ...festival.filter((d) => d !== undefined)])
  const rest = new Set(fixed)
  for (const day of [...fixed].sort()) {
    if (weekday(day) < 6) continue
    let instead = addDays(day, 1)
    while (weekday(instead) >= 6 || rest.has(instead)) instead = addDays(instead, 1)
    rest.add(instead)
  }
  return [...rest].sort()
}

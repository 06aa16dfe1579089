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
  2015: ['0405', '0219', '0620', '0927'],
  2016: ['0404', '0208', '0609', '0915'],
  2017: ['0404', '0128', '0530', '1004'],
  2018: ['0405', '0216', '0618', '0924'],
  2019: ['0405', '0205', '0607', '0913'],
  2020: ['0404', '0125', '0625', '1001'],
  2021: ['0404', '0212', '0614', '0921'],
  2022: ['0405', '0201', '0603', '0910'],
  2023: ['0405', '0122', '0622', '0929'],
  2024: ['0404', '0210', '0610', '0917'],
  2025: ['0404', '0129', '0531', '1006'],
  2026: ['0405', '0217', '0619', '0925'],
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

/** Since 2025 除夕 and 2 May are free too (放假办法2 as revised); before, eleven days a year. */
const revised = 2025

/** By day, which festival the law frees it for (放假办法2); two festivals on one day are both named. */
export function festivalsOf(year: number): ReadonlyMap<Day, string> {
  const of = (md: string): Day => {
    const day = `${year}-${md.slice(0, 2)}-${md.slice(2)}`
    if (!isDay(day)) throw new Error(`not a day: ${day}`)
    return day
  }
  const [pure, spring, dragon, autumn] = moving[year]?.map(of) ?? []
  const isNew = year >= revised
  const named: readonly (readonly [string, readonly (Day | undefined)[]])[] = [
    ['元旦', [of('0101')]],
    ['春节', spring === undefined ? [] : (isNew ? [-1, 0, 1, 2] : [0, 1, 2]).map((n) => addDays(spring, n))],
    ['清明节', [pure]],
    ['劳动节', [of('0501'), ...(isNew ? [of('0502')] : [])]],
    ['端午节', [dragon]],
    ['中秋节', [autumn]],
    ['国庆节', ['1001', '1002', '1003'].map(of)],
  ]
  const found = new Map<Day, string>()
  for (const [name, days] of named)
    for (const day of days) if (day !== undefined) found.set(day, found.has(day) ? `${found.get(day)}、${name}` : name)
  return found
}

/**
 * The days the law itself frees (放假办法2), and those that make good for the ones on a weekend (6), here taken to be the next
 * weekdays. Only what is moved about (调休, 7) waits for the yearly notice. A year too far off for the table has the days of the sun's calendar.
 */
export function statutoryRest(year: number): readonly Day[] {
  const fixed = festivalsOf(year)
  const rest = new Set(fixed.keys())
  for (const day of [...fixed.keys()].sort()) {
    if (weekday(day) < 6) continue
    let instead = addDays(day, 1)
    while (weekday(instead) >= 6 || rest.has(instead)) instead = addDays(instead, 1)
    rest.add(instead)
  }
  return [...rest].sort()
}

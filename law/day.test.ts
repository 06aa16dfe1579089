import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from './day.ts'
import * as days from './day.ts'
import { daysIn, parseDay } from './dayText.ts'

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map(days.dayFromNumber)

describe('day arithmetic', () => {
  it('agrees with the Gregorian calendar of the runtime', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
        const other = new Date(n * 86_400_000)
        const day = days.dayFromNumber(n)
        expect(day).toBe(other.toISOString().slice(0, 10))
        expect(days.dayNumber(day)).toBe(n)
        expect(days.weekday(day)).toBe(other.getUTCDay() || 7)
      }),
    )
  })

  it('adds days and measures them back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(days.daysBetween(day, days.addDays(day, n))).toBe(n)
        expect(Math.sign(days.compareDays(days.addDays(day, n), day))).toBe(Math.sign(n))
      }),
    )
    expect(days.addDays('2026-07-05', 90)).toBe('2026-10-03')
  })

  it.each<[Day, number, Day]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(days.addMonths(day, months)).toBe(expected)
  })

  it('adds years, and takes 28 February where there is no 29th', () => {
    expect(days.addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(days.addYears('2019-07-15', 2)).toBe('2021-07-15')
  })

  it('knows what is no day', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '二〇二六', null, 20260101]) {
      expect(days.isDay(text)).toBe(false)
    }
    expect(() => days.dayNumber('2026-02-30')).toThrow('不是有效的日期')
  })

  it('takes the day of a moment in Shanghai, not in Greenwich', () => {
    expect(days.dayFromUnixSeconds(1576512000)).toBe('2019-12-17')
    expect(days.dayFromUnixSeconds(0)).toBe('1970-01-01')
    expect(days.dayFromUnixSeconds(16 * 3600 - 1)).toBe('1970-01-01')
    expect(days.dayFromUnixSeconds(16 * 3600)).toBe('1970-01-02')
  })
})

describe('days in writing', () => {
  it('writes the long form', () => {
    expect(days.longDate('2026-11-22')).toBe('2026年11月22日')
    expect(days.longDate('2026-01-02')).toBe('2026年1月2日')
  })

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(days.longDate(day))).toBe(day)
      }),
    )
  })

  it.each([
    ['2024年9月9日', '2024-09-09'],
    [' 2024 年 9 月 9 日 ', '2024-09-09'],
    ['２０２４年９月９日', '2024-09-09'],
    ['2024/9/9', '2024-09-09'],
    ['2024/9/9 0:00:00', '2024-09-09'],
    ['2024.09.09', '2024-09-09'],
    ['2024-9-9', '2024-09-09'],
    ['20240909', '2024-09-09'],
    ['2024-09-09 23:59:59', '2024-09-09'],
    ['2024-09-08T16:00:00.000Z', '2024-09-09'],
    ['2024-09-09T00:30:00+08:00', '2024-09-09'],
    ['2024-09-09T01:30:00+0900', '2024-09-09'],
    ['2024-09-09T00:30:00+0900', '2024-09-08'],
    ['二〇二四年九月九日', '2024-09-09'],
    ['二〇一〇年十月三十日', '2010-10-30'],
    ['二〇二六年十一月二十二日', '2026-11-22'],
    ['二〇〇〇年一月二十日', '2000-01-20'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['2024年9月9日10时30分', '2024-09-09'],
  ])('reads %s', (text, expected) => {
    expect(parseDay(text)).toBe(expected)
  })

  it.each([
    '2024年2月30日',
    '2024-13-01',
    '9月9日',
    '2024',
    '长期',
    '',
    '2024/9-9',
    '2024年9月9日某局',
    '二〇二四年二十月九日',
  ])('reads no day from “%s”', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  it('finds every day of a sentence with its place', () => {
    const text = '自２０２１年7月15日起，至二〇二二年一月二日止；2021年2月30日不计'
    expect(daysIn(text).map((d) => [d.day, text.slice(d.start, d.end)])).toEqual([
      ['2021-07-15', '２０２１年7月15日'],
      ['2022-01-02', '二〇二二年一月二日'],
    ])
  })
})

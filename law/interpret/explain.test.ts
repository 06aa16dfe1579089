import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '../calendar/calendar.ts'
import { addDays, type Day, daysBetween } from '../day.ts'
import { calendar } from '../rulebook.ts'
import type { Span } from './due.ts'
import { explain } from './explain.ts'

const told = (span: Span) => {
  const { due, uncounted, worked } = explain(span, calendar, '2030-01-01')
  return { due, days: uncounted.map((u) => `${u.day} ${u.reason} ${u.why}`), worked }
}

describe('a due date says which days were not counted, and why', () => {
  test('natural days: the first one, and the end that falls on a rest day', () => {
    expect(told({ trigger: '2024-09-09', length: 90, unit: 'CD', binds: 'agency' })).toEqual({
      due: '2024-12-09',
      days: ['2024-09-09 first-day 起算之日不计入，自次日起计算', '2024-12-08 rolled 末日为周日，顺延'],
      worked: [],
    })
  })
  test('working days: festivals by name, 调休, weekends, and weekends that are worked', () => {
    expect(told({ trigger: '2024-09-26', length: 5, unit: 'WD', binds: 'agency' })).toEqual({
      due: '2024-10-09',
      days: [
        '2024-09-26 first-day 起算之日不计入，自次日起计算',
        '2024-09-28 weekend 周六',
        '2024-10-01 holiday 国庆节',
        '2024-10-02 holiday 国庆节',
        '2024-10-03 holiday 国庆节',
        '2024-10-04 adjusted 国庆节调休',
        '2024-10-05 weekend 周六',
        '2024-10-06 weekend 周日',
        '2024-10-07 adjusted 国庆节调休',
      ],
      worked: ['2024-09-29'],
    })
  })
  test('a day that makes good for a festival on a weekend is no 调休 where no notice is out', () => {
    const { uncounted, provisional } = explain(
      { trigger: '2027-04-30', length: 1, unit: 'WD', binds: 'agency' },
      calendar,
      '2026-01-01',
    )
    expect(provisional).toBe(true)
    expect(uncounted.slice(1).map((u) => `${u.day} ${u.why}`)).toEqual([
      '2027-05-01 劳动节',
      '2027-05-02 劳动节',
      '2027-05-03 劳动节补假',
      '2027-05-04 劳动节补假',
    ])
  })
  test('days on a legal ground carry the ground; after the term they are none', () => {
    const span: Span = {
      trigger: '2026-11-02',
      length: 5,
      unit: 'CD',
      binds: 'agency',
      suspensions: [
        { from: '2026-11-04', to: '2026-11-06', ground: '鉴定' },
        { from: '2026-12-01', to: '2026-12-10', ground: '听证' },
      ],
    }
    expect(told(span)).toMatchObject({
      due: '2026-11-09',
      days: [
        '2026-11-02 first-day 起算之日不计入，自次日起计算',
        '2026-11-04 suspended 鉴定',
        '2026-11-05 suspended 鉴定',
      ],
    })
  })
  test('counted back: the day itself is not counted', () => {
    expect(told({ trigger: '2026-11-02', before: '2026-11-16', length: 7, unit: 'WD', binds: 'agency' }).days).toEqual([
      '2026-11-16 first-day 该日不计入，自前一日起倒计',
      '2026-11-15 weekend 周日',
      '2026-11-14 weekend 周六',
      '2026-11-08 weekend 周日',
      '2026-11-07 weekend 周六',
    ])
  })
  test('what waited for something else says what it waited for', () => {
    const span: Span = {
      trigger: '2025-03-07',
      length: 7,
      unit: 'WD',
      binds: 'agency',
      suspensions: [{ from: '2025-03-11', to: '2025-03-20', ground: '尚未送达', leaves: 1 }],
    }
    expect(told(span).days.slice(-1)).toEqual(['2025-03-19 suspended 尚未送达'])
  })
})

describe('the days that are told make the term', () => {
  const pauses = fc.array(fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: 0, max: 30 })), { maxLength: 3 })
  test.each(['CD', 'WD'] as const)('%s: all days but these are as many as the length', (unit) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 90 }), pauses, (n, length, given) => {
        const trigger = addDays('2023-01-05', n)
        const suspensions = given.map(([from, days]) => ({
          from: addDays(trigger, from),
          to: addDays(trigger, from + days),
          ground: '中止',
        }))
        const { due, uncounted } = explain(
          { trigger, length, unit, binds: 'agency', suspensions },
          calendar,
          '2030-01-01',
        )
        const after = uncounted.filter((u) => u.day > trigger)
        expect(daysBetween(trigger, due) - after.length).toBe(length)
        expect(isWorkingDay(calendar, due)).toBe(true)
        expect(new Set(uncounted.map((u) => u.day as Day)).size).toBe(uncounted.length)
      }),
    )
  })
})

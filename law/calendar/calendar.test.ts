import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, compareDays, type Day, daysBetween, weekday } from '../day.ts'
import { dueOf, type Span } from '../interpret/due.ts'
import { calendar } from '../rulebook.ts'
import { addWorkingDays, isProvisional, isWorkingDay, workingDayBefore, workingDaysBetween } from './calendar.ts'
import { statutoryRest } from './festivals.ts'

describe('the published calendar', () => {
  test('调休 weekends work, holiday weekdays rest', () => {
    expect(isWorkingDay(calendar, '2026-10-10')).toBe(true)
    expect(isWorkingDay(calendar, '2026-10-07')).toBe(false)
    expect(isWorkingDay(calendar, '2026-09-20')).toBe(true)
    expect(isWorkingDay(calendar, '2018-12-31')).toBe(false)
    expect(isWorkingDay(calendar, '2018-12-29')).toBe(true)
  })
  test('a day past the last notice is provisional', () => {
    expect(isProvisional(calendar, '2026-12-31')).toBe(false)
    expect(isProvisional(calendar, '2027-01-04')).toBe(true)
  })
  test('a holiday of the law is known before the notice, one on a weekend is made good', () => {
    const rests = (days: readonly Day[]) => days.filter((d) => !isWorkingDay(calendar, d))
    const spring: Day[] = ['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11']
    expect(rests(spring)).toEqual(['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'])
    expect(rests(['2027-01-01', '2027-04-05', '2027-05-03', '2027-05-04', '2027-06-09', '2027-09-15'])).toHaveLength(6)
    expect(rests(['2027-10-01', '2027-10-04', '2027-10-05', '2027-10-06', '2027-05-05', '2027-01-04'])).toEqual([
      '2027-10-01',
      '2027-10-04',
      '2027-10-05',
    ])
    expect(rests(['2060-01-01', '2060-10-01'])).toHaveLength(2)
  })
  test('thirteen days a year are free, two festivals on one day counting once', () => {
    for (let year = 2027; year <= 2036; year += 1) {
      const days = statutoryRest(year)
      const weekdays = days.filter((d) => weekday(d) < 6)
      expect(weekdays.length).toBeGreaterThanOrEqual(12)
      expect(weekdays.length).toBeLessThanOrEqual(13)
    }
  })
})

const day = fc.integer({ min: 0, max: 3600 }).map((n) => addDays('2016-06-01', n))
const span = fc.record({
  trigger: day,
  length: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom('WD', 'CD', 'M') as fc.Arbitrary<Span['unit']>,
  binds: fc.constantFrom('agency', 'party') as fc.Arbitrary<Span['binds']>,
})

describe('terms, for any start and length', () => {
  test('so long before a day is the last day from which it is still so far off', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (d, n) => {
        const last = workingDayBefore(calendar, d, n)
        expect(isWorkingDay(calendar, last)).toBe(true)
        expect(compareDays(addWorkingDays(calendar, last, n), d)).toBeLessThanOrEqual(0)
        const tooLate = addWorkingDays(calendar, last, 1)
        expect(compareDays(addWorkingDays(calendar, tooLate, n), d)).toBe(1)
      }),
    )
  })
  test('a term counted back from a day of the record is prolonged by nothing, and rests on no holiday', () => {
    const back = { trigger: '2026-09-01', length: 7, unit: 'WD', binds: 'agency' } as const
    // 举行听证的七个工作日前: seven working days lie between the notice and the hearing, the day of the hearing among them.
    expect(dueOf({ ...back, before: '2026-10-12' }, calendar, '2026-09-01').due).toBe('2026-09-24')
    // Held on a Sunday, none is gained by it: no working day of the seven is the day itself.
    expect(dueOf({ ...back, before: '2026-11-15' }, calendar, '2026-09-01').due).toBe('2026-11-04')
    const natural = dueOf({ ...back, unit: 'CD', length: 30, before: '2026-11-08' }, calendar, '2026-09-01')
    expect(natural).toMatchObject({ due: '2026-10-09', nominal: '2026-10-09', safe: '2026-10-09' })
    const paused = { suspensions: [{ from: '2026-09-03', to: '2026-09-10', ground: '中止' }], extensions: [3] } as const
    expect(dueOf({ ...back, ...paused, before: '2026-10-12' }, calendar, '2026-09-01').due).toBe('2026-09-24')
    expect(dueOf({ ...back, before: '2027-01-05' }, calendar, '2026-12-01').provisional).toBe(true)
  })
  test('a term may end so many working days before its length does, for what must have come first', () => {
    const span = { trigger: '2026-03-18', length: 3, unit: 'M', binds: 'agency', ahead: 11 } as const
    // The three months end on 06-18; 端午 frees no day before it.
    expect(dueOf(span, calendar, '2026-03-18')).toMatchObject({ due: '2026-06-03', safe: '2026-06-03' })
  })
  test('working days come back the way they went', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 200 }), (d, n) => {
        const end = addWorkingDays(calendar, d, n)
        expect(workingDaysBetween(calendar, d, end)).toBe(n)
        if (n > 0) expect(isWorkingDay(calendar, end)).toBe(true)
      }),
    )
  })
  test('the last day is a working day, never before the nominal end, and more length is never earlier', () => {
    fc.assert(
      fc.property(span, (s) => {
        const due = dueOf(s, calendar, s.trigger)
        expect(isWorkingDay(calendar, due.due)).toBe(true)
        expect(compareDays(due.due, due.nominal)).toBeGreaterThanOrEqual(0)
        const longer = dueOf({ ...s, length: s.length + 1 }, calendar, s.trigger)
        expect(compareDays(longer.due, due.due)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
  test('the agency relies on a day not after the nominal end; the party is waited for', () => {
    fc.assert(
      fc.property(span, (s) => {
        const due = dueOf(s, calendar, s.trigger)
        if (s.binds === 'agency') expect(compareDays(due.safe, due.nominal)).toBeLessThanOrEqual(0)
        else expect(compareDays(due.safe, due.due)).toBe(1)
      }),
    )
  })
  test('overlapping suspensions count once', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 20 }), (d, n, k) => {
        const s: Span = { trigger: d, length: 90, unit: 'CD', binds: 'agency' }
        const from = addDays(d, 5)
        const one = { from, to: addDays(from, n), ground: '鉴定' }
        const inner = { from: addDays(from, Math.min(k, n)), to: addDays(from, n), ground: '公告' }
        const with1 = dueOf({ ...s, suspensions: [one] }, calendar, d)
        const with2 = dueOf({ ...s, suspensions: [one, inner] }, calendar, d)
        expect(with2).toEqual(with1)
        expect(daysBetween(dueOf(s, calendar, d).nominal, with1.nominal)).toBe(n)
      }),
    )
  })
})

test('worked out by hand', () => {
  const of = (s: Span) => dueOf(s, calendar, s.trigger)
  const day = (d: Day) => d
  expect(of({ trigger: '2026-07-05', length: 90, extensions: [30], unit: 'CD', binds: 'agency' }).due).toBe(
    '2026-11-02',
  )
  expect(of({ trigger: '2024-09-09', length: 90, unit: 'CD', binds: 'agency' }).due).toBe(day('2024-12-09'))
  expect(of({ trigger: '2026-11-20', length: 90, unit: 'CD', binds: 'agency' }).provisional).toBe(true)
})

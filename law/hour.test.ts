import { expect, test } from 'vitest'
import { addHours, hoursBetween } from './hour.ts'

test('hours run over midnight, the end of a month and a holiday, to the minute', () => {
  expect(addHours('2026-09-30T16:45', 24)).toBe('2026-10-01T16:45')
  expect(addHours('2026-12-31T23:59', 48)).toBe('2027-01-02T23:59')
  expect(addHours('2026-11-22T10:30', 1)).toBe('2026-11-22T11:30')
})

test('hours left are whole ones, and below zero once over', () => {
  expect(hoursBetween('2026-11-22T10:30', '2026-11-23T10:29')).toBe(23)
  expect(hoursBetween('2026-11-22T10:30', '2026-11-22T10:30')).toBe(0)
  expect(hoursBetween('2026-11-22T10:31', '2026-11-22T10:30')).toBe(-1)
})

import { expect, test } from 'vitest'
import { usualYear } from './reports.ts'

test('the report of last year is what is looked at, unless nobody was there then', () => {
  expect(usualYear('2026-11-30', ['2024-01-01', '2026-05-09'])).toBe(2025)
  expect(usualYear('2026-11-30', ['2026-05-09', '2026-01-01'])).toBe(2026)
  expect(usualYear('2026-11-30', ['2025-12-31'])).toBe(2025)
  expect(usualYear('2026-11-30', [])).toBe(2025)
})

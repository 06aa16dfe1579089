import { expect, it } from 'vitest'
import { readDay, readMoment } from './calendarText.ts'

it.each([
  ['2026-11-26', '2026-11-26'],
  ['2026年1月6日', '2026-01-06'],
  ['2026.1.6', '2026-01-06'],
  ['2026/01/06', '2026-01-06'],
  ['20261126', '2026-11-26'],
  ['２０２６－１１－２６', '2026-11-26'],
  [' 2024-2-29 ', '2024-02-29'],
])('the day %j is %s', (typed, day) => expect(readDay(typed)).toBe(day))

it.each(['', '2026-2-29', '2026-13-01', '11-26', '26.11.2026', '2026-1', '明天'])('%j is no day', (typed) =>
  expect(readDay(typed)).toBeUndefined(),
)

it.each([
  ['2026-11-26 08:09', '2026-11-26T08:09'],
  ['2026-11-26T08:09', '2026-11-26T08:09'],
  ['2026年11月26日8时9分', '2026-11-26T08:09'],
  ['20261126 0809', '2026-11-26T08:09'],
  ['2026.11.26 23：59', '2026-11-26T23:59'],
])('the time %j is %s', (typed, moment) => expect(readMoment(typed)).toBe(moment))

it.each(['', '2026-11-26', '2026-11-26 24:00', '2026-11-26 8', '2026-2-30 08:00', '08:09'])('%j is no time', (typed) =>
  expect(readMoment(typed)).toBeUndefined(),
)

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lineWatch, shortWhile } from './line.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched() {
  const told: boolean[] = []
  const ask = vi.fn()
  return { told, ask, line: lineWatch({ ask, tell: (lost) => told.push(lost) }) }
}

it('a line away for a moment is no news', () => {
  const { told, ask, line } = watched()
  line.away()
  vi.advanceTimersByTime(shortWhile - 1)
  line.back()
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([false])
  expect(ask).not.toHaveBeenCalled()
})

it('one that stays away is told once, however often it is missed, and asked for until it is back', () => {
  const { told, ask, line } = watched()
  line.away()
  line.away()
  vi.advanceTimersByTime(shortWhile)
  line.away()
  expect(told).toEqual([true])
  vi.advanceTimersByTime(3 * shortWhile)
  expect(ask).toHaveBeenCalledTimes(3)
  line.back()
  expect(told).toEqual([true, false])
  vi.advanceTimersByTime(60_000)
  expect(ask).toHaveBeenCalledTimes(3)
})

it('lost a second time it is told a second time; whoever leaves the page is told nothing more', () => {
  const { told, line } = watched()
  line.away()
  vi.advanceTimersByTime(shortWhile)
  line.back()
  line.away()
  vi.advanceTimersByTime(shortWhile)
  expect(told).toEqual([true, false, true])
  line.back()
  line.away()
  line.stop()
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([true, false, true, false])
})

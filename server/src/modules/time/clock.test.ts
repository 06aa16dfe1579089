import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openClock } from './clock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiezhi-clock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const demo = 'demo.xiezhi.test/1'
const at = (instant: string) => ({ now: () => instant })
const noon = at('2026-11-22T12:00:00+08:00')

test('beside a demonstration it goes on from where it was put, also after a restart', () => {
  const clock = openClock(demo, folder, noon)
  expect([clock.settable, clock.now()]).toEqual([true, '2026-11-22T12:00:00+08:00'])
  clock.putForward('2026-11-30T09:00:00+08:00')
  expect(clock.now()).toBe('2026-11-30T09:00:00+08:00')
  expect(openClock(demo, folder, at('2026-11-22T12:00:05+08:00')).now()).toBe('2026-11-30T09:00:05+08:00')
})

test('it never goes back, nor further than three years', () => {
  const clock = openClock(demo, folder, noon)
  clock.putForward('2026-11-30T09:00:00+08:00')
  for (const [instant, code] of [
    ['2026-11-30T08:59:00+08:00', 'clock-backwards'],
    ['2029-12-01T00:00:00+08:00', 'clock-too-far'],
  ] as const)
    expect(() => clock.putForward(instant)).toThrowError(expect.objectContaining({ status: 422, code }))
  expect(clock.now()).toBe('2026-11-30T09:00:00+08:00')
})

test('a real log refuses, and a file of another log, or a broken one, moves nothing', () => {
  const real = openClock('log.yunling.gov.test/1', folder, noon)
  expect(real.settable).toBe(false)
  expect(() => real.putForward('2026-11-30T09:00:00+08:00')).toThrowError(
    expect.objectContaining({ status: 409, code: 'clock-not-settable' }),
  )
  expect(existsSync(join(folder, 'clock.json'))).toBe(false)
  openClock(demo, folder, noon).putForward('2026-11-30T09:00:00+08:00')
  const kept = readFileSync(join(folder, 'clock.json'), 'utf8')
  for (const [origin, text] of [
    ['log.yunling.gov.test/1', kept],
    ['demo.xiezhi.test/2', kept],
    [demo, '{'],
    [demo, JSON.stringify({ origin: demo, ahead: -1 })],
  ] as const) {
    writeFileSync(join(folder, 'clock.json'), text)
    expect(openClock(origin, folder, noon).now()).toBe('2026-11-22T12:00:00+08:00')
  }
})

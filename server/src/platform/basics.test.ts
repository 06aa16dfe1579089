import { describe, expect, test } from 'vitest'
import { isRehearsal, settableClock, systemClock } from './clock.ts'
import { readConfig } from './config.ts'
import { newId } from './ids.ts'

describe('the clock', () => {
  test('tells the time of Shanghai to the second', () => {
    const now = systemClock().now()
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(2000)
  })

  test('of a demonstration stands where it is put, whatever zone that was written in, until let go', () => {
    const clock = settableClock('xiezhi.example/demo')
    clock.set('2021-07-14T16:30:00Z')
    expect(clock.now()).toBe('2021-07-15T00:30:00+08:00')
    expect(clock.now()).toBe('2021-07-15T00:30:00+08:00')
    clock.follow()
    expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(2000)
    expect(() => clock.set('tomorrow')).toThrow(RangeError)
  })

  test.each([
    ['xiezhi.example/demo', true],
    ['demo.xiezhi.example/county', true],
    ['xiezhi.example/drill-2026', true],
    ['demography.gov.example', false],
    ['xiezhi.example/county', false],
    ['', false],
  ])('of a log named %s can be set: %s', (origin, may) => {
    expect(isRehearsal(origin)).toBe(may)
    if (!may) expect(() => settableClock(origin)).toThrowError(expect.objectContaining({ code: 'clock-not-settable' }))
  })
})

describe('ids', () => {
  test('are UUIDs of version 7, all different, rising', () => {
    const ids = Array.from({ length: 20_000 }, newId)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual(ids)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Math.abs(Number.parseInt(ids[0]!.replace('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(5000)
  })
})

describe('settings', () => {
  test('have defaults for a bare machine', () => {
    const config = readConfig({ PORT: '', HOST: ' ' })
    expect(config).toMatchObject({ port: 8787, host: '127.0.0.1', databaseUrl: undefined, serviceUrls: {} })
    expect(config.dataDir).toMatch(/[\\/]data$/)
  })

  test('name the place of the portal', () => {
    expect(readConfig({ PORTAL_PLACE: '青石县' }).portalPlace).toBe('青石县')
    expect(readConfig({ PORTAL_PLACE: ' ' }).portalPlace).toBeUndefined()
  })

  test('give each service its address where one is set', () => {
    const config = readConfig({ PORTAL_DATABASE_URL: 'postgres://p@h/d', PORT: '9000' })
    expect(config).toMatchObject({ port: 9000, serviceUrls: { portal: 'postgres://p@h/d' } })
    expect(Object.keys(config.serviceUrls)).toEqual(['portal'])
  })

  test.each(['eighty', '65535', '-1', '80.5'])('PORT=%s is refused in one sentence', (PORT) => {
    expect(() => readConfig({ PORT })).toThrowError(
      expect.objectContaining({ code: 'setting-invalid', message: expect.stringMatching(/^环境变量 PORT .*。$/) }),
    )
  })
})

import { expect, it } from 'vitest'
import { lightProps } from './lightOf.ts'
import { daysWaiting, foremost } from './waiting.ts'

const wait = (what: string, since: `2026-11-${number}T09:00`, mine: boolean) => ({
  post: 'handler' as const,
  postTitle: '承办人',
  proceeding: 'main',
  what,
  since: since as '2026-11-01T09:00',
  mine,
})

it('a row speaks of what waits for me, else of what waits longest', () => {
  const mine = wait('送达', '2026-11-20T09:00', true)
  const old = wait('审核', '2026-11-02T09:00', false)
  const young = wait('批准', '2026-11-10T09:00', false)
  expect(foremost([old, mine, young])).toBe(mine)
  expect(foremost([young, old])).toBe(old)
  expect(foremost([])).toBeUndefined()
})

it('days waiting are never negative', () => {
  expect(daysWaiting('2026-11-20T23:59', '2026-11-22')).toBe(2)
  expect(daysWaiting('2026-11-23T00:01', '2026-11-22')).toBe(0)
})

it('what is over is told in days past, in the unit of its law', () => {
  expect(lightProps({ state: 'over', left: -3, unit: 'WD' })).toEqual({ state: 'over', days: 3, unit: '个工作日' })
  // The party's own time, run out, presses less; it is no day left all the same.
  expect(lightProps({ state: 'warn', left: -19, unit: 'CD' })).toEqual({
    state: 'warn',
    days: 19,
    past: true,
    unit: '日',
  })
  expect(lightProps({ state: 'unset', left: null })).toEqual({ state: 'unset', unit: '日' })
})

import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { asOf } from '../ripe.ts'
import { answered, decided, notified, sued } from './again.ts'
import type { Driver } from './driver.ts'

/** 起诉、上诉期限 run from the day the paper came to each side (行诉法45, 85). */
const remedy = { proceeding: 'remedy-1' }
const fought = (form: typeof sued) =>
  answered(
    decided()
      .on('2026-09-01')
      .do('li', 'remedy.receive', { ...form, parties: ['p1'] }),
    'remedy-1',
  ).on('2026-11-02')
const said = (result: string, otherOn: Day) => ({ result, number: '（2026）行初5号', content: '主文', otherOn })
const stageOn = (d: Driver, day: Day) =>
  asOf(d.file, d.context('li'), day).proceedings.find((p) => p.id === 'remedy-1')?.stage
const from = (d: Driver, clock: string) => d.file.clocks.findLast((c) => c.clock === clock)?.trigger

describe('a judgment that comes to the other side a week later', () => {
  test('is appealed by the agency in its own fifteen days, by the other in his, and is in force after both', () => {
    const d = fought(sued).do('li', 'remedy.conclude', said('revoked', '2026-11-09'), remedy)
    expect([from(d, 'R-appeal'), from(d, 'R-appeal-here'), from(d, 'P19-appeal')]).toEqual([
      '2026-11-09',
      '2026-11-02',
      '2026-11-09',
    ])
    expect([stageOn(d, '2026-11-18'), stageOn(d, '2026-11-24'), stageOn(d, '2026-11-25')]).toEqual([
      'appealable',
      'appealable',
      'ended',
    ])
    const appeal = { organ: '云岭市中级人民法院' }
    const own = d
      .fork()
      .on('2026-11-18')
      .do('li', 'remedy.appeal', { ...appeal, appellant: 'agency' }, remedy)
    expect(own.file.irregularities.map((i) => i.gate)).toEqual(['R-appeal-here'])
    const other = d.on('2026-11-18').do('li', 'remedy.appeal', { ...appeal, appellant: 'party' }, remedy)
    expect(other.file.irregularities).toEqual([])
  })

  test('came to him first: it is in force when the later of the two terms is over', () => {
    const d = fought(sued).do('li', 'remedy.conclude', said('revoked', '2026-10-28'), remedy)
    expect(from(d, 'R-appeal')).toBe('2026-11-02')
    expect([stageOn(d, '2026-11-17'), stageOn(d, '2026-11-18')]).toEqual(['appealable', 'ended'])
  })

  test('upheld, there is nothing the agency would appeal', () => {
    const d = fought(sued).do('li', 'remedy.conclude', said('upheld', '2026-11-09'), remedy)
    expect(from(d, 'R-appeal-here')).toBeUndefined()
    // What it leaves is carried out from the end of his time.
    expect(asOf(d.file, d.context('li'), '2026-11-25').clocks.findLast((c) => c.clock === 'P19-judged')?.trigger).toBe(
      '2026-11-24',
    )
  })
})

test('a 复议决定 is sued against in fifteen days of the day it came to the applicant, whenever the agency got it', () => {
  for (const day of ['2026-10-28', '2026-11-09'] as const) {
    const d = fought(notified).do('li', 'remedy.conclude', said('upheld', day), remedy)
    expect([from(d, 'R11-after'), from(d, 'P19-suit')]).toEqual([day, day])
  }
})

import { checkLayers, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { agency, ownLayer } from './county.ts'
import { Driver } from './driver.ts'
import { forms } from './forms.ts'

const grace = (days: number, parameter: 'P08.grace' | 'P08.graceInPerson' = 'P08.grace') =>
  ownLayer([{ parameter, value: days, inForce: { from: '2021-01-01' }, cite: [], source: '本局办案规程' }])
const served = (own = agency.own) => new Driver('2026-08-03', { agency: { own } }).toServedNotice('2026-08-04')
const why = (d: Driver) => d.refused('li', 'decision.propose', forms.decision).map((r) => r.sentence)

describe('a letter posted in time is waited for, and the waiting is told as what it is', () => {
  test('before the last day the term runs; after it the post is waited for', () => {
    const d = served()
    const [clock] = d.file.clocks.filter((c) => c.clock === 'P08')
    expect(clock).toMatchObject({ trigger: '2026-08-04', length: 5, grace: 3 })
    d.on('2026-08-11')
    expect(why(d)).toEqual([expect.stringContaining('的期限到2026-08-11届满，机关最早可于2026-08-17进行')])
    for (const day of ['2026-08-12', '2026-08-14', '2026-08-16'] as const)
      expect(why(d.on(day))).toEqual([
        expect.stringContaining('的期限已于2026-08-11届满，为在途邮件另留3个工作日，机关最早可于2026-08-17进行'),
      ])
    d.on('2026-08-17').do('li', 'decision.propose', forms.decision)
  })
  test('an agency may wait longer, shorter or not at all', () => {
    for (const days of [0, 1, 5])
      expect(checkLayers([ruleBook.layers[0]!, ruleBook.layers[1]!, grace(days)])).toEqual([])
    served(grace(0)).on('2026-08-12').do('li', 'decision.propose', forms.decision)
  })
  test('not at all where it was handed over in person', () => {
    const own = grace(0, 'P08.graceInPerson')
    const d = served(own).on('2026-08-12').do('li', 'decision.propose', forms.decision)
    expect(d.file.clocks.find((c) => c.clock === 'P08')?.grace).toBe(0)
  })
})

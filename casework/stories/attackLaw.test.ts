import { describe, expect, test } from 'vitest'
import { Driver } from './driver.ts'
import { forms } from './forms.ts'

/** What a lawyer for the other side would look for. */

describe('what a refusal cites', () => {
  test('is the agency’s own law: the rules of a sector or province it does not belong to are none', () => {
    const weather = new Driver('2026-08-03', { agency: { layers: ['national'] } }).open()
    const market = new Driver('2026-08-03').open()
    const one = { ...forms.verification, officers: ['li'] }
    const cited = (d: Driver) => d.refused('li', 'clue.verify', one).flatMap((r) => r.articles.map((a) => a.short))
    expect(new Set(cited(weather))).toEqual(new Set(['处罚法']))
    expect(new Set(cited(market))).toEqual(new Set(['处罚法', '市监程序规定']))
    const shown = (d: Driver) => d.states('li').flatMap((s) => s.articles.map((a) => a.short))
    expect(shown(weather)).not.toContain('内蒙古办法')
    expect(shown(market)).not.toContain('原处罚法')
  })
})

import { describe, expect, test } from 'vitest'
import { publishedParties } from '../readings/publication.ts'
import type { Driver } from './driver.ts'
import { at, decided, everything, line, publish } from './publicPage.ts'

/** 破产重整、和解 (信用修复办法22): hidden or marked while a plan runs, then gone for good or back. */
describe('临时信用修复', () => {
  const asked = {
    party: 'p1',
    receivedOn: '2026-09-01',
    plan: 'reorganisation',
    ruling: '云岭县人民法院（2026）破1号',
    files: [{ sha256: '0'.repeat(64), name: '裁定书.png', bytes: 1, type: 'image/png' }],
  }
  const there = { proceeding: 'rescue-1' }
  const ended = { result: 'done', ruling: '（2026）破1号之三', corrected: true }
  const applied = (lines = [line(500_000)], ids = ['p1']) =>
    publish(decided(lines, ids)).on('2026-09-01').do('li', 'rescue.apply', asked, at)
  const shielded = () => applied().do('wu', 'rescue.measure', { way: 'shield', reason: '重整计划执行中' }, there)
  const page = (d: Driver) => d.file.proceedings.find((p) => p.id === 'disclosure')!.stage

  test('answered in seven working days, and hidden as long as the plan runs', () => {
    const d = applied()
    expect(d.running.filter((c) => c.clock === 'D08-rescue').map((c) => [c.length, c.unit])).toEqual([[7, 'WD']])
    d.do('wu', 'rescue.measure', { way: 'shield', reason: '重整计划执行中' }, there)
    expect([page(d), d.running.some((c) => c.clock === 'D08-rescue')]).toEqual(['shielded', false])
    // While one runs there is no other.
    expect(d.refused('li', 'rescue.apply', asked, at).map((r) => r.code)).toContain('stage')
  })
  test('carried out and put right: taken down for good, before any least time', () => {
    const d = shielded().do('wu', 'rescue.end', ended, there)
    d.do('wei', 'disclosure.end', {}, at)
    expect([page(d), d.running.filter((c) => c.clock.startsWith('D08'))]).toEqual(['ended', []])
  })
  test.each([
    ['the plan failed', { ...ended, result: 'failed', corrected: false }],
    ['nothing was put right', { ...ended, corrected: false }],
  ])('where %s it is up again', (_, end) => {
    const d = shielded().do('wu', 'rescue.end', end, there)
    expect(page(d)).toBe('approved')
    expect(page(publish(d))).toBe('public')
    expect(d.gates('wei', 'disclosure.end', {}, at)).toEqual(['D08-end'])
  })
  test('of two on a page none hides the other; a declaration does not', () => {
    const d = applied([line(500_000), line(500_000, {}, 'p2')], ['p1', 'p2'])
    expect(d.gates('wu', 'rescue.measure', { way: 'shield', reason: '重整' }, there)).toEqual(['D08-rescue-shared'])
    d.do('wu', 'rescue.measure', { way: 'declare', reason: '重整' }, there).do('wu', 'rescue.end', ended, there)
    d.do('wei', 'disclosure.part', {}, at)
    expect(publishedParties({ file: d.file, context: d.context('li'), day: '2026-09-01' })).toEqual(['p2'])
    // Who has left the page has nothing on it to be hidden.
    expect(d.gates('li', 'rescue.apply', asked, at)).toEqual(['D08-rescue-own'])
  })
  test('asked for once at a time, by who is on the page, and decided by another than took it in', () => {
    const d = applied()
    expect(d.gates('li', 'rescue.apply', asked, at)).toEqual(['D08-rescue-own'])
    const all = publish(decided([line(500_000)], ['p1'], everything)).on('2026-09-01')
    all.do('li', 'rescue.apply', asked, at)
    expect(
      all.gates('li', 'rescue.measure', { way: 'none', reason: '不必' }, { ...there, post: 'deputyHead' }),
    ).toEqual(['D08-rescue-apart'])
  })
})

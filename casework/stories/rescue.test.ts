import { procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { performedIn } from '../performed.ts'
import { publishedParties } from '../readings/publication.ts'
import { lifted } from './again.ts'
import type { Driver } from './driver.ts'
import { faults } from './handled.ts'
import { at, decided, everything, line, publish } from './publicPage.ts'

const rule = procedureOf(ruleBook, 'penalty.ordinary')!.publications.find((p) => p.performance !== undefined)!

/** 破产重整、和解 (信用修复办法22): hidden or marked while a plan runs, then gone for good or back. */
describe('临时信用修复', () => {
  const asked = {
    party: 'p1',
    receivedOn: '2026-09-01',
    through: 'own',
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
    d.do('wu', 'rescue.measure', { way: 'declare', reason: '重整' }, there)
    const said = () => {
      const of = { file: d.file, context: d.context('li'), decided: '2026-08-18' } as const
      return performedIn(rule.performance!, ['p1', 'p2'], of).filter((x) => x.says.includes('重整计划'))
    }
    expect(said()).toEqual([{ party: 'p1', says: '重整计划或者和解协议执行中', on: '2026-09-01' }])
    d.do('wu', 'rescue.end', ended, there)
    expect(said()).toEqual([])
    d.do('wei', 'disclosure.part', {}, at)
    expect(publishedParties({ file: d.file, context: d.context('li'), day: '2026-09-01' })).toEqual(['p2'])
    // Who has left the page has nothing on it to be hidden.
    expect(d.gates('li', 'rescue.apply', asked, at)).toEqual(['D08-rescue-own'])
  })
  test('refused once, a firm asks again; one that runs of the one bars nothing of the other', () => {
    const d = applied([line(500_000), line(500_000, {}, 'p2')], ['p1', 'p2'])
    d.do('li', 'rescue.apply', { ...asked, party: 'p2' }, at)
    expect(d.gates('li', 'rescue.apply', asked, at)).toEqual(['D08-rescue-own'])
    d.do('wu', 'rescue.measure', { way: 'none', reason: '裁定尚未生效' }, there)
    d.do('wu', 'rescue.measure', { way: 'declare', reason: '重整' }, { proceeding: 'rescue-2' })
    d.do('li', 'rescue.apply', asked, at)
    expect(d.gates('li', 'rescue.apply', { ...asked, party: 'p2' }, at)).toEqual(['D08-rescue-own'])
    d.do('wu', 'rescue.end', ended, { proceeding: 'rescue-2' })
    expect(faults(d)).toEqual([])
  })
  test('a firm that never asked while its plan ran asks when it is over: gone for good where it put right what was wrong', () => {
    const over = () =>
      publish(decided([line(500_000)], ['p1']))
        .on('2026-09-01')
        .do('li', 'rescue.over', asked, at)
    const d = over()
    expect([page(d), d.running.some((c) => c.clock === 'D08-rescue')]).toEqual(['public', false])
    // One application of a firm at a time, and who took it in does not decide it.
    expect(d.gates('li', 'rescue.apply', asked, at)).toEqual(['D08-rescue-own'])
    d.do('wu', 'rescue.end', ended, there).do('wei', 'disclosure.end', {}, at)
    expect([page(d), faults(d)]).toEqual(['ended', []])
    const not = over().do('wu', 'rescue.end', { ...ended, corrected: false }, there)
    expect(page(not)).toBe('public')
    expect(not.gates('wei', 'disclosure.end', {}, at)).toEqual(['D08-end'])
  })
  test('one registered elsewhere asks there, and what that organ sent is named', () => {
    const d = publish(decided([line(500_000)], ['p1'])).on('2026-09-01')
    expect(d.try('li', 'rescue.apply', { ...asked, through: 'registrar' }, at)).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'registrar', code: 'required' }],
    })
    d.do('li', 'rescue.apply', { ...asked, through: 'registrar', registrar: '外省某市市场监督管理局推送，回执3号' }, at)
  })
  const fault = { ground: 'inaccurate', explained: '金额有误' }
  test('a hidden page whose decision fell is taken back in its three days, and stays gone', () => {
    const d = shielded().do('li', 'lifting.order', lifted('revoked'))
    expect(d.running.map((c) => c.clock)).toContain('D05')
    d.do('wei', 'disclosure.withdraw', { reason: '决定被撤销' }, at)
    expect([page(d), d.running.some((c) => c.clock === 'D05')]).toEqual(['withdrawn', false])
    d.do('wu', 'rescue.end', { ...ended, result: 'failed' }, there)
    expect(page(d)).toBe('withdrawn')
  })
  test('a hidden page that was wrong is drawn anew, and not up before the plan is over', () => {
    const anew = () => {
      const d = shielded().do('li', 'disclosure.fault', fault, at)
      d.do('wei', 'disclosure.withdraw', { reason: '有误' }, at)
      d.do('li', 'disclosure.draft', { what: '处罚', why: '不符合规定' }, at)
      d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, at)
      expect(d.gates('wei', 'disclosure.publish', {}, at)).toEqual(['D08-rescue-hidden'])
      return d
    }
    const failed = anew().do('wu', 'rescue.end', { ...ended, result: 'failed' }, there)
    expect(page(publish(failed))).toBe('public')
    const done = anew().do('wu', 'rescue.end', ended, there)
    expect([page(done), done.running.filter((c) => c.clock.startsWith('D08'))]).toEqual(['dropped', []])
  })
  test('a firm that is no more while its page is hidden: down for good', () => {
    const d = shielded().do('li', 'disclosure.dissolved', { party: 'p1', source: '登记系统查询' }, at)
    d.do('wei', 'disclosure.end', {}, at)
    expect(page(d)).toBe('ended')
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

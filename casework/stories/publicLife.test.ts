import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { asOf } from '../ripe.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** 公示期 (市监公示13–15): how long the page of a penalty is up, by what it was, and that it goes by itself. */

const at = { proceeding: 'disclosure' }
const basisOf = (title: string) => [{ title, level: 'law', article: '第一条', inForce: '2021-01-01' }]
const decided = (lines: readonly Json[], ids = ['p1']) => {
  const d = new Driver('2026-08-03').open()
  for (const id of ids) d.do('li', 'party.identify', { party: party(id) })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], lines))
  d.review('case').notify()
  for (const id of ids) d.serveNotice(id)
  d.on('2026-08-18').decide()
  for (const id of ids) d.do('li', 'service.deliver', forms.delivery, { proceeding: `service-decision-${id}` })
  d.do('li', 'disclosure.draft', { what: '处罚', why: '不符合规定' }, at)
  return d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, at)
}
const publish = (d: Driver) => d.do('wei', 'disclosure.publish', {}, at)
const life = (d: Driver) =>
  d.file.clocks.filter((c) => c.clock.startsWith('D07')).map((c) => [c.clock, c.length, c.unit, c.stopped])
const stageOn = (d: Driver, day: string) =>
  asOf(d.file, d.context('li'), day as Day).proceedings.find((p) => p.id === 'disclosure')?.stage

const plain = { breached: basisOf('中华人民共和国广告法'), basis: basisOf('中华人民共和国广告法') }
const line = (fine: number, more: object = {}, id = 'p1') => forms.violation(id, fine, { ...plain, ...more })

describe('公示期', () => {
  test('of a fine in no field of the six: a year, and then the page is gone', () => {
    const d = publish(decided([line(500_000)]))
    expect(life(d)).toEqual([['D07', 12, 'M', undefined]])
    expect([stageOn(d, '2027-08-18'), stageOn(d, '2027-08-19')]).toEqual(['public', 'ended'])
  })
  test('of food: three years, by the law it was punished under', () => {
    expect(life(publish(decided([forms.violation('p1', 500_000)])))).toEqual([['D07-grave', 36, 'M', undefined]])
  })
  test('of a low fine by a lighter step: three months; one fen more, or no lighter step, a year', () => {
    const light = { tier: 'light', tierReason: '主动改正', grounds: ['remedied'] }
    expect(life(publish(decided([line(5_000_000, light)])))).toEqual([['D07-light', 3, 'M', undefined]])
    expect(life(publish(decided([line(5_000_001, light)])))).toEqual([['D07', 12, 'M', undefined]])
    expect(life(publish(decided([line(100)])))).toEqual([['D07', 12, 'M', undefined]])
  })
  test('of two parties the longest: one low fine beside a fine that is none', () => {
    const d = decided(
      [line(100, { tier: 'light', tierReason: '轻', grounds: ['remedied'] }), line(500_000, {}, 'p2')],
      ['p1', 'p2'],
    )
    expect(life(publish(d))).toEqual([['D07', 12, 'M', undefined]])
  })
  test('of a stoppage three years, or as long as it holds; until when is said before', () => {
    const stopped = () => decided([line(1, { penalties: [{ kind: 'stoppage' }] })])
    expect(stopped().gates('wei', 'disclosure.publish', {}, at)).toEqual(['D07-until'])
    const short = stopped().do('li', 'disclosure.measure', { what: '责令停业三个月', until: '2026-11-30' }, at)
    expect(life(publish(short))).toEqual([['D07-grave', 36, 'M', undefined]])
    const long = stopped().do('li', 'disclosure.measure', { what: '五年内不得从业', until: '2031-08-18' }, at)
    expect(life(publish(long)).map(([clock]) => clock)).toEqual(['D07-restricted'])
    expect([stageOn(long, '2031-08-18'), stageOn(long, '2031-08-19')]).toEqual(['public', 'ended'])
  })
  test('what somebody found of the field goes before the title of the law', () => {
    const d = decided([line(500_000)]).do('chen', 'disclosure.measure', { critical: true }, at)
    expect(life(publish(d))).toEqual([['D07-grave', 36, 'M', undefined]])
  })
  test('nothing of it runs once the page was taken back, and an agency no rule sets it for has no end', () => {
    const d = publish(decided([line(500_000)]))
    d.do('li', 'disclosure.fault', { ground: 'inaccurate', explained: '名称有误' }, at)
    d.do('wei', 'disclosure.withdraw', { reason: '名称有误' }, at)
    expect(life(d).map(([, , , stopped]) => stopped)).toEqual(['2026-08-18'])
  })
})

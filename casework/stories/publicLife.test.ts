import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { publishedParties } from '../readings/publication.ts'
import { asOf } from '../ripe.ts'
import { people } from './county.ts'
import type { Driver } from './driver.ts'
import { forms } from './forms.ts'
import { at, decided, everything, life, line, paidUp, publish, stageOn } from './publicPage.ts'

/** 公示期 (市监公示13–15): how long the page of a penalty is up, by what it was, and that it goes by itself. */

describe('公示期', () => {
  test('of a fine in no field of the six: a year, and then the page is gone', () => {
    const d = publish(decided([line(500_000)]))
    expect(life(d)).toEqual([['D07', 12, 'M', undefined]])
    expect([stageOn(d, '2027-08-18'), stageOn(d, '2027-08-19')]).toEqual(['public', 'ended'])
  })
  test('that ends on a Saturday: the page is gone on Sunday, and waits for no working day', () => {
    // 2029-08-18 is a Saturday.
    const d = publish(decided([forms.violation('p1', 500_000)]))
    expect([stageOn(d, '2029-08-18'), stageOn(d, '2029-08-19')]).toEqual(['public', 'ended'])
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
    expect(life(publish(d))).toEqual([
      ['D07', 12, 'M', undefined],
      ['D07-light-own', 3, 'M', undefined],
      ['D07-own', 12, 'M', undefined],
    ])
    // Who got the low fine leaves it in three months; the other stays for his year.
    expect(publishedParties({ file: d.file, context: d.context('li'), day: '2026-11-18' })).toEqual(['p1', 'p2'])
    expect(d.gates('wei', 'disclosure.part', {}, at)).toEqual(['D08-part'])
    d.on('2026-11-19').do('wei', 'disclosure.part', {}, at)
    expect(publishedParties({ file: d.file, context: d.context('li'), day: '2026-11-19' })).toEqual(['p2'])
    expect(d.gates('wei', 'disclosure.part', {}, at)).toEqual(['D08-part'])
    expect([stageOn(d, '2027-08-18'), stageOn(d, '2027-08-19')]).toEqual(['public', 'ended'])
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
  test('nothing of it runs while the page is taken back, and what was shown before counts', () => {
    const d = publish(decided([line(500_000)]))
    d.do('li', 'disclosure.fault', { ground: 'inaccurate', explained: '名称有误' }, at)
    d.do('wei', 'disclosure.withdraw', { reason: '名称有误' }, at)
    expect(life(d).map(([, , , stopped]) => stopped)).toEqual(['2026-08-18'])
  })
  test('taken back for a fault and shown again, it is up as long as the law says and no day longer', () => {
    const d = publish(decided([line(500_000)])).on('2026-10-18')
    d.do('li', 'disclosure.fault', { ground: 'inaccurate', explained: '名称有误' }, at)
    d.do('wei', 'disclosure.withdraw', { reason: '名称有误' }, at)
    // Down for thirty days: it ends thirty days after the year.
    d.on('2026-11-17').do('li', 'disclosure.draft', { what: '处罚', why: '不符合规定' }, at)
    d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, at)
    publish(d)
    expect([stageOn(d, '2027-09-17'), stageOn(d, '2027-09-18')]).toEqual(['public', 'ended'])
  })
})

/** 信用修复 (信用修复办法11, 14–18): taken down before its time for what was done, by another than found it. */
describe('提前停止公示', () => {
  const asked = { party: 'p1', receivedOn: '2026-11-18', performed: '已缴罚款', rectified: '已经整改', pledge: true }
  const checked = {
    way: 'paper',
    found: '罚款已缴，标签已改。',
    willing: true,
    corrected: true,
    again: false,
    truthful: true,
    harms: false,
  }
  const after = (until: 'apply' | 'accept' | 'decide', lines = [line(500_000)], crowd = people) => {
    const d = paidUp(publish(decided(lines, ['p1'], crowd))).on('2026-11-18')
    if (until === 'apply') return d
    d.do('li', 'repair.apply', asked, at)
    if (until === 'accept') return d
    return d.do('li', 'repair.accept', {}, own(d)).do('li', 'repair.check', checked, own(d))
  }
  const own = (d: Driver) => ({ proceeding: d.file.proceedings.findLast((p) => p.kind === 'repair')!.id })
  const ran = (d: Driver) => d.running.map((c) => c.clock).filter((c) => c.startsWith('D08'))

  test('after three months, in its days, and then the page is over and nothing runs', () => {
    const d = after('decide')
    expect(ran(d)).toEqual(['D08-decide'])
    d.do('li', 'repair.opine', { grant: true, reason: '符合条件' }, own(d)).do('wu', 'repair.decide', {}, own(d))
    expect(ran(d)).toEqual(['D08-carryOut'])
    d.do('wei', 'disclosure.end', {}, at)
    expect([ran(d), life(d).map(([, , , stopped]) => stopped)]).toEqual([[], ['2026-11-18']])
    expect(
      d.file.proceedings.flatMap((p) => (p.kind === 'repair' || p.kind === 'disclosure' ? [p.stage] : [])),
    ).toEqual(['ended', 'done'])
    expect(d.file.papers.map((p) => p.kind)).toContain('repair-grant')
  })
  test('not for who has not paid, whatever he says of it (市监公示16第一项)', () => {
    const d = publish(decided([line(500_000)]))
      .on('2026-11-18')
      .do('li', 'repair.apply', asked, at)
    d.do('li', 'repair.accept', {}, own(d)).do('li', 'repair.check', checked, own(d))
    d.do('li', 'repair.opine', { grant: true, reason: '符合条件' }, own(d))
    expect(d.gates('wu', 'repair.decide', {}, own(d))).toEqual(['D08-met'])
    paidUp(d).do('wu', 'repair.decide', {}, own(d))
  })
  test('never where it may harm the security of the State or the public (18)', () => {
    const d = after('accept').do('li', 'repair.accept', {}, own(after('accept')))
    d.do('li', 'repair.check', { ...checked, harms: true }, own(d))
    d.do('li', 'repair.opine', { grant: true, reason: '符合条件' }, own(d))
    expect(d.gates('wu', 'repair.decide', {}, own(d))).toEqual(['D08-met'])
    d.do('wu', 'repair.anew', { reason: '可能危害公共利益' }, own(d))
    d.do('li', 'repair.opine', { grant: false, reason: '可能危害公共利益' }, own(d)).do(
      'wu',
      'repair.decide',
      {},
      own(d),
    )
    expect(d.file.papers.map((p) => p.kind)).toContain('repair-refusal')
    // Told to who asked, and no page of its own: that is for deceit alone.
    expect(d.file.proceedings.some((p) => p.kind === 'publication')).toBe(false)
  })
  test('not before its time, nor ever for what lasts', () => {
    const soon = publish(decided([line(500_000)])).on('2026-11-17')
    const early = { ...asked, receivedOn: '2026-11-17' }
    expect(soon.gates('li', 'repair.apply', early, at)).toEqual(['D08-when'])
    // From when he may is said, not only that it is too soon.
    const [told] = soon.refused('li', 'repair.apply', early, at)
    expect([told!.sentence, told!.next]).toEqual(['公示未满三个月，到2026-11-18届满。', '2026-11-18起可以申请'])
    const lasting = decided([line(1, { penalties: [{ kind: 'revocation' }] })])
    expect(publish(lasting).on('2028-11-20').gates('li', 'repair.apply', asked, at)).toEqual(['D08-when'])
  })
  test('of two on a page each asks for himself, and the page stays for the other', () => {
    const d = paidUp(publish(decided([line(500_000), line(500_000, {}, 'p2')], ['p1', 'p2']))).on('2026-11-18')
    d.do('li', 'repair.apply', asked, at).do('li', 'repair.apply', { ...asked, party: 'p2', pledge: false }, at)
    const [one, two] = d.file.proceedings.filter((p) => p.kind === 'repair').map((p) => ({ proceeding: p.id }))
    // What one handed in is not the other's, and each has his own two days.
    expect(d.gates('li', 'repair.accept', {}, two!)).toEqual(['D08-pledge'])
    expect(ran(d)).toEqual(['D08', 'D08'])
    d.do('li', 'repair.accept', {}, one!).do('li', 'repair.check', checked, one!)
    expect(ran(d)).toEqual(['D08', 'D08-decide'])
    d.do('li', 'repair.opine', { grant: true, reason: '符合条件' }, one!).do('wu', 'repair.decide', {}, one!)
    expect(d.gates('wei', 'disclosure.end', {}, at)).toEqual(['D08-end'])
    d.do('wei', 'disclosure.part', {}, at)
    expect(publishedParties({ file: d.file, context: d.context('li'), day: '2026-11-18' })).toEqual(['p2'])
    expect(d.gates('li', 'repair.apply', asked, at)).toEqual(['D08-when'])
    expect(ran(d)).toEqual(['D08'])
    d.do('li', 'repair.request', { missing: '守信承诺书' }, two!)
    d.do('li', 'repair.supplement', { content: '守信承诺书', pledge: true }, two!)
    d.do('li', 'repair.accept', {}, two!).do('li', 'repair.check', checked, two!)
    d.do('li', 'repair.opine', { grant: true, reason: '符合条件' }, two!).do('wu', 'repair.decide', {}, two!)
    expect(d.gates('wei', 'disclosure.part', {}, at)).toEqual(['D08-part'])
    d.do('wei', 'disclosure.end', {}, at)
    expect(d.file.proceedings.filter((p) => p.kind === 'repair').map((p) => p.stage)).toEqual(['done', 'done'])
    expect(ran(d)).toEqual([])
  })
  test('whoever lied is refused before the public for three years, and asks for nothing meanwhile', () => {
    const d = after('accept').do('li', 'repair.accept', {}, own(after('accept')))
    d.do('li', 'repair.check', { ...checked, truthful: false }, own(d))
    d.do('li', 'repair.opine', { grant: false, reason: '伪造缴款凭证' }, own(d)).do('wu', 'repair.decide', {}, own(d))
    const page = d.file.proceedings.findLast((p) => p.kind === 'publication')!
    expect([page.stage, page.about.party]).toEqual(['due', 'p1'])
    const there = { proceeding: page.id }
    d.do('li', 'publication.draft', { what: '不予信用修复', why: '弄虚作假' }, there)
    d.do('chen', 'publication.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, there)
    d.on('2026-12-01').do('wei', 'publication.publish', {}, there)
    const on = (day: Day) => asOf(d.file, d.context('li'), day).proceedings.find((p) => p.id === page.id)?.stage
    expect([on('2029-12-01'), on('2029-12-02')]).toEqual(['public', 'ended'])
    const again = { ...asked, receivedOn: '2027-06-01' }
    expect(
      d
        .on('2027-06-01')
        .refused('li', 'repair.apply', again, at)
        .map((r) => r.sentence),
    ).toEqual([expect.stringContaining('三年内不得申请')])
  })
  test('what was got by lies is revoked: the page is up again from that day, and nothing ends it early', () => {
    const d = after('decide')
    d.do('li', 'repair.opine', { grant: true, reason: '符合条件' }, own(d)).do('wu', 'repair.decide', {}, own(d))
    d.do('wei', 'disclosure.end', {}, at).on('2027-01-11')
    d.do('wu', 'repair.revoke', { found: '缴款凭证系伪造。', reason: '弄虚作假' }, own(d))
    expect(d.file.papers.map((p) => p.kind)).toContain('repair-revocation')
    d.on('2027-01-13').do('wei', 'disclosure.publish', {}, at)
    expect([stageOn(d, '2028-01-11'), stageOn(d, '2028-01-12')]).toEqual(['public', 'ended'])
    const again = { ...asked, receivedOn: '2027-06-01' }
    expect(
      d
        .on('2027-06-01')
        .refused('li', 'repair.apply', again, at)
        .map((r) => r.sentence),
    ).toEqual([expect.stringContaining('已被撤销')])
  })
  test('the time to decide is longer once, by a head, before it is over', () => {
    const d = after('decide').do('wu', 'repair.extend', { reason: '需要实地核查' }, own(after('decide')))
    expect(d.gates('wu', 'repair.extend', { reason: '再次' }, own(d))).toEqual(['D08-extend'])
    const late = after('decide').on('2026-12-15')
    expect(late.gates('wu', 'repair.extend', { reason: '需要实地核查' }, own(late))).toEqual(['D08-extend'])
  })
  test('granted after its own time ran out there is nothing left to take down', () => {
    const d = paidUp(publish(decided([line(500_000)]))).on('2027-08-16')
    d.do('li', 'repair.apply', { ...asked, receivedOn: '2027-08-16' }, at).do('li', 'repair.accept', {}, own(d))
    d.do('li', 'repair.check', checked, own(d)).do('li', 'repair.opine', { grant: true, reason: '符合' }, own(d))
    d.on('2027-08-23').do('wu', 'repair.decide', {}, own(d))
    expect(
      d.file.proceedings.flatMap((p) => (p.kind === 'repair' || p.kind === 'disclosure' ? [p.stage] : [])),
    ).toEqual(['ended', 'done'])
    expect(ran(d)).toEqual([])
  })
  test('of a company that is no more the page goes, and not by the hand that entered it', () => {
    const d = publish(decided([line(500_000)], ['p1'], everything)).on('2026-09-01')
    d.do('li', 'disclosure.dissolved', { party: 'p1', source: '登记机关网站查询' }, at)
    expect(d.gates('li', 'disclosure.end', {}, { ...at, post: 'publisher' })).toEqual(['D08-end'])
    d.do('wei', 'disclosure.end', {}, at)
    expect(stageOn(d, '2026-09-01')).toBe('ended')
  })
  test('only by decision, of somebody who found nothing himself, and not for who did it again', () => {
    const d = after('apply')
    expect(d.gates('wei', 'disclosure.end', {}, at)).toEqual(['D08-end'])
    d.do('li', 'repair.apply', { ...asked, pledge: false }, at)
    expect(d.gates('li', 'repair.accept', {}, own(d))).toEqual(['D08-pledge'])
    const again = after('decide').do('li', 'repair.check', { ...checked, again: true }, own(after('decide')))
    again.do('li', 'repair.opine', { grant: true, reason: '建议准予' }, own(again))
    expect(again.gates('wu', 'repair.decide', {}, own(again))).toEqual(['D08-met'])
    again.do('wu', 'repair.anew', { reason: '再犯' }, own(again))
    again
      .do('li', 'repair.opine', { grant: false, reason: '再犯' }, own(again))
      .do('wu', 'repair.decide', {}, own(again))
    expect(again.file.papers.map((p) => p.kind)).toContain('repair-refusal')
    expect([ran(again), life(again).map(([, , , stopped]) => stopped)]).toEqual([[], [undefined]])
    expect(again.gates('wei', 'disclosure.end', {}, at)).toEqual(['D08-end'])
    const alone = after('decide', [line(500_000)], everything)
    alone.do('li', 'repair.opine', { grant: true, reason: '符合条件' }, own(alone))
    expect(alone.gates('li', 'repair.decide', {}, { ...own(alone), post: 'deputyHead' })).toEqual(['D08-apart'])
  })
})

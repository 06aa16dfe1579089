import { bodyOf, type DocumentKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { lastOf } from '../entries.ts'
import type { Form } from '../file.ts'
import { paperText } from '../paperText.ts'
import { project } from '../project.ts'
import { asOf } from '../ripe.ts'
import { answered, concluded, lifted, notified } from './again.ts'
import type { Driver } from './driver.ts'
import { party } from './forms.ts'
import { deliver, faults, stageOf } from './handled.ts'
import {
  announce,
  clockOf,
  entriesOf,
  examine,
  examinedAndDecided,
  foundAs,
  heldBy,
  licensed,
  ofLicence,
  publish,
} from './permit.ts'

// 变更、延续 are permits too: on paper, brought, public, on the licence, and in time (许可法38–40, 42, 44, 49, 50).

const change = { what: 'change', content: '增加冷食类' }
const renew = { what: 'renew', content: '继续经营', to: '2036-11-09' }
const both = { ...renew, what: 'both', content: '增加冷食类，并延续' }
const apply = (d: Driver, form: Form) => d.do('li', 'licence.apply', form, ofLicence)
const decide = examinedAndDecided
const said = (d: Driver, kind: DocumentKind): string =>
  paperText(bodyOf(kind) ?? [], { file: d.file, context: d.context('li'), day: '2026-11-02' })
    .map((b) => b.text)
    .join('\n')
const reissue = { how: 'new', signedBy: '林甲', way: 'direct' }

describe('a licence is changed', () => {
  test('on paper, brought to the holder, public in seven working days, and on the licence in ten', () => {
    const d = apply(licensed(), change)
    expect(clockOf(d, 'L02-change')?.trigger).toBe('2026-11-02')
    d.do('li', 'licence.accept', {}, ofLicence)
    expect(said(d, 'permit-renewal-receipt')).toContain('自受理之日起二十个工作日内作出是否准予变更的决定')
    expect(d.gates('li', 'licence.accept', {}, ofLicence)).toEqual(['L32-renewal'])
    decide(d.on('2026-11-09'), { granted: true, content: '热食类、冷食类' })
    expect(d.file.papers.at(-1)?.kind).toBe('permit-change')
    const text = said(d, 'permit-change')
    expect(text).toMatch(/第三十八条第一款、第四十九条的规定，决定准予变更。/)
    expect(text).toContain('许可内容：热食类、冷食类（变更前：热食类食品制售）')
    expect(text).toContain('十个工作日内换发许可证件')
    expect([stageOf(d, 'licence'), stageOf(d, 'service-change-p1'), stageOf(d, 'publication-change')]).toEqual([
      'reissuing',
      'pending',
      'due',
    ])
    expect(d.running.map((c) => c.id)).toEqual(
      expect.arrayContaining(['L05-renewal', 'D01-renewal/publication-change', 'L08-term']),
    )
    const waits = project(d.file, d.context('li'), '2026-11-09').case.waits.map((w) => w.what)
    expect(waits).toEqual(expect.arrayContaining(['送达准予变更行政许可决定书', '换发、送达证件', '拟制公示信息']))
    deliver(d, 'p1', 'change').do('li', 'licence.reissue', reissue, ofLicence)
    expect(d.file.papers.at(-1)?.kind).toBe('permit-licence')
    expect(said(d, 'permit-licence')).toContain('许可内容：热食类、冷食类')
    expect(d.gates('li', 'licence.reissue', reissue, ofLicence)).toEqual(['L44-again'])
    publish(publish(d), 'publication-change')
    expect([stageOf(d, 'licence'), d.running.map((c) => c.id), faults(d)]).toEqual(['in-force', ['L08-term'], []])
  })

  test('decided, brought to the licence late: each says so', () => {
    const d = decide(apply(licensed(), change).on('2026-12-01'), { granted: true, content: '冷食类' })
    expect(faults(d)).toEqual(['L42-change'])
    d.on('2026-12-16').do('li', 'licence.reissue', { ...reissue, how: 'noted' }, ofLicence)
    expect(faults(d)).toEqual(['L42-change', 'L44-reissue'])
    expect(d.file.papers.filter((p) => p.kind === 'permit-licence')).toHaveLength(1)
  })

  test('refused: with its reason and the remedies, on a paper that is served; the licence stays what it was', () => {
    const d = apply(licensed(), change)
    expect(d.gates('li', 'licence.examine', foundAs({ granted: true }), ofLicence)).toEqual(['L49-content'])
    decide(d, { granted: false, reason: '没有专间' })
    expect(said(d, 'permit-unchanged')).toMatch(
      /第三十八条第二款、第四十九条(.|\n)*没有专间(.|\n)*六个月内向云岭县人民法院/,
    )
    expect([stageOf(d, 'licence'), stageOf(d, 'service-change-p1')]).toEqual(['in-force', 'pending'])
    expect(d.gates('li', 'licence.reissue', reissue, ofLicence)).toEqual(['L44-again'])
    expect(lastOf(d.file, 'licence')?.fields.content).toBe('热食类食品制售')
  })
})

describe('what is decided is what was put up', () => {
  const form = { granted: true, content: '热食类、冷食类' }
  const more = { granted: true, content: '热食类、冷食类、生食类' }
  const gates = (d: Driver, of: Form = form) => d.gates('zheng', 'licence.decide', of, ofLicence)

  test('no more, no less, and not before it was', () => {
    const d = apply(licensed(), change)
    expect(gates(d)).toEqual(['L49-found'])
    expect(gates(examine(d, form), more)).toEqual(['L49-same'])
    expect(d.refused('zheng', 'licence.decide', more, ofLicence)[0]).toMatchObject({
      sentence: expect.stringContaining('“变更后的内容”与审查意见不同'),
      next: expect.stringContaining('退回重新审查'),
    })
    expect(gates(d, { granted: false, reason: '没有专间' })).toEqual(['L49-same'])
    expect(gates(d, { ...form, address: '新路1号' })).toEqual(['L49-same'])
    expect(d.try('zheng', 'licence.decide', form, ofLicence).outcome).toBe('performed')
  })

  test('who does not agree sends it back, and it is examined anew', () => {
    const d = examine(apply(licensed(), change), more)
    d.do('wu', 'licence.return', { reason: '没有生食类的专间' }, ofLicence)
    expect([stageOf(d, 'licence'), gates(d, more)]).toEqual(['asked', ['L49-found']])
    examine(d, form).do('zheng', 'licence.decide', form, ofLicence)
    expect(lastOf(d.file, 'licence')?.fields.content).toBe('热食类、冷食类')
  })

  test('what is asked for in other words is examined in other words', () => {
    const d = examine(apply(licensed(), change), form)
    apply(d, { what: 'change', content: '增加冷食类、生食类' })
    expect([stageOf(d, 'licence'), gates(d)]).toEqual(['asked', ['L49-found']])
  })

  test('granted what does not meet the conditions, refused what does', () => {
    const d = apply(licensed(), change)
    const met = { conditionsMet: 'yes', othersInterest: 'no', permitHearingByLaw: 'no' }
    expect(
      d.gates('li', 'licence.examine', { ...foundAs(form), facts: { ...met, conditionsMet: 'no' } }, ofLicence),
    ).toEqual(['L38-renewal'])
    expect(
      d.gates('li', 'licence.examine', { ...foundAs({ granted: false, reason: '不便' }), facts: met }, ofLicence),
    ).toEqual(['L38-renewal'])
  })
})

describe('a change that touches others', () => {
  const form = { granted: true, content: '热食类、冷食类' }
  const touching = {
    ...foundAs(form),
    facts: { conditionsMet: 'yes', othersInterest: 'yes', permitHearingByLaw: 'no' },
  }
  const gates = (d: Driver) => d.gates('zheng', 'licence.decide', form, ofLicence)
  const tell = (d: Driver, p: string) => d.do('li', 'interested.tell', { party: p, hearing: true, way: '书面' })
  const found = (d: Driver) => d.do('li', 'licence.examine', touching, ofLicence)

  test('is told them and whoever asked, anew, and heard where they want it; the time of it is not counted', () => {
    const d = licensed()
    expect(d.gates('li', 'opinion.hear', { party: 'p1', content: '甲' })).toEqual(['L49-others'])
    found(apply(d, change))
    expect(gates(d)).toEqual(['G38-change'])
    d.do('li', 'party.identify', { party: party('p2', { role: 'third' }) })
    tell(tell(d, 'p1'), 'p2').do('li', 'opinion.hear', { party: 'p1', content: '同意', noHearing: true })
    found(d)
    expect(d.refused('zheng', 'licence.decide', form, ofLicence)[0]).toMatchObject({ gate: 'G38-change' })
    d.do('li', 'hearing.ask', { party: 'p2', content: '担心油烟' })
    found(d)
    expect(gates(d)).toEqual(['L46-change'])
    announce(d, '2026-11-12').on('2026-11-12').do('li', 'hearing.hold', heldBy('zhou'))
    expect(gates(d)).toEqual(['L49-found'])
    found(d.on('2026-11-13')).do('zheng', 'licence.decide', form, ofLicence)
    expect([lastOf(d.file, 'licence')?.fields.content, faults(d)]).toEqual(['热食类、冷食类', []])
    expect([stageOf(d, 'service-change-p1'), stageOf(d, 'service-change-p2')]).toEqual(['pending', 'pending'])
    expect(clockOf(d, 'L02-change')?.pauses).toMatchObject([{ from: '2026-11-02', to: '2026-11-12' }])
  })

  test('who wants no hearing need not be waited for', () => {
    const d = apply(licensed(), change).do('li', 'party.identify', { party: party('p2', { role: 'third' }) })
    for (const p of ['p1', 'p2'])
      tell(d, p).do('li', 'opinion.hear', { party: p, content: '没有意见', noHearing: true })
    expect(found(d).try('zheng', 'licence.decide', form, ofLicence).outcome).toBe('performed')
  })
})

describe('what is changed is the holder itself', () => {
  const named = () =>
    decide(apply(licensed(), { what: 'change', content: '企业更名' }), {
      granted: true,
      name: '云岭县新名食品有限公司',
      address: '新路1号',
    })

  test('the licence that is issued in its place has the new name and seat, and no page has where somebody lives', () => {
    const d = named().do('li', 'licence.reissue', { ...reissue, way: 'electronic' }, ofLicence)
    expect(said(d, 'permit-change')).toContain('被许可人的名称变更为：云岭县新名食品有限公司。')
    expect(said(d, 'permit-change')).not.toContain('新路1号')
    const licence = paperText(bodyOf('permit-licence') ?? [], {
      file: d.file,
      context: d.context('li'),
      day: '2026-11-02',
      party: 'p1',
    })
    expect(licence.slice(0, 2).map((b) => b.text)).toEqual([
      '被许可人：云岭县新名食品有限公司',
      '住所（住址）：新路1号',
    ])
    expect(lastOf(d.file, 'licence')?.fields.content).toBe('热食类食品制售')
  })

  test('where the change falls, its old name is on the licence again', () => {
    const d = named().do('li', 'remedy.receive', { ...notified, fought: 'renewalDecision' })
    concluded(answered(d, 'remedy-1'), 'revoked', 'remedy-1')
    d.do('li', 'lifting.enter', lifted('revoked', { fought: 'renewalDecision' }), { proceeding: 'remedy-1' })
    expect(lastOf(d.file, 'licence')?.fields).toEqual({
      content: '热食类食品制售',
      from: '2026-11-10',
      to: '2031-11-09',
      state: 'in-force',
    })
  })
})

describe('one thing asked for while another waits', () => {
  test('is refused with the ways out, and taken in where both are decided together', () => {
    const d = apply(licensed().on('2031-09-01'), change)
    const [why] = d.refused('li', 'licence.apply', renew, ofLicence)
    expect(why).toMatchObject({ gate: 'L49-pending', sentence: expect.stringContaining('尚未决定') })
    apply(d, both)
    expect(clockOf(d, 'L08')).toMatchObject({ until: '2031-11-09' })
    decide(d, { granted: true, part: 'renew', to: '2036-11-09', reason: '没有专间' })
    expect(d.file.papers.slice(-2).map((p) => p.kind)).toEqual(['permit-unchanged', 'permit-renewal'])
    expect([stageOf(d, 'publication-change'), stageOf(d, 'publication-renewal')]).toEqual(['due', 'due'])
    expect(lastOf(d.file, 'licence')?.fields).toMatchObject({ content: '热食类食品制售', to: '2036-11-09' })
  })

  test('taken back by the holder it is over, and the licence runs to its own end', () => {
    const d = apply(licensed().on('2031-09-01'), renew)
    d.do('li', 'licence.takeBack', { way: '书面' }, ofLicence)
    expect([stageOf(d, 'licence'), clockOf(d, 'L08')?.stopped]).toEqual(['in-force', '2031-09-01'])
    expect(d.running.find((c) => c.clock === 'L08-term')).toMatchObject({ until: '2031-11-09' })
    apply(d, change)
    expect(faults(d)).toEqual([])
  })

  test('the extension is taken as granted by the end of the licence, and the change is still to be decided', () => {
    const d = apply(licensed().on('2031-09-01'), both).on('2031-11-10')
    const now = asOf(d.file, d.context('li'), '2031-11-10')
    expect(now.proceedings.find((p) => p.kind === 'licence')?.stage).toBe('asked')
    expect(d.gates('li', 'licence.apply', renew, ofLicence)).toEqual(['L50-to', 'L49-pending'])
    decide(d, { granted: true, content: '热食类、冷食类' })
    expect(lastOf(d.file, 'licence')?.fields).toMatchObject({ content: '热食类、冷食类', to: '2036-11-09' })
    expect([stageOf(d, 'publication-deemed'), stageOf(d, 'publication-change')]).toEqual(['due', 'due'])
    expect(entriesOf(d, 'renewalDecision').map((e) => e.fields.rest)).toEqual([true, undefined])
    expect(d.file.proceedings.some((p) => p.id === 'publication-renewal')).toBe(false)
    publish(publish(d), 'publication-deemed')
    expect(faults(d)).toEqual(['L42-change'])
  })
})

describe('what was decided of it is fought by itself', () => {
  const lost = (d: Driver) =>
    concluded(
      answered(d.do('li', 'remedy.receive', { ...notified, fought: 'renewalDecision' }), 'remedy-1'),
      'revoked',
      'remedy-1',
    )
  const at = { proceeding: 'remedy-1' }
  const falls = lifted('revoked', { fought: 'renewalDecision' })

  test('a refusal to extend falls after the licence ran out: the licence is there, and it is decided anew', () => {
    const d = apply(licensed().on('2031-09-01'), renew)
    decide(d, { granted: false, reason: '不再符合条件' })
    expect(d.gates('li', 'remedy.receive', notified)).toEqual(['lifting-which'])
    lost(d.on('2031-12-01')).do('li', 'lifting.enter', falls, at)
    expect([stageOf(d, 'licence'), lastOf(d.file, 'licence')?.fields.state]).toEqual(['asked', 'in-force'])
    expect(lastOf(d.file, 'lifting')?.fields.number).toContain('许不延')
    expect(d.running.map((c) => c.id)).toContain('L02-change')
    expect(d.running.map((c) => c.id)).not.toContain('L08')
    decide(d, { granted: true, to: '2036-11-09' })
    expect([stageOf(d, 'licence'), lastOf(d.file, 'licence')?.fields.to]).toEqual(['reissuing', '2036-11-09'])
    expect(d.running.find((c) => c.clock === 'L08-term')).toMatchObject({ until: '2036-11-09' })
  })

  test('a change that was granted falls: what was permitted before is permitted, and the application waits again', () => {
    const d = decide(apply(licensed(), change), { granted: true, content: '热食类、冷食类' })
    lost(d).do('li', 'lifting.enter', falls, at)
    expect([stageOf(d, 'licence'), lastOf(d.file, 'licence')?.fields.content]).toEqual(['asked', '热食类食品制售'])
    expect([stageOf(d, 'publication-change'), stageOf(d, 'service-change-p1')]).toEqual(['dropped', 'lapsed'])
    expect(d.running.map((c) => c.clock)).toEqual(expect.arrayContaining(['L02-change', 'L08-term']))
    expect(lastOf(d.file, 'grant')?.fields).toEqual({ outcome: 'grant' })
  })
})

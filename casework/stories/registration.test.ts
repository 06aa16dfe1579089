import { describe, expect, test } from 'vitest'
import { cautions } from '../cautions.ts'
import { after, clockOf, deliver, faults, handled, reviewed, running, stageOf } from './handled.ts'

const kind = 'registration.market'
const facts = { applicationOurs: 'yes', identityChecked: 'yes', registrationForm: 'yes', registrationFree: 'yes' }
const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
const accepted = (over = {}) => handled(kind, over).do('li', 'application.accept', { facts })
const found = (over = {}) => ({ found: '材料齐全。', outcome: 'register', ...over, facts: nothing })
const signed = (d: ReturnType<typeof accepted>) =>
  d
    .do('li', 'registration.propose', { reason: '呈批' })
    .do('sun', 'registration.endorse', { opinion: '同意' })
    .do('wu', 'registration.approve', { opinion: '同意' })

describe('市场主体登记', () => {
  test('registered on the spot, with its licence, filed, public; nothing of it runs after', () => {
    const d = after(kind)
    expect([stageOf(d), running(d), faults(d)]).toEqual(['archived', [], []])
    expect(d.file.papers.map((p) => p.kind)).toEqual(['market-receipt', 'market-notice'])
  })

  test('on the spot is the day it was accepted: after that it is examined and signed, in three days', () => {
    const d = accepted().on('2026-11-03')
    expect(d.gates('li', 'registration.onSpot')).toEqual(['R19-spot'])
    signed(d.do('li', 'finding.conclude', found()))
    expect([stageOf(d), clockOf(d, 'O07')?.stopped]).toEqual(['registered', '2026-11-03'])
    expect(d.gates('li', 'case.archive', { summary: '已登记' })).toEqual(['R21', 'G45-registration'])
  })

  test('three days more once, by a head, and before they are over; late is a fault', () => {
    const d = accepted().on('2026-11-04').do('wu', 'decision.extend', { reason: '情形复杂', way: '书面' })
    expect(d.gates('wu', 'decision.extend', { reason: '再延', way: '书面' })).toEqual(['R19-extend'])
    signed(d.on('2026-11-10').do('li', 'finding.conclude', found()))
    expect(faults(d)).toEqual([])
    const late = signed(accepted().on('2026-11-06').do('li', 'finding.conclude', found()))
    expect(faults(late)).toEqual(['R19-term'])
  })

  test('refused on a ground of law and with its reason, told and public as that', () => {
    const d = accepted()
    expect(d.gates('li', 'finding.conclude', found({ outcome: 'refuse', ground: 'unlawful' }))).toEqual(['R20'])
    d.do('li', 'finding.conclude', found({ outcome: 'refuse', ground: 'unlawful', reason: '名称中有禁用的文字' }))
    deliver(signed(d)).do('li', 'case.archive', { summary: '不予登记' })
    expect(d.file.papers.at(-1)?.kind).toBe('market-refusal')
    expect(d.file.proceedings.map((p) => p.id)).toEqual(['main', 'publication-refusal', 'service-decision-p1'])
    expect(running(d)).toEqual(['D02-registration/publication-refusal'])
  })

  test('what is changed is applied for in thirty days, late all the same', () => {
    const told = (changedOn: string) => {
      const d = accepted({ kind: 'change', changedOn })
      return [faults(d), cautions(d.file, d.context('li')).length]
    }
    expect([told('2026-09-20'), told('2026-10-10')]).toEqual([
      [[], 1],
      [[], 0],
    ])
  })

  test('taken off the simple way only when the time to object is over, and nobody has', () => {
    const simple = { kind: 'cancel', way: 'simple', noObjection: true, noticeEndedOn: '2026-10-30' }
    const d = accepted(simple).do('li', 'registration.onSpot')
    expect(d.file.papers.at(-1)?.kind).toBe('market-cancelled')
    for (const over of [{ noticeEndedOn: '2026-11-20' }, { noticeEndedOn: '2026-10-08' }, { noObjection: false }])
      expect(handled(kind, { ...simple, ...over }).gates('li', 'application.accept', { facts })).toEqual(['R33'])
  })

  test('what is not for this organ is told where to go, what lacks something once', () => {
    const d = handled(kind)
    expect(d.gates('li', 'application.accept', { facts: { ...facts, registrationFree: 'no' } })).toEqual(['R19'])
    expect(d.gates('li', 'application.reject', { ground: 'power', reason: '住所在外县' })).toEqual(['R19-elsewhere'])
    d.do('li', 'application.request', { missing: '章程' }).do('li', 'application.supplement', { content: '章程' })
    expect(d.gates('li', 'application.request', { missing: '租约' })).toEqual(['R19-once'])
    d.do('li', 'application.withdraw', { way: '书面' })
    expect([stageOf(d), running(d)]).toEqual(['ended', []])
  })

  test('what may harm the public is reviewed before it is decided', () => {
    const d = accepted().do('li', 'finding.conclude', { ...found(), facts: { ...nothing, socialRisk: 'yes' } })
    expect(d.gates('li', 'registration.propose', { reason: '呈批' })).toEqual(['G20-registration'])
    signed(reviewed(d))
    expect(stageOf(d)).toBe('registered')
  })

  test('what reaches whom, and how', () => {
    const d = accepted().do('li', 'registration.onSpot').do('li', 'licence.handle', { what: 'issued' })
    expect(d.gates('li', 'case.archive', { summary: '已登记' })).toEqual(['G45-registration'])
  })
})

import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { project } from '../project.ts'
import { answered, concluded, lifted, sued } from './again.ts'
import { Driver } from './driver.ts'
import { clueForm, forms, party } from './forms.ts'

/** 不予立案 (市监程序20; 处罚法54): looked into, approved, told to whoever has to be told, and taken up again when something new comes. */

const slight: Form = {
  ground: 'slightCorrected',
  reason: '二十盒糕点未标明生产日期，尚未售出，当场下架退回。',
  corrected: '当场下架，退回供货商。',
  reply: 'none',
}
const opened = (day: `${number}-${number}-${number}` = '2026-08-03') =>
  new Driver(day).open({ ...clueForm(day), source: 'report' }).do('li', 'party.identify', { party: party('p1') })
const verified = (day?: `${number}-${number}-${number}`) => opened(day).do('li', 'clue.verify', forms.verification)
const refuse = (d: Driver, form: Form = slight) =>
  d
    .do('li', 'refusal.propose', form)
    .do('sun', 'refusal.endorse', { opinion: '同意' })
    .do('zheng', 'refusal.approve', { opinion: '同意不予立案' })
const stageOf = (d: Driver) => d.file.proceedings[0]?.stage
const waits = (d: Driver) => project(d.file, d.context('li'), '2026-08-04').case.waits.map((w) => w.what)
const runs = (d: Driver) => d.running.map((c) => c.clock)

describe('a clue that is not filed', () => {
  test('goes the way of the filing chain, stops the term and leaves nobody anything to do', () => {
    const d = refuse(verified().on('2026-08-04'))
    expect(stageOf(d)).toBe('refused')
    expect(runs(d)).toEqual([])
    expect(waits(d)).toEqual([])
    expect(d.file.irregularities).toEqual([])
    expect(d.file.papers.map((p) => p.kind)).toEqual(['refusal-approval'])
  })

  test('needs to have been looked into', () => {
    expect(opened().gates('li', 'refusal.propose', slight)).toEqual(['N-verified'])
  })

  test('says how it was put right, and what the party proves', () => {
    const { corrected: _, ...without } = slight
    expect(verified().try('li', 'refusal.propose', without).outcome).toBe('invalid')
    expect(verified().try('li', 'refusal.propose', { ...slight, ground: 'faultless' }).outcome).toBe('invalid')
  })

  test('is not one of which all four conditions have been found', () => {
    const d = verified().do('li', 'filing.propose', forms.filing)
    d.do('sun', 'filing.return', { reason: '补充核查情况' })
    expect(d.gates('li', 'refusal.propose', { ground: 'other', reason: '不宜立案', reply: 'none' })).toEqual([
      'N-standard',
    ])
    // What the rule lets pass all the same: slight and put right.
    refuse(d)
  })

  test('is no crime', () => {
    const d = verified().do('li', 'fact.state', { facts: { suspectedCrime: 'yes' }, reason: '数额达到追诉标准' })
    expect(d.gates('li', 'refusal.propose', slight)).toEqual(['N-crime'])
  })

  test('is decided by a head who did not look into it', () => {
    const d = verified().do('li', 'refusal.propose', slight)
    expect(d.gates('li', 'refusal.endorse', { opinion: '同意' }, { post: 'unitHead' })).toContain('G26-apart')
  })
})

describe('whoever reported it', () => {
  const owed = { ...slight, reply: 'owed' }
  test('is told, and then the case is at rest', () => {
    const d = refuse(verified().on('2026-08-04'), owed)
    expect(waits(d)).toEqual(['告知举报人、投诉人'])
    d.do('li', 'reporter.tell', { way: 'paper', content: '决定不予立案。' })
    expect(stageOf(d)).toBe('refused')
    expect(waits(d)).toEqual([])
  })

  test('had to be told within five working days as long as the former rule held', () => {
    const d = refuse(verified('2026-03-30').on('2026-04-01'), owed)
    expect(runs(d)).toEqual(['O14'])
    d.do('li', 'reporter.tell', { way: 'electronic', content: '决定不予立案。' })
    expect(runs(d)).toEqual([])
  })
})

test('new facts bring it back: the term runs from their day, and it may be filed after all', () => {
  const d = refuse(verified().on('2026-08-04')).on('2026-09-01')
  d.do('li', 'clue.reconsider', { receivedOn: '2026-08-31', newFacts: '检验报告显示不合格。' })
  expect(stageOf(d)).toBe('clue')
  expect(d.running).toMatchObject([{ clock: 'P02', trigger: '2026-08-31' }])
  d.filing('2026-09-02')
  expect(stageOf(d)).toBe('investigation')
})

describe('what was not filed is found wrong (处罚法54, 75; 行诉法70)', () => {
  const refused = () => refuse(verified().on('2026-08-04')).on('2026-09-01')
  const remedy = { proceeding: 'remedy-1' }

  test('by a court: the decision stands no more, the clue is looked into from that day, and filed', () => {
    const d = refused().do('li', 'remedy.receive', { ...sued, request: '撤销不予立案' })
    concluded(answered(d, 'remedy-1').on('2026-11-02'), 'revoked', 'remedy-1').on('2026-11-18')
    expect(d.gates('li', 'lifting.enter', lifted('revoked', { remake: true, back: 'investigation' }), remedy)).toEqual([
      'N-lifted',
    ])
    d.do('li', 'lifting.enter', lifted('revoked'), remedy)
    expect(stageOf(d)).toBe('clue')
    expect(d.file.entries.find((e) => e.kind === 'refusal')?.ended).toMatchObject({ as: 'revoked', on: '2026-11-18' })
    expect(d.running).toEqual(
      expect.arrayContaining([expect.objectContaining({ clock: 'P02', trigger: '2026-11-18' })]),
    )
    d.filing('2026-11-20')
    expect(stageOf(d)).toBe('investigation')
    expect(waits(d)).not.toContain('登记决定被变更、撤销')
  })

  test('by a superior, on paper; and what was found wrong of it is not revoked twice', () => {
    const d = refused().do('li', 'lifting.order', lifted('revoked', { instrument: '云市监督〔2026〕2号' }))
    expect(stageOf(d)).toBe('clue')
  })

  test('on what the procurator advised, named with its paper', () => {
    const d = refused()
    const form = { ground: 'procuratorate', receivedOn: '2026-09-01', newFacts: '现场照片已经证明售出。' }
    expect(d.try('li', 'clue.reconsider', form).outcome).toBe('invalid')
    d.do('li', 'clue.reconsider', { ...form, instrument: '云检行建〔2026〕1号' })
    expect(d.file.entries.find((e) => e.kind === 'refusal')?.ended?.as).toBe('revoked')
    // Found not to be one once more: a decision of its own.
    refuse(d)
    expect(stageOf(d)).toBe('refused')
  })
})

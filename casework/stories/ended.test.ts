import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { project } from '../project.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** 终止调查、移送其他机关、结案、归档 (市监程序14, 17, 47, 60, 77, 78): how a case ends in which nobody is punished. */

const filed = () =>
  new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
const stageOf = (d: Driver) => d.file.proceedings[0]?.stage
const runs = (d: Driver) => d.running.map((c) => c.clock)
const waits = (d: Driver) => project(d.file, d.context('li'), '2026-08-20').case.waits.map((w) => w.what)
const put = (d: Driver, matter: string, form: Form) =>
  d
    .do('li', `${matter}.propose`, form)
    .do('sun', `${matter}.endorse`, { opinion: '同意' })
    .do('wu', `${matter}.endorse`, { opinion: '同意' })
    .do('zheng', `${matter}.approve`, { opinion: '同意' })
const closed = (d: Driver, result: string) =>
  d
    .do('li', 'closing.propose', { result })
    .do('sun', 'closing.endorse', { opinion: '同意' })
    .do('zheng', 'closing.approve', { opinion: '同意结案' })
const archive = { number: '2026-罚-1', volumes: 1, pages: 40, retention: '30年', place: '档案室' }
const gone: Form = {
  parties: ['p1'],
  ground: 'dissolved',
  successor: true,
  proof: '注销登记通知书',
  reason: '已经注销，没有承受人。',
}
const handed: Form = {
  kind: 'otherSector',
  organ: '云岭县农业农村局',
  basis: '农产品质量安全法第五条',
  reason: '属于种植环节。',
  materials: '现场检查笔录一份。',
}

/** Nothing of it is left to anybody: no time, no task, no red light. */
function expectRest(d: Driver) {
  expect(runs(d)).toEqual([])
  expect(waits(d)).toEqual([])
  expect(d.file.irregularities).toEqual([])
}

describe('an investigation that cannot go on', () => {
  test('is ended by whoever would decide, closed within fifteen working days, and archived', () => {
    const d = put(filed().on('2026-08-10'), 'termination', gone)
    expect(stageOf(d)).toBe('settled')
    expect(runs(d)).toEqual(['P21'])
    expect(waits(d)).toEqual(['结案呈批'])
    expectRest(closed(d, '终止调查。'))
    d.do('li', 'case.archive', archive)
    expect(d.gates('li', 'case.archive', archive)).toEqual(['G45-archived'])
    expectRest(d)
    expect(d.file.papers.map((p) => p.kind)).toEqual(['filing-approval', 'termination-approval', 'closing-approval'])
  })

  test('is not ended where somebody has taken over', () => {
    expect(filed().gates('li', 'termination.propose', { ...gone, successor: false })).toEqual(['T-successor'])
  })

  test('ends whatever runs beside it: a review, a notice not yet served, a decision on its way up', () => {
    const d = filed()
    d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], [forms.violation('p1', 500_000)]))
    d.review('case').notify()
    d.do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
    put(d.on('2026-08-10'), 'termination', gone)
    expect(d.file.proceedings.map((p) => [p.id, p.stage])).toEqual([
      ['main', 'settled'],
      ['review-1', 'concluded'],
      ['service-notice1-p1', 'voided'],
      ['review-2', 'concluded'],
    ])
    expect(runs(d)).toEqual(['P21'])
    const decided = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18')
    decided.do('li', 'decision.propose', forms.decision)
    put(decided, 'termination', gone)
    expect(waits(decided)).toEqual(['结案呈批'])
    expect(runs(decided)).toEqual(['P21'])
  })

  test('of one of two goes on for the other, and the one is punished no more', () => {
    const d = filed().do('li', 'party.identify', { party: party('p2') })
    const lines = [forms.violation('p1', 500_000), forms.violation('p2', 500_000)]
    d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], lines)).review('case')
    put(d.on('2026-08-10'), 'termination', gone)
    expect(stageOf(d)).toBe('concluded')
    expect(runs(d)).toContain('P07')
    expect(d.gates('li', 'notice.propose', {})).toEqual(['T-ended'])
    d.do('li', 'proposal.revise', { violations: [forms.violation('p2', 500_000)], reason: '甲已终止' })
    d.notify()
    // Then the other too: nobody is left.
    put(d, 'termination', { ...gone, parties: ['p2'] })
    expect(stageOf(d)).toBe('settled')
  })
})

describe('a case another agency has to handle', () => {
  test('goes there once it is found not to be ours, and is closed', () => {
    const d = filed().on('2026-08-10')
    expect(d.gates('li', 'transfer.propose', handed)).toEqual(['T-jurisdiction'])
    d.do('li', 'fact.state', { facts: { withinJurisdiction: 'no' }, reason: '属于种植环节' })
    put(d, 'transfer', handed)
    expect(runs(d)).toEqual(['P21'])
    expectRest(closed(d, '已移送。'))
  })

  test('rests as handed over where it never was filed: there is nothing to close', () => {
    const d = new Driver('2026-08-03').open().do('li', 'clue.verify', forms.verification)
    d.do('li', 'fact.state', { facts: { withinJurisdiction: 'no' }, reason: '发生地在邻县' })
    put(d, 'transfer', { ...handed, kind: 'sameSector', organ: '青河县市场监督管理局' })
    expect(stageOf(d)).toBe('handed')
    expectRest(d)
  })

  test('is no way past a crime', () => {
    const d = filed().do('li', 'fact.state', {
      facts: { withinJurisdiction: 'no', suspectedCrime: 'yes' },
      reason: '数额达到追诉标准',
    })
    expect(d.gates('li', 'transfer.propose', handed)).toEqual(['T-crime'])
  })
})

test('a penalty that is carried out is closed within fifteen working days of it', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide()
  d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
  expect(runs(d)).not.toContain('P21')
  d.on('2026-08-20')
  d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
  expect(d.file.clocks.find((c) => c.clock === 'P21')).toMatchObject({ trigger: '2026-08-20', length: 15 })
})

test('what was ordered to be put right is looked at again, also after it was decided; what was not says what follows', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide().on('2026-09-10')
  const check = { party: 'p1', officers: ['li'], found: '货架已经清理。', corrected: 'yes' }
  expect(d.try('li', 'correction.check', { ...check, corrected: 'no' }).outcome).toBe('invalid')
  d.do('li', 'correction.check', check)
  expect(d.file.entries.at(-1)).toMatchObject({ kind: 'correctionCheck', party: 'p1', fields: { corrected: 'yes' } })
})

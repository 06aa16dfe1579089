import { type Procedure, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { rows } from './again.ts'
import { people } from './county.ts'
import { dayOf, driverFor, take } from './course.ts'
import type { Driver } from './driver.ts'
import { faults } from './handled.ts'

// 回避 in every kind that has no law of its own on it: one set of rules, and each kind held to it (公务员法76, 77).

const kinds = ruleBook.procedures.filter((p) => p.gates.some((g) => g.id === 'G06-official-recused'))
const own = { how: 'declared', role: 'investigator', person: 'wang', reason: '当事人的近亲属。' } as const
const beside = { proceeding: 'recusal-1' } as const

/** What is put up when it is decided, and the case as it stands before that. */
function before(p: Procedure): { readonly d: Driver; readonly at: number } {
  const asks = p.gates.find((g) => g.id === 'G06-official-answered')!.blocks
  const at = p.course!.findIndex((m) => asks.includes(m.step))
  const d = driverFor(p, people)
  for (let i = 0; i < at; i += 1)
    expect([p.course![i]!.step, take(d, p, p.course!, i)]).toMatchObject([{}, { outcome: 'performed' }])
  return { d: d.on(dayOf(p.course!, at)), at }
}
const asker = (d: Driver): Form =>
  d.file.parties[0] === undefined ? { asker: '柳巷居民丁某，房屋在征收范围内' } : { party: d.file.parties[0].id }
const refused = (d: Driver, p: Procedure, at: number, who?: string): readonly string[] => {
  const outcome = take(d, p, p.course!, at, who === undefined ? {} : { who })
  return outcome.outcome === 'blocked' ? outcome.reasons.flatMap((r) => r.gate ?? r.code) : []
}

test('every kind has it: twelve by this set, penalty and inspection by theirs', () => {
  expect(kinds.map((p) => p.id).toSorted()).toEqual([
    'adjudication.ordinary',
    'benefit.relief',
    'charge.ordinary',
    'coercion.enforcement',
    'coercion.measure',
    'confirmation.injury',
    'expropriation.housing',
    'general.ordinary',
    'permit.ordinary',
    'registration.market',
    'registration.revocation',
    'requisition.emergency',
  ])
})

describe.each(kinds.map((p) => [p.title, p] as const))('%s', (_, p) => {
  test('a party asks, nothing is decided until it is answered, and by nobody of himself', () => {
    const { d, at } = before(p)
    expect(d.gates('li', 'recusal.ask', { ...own, how: 'asked' })).toContain('G06-official-ask')
    d.do('li', 'recusal.ask', { ...own, how: 'asked', ...asker(d), role: 'deputy', person: 'wu' })
    expect(refused(d.fork(), p, at)).toContain('G06-official-answered')
    expect(d.gates('wu', 'recusal.decide', { granted: false, reason: '没有利害关系。' }, beside)).toEqual(
      expect.arrayContaining(['G06-official-self', 'G06-official-head']),
    )
    d.do('zheng', 'recusal.decideDeputy', { granted: false, reason: '没有利害关系。', way: '书面' }, beside)
    expect(refused(d.fork(), p, at)).toEqual([])
    expect(faults(d)).toEqual([])
  })

  test('who withdrew takes no step more, and is named in none', () => {
    const { d, at } = before(p)
    d.do('wang', 'recusal.ask', own)
    expect(d.gates('zheng', 'recusal.decideDeputy', { granted: false, reason: '无。' }, beside)).toContain(
      'G06-official-deputy',
    )
    expect(d.gates('wu', 'recusal.decide', { granted: true, reason: '近亲属。' }, beside)).toContain(
      'G06-official-self',
    )
    d.do('wu', 'recusal.decide', { granted: true, reason: '是当事人的近亲属。', redo: 'stays' }, beside)
    const barred = p.gates.find((g) => g.id === 'G06-official-recused')!.blocks
    expect(
      p.steps.filter((s) => s.from.length > 0 && !barred.includes(s.id)).map((s) => s.mends ?? s.proceeding),
    ).toEqual(p.steps.flatMap((s) => s.mends ?? (s.id.startsWith('recusal.') ? s.proceeding : [])))
    expect(refused(d.fork(), p, at, 'wang')).toContain('G06-official-recused')
    expect(rows(d).waits.filter((w) => w.proceeding === 'recusal-1')).toEqual([])
  })
})

describe.each(kinds.filter((p) => p.gates.some((g) => g.id === 'G06-official-anew')).map((p) => [p.title, p] as const))(
  '%s',
  (_, p) => {
    test('what is to be done anew is done anew before it is decided', () => {
      const gate = p.gates.find((g) => g.id === 'G06-official-anew')!
      const { d, at } = before(p)
      d.do('wang', 'recusal.ask', own)
      d.do('wu', 'recusal.decide', { granted: true, reason: '是当事人的近亲属。', redo: 'anew' }, beside)
      const cure = 'cures' in gate ? gate.cures?.[0]?.step : undefined
      expect(cure).toBeDefined()
      if (gate.blocks.includes(p.course![at]!.step)) expect(refused(d.fork(), p, at)).toContain('G06-official-anew')
    })
  },
)

test('the first head is decided of by heads together, or from above, and never alone', () => {
  const general = kinds.find((p) => p.id === 'general.ordinary')!
  const { d } = before(general)
  d.do('li', 'recusal.ask', { ...own, role: 'head', person: 'zheng' })
  const decision = { granted: false, reason: '没有利害关系。' }
  expect(d.gates('wu', 'recusal.decide', decision, beside)).toEqual(['G06-official-head'])
  expect(d.gates('zheng', 'recusal.decide', { ...decision, superior: '县政府' }, beside)).toEqual(['G06-official-self'])
  d.do('wu', 'recusal.decide', { ...decision, superior: '云岭县人民政府，云政函〔2026〕3号' }, beside)
  expect(faults(d)).toEqual([])
})

test('who has withdrawn and proposed: others propose anew, and then it is decided', () => {
  const general = kinds.find((p) => p.id === 'confirmation.injury')!
  const { d, at } = before(general)
  d.do('wang', 'recusal.ask', own)
  d.do('wu', 'recusal.decide', { granted: true, reason: '近亲属。', redo: 'anew' }, beside)
  const found = general.course!.findIndex((m) => m.step === 'finding.conclude')
  expect(d.file.entries.filter((e) => e.kind === 'inquiry').map((e) => e.fields.excluded)).toEqual(['近亲属。'])
  expect(take(d, general, general.course!, found, { days: 1 }).outcome).toBe('performed')
  expect(refused(d, general, at)).toEqual([])
})

test('a request nobody answered waits for nobody once the application is taken back', () => {
  const benefit = kinds.find((p) => p.id === 'benefit.relief')!
  const { d } = before(benefit)
  d.do('li', 'recusal.ask', own)
  d.do('li', 'application.withdraw', { way: '书面' })
  expect([rows(d).waits, d.file.proceedings.find((x) => x.id === 'recusal-1')?.stage]).toEqual([[], 'decided'])
})

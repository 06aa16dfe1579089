import { checkRuleBook, procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { answered, concluded, lifted, notified } from './again.ts'
import { sent } from './course.ts'
import type { Driver } from './driver.ts'
import { after, entriesOf, faults, stageOf } from './handled.ts'

// 重作 in every kind that decides: what fell is not signed once more as it was (复议法64; 行诉法71; 行诉解释90).

const kinds = ruleBook.procedures.filter((p) => p.gates.some((g) => g.id === 'anew-proposed')).map((p) => p.id)
const told = (kind: string) => procedureOf(ruleBook, kind)!
/** The gate's first step puts the matter up again. */
const puts = (kind: string) => told(kind).gates.find((g) => g.id === 'anew-proposed')!
const formOf = (kind: string, step: string): Form => {
  const { course = [], branches = [] } = told(kind)
  const taken = [course, ...branches.map((b) => b.course)].find((c) => c.some((m) => m.step === step)) ?? []
  const i = taken.findIndex((m) => m.step === step)
  return i < 0 ? {} : sent(taken, i).form
}
const isOpen = (d: Driver, step: string, form: Form, who = 'li') => d.try(who, step, form).outcome === 'performed'
const at = { proceeding: 'remedy-1' }
/** Fought and revoked for what was found, and back where the kind says. */
const lost = (d: Driver, back: string): Driver => {
  // Where a case holds several decisions it is said which (whichDecision.test.ts).
  const asked = told(d.file.procedure)
    .steps.find((s) => s.id === 'remedy.receive')!
    .fields.some((f) => f.id === 'fought')
  const which: Form = asked ? { fought: 'decision' } : {}
  const received = d.do('li', 'remedy.receive', { ...notified, ...which })
  return concluded(answered(received, at.proceeding), 'revoked', at.proceeding).do(
    'li',
    'lifting.enter',
    { ...lifted('revoked', { remake: true, back }), ...which },
    at,
  )
}
/** Where the matter can be put up once more as it stands. */
const backTo = (kind: string): string => {
  const field = told(kind)
    .steps.find((s) => s.id === 'lifting.enter')!
    .fields.find((f) => f.id === 'back')
  const stages = field?.kind.is === 'choice' ? field.kind.choices.map((c) => c.value) : []
  const step = told(kind).steps.find((s) => s.id === puts(kind).blocks[0])!
  return stages.find((s) => step.from.includes(s)) ?? ''
}

test('a kind whose new decision is held against nothing is no rule book', () => {
  expect(kinds.length).toBeGreaterThan(11)
  for (const kind of [...kinds, 'penalty.ordinary', 'penalty.summary']) {
    const p = told(kind)
    const bare = { ...p, gates: p.gates.filter((g) => !g.id.startsWith('anew-') && g.id !== 'again-same') }
    expect(checkRuleBook({ procedures: [bare] }).join(), kind).toContain('不得以同一事实和理由重作')
  }
})

test('what makes good what a gate found missing can be done in the case', () => {
  const p = told('charge.ordinary')
  const gates = p.gates.map((g) => (g.id === 'anew-same' ? { ...g, cures: [{ step: p.first }] as const } : g))
  expect(checkRuleBook({ procedures: [{ ...p, gates }] }).join()).toContain('只能开立案件，在本案中不能办理')
})

describe.each(kinds.filter((k) => backTo(k) !== ''))('%s', (kind) => {
  test('revoked for its facts, and put up as it was: refused, and led to the step that proposes anew', () => {
    const [put] = puts(kind).blocks
    const d = lost(after(kind), backTo(kind))
    const refused = d.refused('li', put, formOf(kind, put))
    const anew = refused.find((r) => r.gate === 'anew-proposed')
    expect(anew?.articles.map((c) => c.article)).toEqual([64, 70])
    const cure = puts(kind).cures![0].step
    expect(told(kind).steps.find((s) => s.id === cure)?.from).toContain(stageOf(d))
  })
})

describe('费的征收', () => {
  const kind = 'charge.ordinary'
  const assessed = formOf(kind, 'charge.assess')
  const { payer: _, ...same } = assessed
  const put = (d: Driver) => d.gates('li', 'charge.propose', formOf(kind, 'charge.propose'))
  test('assessed anew to the same by the same is what fell; by other measures it is not', () => {
    const d = lost(after(kind), 'assessed').do('li', 'charge.reassess', { ...same, receivedOn: '2027-03-01' })
    expect(put(d)).toContain('anew-same')
    d.do('li', 'charge.reassess', { ...same, receivedOn: '2027-03-01', computed: '按校准后的水表读数重新计算' })
    expect(isOpen(d, 'charge.propose', formOf(kind, 'charge.propose'))).toBe(true)
  })
})

describe('市场主体登记', () => {
  const kind = 'registration.market'
  const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' }
  const found = (over: Form = {}): Form => ({ found: '材料齐全。', outcome: 'register', ...over, facts: nothing })
  const put = (d: Driver) => d.gates('li', 'registration.propose', { reason: '呈批' })
  const facts = { applicationOurs: 'yes', identityChecked: 'yes', registrationForm: 'yes', registrationFree: 'yes' }

  test('registered on the spot and revoked: not on the spot again, and on the same papers only refused', () => {
    const d = lost(after(kind), 'examining')
    expect(d.gates('li', 'registration.onSpot')).toContain('anew-spot')
    expect(put(d.do('li', 'finding.conclude', found()))).toEqual(['anew-materials'])
    d.do('li', 'finding.conclude', found({ outcome: 'refuse', ground: 'unlawful', reason: '股东签名不真实' }))
    expect(isOpen(d, 'registration.propose', { reason: '呈批' })).toBe(true)
  })

  test('with papers made good it may be registered after all', () => {
    const d = lost(after(kind), 'received')
      .do('li', 'application.request', { missing: '股东签名的公证', listed: true, unshared: true })
      .do('li', 'application.supplement', { content: '公证书' })
      .do('li', 'application.accept', { facts })
      .do('li', 'finding.conclude', found())
    expect(isOpen(d, 'registration.propose', { reason: '呈批' })).toBe(true)
    expect(entriesOf(d, 'decision').at(-1)?.ended?.as).toBe('revoked')
  })

  test('a finding that fell is not found once more', () => {
    const signed = (d: Driver) =>
      d
        .do('li', 'registration.propose', { reason: '呈批' })
        .do('sun', 'registration.endorse', { opinion: '同意' })
        .do('wu', 'registration.approve', { opinion: '同意' })
    const d = signed(after(kind, 'registration.onSpot').do('li', 'finding.conclude', found()))
    lost(d, 'examining').do('li', 'finding.conclude', found())
    expect(put(d)).toEqual(['anew-same'])
    signed(d.do('li', 'finding.conclude', found({ found: '补充核查后，材料齐全，签名真实。' })))
    expect(faults(d)).toEqual([])
  })
})

describe('行政强制执行', () => {
  const kind = 'coercion.enforcement'
  const proposed = formOf(kind, 'enforcement.propose')
  const begun = () => after(kind, 'conduct.demand')
  /** What was registered at first, word for word. */
  const before = (d: Driver): Form => entriesOf(d, 'executedDecision')[0]!.fields

  test('what is carried out is stated anew, once what was stated has fallen', () => {
    const d = begun()
    expect(d.refused('li', 'enforcement.restate', before(d))[0]?.code).toBe('stage')
    lost(d, 'registered')
    expect(d.gates('li', 'enforcement.propose', proposed)).toContain('anew-proposed')
    d.do('li', 'enforcement.restate', before(d))
    expect(d.gates('li', 'enforcement.restate', before(d))).toEqual(['anew-base'])
  })

  test('the same duty for the same reason is not carried out again, for another it is', () => {
    const d = lost(begun(), 'registered')
    d.do('li', 'enforcement.restate', before(d))
    expect(d.gates('li', 'enforcement.propose', proposed)).toEqual(['anew-same'])
    const reason = '复查确认弃料仍在河道内，期限届满没有履行。'
    d.do('li', 'enforcement.propose', { ...proposed, reason })
      .do('sun', 'enforcement.endorse', { opinion: '同意' })
      .do('wu', 'enforcement.approve', { opinion: '同意' })
    expect([stageOf(d), faults(d)]).toEqual(['executing', []])
  })

  test('nothing that was done before it fell counts for what is carried out now', () => {
    const d = lost(after(kind, 'substitute.decide'), 'registered')
    d.do('li', 'enforcement.restate', before(d))
    expect(isOpen(d, 'enforcement.drop', { ground: 'performed', reason: '已经自行清除' }, 'sun')).toBe(true)
  })
})

describe('当场处罚', () => {
  const kind = 'penalty.summary'
  test('revoked, it is decided on no scene again, though a numbered paper was signed there', () => {
    const d = lost(after(kind), 'scene')
    const form = { ...formOf(kind, 'scene.decide'), made: 'pad', padNumber: '7', pad: lifted('revoked').files! }
    expect(d.gates('li', 'scene.decide', form)).toContain('anew-scene')
  })
})

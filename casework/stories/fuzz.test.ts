import { type Day, type PostKind, ruleBook } from '@xiezhi/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../command.ts'
import type { CaseEvent } from '../event.ts'
import type { Form, Json, Moment } from '../file.ts'
import { fold } from '../fold.ts'
import { open } from '../open.ts'
import { toldRights } from '../penalty/told.ts'
import { perform } from '../perform.ts'
import { steps } from '../steps.ts'
import { actorOf, at, contextAt, people } from './county.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** One case stopped at every stage, so that every step is tried where it is open and where it is not. */
const states: readonly Driver[] = (() => {
  const list: Driver[] = []
  const at = (d: Driver) => {
    const copy = new Driver(d.now.slice(0, 10) as Day)
    copy.events.push(...d.events)
    copy.now = d.now
    list.push(copy)
    return d
  }
  const d = at(new Driver('2026-08-03').open()).do('li', 'party.identify', { party: party('p1') })
  at(d.do('li', 'clue.verify', forms.verification).do('li', 'filing.propose', forms.filing))
  d.do('sun', 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
  at(d).do('zheng', 'filing.approve', { opinion: '同意' })
  const number = d.gather('照片', 'p1')
  at(d).do('li', 'investigation.conclude', forms.conclusion([number], [forms.violation('p1', 500_000)]))
  at(d).do('li', 'review.submit', { kind: 'case', materials: '案卷' })
  const proceeding = 'review-1'
  at(d).do('qian', 'review.return', { reason: '缺' }, { proceeding })
  at(d).do('li', 'review.supplement', { materials: '补' }, { proceeding })
  at(d.do('zhou', 'review.opine', forms.opinion('passed'), { proceeding }))
  at(d.do('sun', 'review.confirm', { opinion: '同意' }, { proceeding }))
  at(d.do('li', 'notice.propose', { reason: '理由' })).do('sun', 'notice.endorse', { opinion: '同意' })
  at(d.do('zheng', 'notice.approve', { opinion: '同意' }))
  at(d.serveNotice('p1')).on('2026-08-18')
  at(d.do('li', 'answer.state', { party: 'p1', content: '减轻' }))
  d.do('li', 'answer.weigh', { party: 'p1', points: [{ point: '减轻', adopted: false, reason: '无' }] })
  at(d.do('li', 'decision.propose', forms.decision)).do('sun', 'decision.endorse', { opinion: '同意' })
  at(d.do('wu', 'decision.endorse', { opinion: '同意' })).do('zheng', 'decision.approve', { opinion: '同意' })
  at(d).do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
  at(d.do('li', 'disclosure.draft', { what: '罚款', why: '违法' }, { proceeding: 'disclosure' }))
  const checked = { facts: { secrecyChecked: 'yes', minorParty: 'no' } }
  at(d.do('chen', 'disclosure.approve', checked, { proceeding: 'disclosure' }))
  at(d.do('wei', 'disclosure.publish', {}, { proceeding: 'disclosure' }))
  d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
  at(d.do('li', 'closing.propose', { result: '执行' })).do('sun', 'closing.endorse', { opinion: '同意' })
  at(d.do('zheng', 'closing.approve', { opinion: '同意' }))
  return list
})()

const all = ruleBook.procedures[0]!.steps
const fieldNames = [...new Set(all.flatMap((s) => s.fields.map((f) => f.id)))]

/** Values that look like what a field wants, beside anything JSON can hold. */
const likely = fc.constantFrom<Json>(
  'p1', 'constructor', '__proto__', 'yes', 'no', 'li', 'filing', 'legal', 'passed', 'party', '2026-08-05', '0001-01-01', '9999-12-31', '𠮷', '\ud800', 'a\u0000b', ' ',
  1, 0, -1, 2, 0.5, 1e21, 500_000, true, false, null, [], {}, [1], ['li', 'wang'], ['li'], [[]], { p1: 'yes' },
  { factsClear: 'yes' }, { acted: '2026-08-05' }, { acted: 5 }, { party: { id: 'p1' } }, { 'toString': 'yes' }, [null], [{}],
) // biome-ignore format: a list of odd values
const json = fc.oneof(
  { weight: 3, arbitrary: likely },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
)

/** The form a step wants, with a few fields put out of joint. */
const valid: Readonly<Record<string, Form>> = {
  'party.identify': { party: party('p2') },
  'clue.verify': forms.verification,
  'evidence.collect': forms.evidence('照片', 'p1'),
  'evidence.verify': { evidence: [1], finding: '属实' },
  'evidence.exclude': { evidence: [1], reason: '瑕疵' },
  'fact.state': { facts: { complexCase: 'no' } },
  'filing.propose': forms.filing,
  'investigation.conclude': forms.conclusion([1], [forms.violation('p1', 400_000)]),
  'proposal.revise': { violations: [forms.violation('p1', 400_000)], reason: '减轻' },
  'review.submit': { kind: 'legal', materials: '案卷' },
  'review.opine': forms.opinion('passed'),
  'service.deliver': forms.delivery,
  'decision.propose': forms.decision,
  'rights.tell': { party: 'p1', officers: ['li', 'wang'], way: '当面' },
  'payment.record': { amount: 1, receipt: '1', bank: '行' },
  'record.correct': { event: 4, fields: {}, reason: '更正' },
  'discussion.record': {
    place: '室',
    host: '郑',
    attendees: [{ name: '甲', post: '乙', view: '同意' }],
    verdict: 'agree',
    conclusion: '同意',
  },
}
const plain: Form = {
  opinion: '同意',
  reason: '原因',
  result: '结果',
  materials: '材料',
  way: '书面',
  party: 'p1',
  content: '内容',
  points: [{ point: '减轻', adopted: false, reason: '无' }],
  difference: '分歧',
  what: '罚款',
  why: '违法',
  facts: { secrecyChecked: 'yes', minorParty: 'no' },
  channel: '网站',
  matter: 'filing',
  person: 'zheng',
  number: '云市监罚告〔2026〕1号',
  event: 4,
  how: '补正',
}
const fieldsOf = (step: string) => all.find((s) => s.id === step)!.fields
/** Something the field would take: the first of a choice, a day, a yes. */
function plainly({ id, kind }: (typeof all)[number]['fields'][number]): Json {
  if (kind.is === 'choice') return kind.choices[0]?.value ?? ''
  if (kind.is === 'day') return '2026-08-20'
  if (kind.is === 'yesNo') return true
  return plain[id] ?? (kind.is === 'person' ? 'zheng' : '无')
}
const validFor = (step: string): Form =>
  valid[step] ?? (Object.fromEntries(fieldsOf(step).flatMap((f) => (f.required ? [[f.id, plainly(f)]] : []))) as Form)

const formFor = (step: string): fc.Arbitrary<Form> => {
  const own = fieldsOf(step).map((f) => f.id)
  const odd = fc.dictionary(fc.constantFrom(...own, ...own, ...fieldNames, '__proto__', 'x'), json, { maxKeys: 4 })
  // A step without fields is tried with one it does not have.
  const one = fc.dictionary(fc.constantFrom(...(own.length > 0 ? own : ['x'])), json, { maxKeys: 1 })
  const wild = fc.oneof(odd, json) as fc.Arbitrary<Form>
  const nearly = fc.oneof(one, one, odd).map((o) => ({ ...validFor(step), ...(o as Form) }))
  return fc.oneof({ weight: 1, arbitrary: wild }, { weight: 3, arbitrary: nearly })
}

/** Steps that stand open to somebody, and any step by anybody. */
const likelyTries = fc.constantFrom(
  ...states.flatMap((d, state) =>
    people.flatMap((p) =>
      steps(d.file, contextAt(d.now, actorOf(p.id)))
        .filter((s) => s.state === 'open')
        .map((s) => ({ state, who: p.id, step: s.step, proceeding: s.proceeding })),
    ),
  ),
)
const anyTries = fc.record({
  state: fc.nat(states.length - 1),
  who: fc.constantFrom(...people.map((p) => p.id)),
  step: fc.constantFrom<string>(...all.map((s) => s.id)),
  proceeding: fc.constantFrom('main', 'review-1', 'service-notice1-p1', 'payment-p1', 'disclosure', 'x'),
})
// Mostly none: only a reported act may say when it happened.
const moments = fc.constantFrom<unknown>(
  ...Array.from({ length: 12 }, () => undefined),
  at('2026-08-05'),
  '2026-13-99T99:99',
  '',
  5,
  null,
  '2099-01-01T00:00',
)

/** What canonical bytes can carry: no undefined, safe integers, whole characters, no NUL, not too deep. */
function storable(value: unknown, depth = 0): boolean {
  if (depth > 60) return false
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000')
  if (Array.isArray(value)) return value.every((v) => storable(v, depth + 1))
  if (typeof value !== 'object') return false
  return Object.entries(value).every(([k, v]) => storable(k, depth + 1) && storable(v, depth + 1))
}

const run = (d: Driver, step: string, proceeding: string, form: Form, who: string, extra: object): Outcome => {
  const person = people.find((p) => p.id === who)!
  const wanted: readonly PostKind[] = all.find((s) => s.id === step)!.posts
  const post = wanted.includes(person.posts[0]!) ? person.posts[0]! : wanted[0]!
  const context = contextAt(d.now, actorOf(who, post))
  return perform(d.events, { id: 'c', step, proceeding, form, ...extra }, context, [1, 2, 3, 4])
}

describe('any JSON, at every step, at every stage', () => {
  test('gives an outcome, changes no history, and writes only what canonical bytes can carry', {
    timeout: 480_000,
  }, () => {
    let performed = 0
    fc.assert(
      fc.property(
        fc.oneof({ weight: 3, arbitrary: likelyTries }, { weight: 1, arbitrary: anyTries }).chain((tried) =>
          fc.record({
            tried: fc.constant(tried),
            form: formFor(tried.step),
            acted: moments,
            late: fc.constantFrom<unknown>(undefined, undefined, undefined, '补录', 7),
            happened: fc.constantFrom<unknown>(undefined, undefined, undefined, '已发生', 7, {}),
          }),
        ),
        ({ tried, form, ...extra }) => {
          const d = states[tried.state]!
          const before = JSON.stringify(d.events)
          const outcome = run(d, tried.step, tried.proceeding, form, tried.who, extra)
          expect(JSON.stringify(d.events)).toBe(before)
          if (outcome.outcome !== 'performed') return
          performed += 1
          expect(outcome.events.filter((e) => !storable(e))).toEqual([])
          const history = [
            ...d.events,
            ...outcome.events.map((e, i): CaseEvent => ({ ...e, sequence: d.events.length + 1 + i })),
          ]
          expect(fold(JSON.parse(JSON.stringify(history)))).toEqual(fold(history))
        },
      ),
      { numRuns: 4000, seed: 11 },
    )
    expect(performed).toBeGreaterThan(150)
  })

  test('also when a case is opened, or the form nests without end', () => {
    fc.assert(
      fc.property(formFor('clue.register'), (form) => {
        const outcome = open('x', 'penalty.ordinary', { id: 'c', form }, contextAt(at('2026-08-03'), actorOf('li')))
        if (outcome.outcome === 'performed') expect(outcome.events.filter((e) => !storable(e))).toEqual([])
      }),
      { numRuns: 500, seed: 3 },
    )
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as Json
    for (const [step, form] of [
      ['evidence.verify', { evidence: deep, finding: deep }],
      ['record.correct', { event: deep, fields: { x: deep }, reason: '更正' }],
      ['party.identify', { party: { id: 'p', agent: deep } }],
    ] as const)
      expect(run(states[3]!, step, 'main', form, 'li', {}).outcome).toBe('invalid')
  })
})

describe('names that every object has', () => {
  test('are names like any other, of a party, a fact, an element and a field', () => {
    const d = new Driver('2026-08-03').open().do('li', 'clue.verify', forms.verification)
    for (const id of ['constructor', 'toString', 'valueOf', 'hasOwnProperty']) {
      d.do('li', 'party.identify', { party: party(id) })
      expect(d.gates('li', 'evidence.collect', forms.evidence('账册', id))).toEqual(['G07'])
      d.do('li', 'rights.tell', { party: id, officers: ['li', 'wang'], way: '当面' })
      d.do('li', 'evidence.collect', forms.evidence('账册', id))
      expect([...toldRights(d.file)]).toContainEqual([id, '2026-08-03'])
      for (const [step, form] of [
        ['fact.state', { facts: { [id]: 'yes' } }],
        ['review.opine', { ...forms.opinion('passed'), elements: { [id]: { answer: 'yes' } } }],
        ['approval.paper', { matter: id, person: 'zheng', opinion: '同意', reason: '断网' }],
        ['rights.tell', { party: 'p1', officers: ['li', 'wang'], way: '当面', [id]: '无' }],
      ] as const)
        expect(run(states[5]!, step, step === 'review.opine' ? 'review-1' : 'main', form, 'li', {}).outcome).toBe(
          'invalid',
        )
    }
    const proto = JSON.parse('{"facts":{"__proto__":"yes"}}') as Form
    expect(run(d, 'fact.state', 'main', proto, 'li', {}).outcome).toBe('invalid')
    expect(run(d, 'party.identify', 'main', { party: party('__proto__') }, 'li', {}).outcome).toBe('invalid')
    expect(fold(JSON.parse(JSON.stringify(d.events)))).toEqual(d.file)
  })
})

describe('what is shown and what is done', () => {
  test('an open step is refused by its form or its gates only, a blocked one is never performed', () => {
    let opened = 0
    for (const d of states)
      for (const p of people) {
        const context = contextAt(d.now, actorOf(p.id))
        for (const state of steps(d.file, context)) {
          const form = validFor(state.step)
          const command = { id: 'c', step: state.step, proceeding: state.proceeding, form }
          const outcome = perform(d.events, command, context, [1, 2, 3, 4])
          if (state.state !== 'open') expect([state.step, outcome.outcome]).not.toContain('performed')
          else {
            opened += 1
            const codes = outcome.outcome === 'blocked' ? outcome.reasons.map((r) => r.code) : []
            expect([state.step, codes.filter((code) => code !== 'gate')]).toEqual([state.step, []])
          }
        }
      }
    expect(opened).toBeGreaterThan(100)
  })

  test('a moment is read as it is written, whoever wrote it', () => {
    const d = states[3]!
    const acted = '2026-08-05T9:00' as Moment
    expect(run(d, 'evidence.collect', 'main', forms.evidence('照片'), 'li', { acted }).outcome).toBe('invalid')
  })
})

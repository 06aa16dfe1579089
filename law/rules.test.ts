import { describe, expect, test } from 'vitest'
import { namedIn } from './check/words.ts'
import {
  type Answer,
  aroundOf,
  type Clock,
  type Condition,
  calendar,
  checkLayers,
  clocksOf,
  covers,
  type Day,
  daysOn,
  dueOf,
  type FactId,
  facts,
  type Gate,
  type GateExample,
  gatesOf,
  hold,
  judge,
  lengthOn,
  norms,
  type ParameterId,
  parameters,
  type ReadingId,
  readings,
  resolve,
  ruleBook,
  type Situation,
  unitOn,
} from './index.ts'

/** The rules that ship, and those of the permit, which wait for their papers. */
const all = ruleBook

const situation = (
  given: Partial<Record<FactId, Answer>> = {},
  read: Partial<Record<ReadingId, Answer>> = {},
): Situation => ({
  fact: (id) => given[id] ?? 'unanswered',
  read: (id) => {
    const answer = read[id]
    if (answer === undefined) throw new Error(`the example does not say ${id}`)
    return { answer }
  },
})

/** Examples that lay out the record itself are tried where there is one: casework/examples.test.ts. */
const laidOut = (e: GateExample) =>
  [e.entries, e.form, e.clocks, e.actor, e.lists, e.traces, e.sets, e.agency].some((x) => x !== undefined)

describe('every worked example of a gate', () => {
  for (const gate of gatesOf(all))
    for (const example of gate.examples.filter((e) => !laidOut(e)))
      test(`${gate.id} ${gate.title}：${example.name}`, () => {
        const verdict = judge(gate, situation(example.facts, example.reads), example.day ?? '2026-06-01')
        const state = verdict.ask.length > 0 ? 'ask' : verdict.state === 'blocked' ? 'blocked' : 'open'
        expect(state).toBe(example.expect)
      })
})

describe('every worked example of a clock', () => {
  for (const clock of [...clocksOf(all), ...all.terms])
    for (const example of clock.examples)
      test(`${clock.id} ${clock.title}：${example.name}`, () => {
        const layers = ruleBook.layers.filter((l) => l.kind === 'national' || l.id === example.under)
        const set = lengthOn(layers, clock, example.from)
        const days = daysOn(layers, clock, example.from)
        // A length of its own stands only where no layer sets one; otherwise the example tests the layer's number.
        expect(days !== null).toBe(example.length === undefined && example.until === undefined)
        expect(covers(clock.inForce, example.from)).toBe(true)
        if (set.set && example.under !== undefined) expect(set.layer).toBe(example.under)
        const length = example.length ?? days ?? (example.until !== undefined ? 0 : Number.NaN)
        const { from: trigger, extensions = [], suspended } = example
        const leaves = clock.leaves === undefined ? {} : { leaves: clock.leaves }
        const suspensions = suspended === undefined ? [] : [{ ground: '停计', ...suspended, ...leaves }]
        const span = {
          trigger,
          unit: unitOn(clock, trigger),
          binds: clock.binds,
          length,
          extensions,
          suspensions,
          grace: 3,
          ...(example.until === undefined ? {} : { until: example.until }),
          ...(example.before === undefined ? {} : { before: example.before }),
          ...aroundOf(clock, layers, example.from),
          ...(example.at === undefined ? {} : { at: example.at[0] }),
          ...(clock.rolls === undefined ? {} : { rolls: clock.rolls }),
        }
        const due = dueOf(span, calendar, example.from)
        expect({ due: due.due, safe: due.safe }).toEqual({ due: example.due, safe: example.safe ?? due.safe })
        expect(due.at).toBe(example.at?.[1])
      })
})

test('every length now in force has a worked example under its layer', () => {
  const set = [...clocksOf(all), ...all.terms]
  const untested = ruleBook.layers.flatMap((l) =>
    l.settings
      .filter((s) => s.inForce.to === undefined && set.some((c) => c.length === s.parameter))
      .filter(
        (s) => !set.some((c) => c.length === s.parameter && c.examples.some((e) => (e.under ?? 'national') === l.id)),
      )
      .map((s) => `${l.id} ${s.parameter}`),
  )
  expect(untested).toEqual([])
})

test('the amounts, switches and former numbers are those of the articles', () => {
  const [national, market] = [ruleBook.layers.slice(0, 1), ruleBook.layers.filter((l) => l.kind !== 'province')]
  const value = (layers: typeof market, parameter: ParameterId, day: Day) => {
    const found = resolve(layers, parameter, day)
    return found.set ? found.value : undefined
  }
  expect({
    'grace for the post': value(national, 'P08.grace', '2026-06-01'),
    'hearing, 2021-07-14: three days': value(national, 'P09.length', '2021-07-14'),
    'announcement: sixty days until the end of 2021': value(national, 'S06.length', '2021-12-31'),
    'announcement: thirty days since 2022': value(national, 'S06.length', '2022-01-01'),
    'a person is offered a hearing from 10,000 yuan': value(market, 'hearing.person', '2026-06-01'),
    'an organisation from 100,000 yuan': value(market, 'hearing.organisation', '2026-06-01'),
    'no national hearing limit': value(national, 'hearing.person', '2026-06-01'),
    'no national time to answer': value(national, 'P08.length', '2026-06-01'),
    'review before notice': value(market, 'review.beforeNotice', '2026-06-01'),
    'case review': value(market, 'review.caseReview', '2026-06-01'),
    'a meeting on reviewed cases': value(market, 'discussion.reviewedCases', '2026-06-01'),
    'no page for a warning': value(market, 'disclosure.exceptWarnings', '2026-06-01'),
    'a page for a warning elsewhere': value(national, 'disclosure.exceptWarnings', '2026-06-01'),
  }).toEqual({
    'grace for the post': 3,
    'hearing, 2021-07-14: three days': 3,
    'announcement: sixty days until the end of 2021': 60,
    'announcement: thirty days since 2022': 30,
    'a person is offered a hearing from 10,000 yuan': 1_000_000,
    'an organisation from 100,000 yuan': 10_000_000,
    'no national hearing limit': undefined,
    'no national time to answer': undefined,
    'review before notice': true,
    'case review': true,
    'a meeting on reviewed cases': true,
    'no page for a warning': true,
    'a page for a warning elsewhere': false,
  })
})

describe('the rule book as a whole', () => {
  const unique = (ids: readonly string[]) => expect(new Set(ids).size).toBe(ids.length)
  test('ids are unique', () => {
    // A gate of a set that several kinds share says the same in each, of whatever decision and steps it is there.
    // Each rests it on the law that is its own (remedy/otherLaw.ts).
    const said = ({ id, title, sentence, next, inForce }: Gate) =>
      JSON.stringify({ id, title, sentence, next, inForce })
    const gates = all.procedures.flatMap((p) => p.gates)
    unique([...new Map(gates.map((g) => [said(g), g])).values()].map((g) => g.id))
    // One clock may run in several procedures, and end with what each of them knows: the time to pay is that of every fine.
    const running = all.procedures.flatMap((p) => p.clocks)
    const told = ({ stops: _, cite: __, deems, length, ...c }: Clock) =>
      JSON.stringify({ ...c, dated: deems?.dated, ...(typeof length === 'string' ? { length } : {}) })
    unique([...new Map(running.map((c) => [told(c), c])).values()].map((c) => c.id))
    unique(ruleBook.statutes.map((s) => s.id))
    // A term has versions, one after the other; one that a procedure lets run is no loose one any more.
    for (const [i, term] of all.terms.entries())
      for (const other of all.terms.slice(0, i).filter((t) => t.id === term.id))
        expect(term.inForce.from > (other.inForce.to ?? '9999'), `${term.id} 的两个版本同时施行`).toBe(true)
  })

  test('every citation names a law of the catalogue', () => {
    const known = new Set(ruleBook.statutes.map((s) => s.id))
    const cited = [
      ...gatesOf(all).flatMap((g) => g.cite),
      ...all.procedures.flatMap((p) => Object.values(p.unbuilt).flatMap((w) => w.cite)),
      ...[...clocksOf(all), ...all.terms].flatMap((c) => c.cite),
      ...Object.values(norms).flatMap((n) => n.cite),
      ...all.procedures.flatMap((p) => p.steps.flatMap((s) => s.cite)),
      ...ruleBook.layers.flatMap((l) => l.settings.flatMap((s) => [...s.cite])),
      ...Object.values(facts).flatMap((f) => f.cite),
      ...Object.values(parameters).flatMap((p) => p.cite),
    ]
    expect(cited.length).toBeGreaterThan(100)
    expect(cited.filter((c) => !known.has(c.statute))).toEqual([])
  })

  test('every stage a step leaves or enters exists, and every reading is used', () => {
    for (const p of ruleBook.procedures)
      for (const s of p.steps) {
        const stages = (p.stages[s.proceeding] ?? []).map((x) => x.id)
        expect([...s.from, ...(s.to === undefined ? [] : [s.to])].filter((x) => !stages.includes(x))).toEqual([])
      }
    const asked = [
      ...gatesOf(ruleBook).flatMap((g) => [g.when, g.require]),
      ...ruleBook.procedures.flatMap((p) => Object.values(p.means ?? {})),
      ...ruleBook.procedures.flatMap((p) => p.clocks.flatMap((c) => c.when ?? [])),
      ...ruleBook.procedures.flatMap((p) => p.steps.flatMap((s) => (s.does ?? []).flatMap((d) => d.when ?? []))),
    ]
    const used = new Set(asked.flatMap((c) => namedIn(c).readings))
    expect(Object.keys(readings).filter((r) => !used.has(r as ReadingId))).toEqual([])
  })

  test('gates block only steps a procedure has', () => {
    const has = new Set(ruleBook.procedures.flatMap((p) => p.steps.map((s) => s.id)))
    expect(
      gatesOf(ruleBook)
        .flatMap((g) => g.blocks)
        .filter((id) => !has.has(id)),
    ).toEqual([])
    expect(has.size).toBeGreaterThan(0)
  })

  test('what cures a refusal, what is sent back and what is put up are steps a procedure has', () => {
    const steps = ruleBook.procedures.flatMap((p) => p.steps)
    const has = new Set<string>(steps.map((s) => s.id))
    const named = [
      ...gatesOf(ruleBook).flatMap((g) => (g.cures ?? []).map((c) => c.step)),
      ...steps.flatMap((s) => [...(s.returns === undefined ? [] : [s.returns]), ...(s.putsUp ?? [])]),
    ]
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((id) => !has.has(id))).toEqual([])
    // A form that a cure begins with is one the step would take.
    for (const { step, form = {} } of gatesOf(ruleBook).flatMap((g) => g.cures ?? []))
      for (const [id, value] of Object.entries(form)) {
        const kind = steps.find((s) => s.id === step)?.fields.find((f) => f.id === id)?.kind
        expect(kind?.is === 'choice' && kind.choices.some((c) => c.value === value), `${step} ${id}`).toBe(true)
      }
  })

  test('what is not built yet stands in a stage of the procedure, with its article', () => {
    for (const p of all.procedures)
      for (const way of Object.values(p.unbuilt)) {
        const stages = (p.stages[way.proceeding] ?? []).map((s) => s.id)
        expect(way.from.filter((f) => !stages.includes(f))).toEqual([])
        expect(way.cite.length).toBeGreaterThan(0)
      }
  })

  test('the shipped layers load together, one sector and one province at a time', () => {
    const national = ruleBook.layers.filter((l) => l.kind === 'national')
    for (const l of ruleBook.layers.filter((x) => x.kind !== 'national'))
      expect(checkLayers([...national, l])).toEqual([])
  })

  test('several layers at once load too; where a sector and a province differ, it is said on what', () => {
    const national = ruleBook.layers.filter((l) => l.kind === 'national')
    const pairs = ruleBook.layers
      .filter((l) => l.kind === 'sector')
      .flatMap((s) => ruleBook.layers.filter((l) => l.kind === 'province').map((p) => [s, p] as const))
    const differ = pairs.flatMap(([s, p]) =>
      checkLayers([...national, s, p]).map((x) => `${s.id} ${p.id} ${x.parameter}`),
    )
    expect(differ).toEqual([
      'sector.market province.inner-mongolia P12.length',
      'sector.housing province.inner-mongolia P12.length',
    ])
    const announced = (ids: readonly string[]) =>
      resolve([...national, ...ruleBook.layers.filter((l) => ids.includes(l.id))], 'S06.length', '2026-06-01')
    for (const ids of [
      ['sector.farm', 'province.ningxia'],
      ['sector.market', 'province.ningxia'],
      ['sector.transport'],
    ])
      expect(announced(ids)).toMatchObject({ set: true, value: 60 })
    expect(announced(['sector.market'])).toMatchObject({ value: 30, layer: 'national' })
  })

  test('a term is as long as its citation says', () => {
    const terms = ruleBook.layers.flatMap((l) => l.settings).filter((s) => s.parameter.endsWith('.length'))
    const said = terms.flatMap((s) =>
      s.cite.flatMap(({ gist }) => {
        const number = /([一二三四五六七八九十]+)(?:个工作日|日|小时|个月|年)/.exec(gist)?.[1]
        return number === undefined ? [] : [[`${s.parameter} ${gist}`, numberOf(number), s.value]]
      }),
    )
    const silent = terms.filter((s) => !said.some(([what]) => String(what).startsWith(`${s.parameter} `)))
    expect(
      silent.map((s) => `${s.parameter}：引用的条文摘要中没有期限的数字（如“五日内”）`),
      'the gist of a citation says how long the term is',
    ).toEqual([])
    for (const [what, told, set] of said) expect(set, String(what)).toBe(told)
  })
})

/** 五, 十五, 九十: below a hundred. */
function numberOf(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text]
  const digit = (c: string | undefined) => '零一二三四五六七八九'.indexOf(c || '零')
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones)
}

describe('layers', () => {
  const [national] = ruleBook.layers
  const agency = (value: number, source = '本局法制审核办法') => ({
    id: 'agency.x',
    kind: 'agency' as const,
    title: '某局',
    settings: [
      { parameter: 'P12.length' as const, value, inForce: { from: '2020-01-01' as const }, cite: [] as const, source },
    ],
  })
  const market = ruleBook.layers.find((l) => l.id === 'sector.market')!
  const province = ruleBook.layers.find((l) => l.kind === 'province')!

  test('an agency’s own paper is no 另有规定: it may shorten the case term, not lengthen it', () => {
    const term = (value: number) => ({
      ...agency(5),
      settings: [{ ...agency(5).settings[0]!, parameter: 'P07.length' as const, value }],
    })
    expect(checkLayers([national!, term(60)])).toEqual([])
    expect(checkLayers([national!, term(3650)])).toHaveLength(1)
    const silent = { ...agency(5).settings[0]!, parameter: 'disclosure.exceptWarnings' as const, value: true }
    expect(checkLayers([national!, { ...agency(5), settings: [silent] }])).toHaveLength(1)
  })
  test('what nobody set is unset', () => {
    expect(resolve([national!], 'P12.length', '2026-01-01')).toEqual({ set: false })
  })
  test('an agency may shorten its own limit, not lengthen it', () => {
    expect(checkLayers([national!, market, agency(5)])).toEqual([])
    expect(checkLayers([national!, market, agency(15)])).toHaveLength(1)
  })
  test('a value without a source does not load', () => {
    expect(checkLayers([national!, agency(5, '')])).toHaveLength(1)
  })
  test('sector and province that differ need a preference', () => {
    expect(checkLayers([national!, market, province]).map((p) => p.parameter)).toEqual(['P12.length'])
    const prefer = {
      ...agency(5),
      settings: [],
      preferences: [{ parameter: 'P12.length' as const, layer: province.id, reason: '省级政府规章对本地机关更严' }],
    }
    expect(checkLayers([national!, market, province, prefer])).toEqual([])
    const beside = { ...prefer, preferences: [{ ...prefer.preferences[0]!, layer: 'national' }] }
    expect(checkLayers([national!, market, province, beside]).map((p) => p.parameter)).toEqual(['P12.length'])
    const chosen = resolve([national!, market, province, prefer], 'P12.length', '2026-01-01')
    expect(chosen.set && chosen.value).toBe(5)
  })
  test('the 90 days stood in the sector before they stood in the law', () => {
    expect(resolve([national!], 'P07.length', '2021-07-10')).toEqual({ set: false })
    const found = resolve([national!, market], 'P07.length', '2021-07-10')
    expect(found.set && [found.value, found.layer]).toEqual([90, 'sector.market'])
  })
})

describe('conditions are three-valued', () => {
  const c: Condition = { any: [{ fact: 'majorPublicInterest' }, { fact: 'complexCase' }] }
  test('a yes settles, a no does not, silence asks', () => {
    expect(hold(c, situation({ complexCase: 'yes' })).answer).toBe('yes')
    expect(hold(c, situation({ complexCase: 'no' })).ask).toEqual(['majorPublicInterest'])
    expect(hold(c, situation({ complexCase: 'no', majorPublicInterest: 'no' })).answer).toBe('no')
    expect(hold({ not: c }, situation()).answer).toBe('unanswered')
  })
})

/** How many times a reader has to go down: 并且 in 或者 in 并且; the same word in itself is one list. */
function depthOf(c: Condition, above?: 'all' | 'any'): number {
  const inner = (list: readonly Condition[], word: 'all' | 'any') =>
    (word === above ? 0 : 1) + Math.max(0, ...list.map((x) => depthOf(x, word)))
  if ('all' in c) return inner(c.all, 'all')
  if ('any' in c) return inner(c.any, 'any')
  if ('not' in c) return depthOf(c.not)
  if ('need' in c) return depthOf(c.need, above)
  return 'each' in c ? depthOf(c.holds) : 0
}

test('no condition is more than three deep: what would be longer has a name of its own', () => {
  const conditions = ruleBook.procedures.flatMap((p) => [
    ...p.gates.flatMap((g): readonly (readonly [string, Condition])[] => [
      [g.id, g.when],
      [g.id, g.require],
    ]),
    ...Object.entries(p.means ?? {}),
    ...p.clocks.flatMap((c) => (c.when === undefined ? [] : [[c.id, c.when] as const])),
    ...p.steps.flatMap((s) => (s.does ?? []).flatMap((d) => (d.when === undefined ? [] : [[s.id, d.when] as const]))),
  ])
  expect(conditions.filter(([, c]) => depthOf(c) > 3).map(([id]) => id)).toEqual([])
})

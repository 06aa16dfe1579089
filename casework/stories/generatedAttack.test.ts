import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Course, type Procedure, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { people } from './county.ts'
import { driverFor, personOf, sent, take } from './course.ts'
import type { Driver } from './driver.ts'
import { paper } from './forms.ts'
import * as told from './toldOfAttack.ts'

/** What refused, shortly: the gate, else the code. */
const why = (outcome: ReturnType<typeof take>): readonly string[] => {
  if (outcome.outcome === 'performed') return []
  if (outcome.outcome === 'blocked') return outcome.reasons.map((r) => r.gate ?? r.code)
  if (outcome.outcome === 'invalid') return outcome.errors.map((e) => `${e.field} ${e.code}`)
  return [outcome.outcome]
}

interface Broken {
  /** The move that is left out. */
  readonly without?: number
  /** The move that is taken otherwise. */
  readonly at?: number
  readonly otherwise?: Parameters<typeof take>[4]
}

/** Walks the course until it is refused; what is before the break has been walked once for all of them. */
function walk(p: Procedure, until = p.course!.length, { without, at, otherwise }: Broken = {}, crowd = people) {
  const broken = Math.min(without ?? until, at ?? until, until)
  const { d, refused, reached } = unbroken(p, broken, crowd)
  if (refused !== undefined) return { d, refused: why(refused), by: gates(refused), at: reached - 1 }
  for (let i = broken; i < until; i += 1) {
    if (i === without) continue
    const outcome = take(d, p, p.course!, i, i === at ? otherwise : {})
    const refused = why(outcome)
    if (refused.length > 0) return { d, refused, by: gates(outcome), at: i }
  }
  return { d, refused: [], by: [], at: until }
}

interface Walked {
  readonly d: Driver
  readonly refused?: ReturnType<typeof take>
}
/** Of each course and crowd, the case after none, one, two … of its moves. */
const walked = new Map<Course, Map<typeof people, Walked[]>>()

/** The case after so many moves of its course, to go on with; and what refused, where it came no further. */
function unbroken(p: Procedure, moves: number, crowd: typeof people): Walked & { readonly reached: number } {
  const course = p.course!
  const ofCourse = walked.get(course) ?? new Map<typeof people, Walked[]>()
  walked.set(course, ofCourse)
  const stands = ofCourse.get(crowd) ?? [{ d: driverFor(p, crowd) }]
  ofCourse.set(crowd, stands)
  for (let i = stands.length - 1; i < moves && stands[i]!.refused === undefined; i += 1) {
    const d = stands[i]!.d.fork()
    const outcome = take(d, p, course, i)
    stands.push(why(outcome).length > 0 ? { d, refused: outcome } : { d })
  }
  const reached = Math.min(moves, stands.length - 1)
  const stand = stands[reached]!
  return { ...stand, d: stand.d.fork(), reached }
}

const gates = (outcome: ReturnType<typeof take>): readonly string[] =>
  outcome.outcome === 'blocked' ? outcome.reasons.flatMap((r) => r.gate ?? []) : []

const running = (d: Driver): readonly string[] => d.running.map((c) => c.id)

/** The course broken in one place after it parts: a move left out, or one answer, day or hand of its form another. */
function breaks(p: Procedure, parts: number): readonly (readonly [string, Broken])[] {
  const course = p.course!
  return course.flatMap((move, at) => {
    if (at < parts) return []
    const { form } = sent(course, at)
    const others = Object.entries(form).flatMap(([field, value]) =>
      otherwise(value).map((v): readonly [string, Broken] => [
        `${move.step} ${field}=${JSON.stringify(v)}`,
        { at, otherwise: { form: { [field]: v } } },
      ]),
    )
    const days = [-30, 40].map((d): readonly [string, Broken] => [
      `${move.step} ${d} days`,
      { at, otherwise: { days: d } },
    ])
    // Without the first there is no case.
    const without = at === 0 ? [] : [[`without ${move.step}`, { without: at }] as const]
    return [...without, ...others, ...days]
  })
}

/** A value of a form as it might also be. */
function otherwise(value: Json): readonly Json[] {
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1]
  if (Array.isArray(value)) return value.length > 1 ? [value.slice(0, 1), ['zhao', 'luo']] : []
  if (value === 'yes') return ['no']
  if (value === 'no') return ['yes']
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([k, v]) =>
      v === 'yes' || v === 'no' ? otherwise(v).map((x) => ({ ...value, [k]: x })) : [],
    )
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return ['2026-10-01', '2027-03-01']
  return []
}

/** What the stories assert: a gate of what no course comes to (听证、延期、撤销…) is named there. */
const stories = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && !import.meta.filename.endsWith(name))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n')

/** Somebody who worked on the case and holds every post there is. */
const handler = personOf('handler')
const posts = [...new Set(people.flatMap((x) => x.posts))]
const crowd = people.map((x) => (x.id === handler ? { ...x, posts, qualification: 'bar' as const } : x))

/** Where a branch parts from the course of its procedure: what is before has been broken there. */
const partsAt = (course: Course, branch: Course): number =>
  branch.findIndex((move, i) => JSON.stringify(move) !== JSON.stringify(course[i]))

/** A procedure with each of its courses in turn, and from which move on that is its own. */
const coursesOf = (p: Procedure): readonly (readonly [string, Procedure, number])[] =>
  p.course === undefined
    ? []
    : [
        [p.title, p, 0],
        ...(p.branches ?? []).map(
          ({ title, course }) =>
            [
              `${p.title}：${title}`,
              { ...p, course, branches: [{ title: p.title, course: p.course! }] },
              partsAt(p.course!, course),
            ] as const,
        ),
      ]

describe.each(ruleBook.procedures.flatMap(coursesOf))('%s', (_, p, parts) => {
  const course = p.course!
  const moves = course.map((m, at) => [`${m.step}${m.proceeding ? ` (${m.proceeding})` : ''}`, at] as const)
  // Who opens it, and with what, is broken with the gates below.
  const later = moves.filter(([, at]) => at >= Math.max(1, parts))
  const whole = walk(p)
  const stepOf = (at: number) => p.steps.find((s) => s.id === course[at]!.step)!

  test('its course goes from the first step to the last, and leaves no fault', () => {
    expect(whole.refused, told.stopped(p, whole.at, whole.refused)).toEqual([])
    const faults = whole.d.file.irregularities
    expect(
      faults,
      told.faulty(
        p,
        faults.map((f) => `${f.gate} ${f.sentence}`),
      ),
    ).toEqual([])
  })

  test.each(later)('%s by somebody of another post is refused', (_, at) => {
    const other = people.find((x) => !x.posts.some((post) => stepOf(at).posts.includes(post)))!
    const { d } = walk(p, at)
    const { move, form, day } = sent(course, at)
    const where = move.proceeding === undefined ? {} : { proceeding: move.proceeding }
    const found = d.on(day).gates(other.id, move.step, form, where)
    expect(found, told.open(p, move.step, `由“${other.posts.join('、')}”办理`)).toContain('post')
  })

  test.each(later.filter(([, at]) => !course[at]!.spare))('%s left out is noticed', (_, at) => {
    const { d, refused } = walk(p, course.length, { without: at })
    // What nothing waits for is told by its clock, which runs on; what ends a proceeding, by the proceeding that has not ended.
    const open = d.file.proceedings.filter((x) =>
      whole.d.file.proceedings.every((y) => y.id !== x.id || y.stage !== x.stage),
    )
    const more = [...running(d).filter((id) => !running(whole.d).includes(id)), ...open.map((x) => x.id)]
    expect([...refused, ...more], told.unnoticed(p, course[at]!.step)).not.toEqual([])
  })

  test.each(later)('%s without something the law wants in its form is refused', (_, at) => {
    const { move, form, day } = sent(course, at)
    const { d } = walk(p, at)
    const post = move.by === 'handler2' ? 'handler' : move.by
    for (const field of stepOf(at).fields.filter((f) => f.required && f.id in form)) {
      const left = Object.fromEntries(Object.entries(form).filter(([k]) => k !== field.id))
      const where = move.proceeding === undefined ? {} : { proceeding: move.proceeding }
      const { outcome } = d.on(day).try(personOf(move.by), move.step, left, { post, ...where })
      expect(outcome, told.open(p, move.step, `不填必填的“${field.label}”`)).toBe('invalid')
    }
  })

  test.each(later.filter(([, at]) => stepOf(at).duty !== undefined && stepOf(at).duty !== 'investigate'))(
    '%s by who worked on the case, whatever posts he holds, is refused',
    (_, at) => {
      const { d } = walk(p, at, {}, crowd)
      const found = gates(take(d, p, course, at, { who: handler }))
      expect(found, told.open(p, course[at]!.step, '由办过本案的人')).not.toEqual([])
    },
  )
})

describe.each(ruleBook.procedures.filter((p) => p.course !== undefined).map((p) => [p.title, p] as const))(
  '%s',
  (_, p) => {
    test('what it makes public is published by another than approved it, and taken back on a ground of law alone', () => {
      const found = publicGates(p)
      expect(found, told.published(p)).toEqual(p.publications.length === 0 ? [] : ['apart', 'ground', 'again'])
    })

    test('every gate that bars is reached by one of these breaks alone, or has a story of its own', () => {
      const blocking = p.gates.filter((g) => g.mode !== 'note').map((g) => g.id)
      const published = /-(apart|ground|again)$/
      const ofPage = new Set(
        p.gates
          .filter(
            (g) =>
              published.test(g.id) &&
              g.blocks.every((id) => id.startsWith('publication.') || id.startsWith('disclosure.')),
          )
          .map((g) => g.id),
      )
      // Walked only as far as it takes: thousands of breaks say the same as the first that reaches the gate alone.
      const left = new Set(blocking.filter((id) => !ofPage.has(id) && !stories.includes(`'${id}'`)))
      for (const [, q, parts] of coursesOf(p))
        for (const reached of left.size === 0 ? [] : reachedBy(q, parts)) {
          left.delete(reached)
          if (left.size === 0) break
        }
      expect([...left], told.unreached(p, [...left])).toEqual([])
    })
  },
)

/** The gates that a break of this course reaches alone, or that keep apart who worked on the case. */
function* reachedBy(p: Procedure, parts: number): Generator<string> {
  const course = p.course!
  for (const [, b] of breaks(p, parts)) yield* onlyOne(walk(p, course.length, b).by)
  for (let at = Math.max(1, parts); at < course.length; at += 1)
    yield* gates(take(walk(p, at, {}, crowd).d, p, course, at, { who: handler }))
}

/** What refuses: the approver publishing, a withdrawal on nobody's ground, a page drawn up anew of what was revoked. */
function publicGates(p: Procedure): readonly string[] {
  const at = p.course!.findIndex((m) => m.step.endsWith('.publish'))
  if (at < 0) return []
  const proceeding = p.course![at]!.proceeding!
  const kind = p.steps.find((s) => s.id === p.course![at]!.step)!.proceeding
  const approver = personOf('disclosureApprover')
  const all = people.map((x) => (x.id === approver ? { ...x, posts } : x))
  const apart = gates(take(walk(p, at, {}, all).d, p, p.course!, at, { who: approver }))
  const { d } = walk(p)
  const ground = d.gates('wei', `${kind}.withdraw`, { reason: '当事人请求' }, { proceeding })
  const order = p.steps.find((s) => s.id === 'lifting.order')
  const which: Readonly<Record<string, string>> =
    order?.fields.some((f) => f.id === 'fought') === true ? { fought: 'decision' } : {}
  const revoked = { ...which, what: 'revoked', defect: 'facts', reason: '撤销', remake: false }
  const fault = { ground: 'revoked', explained: '撤销', instrument: '行政复议决定书', files: paper('决定书.pdf') }
  // Where a decision is revoked by a step of its own, what is public of it is at fault with it.
  if (order === undefined) d.do('wei', `${kind}.fault`, fault, { proceeding })
  else d.do('li', 'lifting.order', { ...revoked, instrument: fault.instrument, files: fault.files })
  d.do('wei', `${kind}.withdraw`, { reason: '决定已被撤销' }, { proceeding })
  const again = d.gates('li', `${kind}.draft`, { what: '再次公开', why: '再次公开' }, { proceeding })
  return [...apart, ...ground, ...again].map((id) => id.replace(/^.*-/, ''))
}

const onlyOne = (by: readonly string[]): readonly string[] => (by.length === 1 ? by : [])

import { addDays, compareDays, type Day, formOf, type Move, type Procedure, ruleBook, type Step } from '@xiezhi/law'
import type { Form } from '../file.ts'
import { project } from '../project.ts'
import { driverFor, personOf, take } from './course.ts'
import type { Driver } from './driver.ts'

/** A string of dice from one seed: a walk that fails repeats. */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const coursesOf = (p: Procedure) => [p.course ?? [], ...(p.branches ?? []).map((b) => b.course)]
/** Every form any course of any kind fills a step in with: of the kind's own first. */
const formsOf = (p: Procedure): ReadonlyMap<string, readonly Move[]> => {
  const found = new Map<string, Move[]>()
  for (const q of [p, ...ruleBook.procedures.filter((x) => x.id !== p.id)])
    for (const course of coursesOf(q))
      for (const move of course) {
        const list = found.get(move.step) ?? []
        if (list.length < 6) found.set(move.step, [...list, move])
      }
  return found
}
const known = new Map<string, ReadonlyMap<string, readonly Move[]>>()
const movesOf = (p: Procedure) => {
  const found = known.get(p.id) ?? formsOf(p)
  known.set(p.id, found)
  return found
}

export interface Walked {
  readonly d: Driver
  readonly steps: number
  /** What stands there without anybody, or runs on after the end. */
  readonly faults: readonly string[]
  readonly isOver: boolean
  readonly trail: readonly string[]
}

const dayOf = (d: Driver): Day => d.now.slice(0, 10) as Day
const waitsOf = (d: Driver) => project(d.file, d.context('li'), dayOf(d)).case.waits

/** What asks something of the agency and runs, of the case as the law has it on the day. */
const agencyClocks = (d: Driver) => d.running.filter((c) => c.binds === 'agency' || c.binds === 'measure')

/** Steps by which a proceeding goes on, and not those by which what is over is fought, mended or told of. */
const goesOn = (p: Procedure, kind: string, stage: string): readonly Step[] =>
  p.steps.filter(
    (s) =>
      s.proceeding === kind &&
      s.from.includes(stage) &&
      s.mends === undefined &&
      !/^(remedy|lifting|redress|claim|repayment|recourse|address)\./.test(s.id) &&
      ((s.to !== undefined && s.to !== stage) || s.does?.some((x) => 'stage' in x && !('open' in x)) === true),
  )

/** Where the courses of the kind end: there it rests, whatever may be begun anew from there (修订清单、恢复登记). */
const ends = new Map<string, ReadonlySet<string>>()
function endsOf(p: Procedure): ReadonlySet<string> {
  const found = ends.get(p.id)
  if (found !== undefined) return found
  const stages = coursesOf(p).map((course) => {
    const d = driverFor(p)
    for (let i = 0; i < course.length; i += 1) take(d, { ...p, course, branches: [] }, course, i)
    return d.file.proceedings[0]!.stage
  })
  const all = new Set(stages)
  ends.set(p.id, all)
  return all
}

/** Nobody waits, nothing runs, and yet it can go on. */
export function stuckAt(p: Procedure, d: Driver): readonly string[] {
  const main = d.file.proceedings[0]!
  const waits = waitsOf(d)
  const runs = agencyClocks(d)
  const more = goesOn(p, main.kind, main.stage)
  // While a term of the party runs it is the party that is waited for.
  if (waits.length === 0 && d.running.length === 0 && more.length > 0 && !endsOf(p).has(main.stage))
    return [`${p.id}: ${main.stage} waits for nobody, though ${more.map((s) => s.id).join(' ')}`]
  if (waits.length === 0 && runs.length > 0)
    return runs.map((c) => `${p.id}: at ${main.stage} ${c.clock} runs, and nobody is waited for`)
  return []
}

/** The kind taken step by step by whoever may, along a course of its own and beside it, until it is over or the dice are. */
export function walkOf(p: Procedure, seed: number, most = 60): Walked {
  const dice = diceOf(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(dice() * list.length)]
  const courses = coursesOf(p).filter((c) => c.length > 0)
  const course = pick(courses)!
  const moves = movesOf(p)
  const d = driverFor(p)
  const trail: string[] = []
  const faults = new Set<string>()
  let start = dayOf(d)
  let steps = 0
  const fill = (move: Move): Form =>
    formOf(move, { person: personOf, day: (n) => addDays(dayOf(d), n) }) as unknown as Form
  const attempt = (move: Move, proceeding?: string): boolean => {
    const post = move.by === 'handler2' ? 'handler' : move.by
    const outcome = d.attempt(personOf(move.by), move.step, fill(move), {
      ...(proceeding === undefined ? {} : { proceeding }),
      post,
    })
    if (outcome.outcome !== 'performed') return false
    steps += 1
    trail.push(`${dayOf(d)} ${move.step}${proceeding === undefined ? '' : ` (${proceeding})`}`)
    for (const fault of stuckAt(p, d)) faults.add(fault)
    return true
  }
  const first = course[0]!
  if (d.attemptOpening(fill(first), personOf(first.by), p.id).outcome !== 'performed')
    return { d, steps: 0, faults: [`${p.id}: does not open`], isOver: false, trail }
  trail.push(`${dayOf(d)} ${first.step}`)
  start = dayOf(d)
  // What the course plans, by the calendar it plans it on; beside it whatever else there is to do.
  let at = 1
  let idle = 0
  const isDone = () =>
    endsOf(p).has(d.file.proceedings[0]!.stage) ||
    goesOn(p, d.file.proceedings[0]!.kind, d.file.proceedings[0]!.stage).length === 0
  while (steps < most && idle < 14) {
    if (isDone() && waitsOf(d).length === 0) break
    const roll = dice()
    if (roll < 0.25) d.on(addDays(dayOf(d), 1 + Math.floor(dice() * 9)))
    if (at < course.length && dice() < 0.75) {
      const move = course[at]!
      const planned = course.slice(0, at + 1).reduce((n, m) => m.day ?? n, 0)
      const due = addDays(start, Math.ceil(planned * 1.45))
      if (compareDays(dayOf(d), due) < 0) d.on(due)
      if (attempt(move, move.proceeding) || dice() < 0.5) at += 1
      continue
    }
    // Off the course: any step there is, wherever a proceeding stands.
    const open = d.file.proceedings.flatMap((x) =>
      p.steps
        .filter((s) => s.proceeding === x.kind && s.from.includes(x.stage) && moves.has(s.id))
        .map((s) => [s, x.id] as const),
    )
    const forward = open.filter(([s, x]) =>
      goesOn(p, s.proceeding, d.file.proceedings.find((y) => y.id === x)!.stage).includes(s),
    )
    const chosen = pick(dice() < 0.7 && forward.length > 0 ? forward : open)
    const move = chosen === undefined ? undefined : pick(moves.get(chosen[0].id)!)
    const post = chosen?.[0].posts
    const by = move !== undefined && post?.includes(move.by === 'handler2' ? 'handler' : move.by) ? move.by : post?.[0]
    idle = move !== undefined && by !== undefined && attempt({ ...move, by }, chosen![1]) ? 0 : idle + 1
    if (idle % 4 === 3) d.on(addDays(dayOf(d), 3 + Math.floor(dice() * 30)))
  }
  const isOver = isDone()
  if (isOver && waitsOf(d).length === 0)
    for (const c of agencyClocks(d))
      faults.add(`${p.id}: over at ${d.file.proceedings[0]!.stage}, and ${c.clock} runs on`)
  return { d, steps, faults: [...faults], isOver, trail }
}

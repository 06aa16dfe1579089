import { type Course, documents, type PostKind, type Procedure, papersOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { mayBeTold } from '../carriedOver.ts'
import type { Form, Moment } from '../file.ts'
import { dayOf, driverFor, personOf, sent, take } from './course.ts'
import type { Driver } from './driver.ts'
import { after } from './handled.ts'

/** A case of every kind that ran on paper is brought over in its midst, and goes on here to its end. */
const scan = { sha256: 'a'.repeat(64), name: '原件.pdf', bytes: 1000, type: 'application/pdf' }
const carried = '纸质案卷存档案室，办理中。'

/** What the public reads is put there here, and not told; up to there a case may have run on paper. */
const untold = (p: Procedure, course: Course): number => {
  const file = { procedure: p.id }
  const at = course.findIndex((m, i) => {
    const step = p.steps.find((s) => s.id === m.step)!
    return i > 0 && step.effect !== 'reported' && !mayBeTold(step, file, { rules: ruleBook })
  })
  return at < 0 ? course.length - 1 : at
}

/** The last move that may begin a new day before so much of it is over: what is before was done on paper. */
const cutOf = (p: Procedure, course: Course, part: number): number => {
  for (let i = Math.floor(untold(p, course) * part); i > 1; i -= 1)
    if (dayOf(course, i) > dayOf(course, i - 1)) return i
  return 0
}

const postOf = (move: Course[number]) => (move.by === 'handler2' ? 'handler' : move.by) as PostKind

/** Told as of its day, by whom it was done, with the original and the numbers it was given. */
function tell(d: Driver, p: Procedure, course: Course, i: number) {
  const { move, form, day } = sent(course, i, d.file.papers)
  const step = p.steps.find((s) => s.id === move.step)!
  const acted = `${day}T09:${String(i).padStart(2, '0')}` as Moment
  const at = { acted, ...(move.proceeding && { proceeding: move.proceeding }) }
  // What is told of a day long gone brings the paper of that day, where it makes a party's time run.
  const files: Form = step.fields.some((f) => f.id === 'files') ? { files: [scan] } : {}
  if (step.effect === 'reported')
    return d.attempt(personOf(move.by), step.id, { ...form, ...files }, { ...at, post: postOf(move) })
  const numbers = Object.fromEntries(papersOf(step).map((kind) => [kind, `${documents[kind].title}甲；乙；丙`]))
  return d.attempt(personOf('handler'), step.id, form, {
    ...at,
    post: 'handler',
    paper: { person: personOf(move.by), post: postOf(move), files: [scan], numbers },
  })
}

const why = (outcome: ReturnType<typeof tell>): string =>
  outcome.outcome === 'performed' ? '' : JSON.stringify(outcome).slice(0, 500)

/** Kinds that decide about somebody: what is kept here alone (清单、法律变化) never ran on paper. */
const kinds = ruleBook.procedures.flatMap((p) => {
  const { course } = p
  // A penalty made on the scene is made there, on a paper numbered beforehand (summary.test.ts).
  if (course === undefined || p.enforcement === undefined || p.id === 'penalty.summary') return []
  return [0.5, 1].flatMap((part) => {
    const cut = cutOf(p, course, part)
    return cut === 0 ? [] : [{ kind: p.id, p, course, cut, before: course[cut]!.step }]
  })
})

test('every kind that decides about somebody is among them', () =>
  expect([...new Set(kinds.map((k) => k.kind))].length).toBeGreaterThanOrEqual(11))

describe.each(kinds)('$kind, brought over before $before', ({ kind, p, course, cut }) => {
  test('what was done on paper is told, the rest is done here, and nothing is left open or at fault', () => {
    const d = driverFor(p).on(dayOf(course, cut), '08:00')
    const { form, move } = sent(course, 0)
    const opened = d.tryOpen(form, personOf(move.by), kind, { carried, post: postOf(move) })
    if (opened.outcome !== 'performed') throw new Error(JSON.stringify(opened).slice(0, 500))
    for (const event of opened.events) d.events.push({ ...event, sequence: d.events.length + 1 })
    for (let i = 1; i < cut; i += 1) {
      const step = p.steps.find((s) => s.id === course[i]!.step)!
      if (step.effect !== 'reported') expect(mayBeTold(step, d.file, d.context('li')), step.id).toBe(true)
      expect(why(tell(d, p, course, i)), course[i]!.step).toBe('')
    }
    expect(d.file.carried?.over).toBeUndefined()
    for (let i = cut; i < course.length; i += 1) expect(why(take(d, p, course, i)), course[i]!.step).toBe('')
    expect(d.file.irregularities.map((x) => [x.gate, x.step])).toEqual([])
    // What goes on by nature (有效期、定期核查) does so in one that never was on paper.
    expect(d.running.map((c) => c.clock)).toEqual(after(kind).running.map((c) => c.clock))
  })
})

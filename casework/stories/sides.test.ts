import { type Course, type Field, type Procedure, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form, Json } from '../file.ts'
import { driverFor, sent, take } from './course.ts'

/** Days nobody holds to are none: an accident of next year, a term that was over before it was set. */
const far = { behind: ['2031-03-03', 'future'], ahead: ['1999-03-03', 'past'] } as const
const ways = (p: Procedure): readonly Course[] => [p.course ?? [], ...(p.branches ?? []).map((b) => b.course)]

interface Placed {
  readonly name: string
  readonly course: Course
  readonly at: number
  readonly form: Form
  readonly code: string
}

const placedIn = (
  f: Field,
  form: Form,
): readonly { readonly id: string; readonly form: Form; readonly code: string }[] => {
  if (form[f.id] === undefined) return []
  if (f.kind.is === 'day' && f.kind.lies !== undefined) {
    const [day, code] = far[f.kind.lies]
    return [{ id: f.id, form: { [f.id]: day }, code }]
  }
  if (f.kind.is !== 'rows') return []
  const lines = form[f.id] as readonly { readonly [k: string]: Json }[]
  return f.kind.columns.flatMap((c) => {
    if (c.kind.is !== 'day' || c.kind.lies === undefined || lines[0]?.[c.id] === undefined) return []
    const [day, code] = far[c.kind.lies]
    return [{ id: `${f.id}.0.${c.id}`, form: { [f.id]: [{ ...lines[0], [c.id]: day }, ...lines.slice(1)] }, code }]
  })
}

/** Each such field once, where a course first fills it in. */
function placed(p: Procedure): readonly Placed[] {
  const seen = new Set<string>()
  return ways(p).flatMap((course) =>
    course.flatMap((move, at): readonly Placed[] => {
      const { form } = sent(course, at)
      const fields = p.steps.find((s) => s.id === move.step)?.fields ?? []
      return fields
        .flatMap((f) => placedIn(f, form))
        .filter(({ id }) => !seen.has(`${move.step} ${id}`) && seen.add(`${move.step} ${id}`))
        .map(({ id, ...more }) => ({ name: `${move.step}: ${id}`, course, at, ...more }))
    }),
  )
}

describe.each(ruleBook.procedures.map((p) => [p.id, p, placed(p)] as const).filter(([, , all]) => all.length > 0))(
  '%s',
  (_, p, all) => {
    test.each(all.map((x) => [x.name, x] as const))('%s', (_name, { course, at, form, code }) => {
      const d = driverFor(p)
      for (let i = 0; i < at; i += 1) take(d, p, course, i)
      const outcome = take(d, p, course, at, { form })
      expect(outcome).toMatchObject({ outcome: 'invalid', errors: [{ code }] })
    })
  },
)

import { driverFor, take } from '@xiezhi/casework/stories/course.ts'
import { papersOf, ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { courseOf, papersOfCourses, unmade } from './courses.ts'
import { ways } from './ways.ts'

test.each(ways.map((w, i) => [`${i} ${w.procedure} ${w.moves.at(-1)?.step ?? w.before}`, w] as const))(
  '%s is a lawful way, and a paper comes of it',
  (_, w) => {
    const p = ruleBook.procedures.find((x) => x.id === w.procedure)!
    const course = courseOf(p, w)
    const d = driverFor({ ...p, course })
    for (const [at, move] of course.entries()) {
      const outcome = take(d, { ...p, course }, course, at)
      if (outcome.outcome !== 'performed') throw new Error(`${move.step}: ${JSON.stringify(outcome).slice(0, 400)}`)
    }
    const may = new Set(p.steps.filter((s) => w.moves.some((m) => m.step === s.id)).flatMap(papersOf))
    if (w.moves.length > 0) expect(d.file.papers.some((x) => may.has(x.kind))).toBe(true)
  },
)

test('every paper there is has a sample, as the product prints it in a case', () => {
  expect(unmade(papersOfCourses())).toEqual([])
})

import { driverFor, take } from '@xiezhi/casework/stories/course.ts'
import { papersOf, ruleBook } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { courseOf, papersOfCourses, unmade } from './courses.ts'
import { templateOf } from './papers/compose.ts'
import { ways } from './ways.ts'
import { outlineOf } from './word/outline.ts'

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

/** What nobody would let go out: a sum without its unit, a stop or 的规定 twice, what a thing is called inside. */
const shameful: readonly RegExp[] = [
  /(?:款|金额|数额|合计|费用)[^0-9a-zA-Z，。；]{0,4}\d{3,}(?![\d,.]*[元年])/u,
  /[。；，、][。；，、]/u,
  /的规定的规定/u,
  /(?<![A-Za-z\d])p\d(?![A-Za-z\d])|undefined|null/u,
]
test.each(papersOfCourses().map((m) => [m.kind, m] as const))('%s says nothing to be ashamed of', (kind, made) => {
  const { parts, addressee, title } = outlineOf(templateOf(kind), made.data as never)
  const lines = parts.flatMap((part) =>
    part.type === 'signs' ? [] : part.type === 'table' ? part.rows.flat() : [part.text],
  )
  expect(lines.filter((line) => shameful.some((one) => one.test(line)))).toEqual([])
  // Whoever asks a court, or answers it, writes to it.
  if (/^强制执行申请书|答辩状$/u.test(title)) expect(addressee).toMatch(/法院$/u)
})

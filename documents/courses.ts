import { driverFor, take } from '@xiezhi/casework/stories/course.ts'
import type { Driver } from '@xiezhi/casework/stories/driver.ts'
import { type Day, type DocumentKind, documents, type Procedure, ruleBook } from '@xiezhi/law'
import { dataOf } from './papers/compose.ts'
import { toldCases } from './told.ts'
import type { Way } from './ways/way.ts'
import { ways } from './ways.ts'

export interface MadePaper {
  readonly kind: DocumentKind
  readonly procedure: string
  readonly date: Day
  readonly data: ReturnType<typeof dataOf>
}

/** The case as its rule book walks it, as it stands after each step, as far as it can be walked. */
function* walked(procedure: Procedure, course: NonNullable<Procedure['course']>): Generator<Driver> {
  const way = { ...procedure, course }
  const d = driverFor(way)
  for (let at = 0; at < course.length; at += 1) {
    if (take(d, way, course, at).outcome !== 'performed') return
    yield d
  }
}

/** The course up to where the way parts from it, and the way. */
export const courseOf = ({ course = [] }: Procedure, { before, as, moves }: Way): NonNullable<Procedure['course']> => {
  const at = course.findIndex((m) => m.step === before)
  const first = (at < 0 ? course : course.slice(0, at)).map((m) => ({ ...m, form: as?.[m.step] ?? m.form }))
  const day = first.reduce((latest, m) => m.day ?? latest, 0)
  return [...first, ...moves.map((m) => ({ ...m, day: m.day === undefined ? day : day + m.day }))]
}

/** One paper of every kind there is, as the product prints it: those of courses and branches at their own step, the rest of a case that is told. */
export function papersOfCourses(): readonly MadePaper[] {
  const made = new Map<DocumentKind, MadePaper>()
  const keep = (d: Driver, procedure: string) => {
    const { file } = d
    for (const paper of file.papers.filter((p) => !made.has(p.kind))) {
      const { kind, on: date } = paper
      const context = { ...d.context('zheng'), marks: ['演示'] }
      made.set(kind, { kind, procedure, date, data: dataOf(kind, file, { ...paper, sealed: true }, context) })
    }
  }
  for (const procedure of ruleBook.procedures) {
    const aside = ways.filter((w) => w.procedure === procedure.id).map((w) => courseOf(procedure, w))
    for (const course of [procedure.course ?? [], ...(procedure.branches ?? []).map((b) => b.course), ...aside]) {
      for (const d of walked(procedure, course)) {
        keep(d, procedure.title)
      }
    }
  }
  for (const tell of toldCases) {
    const d = tell()
    const { title } = ruleBook.procedures.find((p) => p.id === d.file.procedure)!
    keep(d, title)
  }
  return [...made.values()]
}

/** Papers no course makes: the gallery says so. */
export const unmade = (made: readonly MadePaper[]): readonly DocumentKind[] =>
  (Object.keys(documents) as DocumentKind[]).filter((kind) => made.every((m) => m.kind !== kind))

import { procedureOf, ruleBook } from '@xiezhi/law'
import type { Entry } from '../entries.ts'
import type { Form } from '../file.ts'
import type { ListVersion } from '../listed.ts'
import type { agency, people } from './county.ts'
import { driverFor, personOf, sent, take } from './course.ts'
import type { Driver } from './driver.ts'

/** A kind as its course tells it, for the stories of what else may become of it. */
const told = (kind: string) => {
  const procedure = procedureOf(ruleBook, kind)
  if (procedure?.course === undefined) throw new Error(`${kind} tells no course`)
  return { procedure, course: procedure.course }
}

/** The course taken until the move before this step; without one, to its end. */
interface Of {
  readonly crowd?: typeof people
  /** Under other layers than those of the county of the stories. */
  readonly layers?: readonly string[]
  /** What the agency has set for itself besides. */
  readonly own?: typeof agency.own
  /** The agency's lists in force. */
  readonly lists?: readonly ListVersion[]
}
export function after(kind: string, until?: string, { crowd, layers, own, lists }: Of = {}): Driver {
  const { procedure, course: main } = told(kind)
  // A step the course does not come to may be one of its branches'.
  const course = [main, ...(procedure.branches ?? []).map((b) => b.course)].find(
    (c) => until === undefined || c.some((m) => m.step === until),
  )!
  const end = until === undefined ? course.length : course.findIndex((m) => m.step === until)
  const d = driverFor(procedure, crowd, layers, own, lists)
  for (let i = 0; i < end; i += 1) {
    const outcome = take(d, procedure, course, i)
    if (outcome.outcome !== 'performed') throw new Error(`${course[i]!.step}: ${JSON.stringify(outcome).slice(0, 600)}`)
  }
  return d
}
/** Only begun, with the first form of its course and what is said otherwise. */
export function handled(kind: string, over: Form = {}, { crowd, layers }: Of = {}): Driver {
  const { procedure, course } = told(kind)
  const { form, day } = sent(course, 0)
  return driverFor(procedure, crowd, layers)
    .on(day)
    .open({ ...form, ...over }, personOf('handler'), kind)
}

export const entriesOf = (d: Driver, kind: string): readonly Entry[] => d.file.entries.filter((e) => e.kind === kind)
export const clockOf = (d: Driver, id: string) => d.file.clocks.find((c) => c.id === id)
export const faults = (d: Driver): readonly string[] => d.file.irregularities.map((i) => i.gate)
/** What runs and asks something of somebody: the life of a page ends by itself (`lapses`). */
export const running = (d: Driver): readonly string[] => d.running.map((c) => c.id)
export const stageOf = (d: Driver, id = 'main'): string | undefined =>
  d.file.proceedings.find((p) => p.id === id)?.stage

/** 法制审核 of what stands, passed on every item and signed. */
export function reviewed(d: Driver): Driver {
  d.do('li', 'review.submit', { materials: '案卷' })
  const proceeding = reviewIn(d)
  return d
    .do('qian', 'review.opine', passing(d), { proceeding })
    .do('zhou', 'review.confirm', { words: '同意' }, { proceeding })
}
export const reviewIn = (d: Driver): string => d.file.proceedings.findLast((p) => p.kind === 'review')!.id
export function passing(d: Driver): Form {
  const opinion = procedureOf(ruleBook, d.file.procedure)!.records.find((r) => r.id === 'reviewOpinion')!
  const items = opinion.fields.filter((f) => f.kind.is === 'choice' && f.kind.choices[0]?.value === 'yes')
  return { ...Object.fromEntries(items.map((f) => [f.id, 'yes'])), verdict: 'passed', opinion: '同意' }
}

/** The decision in the hands of whom it concerns. */
export const deliver = (d: Driver, party = 'p1', what = 'decision'): Driver =>
  d.do(
    'li',
    'service.deliver',
    { receiver: 'agent', signedBy: '代理人', place: '住所', officers: ['li'] },
    { proceeding: `service-${what}-${party}` },
  )

import {
  addDays,
  addWorkingDays,
  type Course,
  calendar,
  type Day,
  formOf,
  type Hand,
  type Move,
  type Procedure,
} from '@xiezhi/law'
import type { Outcome } from '../command.ts'
import type { CaseFile, Form } from '../file.ts'
import type { ListVersion } from '../listed.ts'
import { agency, people } from './county.ts'
import { Driver } from './driver.ts'

/** Who in the county of the stories lends each hand. */
const hands: Readonly<Partial<Record<Hand, string>>> = {
  handler: 'li',
  handler2: 'wang',
  unitHead: 'sun',
  reviewer: 'qian',
  legalHead: 'zhou',
  deputyHead: 'wu',
  agencyHead: 'zheng',
  disclosureApprover: 'chen',
  publisher: 'wei',
  supervisor: 'gu',
}
export const personOf = (hand: Hand): string => {
  const found = hands[hand]
  if (found === undefined) throw new Error(`no ${hand} in the county`)
  return found
}

/** The chain that signs the matters of a course, as its moves sign them. */
const chainsOf = ({ course = [], branches = [], steps }: Procedure) => {
  const chains: Record<string, string[]> = {}
  for (const moves of [course, ...branches.map((b) => b.course)]) {
    const own: Record<string, string[]> = {}
    for (const move of moves) {
      const { turn, returns } = steps.find((s) => s.id === move.step) ?? {}
      // Who refuses for good is the last of the chain as who approves is; who sends back is not.
      const signs = turn?.at === 'between' || turn?.at === 'last' || (turn?.at === 'pending' && returns === undefined)
      if (turn !== undefined && signs) own[turn.matter] = [...(own[turn.matter] ?? []), move.by]
    }
    // What only a branch puts up is signed as the branch signs it.
    for (const [matter, chain] of Object.entries(own)) chains[matter] ??= chain
  }
  return chains
}

const begins: Day = '2026-11-02'
const workingDay = (after: number): Day => (after === 0 ? begins : addWorkingDays(calendar, begins, after))

export const dayOf = (course: Course, at: number): Day =>
  workingDay(course.slice(0, at + 1).reduce((day, m) => m.day ?? day, 0))

/** A driver of a county that handles the kind, with every certificate it asks for. */
export function driverFor(
  procedure: Procedure,
  crowd = people,
  layers = agency.layers,
  own = agency.own,
  lists: readonly ListVersion[] = [],
): Driver {
  const kinds = procedure.enforcement ?? ''
  const certified = crowd.map((p) => ({
    ...p,
    certificates: p.certificates.map((c) => ({ ...c, kinds: `${c.kinds}、${kinds}` })),
  }))
  const chains = { ...agency.chains, ...chainsOf(procedure) } as typeof agency.chains
  return new Driver(begins, { people: certified, agency: { chains, layers, own }, lists, begunDone: true })
}

/** What a move is, as it is sent. */
export function sent(
  course: Course,
  at: number,
  papers: CaseFile['papers'] = [],
): { readonly move: Move; readonly form: Form; readonly day: Day } {
  const move = course[at]!
  const day = dayOf(course, at)
  const paper = (kind: string) => papers.findLast((p) => p.kind === kind)?.number ?? ''
  const form = formOf(move, { person: personOf, day: (later) => addDays(day, later), paper }) as Form
  return { move, form, day }
}

/** Takes the move, or says why not. The first move opens the case. */
export function take(
  d: Driver,
  procedure: Procedure,
  course: Course,
  at: number,
  more: { readonly form?: Form; readonly who?: string; readonly days?: number } = {},
): Outcome {
  const { move, form: given, day: planned } = sent(course, at, d.events.length === 0 ? [] : d.file.papers)
  const form = { ...given, ...more.form }
  const day = addDays(planned, more.days ?? 0)
  d.on(day)
  if (move.step === procedure.first) return d.attemptOpening(form, more.who ?? personOf(move.by), procedure.id)
  const post = move.by === 'handler2' ? 'handler' : move.by
  return d.attempt(more.who ?? personOf(move.by), move.step, form, {
    ...(move.proceeding && { proceeding: move.proceeding }),
    post,
  })
}

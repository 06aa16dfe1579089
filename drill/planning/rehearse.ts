import {
  type Actor,
  type CaseEvent,
  type CaseFile,
  type Context,
  fold,
  type Moment,
  type Outcome,
  open,
  perform,
} from '@xiezhi/casework'
import type { PostKind } from '@xiezhi/law'
import { type Drill, drillMarks } from './drill.ts'
import { type Plan, type PlannedStep, procedure } from './planRow.ts'

export type Rehearsal =
  | { readonly ok: true; readonly file: CaseFile; readonly events: readonly CaseEvent[] }
  | { readonly ok: false; readonly at: PlannedStep; readonly outcome: Outcome }

/** What a step of the drill sees: its own agency, at its own minute. */
export function contextAt(drill: Drill, now: Moment, person: string, post: PostKind): Context {
  const name = drill.people.find((p) => p.id === person)?.name ?? person
  const actor: Actor = { person, name, post, agency: drill.agency.id }
  return { ...drill, now, actor, versions: {}, marks: drillMarks }
}

/** Performs a plan with casework alone, no database and no papers: the drill's own test, and a quick look before a real run. */
export function rehearse(plan: Plan, drill: Drill): Rehearsal {
  let events: readonly CaseEvent[] = []
  let serial = 0
  for (const [i, step] of plan.steps.entries()) {
    const context = contextAt(drill, step.at, step.person, step.post)
    const command = { id: `${plan.row}-${i}`, step: step.step, proceeding: step.proceeding, form: step.form }
    const attempt = (numbers: readonly number[]) =>
      i === 0 ? open(`drill-${plan.row}`, procedure, command, context) : perform(events, command, context, numbers)
    let outcome = attempt([])
    if (outcome.outcome === 'numbers') {
      outcome = attempt(outcome.requests.map(() => ++serial))
    }
    if (outcome.outcome !== 'performed') return { ok: false, at: step, outcome }
    const from = events.length
    events = [...events, ...outcome.events.map((e, k) => ({ ...e, sequence: from + k + 1 }))]
  }
  return { ok: true, file: fold(events), events }
}

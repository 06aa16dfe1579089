import type { CaseView, Session, StepView } from '@xiezhi/answers'
import {
  aboutOf,
  type ClockState,
  type Context,
  cautions,
  type StepState,
  stripOf,
  titleOf,
  today,
  toldClock,
  type Wait,
} from '@xiezhi/casework'
import type { Driver } from '@xiezhi/casework/stories/driver.ts'
import { waived } from '@xiezhi/casework/waived.ts'
import { type Procedure, papersOf, procedureOf } from '@xiezhi/law'
import { type Agenda, agendaOf } from '../agenda.ts'
import { isMine, waitsOf } from '../waits.ts'

interface Desk {
  readonly steps: readonly StepView[]
  readonly view: CaseView
  readonly agenda: Agenda
  readonly session: Pick<Session, 'person' | 'post' | 'today'>
}

/** As the server shows a step (presenter.ts). */
const shown = (state: StepState, procedure: Procedure): StepView => {
  const rule = procedure.steps.find((s) => s.id === state.step)!
  return {
    ...state,
    button: rule.button ?? rule.title,
    fields: rule.fields,
    schema: null,
    documents: papersOf(rule),
    ...(rule.returns === undefined ? {} : { returns: rule.returns }),
  }
}

/** What the desk of one of the people of the story shows: the case, its steps, and what it wants of him. */
export function deskOf(d: Driver, who: string): Desk {
  const context = d.context(who)
  const procedure = procedureOf(context.rules, d.file.procedure)!
  const { person, post, unit } = context.actor
  const { file } = d
  const day = today(context)
  const steps = d.states(who).map((s) => shown(s, procedure))
  const clocks = file.clocks.map((c) => toldClock(c, context, day))
  const mine = (wait: Wait) => isMine(wait, { person, post, unit }, file)
  const waits = waitsOf(file, context.rules, day)
  return {
    steps,
    view: viewOf(d, context, clocks),
    agenda: agendaOf({ steps, file, procedure, waits, clocks, me: { post, mine } }),
    session: {
      person: { id: person, name: context.actor.name },
      post: { id: '', kind: post, title: '', agency: file.agency, agencyName: context.agency.name },
      today: day,
    },
  }
}

export const agendaFor = (d: Driver, who: string): Agenda => deskOf(d, who).agenda

const viewOf = ({ file }: Driver, context: Context, clocks: readonly ClockState[]): CaseView => ({
  file,
  title: titleOf(file, context.rules),
  agencyName: context.agency.name,
  stageTitle: '',
  stages: stripOf(file, procedureOf(context.rules, file.procedure)),
  about: aboutOf(file, context.rules),
  roles: procedureOf(context.rules, file.procedure)?.head.parties ?? null,
  holds: procedureOf(context.rules, file.procedure)!.records.map((r) => r.id),
  clocks,
  cautions: cautions(file, context),
  waived: [...waived(file, context)],
  people: Object.fromEntries(context.people.map((p) => [p.id, p.name])),
  raises: [],
  sinceTold: [],
  tabled: [],
  mayAct: true,
  published: [],
  version: file.sequence,
})

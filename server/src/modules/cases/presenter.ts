import {
  type Actor,
  aboutOf,
  asOf,
  type CaseEvent,
  type CaseFile,
  type ClockRecord,
  type ClockState,
  type Context,
  cautions,
  clockState,
  formSchema,
  organsOn,
  postTitle,
  publishedParties,
  type StepState,
  steps,
  stripOf,
  titleOf,
  today,
  toldClock,
} from '@xiezhi/casework'
import { knownLaws } from '@xiezhi/casework/citations.ts'
import { isDrawn } from '@xiezhi/casework/drawn.ts'
import { type Veil, veilFor } from '@xiezhi/casework/sealing.ts'
import { waived } from '@xiezhi/casework/waived.ts'
import { raiseWords } from '@xiezhi/casework/words/raise.ts'
import { changesSinceTold } from '@xiezhi/casework/words/sinceTold.ts'
import {
  type Day,
  type Field,
  hasTable,
  mainStages,
  papersOf,
  procedureOf,
  type RuleBook,
  type Step,
} from '@xiezhi/law'
import type { Counts } from './counts.ts'
import { pressing } from './projection.ts'
import type { StoredRow } from './worklist.ts'

type Rules = Pick<Context, 'rules' | 'calendar'>

const worst = ['over', 'warn', 'calm', 'unset'] as const

/**
 * The one light a list shows: the worst of the clocks that press, of equals the one due first: by these, and no others, the
 * list is ordered and counted. The party's own time stands in only where the agency has none, and turns amber at most.
 */
export function lightOf(clocks: readonly ClockRecord[], context: Rules, day: Day) {
  const lit = pressing(clocks, context)
    .map((clock) => {
      const state = clockState(clock, context, day)
      return clock.binds === 'party' && state.light === 'over' ? { ...state, light: 'warn' as const } : state
    })
    .filter((c): c is ClockState & { light: (typeof worst)[number] } => c.light !== 'done')
    .sort(
      (a, b) =>
        worst.indexOf(a.light) - worst.indexOf(b.light) ||
        Number(a.binds === 'party') - Number(b.binds === 'party') ||
        (a.due?.due ?? '9').localeCompare(b.due?.due ?? '9'),
    )[0]
  if (lit === undefined) return null
  return {
    state: lit.light,
    clock: lit.clock,
    title: lit.title,
    party: lit.binds === 'party',
    due: lit.due?.due ?? null,
    left: lit.left ?? null,
    unit: lit.unit,
    provisional: lit.due?.provisional ?? false,
  }
}

function stagesOf(rules: RuleBook, id: string) {
  const procedure = procedureOf(rules, id)
  return procedure === undefined ? [] : mainStages(procedure)
}

export const stageTitle = (rules: RuleBook, procedure: string, stage: string): string =>
  stagesOf(rules, procedure).find((s) => s.id === stage)?.title ?? stage

/** Cases by kind and stage, in the order of the rule book; of what it does not know (any more) by its id. */
export function kindsOf({ procedures }: RuleBook, places: Counts['places']) {
  const ids = [...new Set([...procedures.map((p) => p.id), ...places.map((p) => p.procedure)])]
  return ids.flatMap((id) => {
    const own = places.filter((p) => p.procedure === id)
    const procedure = procedures.find((p) => p.id === id)
    const known = procedure === undefined ? [] : mainStages(procedure)
    const stages = [...new Set([...known.map((s) => s.id), ...own.map((p) => p.stage)])].flatMap((stage) => {
      const place = own.find((p) => p.stage === stage)
      if (place === undefined || stage === '') return []
      return [{ id: stage, title: known.find((s) => s.id === stage)?.title ?? stage, cases: place.cases }]
    })
    const cases = own.reduce((sum, p) => sum + p.cases, 0)
    return own.length === 0 ? [] : [{ procedure: id, title: procedure?.title ?? id, cases, stages }]
  })
}

/** One row of the work list for this reader. */
export function rowFor(
  row: StoredRow & { procedure: string },
  clocks: readonly ClockRecord[],
  actor: Actor,
  context: Rules,
  day: Day,
  agencyName?: string,
) {
  const mine = ({ post, unit, person }: StoredRow['waits'][number]) =>
    post === actor.post &&
    (person === undefined || person === actor.person) &&
    (unit === undefined || unit === actor.unit) &&
    row.agency === actor.agency &&
    (post !== 'handler' ||
      (row.officers.length === 0 ? row.acted[0] === actor.person : row.officers.includes(actor.person)))
  const { lists: _, alike: __, left: ___, ...shown } = row.shown
  return {
    id: row.id,
    agency: row.agency,
    ...(agencyName === undefined ? {} : { agencyName }),
    ...shown,
    ...(row.decided_on === null ? {} : { decidedOn: row.decided_on }),
    procedure: row.procedure,
    stage: row.stage,
    stageTitle: stageTitle(context.rules, row.procedure, row.stage),
    waits: row.waits.map((wait) => ({
      post: wait.post,
      postTitle: postTitle(wait.post),
      proceeding: wait.proceeding,
      what: wait.what,
      since: wait.since,
      mine: mine(wait),
    })),
    light: lightOf(clocks, context, day),
    irregular: row.irregular,
    returned: row.returned,
    ...(row.unit === '' ? {} : { unit: row.unit }),
    version: row.sequence,
  }
}

/** The case on one screen. */
export function caseFor(folded: CaseFile, actor: Actor, context: Context) {
  // What the law has made of it by today, though nobody has acted since (视为受理).
  const file = veilFor(folded, actor, context.rules).file(asOf(folded, context, today(context)))
  const people = [...context.people.map((p) => [p.id, p.name]), ...file.acts.map((a) => [a.actor.person, a.actor.name])]
  const main = file.proceedings.find((p) => p.parent === undefined)
  return {
    file,
    title: titleOf(file, context.rules),
    agencyName: context.agency.name,
    stageTitle: stageTitle(context.rules, file.procedure, main?.stage ?? ''),
    stages: stripOf(file, procedureOf(context.rules, file.procedure)),
    about: aboutOf(file, context.rules),
    roles: procedureOf(context.rules, file.procedure)?.head.parties ?? null,
    holds: procedureOf(context.rules, file.procedure)?.records.map((r) => r.id) ?? [],
    clocks: file.clocks.map((clock) => toldClock(clock, context, today(context))),
    cautions: cautions(file, context),
    waived: [...waived(file, context)],
    people: Object.fromEntries(people) as Record<string, string>,
    mayAct: actor.agency === file.agency,
    raises: raiseWords(file, knownLaws(context)),
    sinceTold: [...changesSinceTold(file)],
    published: publishedParties({ file, context, day: today(context) }),
    tabled: [...new Set(file.papers.map((p) => p.kind))].filter(hasTable),
    version: file.sequence,
  }
}

/** Given on papers that are read before. */
const isSignature = (step: Step): boolean =>
  step.turn?.at === 'between' || step.turn?.at === 'last' || papersOf(step).length > 0

const schemas = new WeakMap<Step, ReturnType<typeof formSchema>>()
function schemaOf(step: Step) {
  const known = schemas.get(step) ?? formSchema(step.fields.filter((field) => !isDrawn(field)))
  schemas.set(step, known)
  return known
}

/** What the agency has settled is said to the form, which sees no register. */
function settled(field: Field, context: Context): Field {
  const { from } = field
  if (from === undefined || 'length' in from || !('organ' in from)) return field
  const { from: _, ...rest } = field
  const say = organsOn(context, today(context))[from.organ]
  return say === '' ? rest : { ...rest, from: { say } }
}

/**
 * Every step for this actor; those that may be taken or nearly so with what their form asks. A program is told the schema of each form
 * and the articles of each step; the desk reads both from the rule book, and on a bad network half the bytes are half the wait.
 */
export function stepsFor(file: CaseFile, context: Context, forDesk: boolean) {
  const veil = veilFor(file, context.actor, context.rules)
  const known = new Map(procedureOf(context.rules, file.procedure)?.steps.map((step) => [step.id as string, step]))
  const present = (state: StepState) => {
    const step = known.get(state.step)
    const isNear = state.state === 'open' || state.state === 'blocked'
    const { articles, ...shown } = state
    return {
      ...shown,
      ...(forDesk ? {} : { articles }),
      button: step?.button ?? step?.title ?? state.title,
      documents: step === undefined ? [] : papersOf(step),
      ...(step?.returns === undefined ? {} : { returns: step.returns }),
      ...(step !== undefined && isSignature(step) ? { signs: true } : {}),
      fields: (step?.fields ?? []).filter((field) => !isDrawn(field)).map((field) => settled(field, context)),
      schema: isNear && !forDesk && step !== undefined ? schemaOf(step) : null,
    }
  }
  // What is taken on a page of its own is not offered here as well.
  const offered = steps(file, context).filter((s) => !forDesk || known.get(s.step)?.takenOn === undefined)
  return { steps: offered.map((state) => present(veil.step(state))), version: file.sequence }
}

export interface RecordPlace {
  readonly link: Uint8Array
  readonly leaf: number | null
}

/** One line of the timeline, with its place in the chain and in the log. */
export function entryFor(event: CaseEvent, file: CaseFile, place: RecordPlace, veil: Veil) {
  const { body } = event
  const act = file.acts.find((a) => a.event === event.sequence)
  return {
    sequence: event.sequence,
    type: event.type,
    step: body.step,
    title: body.title,
    proceeding: event.proceeding,
    actor: { ...event.actor, postTitle: postTitle(event.actor.post) },
    acted: event.acted,
    recorded: event.recorded,
    ...(body.late === undefined ? {} : { late: body.late }),
    ...(body.happened === undefined ? {} : { happened: body.happened }),
    ...(body.seen === undefined ? {} : { seen: body.seen }),
    ...(body.told === undefined ? {} : { told: body.told }),
    ...(body.moved === undefined ? {} : { moved: body.moved }),
    form: veil.form(body.form),
    ...(body.asked === undefined ? {} : { asked: body.asked.filter((a) => !veil.hides(a.id)) }),
    verdicts: body.verdicts.filter((v) => !veil.hidesGate(v.gate)),
    irregularities: file.irregularities.filter((i) => i.event === event.sequence && !veil.hidesGate(i.gate)),
    papers: file.papers.filter((p) => p.event === event.sequence && !veil.hidesPaper(p.kind)),
    ...(act?.corrected === undefined ? {} : { corrected: act.corrected }),
    ...(act?.withdrawn === undefined ? {} : { withdrawn: act.withdrawn }),
    link: Buffer.from(place.link).toString('hex'),
    leaf: { index: place.leaf },
  }
}

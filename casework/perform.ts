import {
  compareDays,
  type Day,
  type DocumentKind,
  documents,
  isDay,
  type Procedure,
  procedureOf,
  type Step,
} from '@xiezhi/law'
import { askedOf } from './asked.ts'
import { barriers, isAhead, notHandled } from './availability.ts'
import { backdatedErrors, beforeReceipt } from './backdated.ts'
import { type Fresh, openAll } from './begun.ts'
import { type Context, today } from './context.ts'
import { tooEarly } from './earliest.ts'
import { doStep } from './engine/does.ts'
import type { PaperRequest } from './engine/doing.ts'
import type { CaseEvent, Effect, EventType, NewEvent, SeenPaper } from './event.ts'
import type { CaseFile, Form, Moment, Origin, Proceeding } from './file.ts'
import { fold, withEffects } from './fold.ts'
import { cleanForm } from './format/cleanText.ts'
import { formatDocumentNumber } from './format/documentNumber.ts'
import { unitErrors } from './forms/against.ts'
import { textErrors } from './forms/storable.ts'
import { handlingUnits } from './forms/units.ts'
import { validateForm } from './forms/validate.ts'
import { formErrors } from './forms/whole.ts'
import { blockedReasons, foretold, inTheWay, judgeGates, notedReasons, verdictsOf } from './gates.ts'
import { receiptLabel, titleOf } from './heading.ts'
import { correct, cure, withdraw } from './mend.ts'
import type { World } from './readings/index.ts'
import type { FieldError, Reason, Refusal } from './refusal.ts'
import { retold } from './retold.ts'
import { asOf, ripe } from './ripe.ts'
import { whenIs } from './timing.ts'

/** One step to be taken: what a screen, a phone, an import and the drill all send. */
export interface Command {
  readonly id: string
  readonly step: string
  readonly proceeding: string
  readonly form: Form
  /** When a reported act happened; constitutive acts happen now. */
  readonly acted?: Moment
  /** Why an act of an earlier day is entered only now (补录). */
  readonly late?: string
  /** The act happened although a gate was not met, and why; the record keeps it with its irregularity. */
  readonly happened?: string
  /** The papers that were opened before this signature: kept with it. */
  readonly seen?: readonly SeenPaper[]
}

/** Serial numbers reserved for the papers of this step, in the order they were asked for. */
export interface NumberRequest {
  readonly kind: DocumentKind
  readonly series: string
  readonly year: number
}

export interface Performed {
  readonly outcome: 'performed'
  readonly events: readonly NewEvent[]
  readonly papers: readonly NumberedPaper[]
  /** The numbers its papers took, in the order they were asked for. */
  readonly requests: readonly NumberRequest[]
  /** Cases of other procedures it began: written together with it, or not at all. */
  readonly began: readonly OpenedCase[]
}
type NumberedPaper = PaperRequest & { readonly number: string }

/** A case as another one began it. */
export interface OpenedCase extends Fresh {
  readonly procedure: string
  readonly title: string
  readonly events: readonly NewEvent[]
  readonly papers: readonly NumberedPaper[]
}

export type Outcome =
  | Performed
  | Refusal
  /** What only the server can give: numbers of papers, and ids of so many cases to begin. */
  | { readonly outcome: 'numbers'; readonly requests: readonly NumberRequest[]; readonly cases: number }

const unknownStep: Reason = {
  code: 'unknown-step',
  sentence: '本程序没有这个步骤，或者案件没有这个子程序。',
  next: '在案件的步骤清单中选择',
  articles: [],
}

const unknownProcedure: Reason = {
  ...unknownStep,
  sentence: '规则库没有这个程序。',
  next: '在“新办”中选择本机关办理的程序',
}

const blocked = (reasons: readonly Reason[], mayHaveHappened = false): Refusal => ({
  outcome: 'blocked',
  reasons,
  mayHaveHappened,
})
const invalid = (errors: readonly FieldError[]): Refusal => ({ outcome: 'invalid', errors })

/**
 * Takes one step, or refuses it. Pure: the same history, command and context give the same events, so that a phone, a drill and
 * the server agree. Papers need numbers and cases it begins need ids, which only the server can give: without them it answers with
 * what it needs.
 */
export function perform(
  events: readonly CaseEvent[],
  asked: Command,
  context: Context,
  numbers: readonly number[] = [],
  fresh: readonly Fresh[] = [],
): Outcome {
  const command = { ...asked, form: cleanForm(asked.form) }
  const folded = fold(events)
  // What the law takes to have happened by now stands before the step, and goes into the record with it.
  const lapsed = ripe(folded, context, today(context))
  const file = asOf(folded, context, today(context))
  const found = find(file, command, context)
  if (found === undefined) return blocked([unknownStep])
  return take({ events, command, context, numbers, fresh, file, ...found, before: lapsed })
}

/** Everything a step is taken with, whether it opens the case or goes on with it. */
interface Taking {
  readonly events: readonly CaseEvent[]
  readonly command: Command
  readonly context: Context
  readonly numbers: readonly number[]
  readonly fresh: readonly Fresh[]
  readonly file: CaseFile
  readonly step: Step
  readonly proceeding: Proceeding
  /** Effects that come before those of the step: what has lapsed by now; the case and its main proceeding, where it opens them. */
  readonly before: readonly Effect[]
  /** The case whose act opens this one. */
  readonly from?: Origin
}

function take({ events, command, context, numbers, fresh, file, step, proceeding, before, from }: Taking): Outcome {
  const odd = [
    ...textErrors('acted', command.acted),
    ...textErrors('late', command.late),
    ...textErrors('happened', command.happened),
  ]
  if (odd.length > 0) return invalid(odd)
  const strange = strangePapers(command.seen, file)
  if (strange.length > 0) return invalid(strange)
  const barred = barriers(step, proceeding, file, context)
  const timing = whenIs(command, step, context)
  if (barred.length > 0) {
    const early = barred.some((b) => b.code === 'stage') && isAhead(step, proceeding, file, context)
    const day = 'errors' in timing ? today(context) : timing.day
    return blocked(early ? [...barred, ...inTheWay({ file, context, step, proceeding, day })] : barred)
  }
  const { form } = command
  const { post, person } = context.actor
  if ('errors' in timing) return invalid([...timing.errors, ...validateForm(step.fields, form, file)])
  const errors = formErrors({ step, form, file, context, proceeding, post, person, at: timing.acted })
  if (errors.length > 0) return invalid(errors)

  const world: World = { file, context, step, proceeding, day: timing.day, form: command.form }
  // With the form in hand nothing is left for later: what still cannot be told is not met.
  const judged = judgeGates(world).map((j) =>
    j.verdict.state === 'later' ? { ...j, verdict: { ...j.verdict, state: 'blocked' as const } } : j,
  )
  const unmet = blockedReasons(judged, world)
  const noted = notedReasons(judged, world)
  const happened = command.happened?.trim() ?? ''
  if (unmet.length > 0 && (step.effect === 'constitutive' || happened === ''))
    return blocked(unmet, step.effect === 'reported')

  const again = unmet.length === 0 ? retold(file, step, command.form, timing.day) : []
  if (again.length > 0) return invalid(again)
  const done = effectsOf(events, command, world, timing.acted)
  if ('errors' in done) return invalid(done.errors)
  const late = timing.late !== undefined
  const backdated =
    step.effect === 'reported'
      ? backdatedErrors({
          file,
          step,
          form: command.form,
          day: timing.day,
          late,
          effects: done.effects,
          rules: context.rules,
        })
      : []
  if (backdated.length > 0) return invalid(backdated)
  const own = (done.papers ?? []).map((p) => requestFor(p, context, timing.day))
  const begins = done.begins ?? []
  const { rules } = context
  const origin = { case: file.id, procedure: file.procedure, title: titleOf(file, rules), event: file.sequence + 1 }
  const opened = openAll({
    begins,
    fresh,
    numbers: numbers.slice(own.length),
    rules,
    open: (one, { procedure, form }, left) =>
      opening(one.case, procedure, { id: one.command, form }, context, left, origin),
  })
  if ('outcome' in opened) return opened
  const requests = [...own, ...opened.requests]
  if (requests.length > numbers.length || begins.length > fresh.length)
    return { outcome: 'numbers', requests, cases: begins.length }
  const papers = (done.papers ?? []).map((p, i) => ({ ...p, number: numberText(own[i]!, numbers[i]!) }))
  const began = opened.cases.map(({ case: id, procedure, title }) => ({ case: id, procedure, title }))

  const base = {
    v: 1 as const,
    proceeding: proceeding.id,
    command: command.id,
    actor: context.actor,
    recorded: context.now,
  }
  const faultOf = (r: Reason, reason: string): Effect => ({
    do: 'irregular',
    irregularity: { gate: r.gate ?? r.code, step: step.id, sentence: r.sentence, reason },
  })
  const irregular = [...unmet.map((r) => faultOf(r, happened)), ...noted.map((r) => faultOf(r, r.next))]
  const early = beforeReceipt(file, step, timing.day, timing.late ?? happened, rules)
  const asked = askedOf(step.fields, command.form)
  const main: NewEvent = {
    ...base,
    type: typeOf(step, file),
    acted: timing.acted,
    body: {
      step: step.id,
      title: step.title,
      form: command.form,
      ...(asked.length === 0 ? {} : { asked }),
      effects: [...before, ...done.effects, ...irregular, ...(early === undefined ? [] : [early.effect])],
      verdicts: verdictsOf(judged, world, timing.day),
      ...(timing.late === undefined ? {} : { late: timing.late }),
      ...(unmet.length === 0 ? {} : { happened }),
      ...((command.seen ?? []).length === 0 ? {} : { seen: command.seen }),
      ...(began.length === 0 ? {} : { began }),
      ...(from === undefined ? {} : { from }),
    },
  }
  if (step.putsUp !== undefined) {
    const after = fold([...events, { ...main, sequence: (events.at(-1)?.sequence ?? 0) + 1 }])
    const refusedLater = foretold(step.putsUp, after, proceeding.id, context)
    if (refusedLater.length > 0) return blocked(refusedLater)
  }
  const numbered = papers.map(
    (p): NewEvent => ({
      ...base,
      type: 'numbered',
      acted: context.now,
      body: {
        step: step.id,
        title: `编号：${documents[p.kind].title}`,
        form: {},
        effects: [{ do: 'number', ...p, on: timing.day }],
        verdicts: [],
      },
    }),
  )
  return { outcome: 'performed', events: [main, ...numbered], papers, requests, began: opened.cases }
}

function find(file: CaseFile, command: Command, context: Context): { step: Step; proceeding: Proceeding } | undefined {
  const procedure = procedureOf(context.rules, file.procedure)
  const step = procedure?.steps.find((s) => s.id === command.step)
  const proceeding = file.proceedings.find((p) => p.id === command.proceeding)
  return step === undefined || proceeding === undefined || step.proceeding !== proceeding.kind
    ? undefined
    : { step, proceeding }
}

function effectsOf(events: readonly CaseEvent[], _command: Command, world: World, at: Moment) {
  const { step, context, form = {} } = world
  switch (step.mends) {
    case 'correct':
      return { papers: [], ...correct(events, form, context) }
    case 'withdraw':
      return { papers: [], ...withdraw(events, form, context) }
    case 'cure':
      return { papers: [], ...cure(events, form, context) }
    default:
      return doStep({ ...world, form, actor: context.actor, at })
  }
}

/** Told by the screen: of kinds there are, for parties of the case. */
const strangePapers = (seen: readonly SeenPaper[] = [], file: CaseFile): readonly FieldError[] =>
  seen.every(
    (s) => Object.hasOwn(documents, s.kind) && (s.party === undefined || file.parties.some((p) => p.id === s.party)),
  )
    ? []
    : [{ field: 'seen', code: 'unknown-paper', sentence: '看过的文书中有本案没有的，请刷新后重新查看。' }]

const mending = { correct: 'corrected', withdraw: 'withdrawn', cure: 'cured' } as const

function typeOf(step: Step, file: CaseFile): EventType {
  if (file.sequence === 0) return 'opened'
  if (step.mends !== undefined) return mending[step.mends]
  return step.effect === 'constitutive' ? 'performed' : 'reported'
}

const requestFor = (paper: PaperRequest, context: Context, day: Day): NumberRequest => ({
  kind: paper.kind,
  series: `${context.agency.letters}${documents[paper.kind].series}`,
  year: Number(day.slice(0, 4)),
})

const numberText = (request: NumberRequest, serial: number): string =>
  formatDocumentNumber({ prefix: request.series, year: request.year, serial: String(serial) })

/** Opens a case by the first step of a procedure, which is taken like any other; the case's own id is the caller's to choose. */
export const open = (
  id: string,
  procedure: string,
  asked: Opening,
  context: Context,
  numbers: readonly number[] = [],
): Outcome => opening(id, procedure, asked, context, numbers)

type Opening = Omit<Command, 'proceeding' | 'step'>

/** `from`: the case whose act opens this one; nobody else can say so of it. */
function opening(
  id: string,
  procedure: string,
  asked: Opening,
  context: Context,
  numbers: readonly number[],
  from?: Origin,
): Outcome {
  const p = procedureOf(context.rules, procedure)
  const step = p?.steps.find((s) => s.id === p.first)
  if (p === undefined || step === undefined) return blocked([unknownProcedure])
  const unhandled = notHandled(p, context)
  if (unhandled.length > 0) return blocked(unhandled)
  const form = cleanForm(asked.form)
  const proceeding: Proceeding = { id: 'main', kind: step.proceeding, stage: '', opened: today(context), about: {} }
  const effects: readonly Effect[] = [
    { do: 'case', id, agency: context.agency.id, procedure, marks: context.marks },
    { do: 'open', proceeding },
  ]
  const file = withEffects(fold([]), effects, { sequence: 0, actor: context.actor, proceeding: 'main' })
  const command = { ...asked, form, step: step.id, proceeding: 'main' }
  const outcome = take({
    events: [],
    command,
    context,
    numbers,
    fresh: [],
    file,
    step,
    proceeding,
    before: effects,
    ...(from === undefined ? {} : { from }),
  })
  // What is no form at all has been told as that, and nothing else reads it.
  if (outcome.outcome === 'blocked' || form === null || typeof form !== 'object') return outcome
  const faults = [...received(p, form, context), ...unitErrors({ step, form: inOwnUnit(form, context), context })]
  if (faults.length === 0) return outcome
  return invalid([...(outcome.outcome === 'invalid' ? outcome.errors : []), ...faults].filter(firstOfItsKind))
}

const firstOfItsKind = (e: FieldError, i: number, all: readonly FieldError[]): boolean =>
  all.findIndex((o) => o.field === e.field && o.code === e.code) === i

/** A clue is of the unit it names, else of that of whoever registers it: that one too must have a head to sign. */
function inOwnUnit(form: Form, { actor, people }: Context): Form {
  const isNamed = typeof form.unit === 'string' && form.unit.trim() !== ''
  return isNamed || actor.unit === undefined || handlingUnits(people).length === 0
    ? form
    : { ...form, unit: actor.unit }
}

/** What a case begins with came in by today. */
function received({ head, records }: Procedure, form: Form, context: Context): readonly FieldError[] {
  const { field } = head.receivedOn
  const on = form[field]
  if (!isDay(on)) return []
  const label = receiptLabel({ head, records })
  return compareDays(on, today(context)) > 0
    ? [{ field, code: 'future', sentence: `${label}不能晚于今天。` }]
    : tooEarly(field, label, on)
}

import { asTaken, type Day, documents, type Step } from '@xiezhi/law'
import { ofChild } from './approvals.ts'
import { askedOf } from './asked.ts'
import { isAhead } from './availability/stage.ts'
import { barriers } from './availability.ts'
import { backdatedErrors, beforeReceipt } from './backdated.ts'
import { type Fresh, openAll } from './begun.ts'
import { numbersTold } from './carriedOver.ts'
import type { Command, NumberRequest, OpeningCommand, Outcome } from './command.ts'
import { type Context, today } from './context.ts'
import { correct } from './correct.ts'
import { cure } from './cure.ts'
import { doStep } from './engine/does.ts'
import type { PaperRequest } from './engine/doing.ts'
import { enteredLater } from './enteredLater.ts'
import type { CaseEvent, Effect, EventType, NewEvent, SeenPaper } from './event.ts'
import type { CaseFile, Moment, Origin, Proceeding } from './file.ts'
import { fold } from './fold.ts'
import { formatDocumentNumber } from './format/documentNumber.ts'
import { textErrors } from './forms/storable.ts'
import { isRecord } from './forms/taken.ts'
import { validateForm } from './forms/validate.ts'
import { formErrors } from './forms/whole.ts'
import { blockedReasons, foretold, inTheWay, judgeGates, notedReasons, verdictsOf } from './gates.ts'
import { titleOf } from './heading.ts'
import { faultOf } from './irregularities.ts'
import { endedThere, joinedActs, tookOf } from './moving/join.ts'
import { severedCase } from './moving/sever.ts'
import { withOwnParties } from './ownParties.ts'
import type { World } from './readings/index.ts'
import type { FieldError, Reason } from './refusal.ts'
import { blocked, invalid } from './refusal.ts'
import { retold } from './retold.ts'
import { whenIs } from './timing.ts'
import { withdraw } from './withdraw.ts'

/** Everything a step is taken with, whether it opens the case or goes on with it. */
export interface Taking {
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
  /** Who tells it now, of an act that is looked at as of the day it was done; absent: whoever takes it. */
  readonly reporter?: Context
  /** It was done on paper, and is told: nothing is made here, and what stands against it is kept with it as its fault. */
  readonly told?: boolean
  /** The case whose act opens this one. */
  readonly from?: Origin
  /** Opens the cases this act begins, as any case is opened. */
  readonly open: (
    id: string,
    procedure: string,
    asked: OpeningCommand,
    context: Context,
    numbers: readonly number[],
    from: Origin,
  ) => Outcome
}

/** Takes the step, or refuses it. */
export function take(taking: Taking): Outcome {
  const { events, command, context, numbers, fresh, file, proceeding, before, from, open } = taking
  const { reporter = context, told = false } = taking
  const odd = [
    ...textErrors('acted', command.acted),
    ...textErrors('late', command.late),
    ...textErrors('happened', command.happened),
  ]
  if (odd.length > 0) return invalid(odd)
  const taken = isRecord(command.form) ? asTaken(taking.step, command.form) : taking.step
  const step: Step = told ? { ...taken, effect: 'reported' } : taken
  const strange = strangePapers(command.seen, file)
  if (strange.length > 0) return invalid(strange)
  const barred = barriers(step, proceeding, file, context)
  const timing = whenIs(command, step, reporter)
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

  const whole = withOwnParties(file, step, form)
  const world: World = { file: whole, context, step, proceeding, day: timing.day, at: timing.acted, form }
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
  const done = effectsOf(events, command, { ...world, file }, timing.acted)
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
  const numbered = told
    ? numbersTold(
        (done.papers ?? []).filter((p) => p.number === undefined),
        command,
        { on: timing.day, ...ofChild(proceeding) },
      )
    : { effects: [] }
  if ('errors' in numbered) return invalid(numbered.errors)
  const made = told ? [] : (done.papers ?? []).filter((p) => p.number === undefined)
  const redrawn = told
    ? []
    : (done.papers ?? []).flatMap(({ number, ...p }) => (number === undefined ? [] : [{ ...p, number }]))
  const own = made.map((p) => requestFor(p, context, timing.day))
  const begins = done.begins ?? []
  const { rules } = context
  const origin = { case: file.id, procedure: file.procedure, title: titleOf(file, rules), event: file.sequence + 1 }
  const opened = openAll({
    begins,
    fresh,
    numbers: numbers.slice(own.length),
    rules,
    open: (one, { procedure, form }, left) =>
      open(one.case, procedure, { id: one.command, form }, context, left, origin),
  })
  if ('outcome' in opened) return opened
  const requests = [...own, ...opened.requests]
  const joins = done.joins ?? []
  const severs = done.severs ?? []
  const writes = begins.length + joins.length + severs.length
  if (requests.length > numbers.length || writes > fresh.length) return { outcome: 'numbers', requests, cases: writes }
  const papers = made.map((p, i) => ({ ...p, number: numberText(own[i]!, numbers[i]!) }))
  const base = {
    v: 1 as const,
    proceeding: proceeding.id,
    command: command.id,
    actor: reporter.actor,
    recorded: reporter.now,
  }
  const severed = severs.flatMap((severing, i) => {
    const one = fresh[begins.length + joins.length + i]!
    return severedCase({ file, events, severing, context, base, from: origin, step }, one) ?? []
  })
  const began = [
    ...opened.cases.map(({ case: id, procedure, title }) => ({ case: id, procedure, title })),
    ...severed.map(({ case: id, procedure, title, events: [first] }) => {
      const anew = first?.body.from?.anew === true ? { anew: true as const } : {}
      return { case: id, procedure, title, severed: true as const, ...anew }
    }),
  ]
  const kept = (r: Reason, reason: string): Effect => ({
    do: 'irregular',
    irregularity: faultOf(r, step.id, reason, { file, context }),
  })
  const irregular = [...unmet.map((r) => kept(r, happened)), ...noted.map((r) => kept(r, r.next))]
  const early = beforeReceipt(file, step, timing.day, timing.late ?? happened, rules)
  const later =
    step.effect === 'reported'
      ? enteredLater({
          step,
          form: command.form,
          context,
          day: timing.day,
          by: context.actor,
          told,
          reason: timing.late ?? happened,
        })
      : []
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
      effects: [
        ...before,
        ...done.effects,
        ...numbered.effects,
        ...irregular,
        ...(early === undefined ? [] : [early.effect]),
        ...later,
      ],
      verdicts: verdictsOf(judged, world, timing.day),
      ...(timing.late === undefined ? {} : { late: timing.late }),
      ...(unmet.length === 0 ? {} : { happened }),
      ...((command.seen ?? []).length === 0 ? {} : { seen: command.seen }),
      ...(told ? { told: { actor: context.actor, files: command.paper?.files ?? [] } } : {}),
      ...(began.length === 0 ? {} : { began }),
      ...(joins.length === 0 ? {} : { took: joins.map((j) => tookOf(j, context)) }),
      ...(from === undefined ? {} : { from }),
    },
  }
  // Told of a day that is past: whatever was signed then was signed.
  if (step.putsUp !== undefined && !told) {
    const after = fold([...events, { ...main, sequence: (events.at(-1)?.sequence ?? 0) + 1 }])
    const refusedLater = foretold(step.putsUp, after, proceeding.id, context)
    if (refusedLater.length > 0) return blocked(refusedLater)
  }
  const numberings = papers.map(
    (p): NewEvent => ({
      ...base,
      type: 'numbered',
      acted: context.now,
      body: {
        step: step.id,
        title: `编号：${documents[p.kind].title}`,
        form: {},
        effects: [{ do: 'number', ...p, ...ofChild(proceeding), on: timing.day }],
        verdicts: [],
      },
    }),
  )
  const last = file.sequence + 1 + numberings.length
  const moved: NewEvent[] = []
  for (const joining of joins) moved.push(...joinedActs(file, joining, context, base, last + moved.length))
  const ended = joins.map((joining, i) => {
    const { id, events: its } = joining.other
    const { command: under } = fresh[begins.length + i]!
    const into = { case: file.id, procedure: file.procedure, title: titleOf(file, rules), event: file.sequence + 1 }
    const event = endedThere(joining, { ...base, command: under }, into, context, step.id)
    return { case: id, command: under, after: its.at(-1)?.sequence ?? 0, event }
  })
  return {
    outcome: 'performed',
    events: [main, ...numberings, ...moved],
    papers: [...papers, ...redrawn],
    requests,
    began: [...opened.cases, ...severed],
    ended,
  }
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

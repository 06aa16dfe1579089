import { compareDays, isDay, type Procedure, procedureOf, resolve, type Step } from '@xiezhi/law'
import { notHandled } from './availability.ts'
import type { OpeningCommand, Outcome } from './command.ts'
import { type Context, layersOf, today } from './context.ts'
import { tooEarly } from './earliest.ts'
import type { Effect } from './event.ts'
import type { Form, Origin, Proceeding } from './file.ts'
import { fold, withEffects } from './fold.ts'
import { cleanForm } from './format/cleanText.ts'
import { unitErrors } from './forms/against.ts'
import { textErrors } from './forms/storable.ts'
import { handlingUnits } from './forms/units.ts'
import { receiptLabel } from './heading.ts'
import type { FieldError } from './refusal.ts'
import { blocked, invalid, unknownProcedure } from './refusal.ts'
import { take } from './take.ts'

/** Opens a case by the first step of a procedure, which is taken like any other; the case's own id is the caller's to choose. */
export const open = (
  id: string,
  procedure: string,
  asked: OpeningCommand,
  context: Context,
  numbers: readonly number[] = [],
): Outcome => opening(id, procedure, asked, context, numbers)

/** `from`: the case whose act opens this one; nobody else can say so of it. */
export function opening(
  id: string,
  procedure: string,
  asked: OpeningCommand,
  context: Context,
  numbers: readonly number[],
  from?: Origin,
): Outcome {
  const p = procedureOf(context.rules, procedure)
  const step = p?.steps.find((s) => s.id === p.first)
  if (p === undefined || step === undefined) return blocked([unknownProcedure])
  const unhandled = notHandled(p, context)
  if (unhandled.length > 0) return blocked(unhandled)
  const odd = textErrors('carried', asked.carried)
  if (odd.length > 0) return invalid(odd)
  if (asked.carried !== undefined && asked.carried.trim() === '')
    return invalid([{ field: 'carried', code: 'required', sentence: '请写明纸质案卷在何处、已经办到哪一步。' }])
  const closed = asked.carried === undefined ? [] : transitionOver(context)
  if (closed.length > 0) return invalid(closed)
  const form = cleanForm(asked.form)
  const proceeding: Proceeding = { id: 'main', kind: step.proceeding, stage: '', opened: today(context), about: {} }
  const effects: readonly Effect[] = [
    { do: 'case', id, agency: context.agency.id, procedure, marks: context.marks, ...carriedOf(asked, context) },
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
    open: opening,
    ...(from === undefined ? {} : { from }),
  })
  // What is no form at all has been told as that, and nothing else reads it.
  if (outcome.outcome === 'blocked' || form === null || typeof form !== 'object') return outcome
  const faults = [
    ...received(p, form, context),
    ...strangers(step, form),
    ...unitErrors({ step, form: inOwnUnit(form, context), context }),
  ]
  if (faults.length === 0) return outcome
  return invalid([...(outcome.outcome === 'invalid' ? outcome.errors : []), ...faults].filter(firstOfItsKind))
}

/** The agency has said from which day on nothing is brought over from paper any more: what begins then begins here. */
function transitionOver(context: Context): readonly FieldError[] {
  const closed = resolve(layersOf(context), 'carried.closed', today(context))
  if (!closed.set || closed.value !== true) return []
  const by = closed.setting.source === undefined ? '' : `（${closed.setting.source}）`
  return [
    {
      field: 'carried',
      code: 'carried-closed',
      sentence: `本机关已经停止录入在办的纸质案件${by}。新发现的案件从第一步起在系统内办理；确有遗漏的在办纸质案件，由系统管理员在设置中写明恢复录入的期间和依据，再转入。`,
    },
  ]
}

const carriedOf = ({ carried }: OpeningCommand, { now }: Context) =>
  carried === undefined ? {} : { carried: { at: now, because: carried.trim() } }

const firstOfItsKind = (e: FieldError, i: number, all: readonly FieldError[]): boolean =>
  all.findIndex((o) => o.field === e.field && o.code === e.code) === i

/** A clue is of the unit it names, else of that of whoever registers it: that one too must have a head to sign. */
function inOwnUnit(form: Form, { actor, people }: Context): Form {
  const isNamed = typeof form.unit === 'string' && form.unit.trim() !== ''
  return isNamed || actor.unit === undefined || handlingUnits(people).length === 0
    ? form
    : { ...form, unit: actor.unit }
}

/** Whom a case begins with it is about: others whose interests it touches come to it later. */
const strangers = (step: Step, form: Form): readonly FieldError[] =>
  step.fields.flatMap(({ id, kind, label }) => {
    const given = form[id]
    if (kind.is !== 'party' || given === null || typeof given !== 'object' || Array.isArray(given)) return []
    return (given as Form).role === 'third'
      ? [{ field: `${id}.role`, code: 'not-the-party', sentence: `“${label}”是案件的当事人，不能登记为第三人。` }]
      : []
  })

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

import { applies, corrections, type Field, isDay, procedureOf } from '@xiezhi/law'
import { approvalIn } from './approvals.ts'
import type { Command } from './command.ts'
import { type Context, today } from './context.ts'
import { all, doStep } from './engine/does.ts'
import type { CaseEvent } from './event.ts'
import type { CaseFile, Form, Json, Violation } from './file.ts'
import { fold, withEffects } from './fold.ts'
import { cleanForm } from './format/cleanText.ts'
import { validateForm } from './forms/validate.ts'
import { asOf, ripe } from './ripe.ts'

/**
 * The case as it would stand if the step were taken with what is typed so far: its rule is worked out as in the act, and nothing is
 * judged. What is not typed yet, or could not be entered, is not there.
 */
export function asTyped(
  events: readonly CaseEvent[],
  { step: id, proceeding: at, form }: Pick<Command, 'step' | 'proceeding' | 'form'>,
  context: Context,
): CaseFile {
  const folded = fold(events)
  const day = today(context)
  const file = asOf(folded, context, day)
  const step = procedureOf(context.rules, file.procedure)?.steps.find((s) => s.id === id)
  const proceeding = file.proceedings.find((p) => p.id === at)
  if (step === undefined || proceeding === undefined || step.mends !== undefined) return file
  // Nobody signs what has not been put up.
  if (
    step.turn !== undefined &&
    step.turn.at !== 'idle' &&
    approvalIn(file, step.turn.matter, proceeding) === undefined
  )
    return file
  const typed = enterable(step.fields, cleanForm(form), file)
  const { actor, now } = context
  const done = doStep({ file, context, step, proceeding, form: typed, actor, day, at: now })
  const event: CaseEvent = {
    v: 1,
    sequence: file.sequence + 1,
    type: step.effect === 'constitutive' ? 'performed' : 'reported',
    proceeding: at,
    command: '',
    actor,
    acted: now,
    recorded: now,
    body: {
      step: id,
      title: step.title,
      form: typed,
      effects: [...ripe(folded, context, day), ...done.effects],
      verdicts: [],
    },
  }
  return fold([...events, event])
}

/**
 * What is put up is entered by the last signature (结案的办理和执行情况), and that signature's paper tells of it: whoever drafts it or signs on
 * the way reads it as it will be.
 */
export function asEntered(
  file: CaseFile,
  { step: id, proceeding: at }: Pick<Command, 'step' | 'proceeding'>,
  context: Context,
): CaseFile {
  const steps = procedureOf(context.rules, file.procedure)?.steps ?? []
  const turn = steps.find((s) => s.id === id)?.turn
  const proceeding = file.proceedings.find((p) => p.id === at)
  const last = steps.find((s) => turn !== undefined && s.turn?.matter === turn.matter && s.turn.at === 'last')
  if (last === undefined || proceeding === undefined || turn?.at === 'last' || turn?.at === 'pending') return file
  const { actor, now } = context
  const doing = { file, context, step: last, proceeding, form: {}, actor, day: today(context), at: now }
  const enters = (last.does ?? []).filter((d) => 'enter' in d)
  return withEffects(file, all(enters, doing).effects, { sequence: file.sequence + 1, actor, proceeding: at })
}

/** Of a form half filled in what could be entered as it is; of lines and lists of answers, what of each is there. */
function enterable(fields: readonly Field[], form: Form, file: CaseFile): Form {
  if (!isBag(form)) return {}
  const faults = new Set(validateForm(fields, form, file).map((e) => e.field.split('.')[0]))
  return Object.fromEntries(
    fields.flatMap((f): readonly (readonly [string, Json])[] => {
      const value = form[f.id]
      if (value === undefined || value === null || !applies(f, form)) return []
      if (f.kind.is === 'violations') return [[f.id, linesIn(value) as unknown as Json]]
      if (f.kind.is === 'elements') return isBag(value) ? [[f.id, answersIn(value)]] : []
      return faults.has(f.id) ? [] : [[f.id, value]]
    }),
  )
}

const answersIn = (elements: Form): Form =>
  Object.fromEntries(Object.entries(elements).filter(([, e]) => isBag(e) && typeof e.answer === 'string'))

/** A missing part of a line is empty, an unfinished penalty is left out. */
function linesIn(value: Json): readonly Violation[] {
  // Of its matter a line in a form names only the id, which no paper prints.
  return bagsIn(value).map(({ matter: _, ...line }) => ({
    ...(line as unknown as Violation),
    party: textIn(line.party),
    conduct: textIn(line.conduct),
    found: textIn(line.found),
    from: dayIn(line.from),
    to: isDay(line.to) ? line.to : undefined,
    correction: correctionIn(line.correction),
    breached: basesIn(line.breached),
    basis: basesIn(line.basis),
    penalties: bagsIn(line.penalties).flatMap((p) => {
      if (typeof p.kind !== 'string' || p.kind === '') return []
      const amount = Number.isSafeInteger(p.amount) && Number(p.amount) > 0 ? { amount: Number(p.amount) } : {}
      return [{ kind: p.kind, ...amount, ...(typeof p.text === 'string' ? { text: p.text } : {}) }]
    }),
    tier: textIn(line.tier),
    tierReason: textIn(line.tierReason),
    circumstance: textIn(line.circumstance) || undefined,
    departure: textIn(line.departure) || undefined,
    departureApproval: textIn(line.departureApproval) || undefined,
    grounds: Array.isArray(line.grounds) ? line.grounds.filter((g) => typeof g === 'string') : undefined,
  }))
}

function correctionIn(value: Json | undefined): Violation['correction'] {
  if (!isBag(value)) return undefined
  const how = corrections.find((c) => c.value === value.how)?.value as NonNullable<Violation['correction']>['how']
  if (how === undefined) return undefined
  return { how, what: textIn(value.what), ...(typeof value.days === 'number' ? { days: value.days } : {}) }
}

const basesIn = (value: Json | undefined) =>
  bagsIn(value).map((b) => ({
    ...(b as unknown as Violation['basis'][number]),
    title: textIn(b.title),
    article: textIn(b.article),
  }))

const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const dayIn = (value: Json | undefined) => (isDay(value) ? value : ('' as Violation['from']))
const isBag = (v: Json | undefined): v is Form => typeof v === 'object' && v !== null && !Array.isArray(v)
const bagsIn = (value: Json | undefined): readonly Form[] => (Array.isArray(value) ? value.filter(isBag) : [])

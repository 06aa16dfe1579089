import { procedureOf, type Step } from '@xiezhi/law'
import type { Fresh } from './begun.ts'
import { asItWas } from './carriedOver.ts'
import type { Command, Outcome } from './command.ts'
import { type Context, today } from './context.ts'
import { withDrawn } from './drawn.ts'
import type { CaseEvent } from './event.ts'
import type { CaseFile, Proceeding } from './file.ts'
import { fold } from './fold.ts'
import { cleanForm } from './format/cleanText.ts'
import { opening } from './open.ts'
import { blocked, invalid, unknownStep } from './refusal.ts'
import { asOf, ripe } from './ripe.ts'
import { take } from './take.ts'

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
  const clean = { ...asked, form: cleanForm(asked.form) }
  const folded = fold(events)
  const named = procedureOf(context.rules, folded.procedure)?.steps.find((s) => s.id === clean.step)
  const then = asItWas(folded, named, clean, context)
  if (then !== undefined && 'errors' in then) return invalid(then.errors)
  const told = then?.told === true
  const { command: asGiven, context: world } = then ?? { command: clean, context }
  const command = { ...asGiven, form: withDrawn(asGiven.form, named, context, told) }
  // What the law takes to have happened by then stands before the step, and goes into the record with it.
  const lapsed = ripe(folded, world, today(world))
  const file = asOf(folded, world, today(world))
  const found = find(file, command, world)
  if (found === undefined) return blocked([unknownStep])
  return take({
    events,
    command,
    context: world,
    reporter: context,
    told,
    numbers,
    fresh,
    file,
    ...found,
    before: lapsed,
    open: opening,
  })
}

function find(file: CaseFile, command: Command, context: Context): { step: Step; proceeding: Proceeding } | undefined {
  const procedure = procedureOf(context.rules, file.procedure)
  const step = procedure?.steps.find((s) => s.id === command.step)
  const proceeding = file.proceedings.find((p) => p.id === command.proceeding)
  return step === undefined || proceeding === undefined || step.proceeding !== proceeding.kind
    ? undefined
    : { step, proceeding }
}

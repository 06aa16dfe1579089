import { type DocumentKind, hold, procedureOf, type Step } from '@xiezhi/law'
import { type Context, today } from './context.ts'
import type { CaseFile, Form } from './file.ts'
import { situationOf } from './readings/index.ts'

/** A step that is being filled in, and where. */
interface Taking {
  readonly file: CaseFile
  readonly context: Context
  readonly step: string
  readonly proceeding: string
  readonly form: Form
}

/**
 * The paper one sees beside the form of a step: that which the step makes, the last signature of its matter, or the step its rule names;
 * of several that exclude each other the one that would be made as things stand. undefined: none.
 */
export function paperAhead({ file, context, step: id, proceeding: at, form }: Taking): DocumentKind | undefined {
  const steps = procedureOf(context.rules, file.procedure)?.steps ?? []
  const step = steps.find((s) => s.id === id)
  const proceeding = file.proceedings.find((p) => p.id === at)
  if (step === undefined || proceeding === undefined) return undefined
  const maker = makerOf(step, steps)
  const situation = situationOf({ file, context, step, proceeding, day: today(context), form })
  for (const does of maker?.does ?? [])
    if ('paper' in does && (does.when === undefined || hold(does.when, situation).answer === 'yes')) return does.paper
  return undefined
}

function makerOf(step: Step, steps: readonly Step[]): Step | undefined {
  const { turn } = step
  if (turn?.at === 'pending') return undefined
  if (turn !== undefined) return steps.find((s) => s.turn?.matter === turn.matter && s.turn.at === 'last')
  return step.shows === undefined ? step : steps.find((s) => s.id === step.shows)
}

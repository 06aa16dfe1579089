import { type PostKind, type Procedure, procedureOf, type RuleBook, type Step, type StepId } from '@xiezhi/law'
import type { CaseFile, Moment } from './file.ts'

/** That a step was sent back to whoever took it (退回), by whom, and what is to be put right. */
export interface Returned {
  readonly event: number
  readonly at: Moment
  readonly by: string
  readonly post: PostKind
  readonly reason: string
}

/** By the step that is to be taken again, those that send back to it. */
const returnsOf = new WeakMap<Procedure, ReadonlyMap<StepId, readonly Step[]>>()
function returningTo(procedure: Procedure): ReadonlyMap<StepId, readonly Step[]> {
  const known = returnsOf.get(procedure)
  if (known !== undefined) return known
  const found = Map.groupBy(
    procedure.steps.filter((s) => s.returns !== undefined),
    (s) => s.returns as StepId,
  )
  returnsOf.set(procedure, found)
  return found
}

const sentBackOf = new WeakMap<Procedure, readonly Step[]>()
/** The steps that may be sent back to whoever took them. */
export function stepsSentBack(procedure: Procedure): readonly Step[] {
  const known = sentBackOf.get(procedure)
  if (known !== undefined) return known
  const found = procedure.steps.filter((s) => returningTo(procedure).has(s.id))
  sentBackOf.set(procedure, found)
  return found
}

/** Whether the step waits to be taken again because it was sent back, and has not been since. */
export function returnedTo(
  step: Step,
  proceeding: string,
  file: Pick<CaseFile, 'acts' | 'procedure'>,
  rules: Pick<RuleBook, 'procedures'>,
): Returned | undefined {
  const procedure = procedureOf(rules, file.procedure)
  const returning = procedure === undefined ? [] : (returningTo(procedure).get(step.id) ?? [])
  if (returning.length === 0) return undefined
  const here = file.acts.filter((a) => a.proceeding === proceeding && a.withdrawn !== true)
  const back = here.findLast((a) => returning.some((s) => s.id === a.step))
  const again = here.findLast((a) => a.step === step.id)
  if (back === undefined || (again !== undefined && again.event > back.event)) return undefined
  const { reason } = back.form
  return {
    event: back.event,
    at: back.acted,
    by: back.actor.name,
    post: back.actor.post,
    reason: typeof reason === 'string' ? reason : '',
  }
}

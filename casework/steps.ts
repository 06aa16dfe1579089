import type { PostKind, Step } from '@xiezhi/law'
import { articlesOn } from './article.ts'
import { barriers, inStage } from './availability.ts'
import { type Context, today } from './context.ts'
import type { CaseFile, Moment, Proceeding } from './file.ts'
import { blockedReasons, judgeGates } from './gates.ts'
import type { Article, Reason } from './refusal.ts'

export interface StepState {
  readonly step: string
  readonly title: string
  readonly proceeding: string
  readonly kind: Step['proceeding']
  /** ahead: its stage has not come; past: its stage is over and it was not needed. */
  readonly state: 'open' | 'blocked' | 'done' | 'ahead' | 'past'
  readonly effect: Step['effect']
  readonly posts: readonly PostKind[]
  readonly times: number
  readonly last?: { readonly event: number; readonly at: Moment; readonly by: string }
  readonly reasons: readonly Reason[]
  readonly articles: readonly Article[]
}

/**
 * For this actor, every step of every proceeding of the case: done, open, or blocked with why, by which article, and what to do.
 * The same answer feeds the buttons, the API's refusals and the phone.
 */
export function steps(file: CaseFile, context: Context): readonly StepState[] {
  const procedure = context.rules.procedures.find((p) => p.id === file.procedure)
  if (procedure === undefined) return []
  return file.proceedings.flatMap((proceeding) =>
    procedure.steps
      .filter((s) => s.proceeding === proceeding.kind && s.id !== procedure.first)
      .map((s) => stateOf(s, proceeding, file, context)),
  )
}

function stateOf(step: Step, proceeding: Proceeding, file: CaseFile, context: Context): StepState {
  const acts = file.acts.filter((a) => a.step === step.id && a.proceeding === proceeding.id && a.withdrawn !== true)
  const last = acts.at(-1)
  const base = {
    step: step.id,
    title: step.title,
    proceeding: proceeding.id,
    kind: step.proceeding,
    effect: step.effect,
    posts: step.posts,
    times: acts.length,
    articles: articlesOn(step.cite, today(context), context),
    ...(last === undefined ? {} : { last: { event: last.event, at: last.acted, by: last.actor.name } }),
  }
  const bars = barriers(step, proceeding, file, context)
  if (!inStage(step, proceeding)) {
    const state = acts.length > 0 ? 'done' : isAhead(step, proceeding, context, file) ? 'ahead' : 'past'
    return { ...base, state, reasons: bars.filter((b) => b.code === 'stage') }
  }
  const world = { file, context, step, proceeding, day: today(context) }
  const reasons = [...bars, ...blockedReasons(judgeGates(world), world)]
  return { ...base, state: reasons.length === 0 ? 'open' : 'blocked', reasons }
}

function isAhead(step: Step, proceeding: Proceeding, context: Context, file: CaseFile): boolean {
  const stages = context.rules.procedures.find((p) => p.id === file.procedure)?.stages[step.proceeding] ?? []
  const at = (id: string) => stages.findIndex((s) => s.id === id)
  return step.from.some((f) => at(f) > at(proceeding.stage))
}

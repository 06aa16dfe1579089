import type { Actor } from '@xiezhi/casework'
import { type Answer, type CasesDeps, openCase, performStep } from '@xiezhi/server/modules/cases/index.ts'
import { Problem } from '@xiezhi/server/platform/errors.ts'
import { newId } from '@xiezhi/server/platform/ids.ts'
import { type Drill, type Plan, type PlannedStep, procedure } from '../planning/index.ts'

/** The cases service with a clock of this case's own. */
export type Lane = Omit<CasesDeps, 'clock'> & { readonly clock: { now(): string; set(instant: string): void } }

export type Drilled =
  | { readonly ok: true; readonly case: string; readonly steps: number; readonly papers: number }
  | { readonly ok: false; readonly code: string; readonly step: PlannedStep['step']; readonly reason: string }

/** Takes a plan step by step through the service the API uses, each at its own minute; stops at the first refusal. */
export async function drillCase(deps: Lane, plan: Plan, drill: Drill): Promise<Drilled> {
  let id = ''
  let papers = 0
  for (const step of plan.steps) {
    const actor = actorOf(step, drill)
    const command = { id: newId(), form: step.form }
    deps.clock.set(`${step.at}:00+08:00`)
    try {
      if (id === '') {
        const { result } = await openCase(deps, actor, procedure, command)
        id = (result as { case: string }).case
      } else {
        const { result } = await patiently(() => performStep(deps, actor, id, step, command))
        papers += (result as { papers: readonly unknown[] }).papers.length
      }
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error
      return { ok: false, code: codeOf(error), step: step.step, reason: error.detail }
    }
  }
  return { ok: true, case: id, steps: plan.steps.length, papers }
}

/** A paper may take too long on a busy machine; the same command again is the same step, so it can be sent again. */
async function patiently(work: () => Promise<Answer>): Promise<Answer> {
  for (let left = 2; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      if (left === 0 || !(error instanceof Problem) || error.status !== 503) throw error
    }
  }
}

/** The gate that refused is a better reason than that a gate did. */
const codeOf = (problem: Problem): string =>
  problem.extras.reasons?.find((r) => r.gate !== undefined)?.gate ?? problem.code

function actorOf({ person, post }: PlannedStep, drill: Drill): Actor {
  const name = drill.people.find((p) => p.id === person)?.name ?? person
  return { person, name, post, agency: drill.agency.id }
}

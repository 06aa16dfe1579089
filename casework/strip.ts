// Read by pages too, which carry no rule book with them.
import type { Procedure, Stage, Step } from '@xiezhi/law'
import { mainStages } from '@xiezhi/law/lookup.ts'
import type { CaseFile } from './file.ts'

/** A stage as a reader sees it on the way of the case. */
export interface Passed {
  readonly id: string
  readonly title: string
  readonly state: 'done' | 'current' | 'ahead'
}

/** Where a step leads its proceeding, in whatever case. */
const leadsTo = (s: Step): readonly string[] => [
  ...(s.to === undefined ? [] : [s.to]),
  ...(s.does ?? []).flatMap((d) => ('stage' in d && !('open' in d) && d.of === undefined ? [d.stage] : [])),
]

/** Whether the main proceeding stands where nothing is waited for any more. */
export function isOver(file: CaseFile, procedure: Procedure | undefined): boolean {
  const main = file.proceedings.find((p) => p.parent === undefined)
  const stages = procedure?.stages[main?.kind ?? ''] ?? []
  const stage = stages.find((s) => s.id === main?.stage)
  if (procedure === undefined || main === undefined || stage === undefined || stage.waits !== undefined) return false
  // At the end of the straight way it is over, whatever may take it up again one day (恢复登记、撤销决定).
  if (stage === stages.findLast((s) => s.aside !== true)) return true
  // What waits for nobody here may still wait for somebody outside (补正).
  return !procedure.steps.some(
    (s) => s.proceeding === main.kind && s.from.includes(main.stage) && leadsTo(s).some((to) => to !== main.stage),
  )
}

/**
 * The way of the law as a reader sees it. Where the case stands off the straight way (不予立案、移送) only those stages are behind it that
 * it really came to, and only those before it that lead on from there.
 */
export function stripOf(file: CaseFile, procedure: Procedure | undefined): readonly Passed[] {
  const main = file.proceedings.find((p) => p.parent === undefined)
  if (procedure === undefined || main === undefined) return []
  const { kind, stage } = main
  const stages = mainStages(procedure)
  const straight = stages.filter((s) => s.aside !== true)
  const here = stages.find((s) => s.id === stage)
  const over = isOver(file, procedure)
  const shown = here?.aside === true ? around(here, straight, file, procedure, kind) : straight
  const at = shown.findIndex((s) => s.id === stage)
  return shown.map(({ id, title }, i) => ({
    id,
    title,
    state: i < at || (over && i === at) ? 'done' : i === at ? 'current' : 'ahead',
  }))
}

function around(
  here: Stage,
  straight: readonly Stage[],
  file: CaseFile,
  { steps, stages: all }: Procedure,
  kind: string,
): readonly Stage[] {
  const stages = all[kind] ?? []
  const own = steps.filter((s) => s.proceeding === kind)
  const taken = new Set(file.acts.filter((a) => a.withdrawn !== true).map((a) => a.step))
  const come = new Set(own.filter((s) => taken.has(s.id)).flatMap((s) => (s.to === undefined ? [] : [s.to])))
  const reached = straight.filter((s, i) => i === 0 || come.has(s.id))
  const last = straight.findLastIndex((s) => reached.includes(s))
  const leads = new Set(own.filter((s) => s.from.includes(here.id)).flatMap(leadsTo))
  const isAhead = (s: Stage, i: number) => i > last && leads.has(s.id)
  const next = straight.findIndex(isAhead)
  // What only waits for something (补正) stands where it interrupts, and all that comes after it is still to come.
  const order = (s: Stage) => stages.indexOf(s)
  const waits = straight.some((s) => leads.has(s.id))
    ? straight.filter((s, i) => i > last && order(s) > order(here))
    : []
  return [...reached, here, ...(next < 0 ? waits : straight.slice(next))]
}

import type { Moment } from '@xiezhi/casework'
import { addDays, type Day } from '@xiezhi/law'
import type { CasesDeps } from '@xiezhi/server/modules/cases/index.ts'
import { settableClock } from '@xiezhi/server/platform/clock.ts'
import { Failure } from '@xiezhi/server/platform/failure.ts'
import { type Drill, drillMarks, type Plan, planRow } from './planning/index.ts'
import { classifyAll, type PenaltyRow, readPenaltyFile } from './reading/index.ts'
import { registerDrill } from './running/register.ts'
import { drillCase } from './running/run.ts'

/** A row that was not published, and why. */
export interface RefusedRow {
  readonly row: number
  readonly number?: string
  readonly code: string
  readonly reason: string
}

export interface ReplayReport {
  /** Data rows read, or as many as `limit` lets in. */
  readonly rows: number
  readonly published: number
  readonly refused: number
  /** How many rows were refused for each code. */
  readonly reasons: Readonly<Record<string, number>>
  readonly steps: number
  readonly papers: number
  readonly refusals: readonly RefusedRow[]
}

export interface Replay {
  readonly bytes: Uint8Array
  /** At most so many data rows from the beginning of the file. */
  readonly limit?: number
  /** The day of the world. */
  readonly today: Day
  /** Whose log this is; its name must say that it is a drill. */
  readonly origin: string
  readonly drill: Drill
  /** Told each refused row, and how far it has come. */
  tell(line: string): void
}

/** Cases drilled at a time: one waits for its paper while others take steps. */
const lanes = 4

/**
 * Drives every decision of a published list through the whole procedure, by the service the API uses, in a database of the
 * drill's own. Rows that are no decisions, repeat another or fall under no rule in force are told one by one. Errors: `Failure`.
 */
export async function replay(deps: Omit<CasesDeps, 'clock'>, job: Replay): Promise<ReplayReport> {
  // Refuses a log that is no drill before anything is written.
  const clock = () => settableClock(job.origin)
  clock()
  const reading = readPenaltyFile(job.bytes)
  if (!reading.ok) throw new Failure(`list-${reading.error.code}`, reading.error.message)
  const rows = reading.rows.slice(0, job.limit)
  const refusals: RefusedRow[] = []
  const refuse = (row: PenaltyRow, code: string, reason: string) => {
    const number = row.documentNumber?.normalised ?? row.documentNumber?.raw
    refusals.push({ row: row.row, ...(number === undefined ? {} : { number }), code, reason })
    job.tell(`第${row.row}行 ${number ?? '（无文号）'}：不予演练。${reason}（${code}）`)
  }
  const planned: { row: PenaltyRow; plan: Plan }[] = []
  for (const { row, classification } of classifyAll(rows)) {
    // A row without content under no rule in force is refused for the rule: content added would not help it.
    const empty = classification.kind === 'refused' && classification.code === 'no-content'
    const planning = classification.kind === 'decision' || empty ? planRow(row, job.drill, job.today) : undefined
    if (classification.kind === 'refused' && planning?.ok !== false) {
      refuse(row, classification.code, classification.reason)
    } else if (planning !== undefined) {
      if (planning.ok) planned.push({ row, plan: planning.plan })
      else refuse(row, planning.code, planning.reason)
    }
  }
  // In the order of their first day, so that numbers run with time.
  planned.sort((a, b) => firstOf(a.plan).localeCompare(firstOf(b.plan)) || a.row.row - b.row.row)
  const counts = { published: 0, steps: 0, papers: 0 }
  const first = planned[0]
  if (first !== undefined) {
    const before = `${addDays(firstOf(first.plan).slice(0, 10) as Day, -1)}T09:00` as Moment
    await registerDrill(deps.database, job.drill, before)
    const contextFor = drillContext(deps.contextFor)
    await inLanes(planned, async ({ row, plan }) => {
      const lane = { ...deps, clock: clock(), contextFor }
      const done = await drillCase(lane, plan, job.drill)
      if (!done.ok) return refuse(row, done.code, `“${done.step}”：${done.reason}`)
      counts.published += 1
      counts.steps += done.steps
      counts.papers += done.papers
      if (counts.published % 50 === 0) job.tell(`已公布 ${counts.published}/${planned.length} 件。`)
    })
  }
  refusals.sort((a, b) => a.row - b.row)
  const reasons: Record<string, number> = {}
  for (const { code } of refusals) reasons[code] = (reasons[code] ?? 0) + 1
  return { rows: rows.length, ...counts, refused: refusals.length, reasons, refusals }
}

const firstOf = (plan: Plan): string => plan.steps[0]!.at

/**
 * The register of a drill never changes once it is set up, so it is read once and only dated anew. The origin marks every
 * paper 演练; a drill also says on each that part of it was supplied.
 */
function drillContext(contextFor: CasesDeps['contextFor']): CasesDeps['contextFor'] {
  let register: ReturnType<CasesDeps['contextFor']> | undefined
  return async (trx, actor, now) => {
    register ??= contextFor(trx, actor, now)
    const context = await register
    // Days of conduct that no list tells are supplied: one row is not held against another by them (处罚法29).
    return { ...context, now, actor, earlier: [], marks: [...new Set([...context.marks, ...drillMarks])] }
  }
}

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items]
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

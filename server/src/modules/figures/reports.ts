import { addDays, calendar, compareDays, type Day, ruleBook, termsNamed, workOut } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'

/** The last day for the report of a year, by the rule book (D09). */
export function reportDue(year: number): Day {
  const [term] = termsNamed(ruleBook, 'D09')
  const end = term && workOut(term, { from: `${year}-12-31` as Day, layers: [] }, ruleBook, calendar).end
  if (end === undefined) throw new Error('the rule book sets no day for the annual report (D09)')
  return end.due
}
/** Days before it from which its light is amber. */
const ahead = 31

/** `before`: the agency was not there that year, or what it did then is not in this record. */
export type ReportLight = 'published' | 'late' | 'calm' | 'warn' | 'over' | 'before'

export function lightOf(year: number, published: Day | undefined, today: Day, since?: Day): ReportLight {
  const due = reportDue(year)
  if (published !== undefined) return compareDays(published, due) > 0 ? 'late' : 'published'
  if (since !== undefined && Number(since.slice(0, 4)) > year) return 'before'
  if (compareDays(today, due) > 0) return 'over'
  return compareDays(today, addDays(due, -ahead)) >= 0 ? 'warn' : 'calm'
}

/** What is asked for when no year is: the last, of which the report is due; where nobody was there yet, this one. */
export function usualYear(today: Day, since: readonly Day[]): number {
  const now = Number(today.slice(0, 4))
  return since.length > 0 && since.every((on) => Number(on.slice(0, 4)) >= now) ? now : now - 1
}

/** The day of each agency's first entry on the register: what it did before is not here to be counted. */
export async function registeredSince(
  trx: Pick<Queries, 'query'>,
  agencies: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  const rows = await trx.query<{ agency: string; on: Day }>({
    name: 'figures.since',
    text: `select substr(stream, 8) as agency, (recorded at time zone 'Asia/Shanghai')::date::text as "on"
      from record.event where stream = any ($1) and sequence = 1`,
    values: [agencies.map((id) => `agency/${id}`)],
  })
  return new Map(rows.map(({ agency, on }) => [agency, on]))
}

/** When each agency first made its report of the year public, and by which case. */
export async function reportsOf(
  trx: Pick<Queries, 'query'>,
  agencies: readonly string[],
  year: number,
): Promise<ReadonlyMap<string, { readonly on: Day; readonly case: string }>> {
  const rows = await trx.query<{ agency: string; on: Day; case: string }>({
    name: 'figures.reports',
    text: `select distinct on (c.agency) c.agency, f."on", c.id as case
      from casework.case_row c cross join lateral jsonb_to_recordset(c.figures) as f (figure text, "on" text, n bigint)
     where c.agency = any ($1) and f.figure = 'report.published' and f.n = $2 order by c.agency, f."on"`,
    values: [agencies, year],
  })
  return new Map(rows.map((row) => [row.agency, row]))
}

import { addDays, compareDays, type Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'

/** 每年一月三十一日前 (指导意见六). */
export const reportDue = (year: number): Day => `${year + 1}-01-31` as Day
/** Days before it from which its light is amber. */
const ahead = 31

export type ReportLight = 'published' | 'late' | 'calm' | 'warn' | 'over'

export function lightOf(year: number, published: Day | undefined, today: Day): ReportLight {
  const due = reportDue(year)
  if (published !== undefined) return compareDays(published, due) > 0 ? 'late' : 'published'
  if (compareDays(today, due) > 0) return 'over'
  return compareDays(today, addDays(due, -ahead)) >= 0 ? 'warn' : 'calm'
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

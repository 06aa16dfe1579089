import type { Day, FigureId } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'

/** Agencies and days of what is counted, both included. */
export interface Span {
  readonly agencies: readonly string[]
  readonly from: Day
  readonly to: Day
}

/**
 * What the cases count of themselves, one line a fact: every sum and every list of cases is made of this and of nothing else, so that
 * no number differs from the cases it opens. Row-level security leaves out what the actor may not read.
 */
const facts = `select c.id, c.agency, c.shown, f.figure, f."on"::date as day, f.n
  from casework.case_row c cross join lateral jsonb_to_recordset(c.figures) as f (figure text, "on" text, n bigint)
 where c.agency = any ($1) and c.figures <> '[]' and f."on" between $2 and $3`

export type Sums = ReadonlyMap<string, ReadonlyMap<FigureId, number>>

/** By agency and figure; of an agency that counts nothing there is nothing. */
export async function sumsOf(trx: Pick<Queries, 'query'>, { agencies, from, to }: Span): Promise<Sums> {
  const rows = await trx.query<{ agency: string; figure: FigureId; n: string }>({
    name: 'figures.sums',
    text: `select agency, figure, sum(n)::text as n from (${facts}) as t group by agency, figure`,
    values: [agencies, from, to],
  })
  const by = Map.groupBy(rows, (row) => row.agency)
  return new Map([...by].map(([agency, of]) => [agency, new Map(of.map(({ figure, n }) => [figure, Number(n)]))]))
}

export interface Fact {
  readonly id: string
  readonly agency: string
  readonly title: string
  readonly figure: FigureId
  readonly day: Day
  readonly n: number
}

/** The cases a number was made of, the newest first, and their sum over all of them. */
export async function casesOf(
  trx: Pick<Queries, 'query'>,
  { agencies, from, to }: Span,
  figures: readonly FigureId[],
  most: number,
): Promise<{ readonly rows: readonly Fact[]; readonly all: number; readonly sum: number }> {
  const rows = await trx.query<Omit<Fact, 'n'> & { n: string; of: string; sum: string }>({
    name: 'figures.cases',
    text: `select id, agency, shown ->> 'title' as title, figure, day::text as day, n::text as n,
        count(*) over ()::text as of, sum(n) over ()::text as sum
      from (${facts}) as t where figure = any ($4) order by day desc, id desc, figure limit $5`,
    values: [agencies, from, to, figures, most],
  })
  return {
    rows: rows.map(({ of: _, sum: __, ...row }) => ({ ...row, n: Number(row.n) })),
    all: Number(rows[0]?.of ?? 0),
    sum: Number(rows[0]?.sum ?? 0),
  }
}

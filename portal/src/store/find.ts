import type pg from 'pg'
import type { Filter } from '../filter.ts'
import { whereOf } from './where.ts'

/** What a search finds: rows of one page and one more, newest first. `total` is null where counting would cost too much. */
export type Found = { ids: { id: string; day: string }[]; total: number | null }

/** How many of the newest rows are looked at one by one before the index of tokens is asked. */
const WINDOW = 1000

type FoundRow = { id: string | null; day: string | null; seen: number; hits: number }

const newest = 'order by listed_on desc, id desc'

/**
 * Two ways to search, chosen by trying and not by the planner's guess, which can be wrong by a thousandfold for Chinese
 * pairs. A common word fills a page from the newest rows. A rare one does not, and then the index gives few rows.
 * `counted`: stop counting there where nothing is searched for.
 */
export async function find(
  pool: pg.Pool,
  filter: Filter,
  today: string,
  page: number,
  counted: number,
): Promise<Found> {
  const { place, match, values } = whereOf(filter, today)
  const after = filter.after ? `and (listed_on, id) < ($${values.length + 1}::date, $${values.length + 2}::uuid)` : ''
  const given = filter.after ? [...values, filter.after.day, filter.after.id] : values

  const ask = async (hits: string): Promise<Found & { seen: number }> => {
    const { rows } = await pool.query<FoundRow>(
      `with looked as materialized (${hits}), hit as (select id, listed_on from looked where hit)
       select page.id, page.listed_on::text as day, counts.seen, counts.hits
       from (select count(*)::int as seen, (count(*) filter (where hit))::int as hits from looked) counts
       left join (select id, listed_on from hit ${newest} limit ${page + 1}) page on true
       ${newest}`,
      given,
    )
    const ids = rows.flatMap(({ id, day }) => (id && day ? [{ id, day }] : []))
    return { ids, total: rows[0]?.hits ?? 0, seen: rows[0]?.seen ?? 0 }
  }

  if (!match) {
    const [rows, count] = await Promise.all([
      pool.query<{ id: string; day: string }>(
        `select id, listed_on::text as day from disclosure.entry_search where ${place} ${after} ${newest} limit ${page + 1}`,
        given,
      ),
      pool.query<{ total: number }>(
        `select count(*)::int as total from (select from disclosure.entry_search where ${place} limit ${counted + 1}) listed`,
        values,
      ),
    ])
    return { ids: rows.rows, total: count.rows[0]?.total ?? 0 }
  }

  const near = await ask(
    `select id, listed_on, (${match}) as hit
     from (select * from disclosure.entry_search where ${place} ${after} ${newest} limit ${WINDOW}) near`,
  )
  const whole = near.seen < WINDOW
  if (whole || near.ids.length > page) return { ids: near.ids, total: whole && !filter.after ? near.total : null }
  const far = await ask(
    `select id, listed_on, true as hit from disclosure.entry_search where ${place} ${after} and ${match}`,
  )
  return { ids: far.ids, total: filter.after ? null : far.total }
}

import type pg from 'pg'
import type { Cursor } from '../filter.ts'
import { type EntryRow, entryColumns, toEntry } from './rows.ts'
import type { OpenFilter, Store } from './store.ts'

const standing = `e.state in ('public', 'corrected') and (e.expires_on is null or e.expires_on >= $1)`

/** What is public as data: whole items, the newest first, a page at a time. */
export function openStore(pool: pg.Pool): Pick<Store, 'open' | 'newest'> {
  async function ask(where: string, values: unknown[], order: string, limit: number) {
    const { rows } = await pool.query<EntryRow & { listed: string; agency_code: string }>(
      `select ${entryColumns}, '0' as visits, s.listed_on::text as listed
       from disclosure.entry_search s join disclosure.entry e using (id)
       where ${standing} and ${where} order by ${order} limit ${limit}`,
      values,
    )
    return rows
  }
  return {
    async open({ kind, agency, year, category, after, limit }: OpenFilter, today) {
      const values: unknown[] = [today, kind]
      const mark = (value: unknown) => `$${values.push(value)}`
      const where = ['s.kind = $2']
      if (agency) where.push(`s.agency_code = ${mark(agency)}`)
      if (year) where.push(`s.listed_on between ${mark(`${year}-01-01`)} and ${mark(`${year}-12-31`)}`)
      if (category) where.push(`${mark(category)} = any(e.categories)`)
      if (after) where.push(`(s.listed_on, s.id) < (${mark(after.day)}::date, ${mark(after.id)}::uuid)`)
      const rows = await ask(where.join(' and '), values, 's.listed_on desc, s.id desc', limit + 1)
      const last = rows.length > limit ? rows[limit - 1] : undefined
      const next: Cursor | null = last === undefined ? null : { day: last.listed, id: last.id }
      return { entries: rows.slice(0, limit).map((row) => toEntry(row, today)), next }
    },
    async newest(kinds, today, limit) {
      const rows = await ask('s.kind = any($2)', [today, kinds], 'e.published_at desc, e.id desc', limit)
      return rows.map((row) => toEntry(row, today))
    },
  }
}

import { normal, searchQuery } from '@xiezhi/ui/search'
import type pg from 'pg'
import { readCheckpoint } from '../checkpoint.ts'
import type { Kind } from '../entry.ts'
import { kindOf, sections } from '../sections.ts'
import { find } from './find.ts'
import { identifyStore } from './identify.ts'
import { inboxStore } from './inbox.ts'
import { openStore } from './open.ts'
import {
  type EntryRow,
  entryColumns,
  type LineRow,
  lineColumns,
  moment,
  toEntry,
  toLine,
  withdrawalColumns,
} from './rows.ts'
import { sheetStore } from './sheet.ts'
import { type Agency, COUNTED, PAGE, type Store } from './store.ts'
import { together } from './together.ts'

const from = 'disclosure.entry_search s join disclosure.entry e using (id)'
const newest = 'order by s.listed_on desc, s.id desc'

type WithdrawalRow = {
  id: string
  kind: string
  agency_name: string
  document_number: string
  state_reason: string
  state_at: string
  demo_mark: string | null
}

/** The store over the schema `disclosure`, and nothing else. */
export function postgresStore(pool: pg.Pool): Store {
  const entries = together(async (ids) => {
    const { rows } = await pool.query<EntryRow>({
      name: 'entries',
      text: `select ${entryColumns}, coalesce(v.visits, 0)::text as visits
             from disclosure.entry e left join disclosure.visit v using (id) where e.id = any($1::uuid[])`,
      values: [ids],
    })
    return new Map(rows.map((row) => [row.id, row]))
  }, 50)
  const marks = together(async (ids) => {
    const { rows } = await pool.query<{ id: string; mark: string }>({
      name: 'marks',
      text: `select e.id, concat_ws(' ', e.xmin, e.cmin, coalesce(v.visits, 0)) as mark
             from disclosure.entry e left join disclosure.visit v using (id) where e.id = any($1::uuid[])`,
      values: [ids],
    })
    return new Map(rows.map(({ id, mark }) => [id, mark]))
  }, 50)
  return {
    async entry(id, today) {
      const row = await entries(id)
      return row ? toEntry(row, today) : null
    },

    async mark(id) {
      return (await marks(id)) ?? null
    },

    async list(filter, today) {
      const { ids, total } = await find(pool, filter, today, PAGE, COUNTED)
      const shown = ids.slice(0, PAGE)
      const { rows } = await pool.query<LineRow>({
        name: 'lines',
        text: `select ${lineColumns} from unnest($1::uuid[]) with ordinality as wanted(id, place)
               join disclosure.entry e using (id) where e.state in ('public', 'corrected') order by wanted.place`,
        values: [shown.map((row) => row.id)],
      })
      const last = ids.length > PAGE ? shown.at(-1) : undefined
      return { lines: rows.map(toLine), next: last ?? null, total }
    },

    async lookup(kind, text, today) {
      const joined = text.replace(/\s+/g, '')
      const asked = searchQuery(joined)
      if (!asked) return []
      const { rows } = await pool.query<LineRow>(
        `select ${lineColumns} from ${from}
         where s.kind = $1 and s.tokens @@ $2::tsquery and (e.title = $3 or s.number = $4)
           and e.state in ('public', 'corrected') and (e.expires_on is null or e.expires_on >= $5)
         order by e.agency_name, e.document_number limit ${PAGE}`,
        [kind, asked, joined, normal(joined), today],
      )
      return rows.map(toLine)
    },

    async latest(kind, today, limit) {
      const { rows } = await pool.query<LineRow>({
        name: 'latest',
        text: `select ${lineColumns} from ${from}
               where s.kind = $1 and e.state in ('public', 'corrected') and (e.expires_on is null or e.expires_on >= $2)
               ${newest} limit $3`,
        values: [kind, today, limit],
      })
      return rows.map(toLine)
    },

    async agencies(kind) {
      // One step of the index an agency: a plain "distinct" would read every row.
      const { rows } = await pool.query<Agency>(
        `with recursive step(code) as (
           (select agency_code from disclosure.entry_search where kind = $1 order by agency_code limit 1)
           union all
           select (select s.agency_code from disclosure.entry_search s
                   where s.kind = $1 and s.agency_code > step.code order by s.agency_code limit 1)
           from step where step.code is not null
         )
         select code, (select e.agency_name from ${from} where s.kind = $1 and s.agency_code = code ${newest} limit 1) as name
         from step where code is not null order by code`,
        [kind],
      )
      return rows
    },

    async kinds(today) {
      const { rows } = await pool.query<{ kind: Kind }>({
        name: 'kinds',
        text: `select kind from unnest($1::text[]) kind where exists (
                 select from disclosure.entry_search s
                 where s.kind = kind.kind and (s.expires_on is null or s.expires_on >= $2))`,
        values: [sections.map(({ kind }) => kind), today],
      })
      return rows.map((row) => row.kind)
    },

    async withdrawals(limit) {
      const { rows } = await pool.query<WithdrawalRow>(
        `select ${withdrawalColumns} from disclosure.entry e where e.state = 'withdrawn'
         order by e.state_at desc, e.id desc limit $1`,
        [limit],
      )
      return rows.map((row) => ({
        id: row.id,
        kind: kindOf(row.kind),
        agencyName: row.agency_name,
        documentNumber: row.document_number,
        stateReason: row.state_reason,
        stateAt: row.state_at,
        demoMark: row.demo_mark,
      }))
    },

    async addVisits(counts) {
      await pool.query(
        `insert into disclosure.visit (id, visits)
         select id, added from unnest($1::uuid[], $2::bigint[]) as seen(id, added) order by id
         on conflict (id) do update set visits = disclosure.visit.visits + excluded.visits`,
        [[...counts.keys()], [...counts.values()]],
      )
    },

    async checkpoint() {
      const { rows } = await pool.query<{ note: string; key: string; recovered: boolean; signed_at: string | null }>({
        name: 'checkpoint',
        text: `with newest as materialized (select convert_from(disclosure.log('checkpoint'), 'UTF8') as note)
               select note, rtrim(convert_from(disclosure.log('key'), 'UTF8'), E'\\n') as key,
                 disclosure.log('recovery') is not null as recovered,
                 ${moment("disclosure.log_signed(split_part(note, E'\\n', 2)::bigint)")} as signed_at
               from newest where note is not null`,
      })
      const found = rows[0]
      if (!found) return null
      return { ...readCheckpoint(found.note), signedAt: found.signed_at, key: found.key, recovered: found.recovered }
    },

    async log(path) {
      const { rows } = await pool.query<{ bytes: Buffer | null }>({
        name: 'log',
        text: 'select disclosure.log($1) as bytes',
        values: [path],
      })
      return rows[0]?.bytes ?? null
    },

    ...identifyStore(pool),
    ...inboxStore(pool),
    ...openStore(pool),
    ...sheetStore(pool),

    async ping() {
      await pool.query('select 1 from disclosure.entry limit 1')
    },
  }
}

import type { Actor, CaseRow, ClockRecord, Shown, Wait } from '@xiezhi/casework'
import { type Day, isDay } from '@xiezhi/law'
import type { Queries, Statement } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { deskOf } from './projection.ts'
import { isCaseId } from './shapes.ts'
import { type Search, searchOf } from './words.ts'

export type View = 'mine' | 'acted' | 'agency' | 'oversee'
export type LightFilter = 'over' | 'warn' | 'calm' | 'none'

export interface ListRequest {
  readonly view: View
  readonly procedure?: string
  readonly stage?: string
  readonly q?: string
  readonly light?: LightFilter
  readonly officer?: string
  readonly unit?: string
  /** Of those one oversees, this one only. */
  readonly agency?: string
  readonly returned?: 'yes'
  readonly flawed?: 'yes'
  readonly cursor?: string
  readonly limit: number
}

/** A row as it is stored; the light is not: it is worked out on the day it is asked. */
export interface StoredRow {
  readonly id: string
  readonly agency: string
  readonly stage: string
  readonly decided_on: Day | null
  readonly shown: Shown
  readonly waits: readonly Wait[]
  readonly officers: CaseRow['officers']
  readonly acted: CaseRow['acted']
  readonly unit: string
  readonly returned: boolean
  readonly irregular: number
  readonly due: string
  readonly sequence: number
}

/** Values collect as the text is written, so that none is ever part of it. */
export function binder() {
  const values: unknown[] = []
  return { values, bind: (value: unknown): string => `$${values.push(value)}` }
}
export type Bind = ReturnType<typeof binder>['bind']

const cursorInvalid = (): Problem => new Problem(400, 'cursor-invalid', '翻页位置不对，请从第一页重新查询。')

function readCursor(cursor: string | undefined): { due: string; id: string } | undefined {
  if (cursor === undefined) return undefined
  const [due, id, ...rest] = Buffer.from(cursor, 'base64url').toString('latin1').split('|')
  if (due === undefined || id === undefined || rest.length > 0) throw cursorInvalid()
  if ((due !== 'infinity' && !isDay(due)) || !isCaseId(id)) throw cursorInvalid()
  return { due, id }
}
export const cursorAt = (row: { due: string; id: string }): string =>
  Buffer.from(`${row.due}|${row.id}`).toString('base64url')

/** Of a row, on this day: the four are everything and never two at once. */
export const lightIs = (row: string, day: string): Record<LightFilter, string> => ({
  over: `${row}.due < ${day}`,
  warn: `${row}.due >= ${day} and ${row}.warn_on <= ${day}`,
  calm: `${row}.warn_on > ${day} and ${row}.due < 'infinity'`,
  none: `${row}.warn_on > ${day} and ${row}.due = 'infinity'`,
})

/** What the list is cut by, on each of its rows. */
export function conditions(request: Omit<ListRequest, 'limit'>, actor: Actor, today: Day, bind: Bind): string {
  const { procedure, stage, light, officer, unit, returned, flawed, view } = request
  return [
    procedure === undefined ? '' : ` and c.procedure = ${bind(procedure)}`,
    stage === undefined ? '' : ` and c.stage = ${bind(stage)}`,
    light === undefined ? '' : ` and ${lightIs('c', `${bind(today)}::date`)[light]}`,
    officer === undefined ? '' : ` and c.officers @> array[${bind(officer)}]::text[]`,
    unit === undefined ? '' : ` and c.unit = ${bind(unit)} and c.unit <> ''`,
    returned === undefined ? '' : ' and c.returned',
    flawed === undefined ? '' : ' and c.irregular > 0',
    view === 'acted' ? ` and c.acted @> array[${bind(actor.person)}]::text[]` : '',
  ].join('')
}

/** Whose cases wait for me: all of my post's, for the head of a unit those of the unit, and what I alone can do; for a handler only those that are mine, or my absent colleague's. */
export function waiting(actor: Actor, bind: Bind): string {
  const desks = ['', actor.person, ...(actor.unit === undefined ? [] : [deskOf(actor.unit)])]
  const people = actor.post === 'handler' ? [actor.person, ...(actor.behalfOf ? [actor.behalfOf.person] : [])] : desks
  const who = bind(people)
  return `casework.wait_row w join casework.case_row c on c.id = w.case_id
    where w.agency = ${bind(actor.agency)} and w.post = ${bind(actor.post)} and w.person = any (${who}::text[])
      and not exists (select from casework.wait_row o where o.case_id = w.case_id and o.post = w.post
                        and o.person = any (${who}::text[]) and o.person < w.person)`
}

/** What is read of a page: statement after statement until it is full or nothing is left. */
export interface Page {
  readonly rows: readonly Found[]
  /** Where the next page begins; undefined: this is the last. */
  readonly next: string | undefined
}
type Found = StoredRow & { readonly procedure: string }

/** One page, the most urgent first; found by words: the newest first. */
export async function pageOf(
  trx: Queries,
  request: ListRequest,
  actor: Actor,
  agencies: readonly string[],
  today: Day,
): Promise<Page> {
  const asked = request.q?.trim() ?? ''
  const search = searchOf(asked)
  if (search !== undefined) return searched(trx, request, actor, agencies, today, search)
  // Nothing but signs was typed: nothing is found by that, rather than everything.
  if (asked !== '') return { rows: [], next: undefined }
  const found = await trx.query<Found>(listed(request, actor, agencies, today))
  const rows = found.slice(0, request.limit)
  const last = rows.at(-1)
  return { rows, next: found.length > request.limit && last ? cursorAt(last) : undefined }
}

function listed(request: ListRequest, actor: Actor, agencies: readonly string[], today: Day): Statement {
  const { values, bind } = binder()
  const after = readCursor(request.cursor)
  const most = `limit ${bind(request.limit + 1)}`
  const beyond = (due: string, id: string) =>
    after === undefined ? '' : ` and (${due}, ${id}) > (${bind(after.due)}::date, ${bind(after.id)}::uuid)`
  if (request.view === 'mine') {
    const from = `${waiting(actor, bind)}${beyond('w.due', 'w.case_id')}${conditions(request, actor, today, bind)}`
    return { text: `select c.* from ${from} order by w.due, w.case_id ${most}`, values }
  }
  // Each agency's rows come from the index in order; only as many as a page holds are merged.
  const text = `select c.* from unnest(${bind(agencies)}::text[]) as a (id) cross join lateral (
      select * from casework.case_row c
       where c.agency = a.id${beyond('c.due', 'c.id')}${conditions(request, actor, today, bind)}
       order by c.due, c.id ${most}) c
    order by c.due, c.id ${most}`
  return { text, values }
}

/** Draughts of a search that is cut by stage, light or whose work it is; each four times the one before. */
const draughts = 5

async function searched(
  trx: Queries,
  request: ListRequest,
  actor: Actor,
  agencies: readonly string[],
  today: Day,
  search: Search,
): Promise<Page> {
  const wanted = request.limit + 1
  const rows: Found[] = []
  let before = readCursor(request.cursor)?.id
  for (let draught = 0, size = wanted; draught < draughts; draught += 1, size *= 4) {
    const { values, bind } = binder()
    const found = `select casework.search(${bind(agencies)}::text[], ${bind(search.query)}, ${bind(search.parts)}::text[], ${bind(before ?? null)}::uuid, ${bind(size)}) as id`
    const mine = request.view === 'mine' ? ` and c.id in (select w.case_id from ${waiting(actor, bind)})` : ''
    const text = `with found as materialized (${found})
      select f.id as met, c.* from found f left join casework.case_row c on c.id = f.id${mine}${conditions(request, actor, today, bind)}
       order by f.id desc`
    const met = await trx.query<{ met: string; id: string | null } & Omit<Found, 'id'>>({ text, values })
    for (const { met: _, id, ...row } of met) if (id !== null) rows.push({ ...row, id })
    if (met.length < size || rows.length >= wanted) {
      const page = rows.slice(0, request.limit)
      const last = page.at(-1)
      return { rows: page, next: rows.length > request.limit && last ? cursorAt(last) : undefined }
    }
    before = met.at(-1)!.met
  }
  // Few of very many hits fit: the page ends short, and the next one goes on from here.
  const page = rows.slice(0, request.limit)
  return { rows: page, next: before === undefined ? undefined : cursorAt({ due: 'infinity', id: before }) }
}

/** The clocks that run in these cases. */
export async function runningClocks(trx: Queries, ids: readonly string[]): Promise<Map<string, ClockRecord[]>> {
  const rows = await trx.query<{ case_id: string; record: ClockRecord }>({
    name: 'cases.running',
    text: 'select case_id, record from casework.clock_row where case_id = any ($1::uuid[]) and stopped is null',
    values: [ids],
  })
  const clocks = new Map<string, ClockRecord[]>()
  for (const { case_id, record } of rows) clocks.set(case_id, [...(clocks.get(case_id) ?? []), record])
  return clocks
}

import type { Actor, CaseRow, ClockRecord, Wait } from '@xiezhi/casework'
import { type Day, isDay } from '@xiezhi/law'
import type { Queries, Statement } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { deskOf } from './projection.ts'
import { isCaseId } from './shapes.ts'
import { searchOf } from './words.ts'

export type View = 'mine' | 'agency' | 'oversee'
export type LightFilter = 'over' | 'warn' | 'calm' | 'none'

export interface ListRequest {
  readonly view: View
  readonly stage?: string
  readonly q?: string
  readonly light?: LightFilter
  readonly cursor?: string
  readonly limit: number
}

/** A row as it is stored; the light is not: it is worked out on the day it is asked. */
export interface StoredRow {
  readonly id: string
  readonly agency: string
  readonly title: string
  readonly party: string
  readonly cause: string
  readonly stage: string
  readonly received_on: Day
  readonly decided_on: Day | null
  readonly decision_number: string | null
  readonly amount: number
  readonly waits: readonly Wait[]
  readonly officers: CaseRow['officers']
  readonly irregular: number
  readonly marks: readonly string[]
  readonly due: string
  readonly sequence: number
}

/** Values collect as the text is written, so that none is ever part of it. */
function binder() {
  const values: unknown[] = []
  return { values, bind: (value: unknown): string => `$${values.push(value)}` }
}
type Bind = ReturnType<typeof binder>['bind']

const cursorInvalid = (): Problem => new Problem(400, 'cursor-invalid', '翻页位置（cursor）不对，请从第一页重新查询。')

function readCursor(cursor: string | undefined): { due: string; id: string } | undefined {
  if (cursor === undefined) return undefined
  const [due, id, ...rest] = Buffer.from(cursor, 'base64url').toString('latin1').split('|')
  if (due === undefined || id === undefined || rest.length > 0) throw cursorInvalid()
  if ((due !== 'infinity' && !isDay(due)) || !isCaseId(id)) throw cursorInvalid()
  return { due, id }
}
export const cursorAt = (row: { due: string; id: string }): string =>
  Buffer.from(`${row.due}|${row.id}`).toString('base64url')

function conditions(request: ListRequest, today: Day, bind: Bind): string {
  const { stage, light } = request
  const lights: Record<LightFilter, () => string> = {
    over: () => `c.due < ${bind(today)}::date`,
    warn: () => `c.due >= ${bind(today)}::date and c.warn_on <= ${bind(today)}::date`,
    calm: () => `c.warn_on > ${bind(today)}::date and c.due < 'infinity'`,
    none: () => `c.due = 'infinity'`,
  }
  return [
    stage === undefined ? '' : ` and c.stage = ${bind(stage)}`,
    light === undefined ? '' : ` and ${lights[light]()}`,
  ].join('')
}

/** Whose cases wait for me: all of my post's, for the head of a unit those of the unit; for a handler only those that are mine, or my absent colleague's. */
function waiting(actor: Actor, bind: Bind): string {
  const desks = actor.unit === undefined ? [''] : ['', deskOf(actor.unit)]
  const people = actor.post === 'handler' ? [actor.person, ...(actor.behalfOf ? [actor.behalfOf.person] : [])] : desks
  const who = bind(people)
  return `casework.wait_row w join casework.case_row c on c.id = w.case_id
    where w.agency = ${bind(actor.agency)} and w.post = ${bind(actor.post)} and w.person = any (${who}::text[])
      and not exists (select from casework.wait_row o where o.case_id = w.case_id and o.post = w.post
                        and o.person = any (${who}::text[]) and o.person < w.person)`
}

/** One page and one row more, the most urgent first; found by words: the newest first. */
export function pageOf(request: ListRequest, actor: Actor, agencies: readonly string[], today: Day): Statement {
  const { values, bind } = binder()
  const after = readCursor(request.cursor)
  const most = `limit ${bind(request.limit + 1)}`
  const asked = request.q?.trim() ?? ''
  const search = searchOf(asked)
  // Nothing but signs was typed: nothing is found by that, rather than everything.
  if (asked !== '' && search === undefined) return { text: 'select * from casework.case_row where false' }
  if (search) {
    const seen = agencies.length === 0 ? [actor.agency] : agencies
    const found = `casework.search(${bind(seen)}::text[], ${bind(search.query)}, ${bind(search.parts)}::text[], ${bind(after?.id ?? null)}::uuid, 1000)`
    const from =
      request.view === 'mine'
        ? `${waiting(actor, bind)} and c.id in (select ${found})`
        : `casework.case_row c where c.id in (select ${found})`
    return { text: `select c.* from ${from}${conditions(request, today, bind)} order by c.id desc ${most}`, values }
  }
  const beyond = (due: string, id: string) =>
    after === undefined ? '' : ` and (${due}, ${id}) > (${bind(after.due)}::date, ${bind(after.id)}::uuid)`
  if (request.view === 'mine') {
    const from = `${waiting(actor, bind)}${beyond('w.due', 'w.case_id')}${conditions(request, today, bind)}`
    return { text: `select c.* from ${from} order by w.due, w.case_id ${most}`, values }
  }
  // Each agency's rows come from the index in order; only as many as a page holds are merged.
  const text = `select c.* from unnest(${bind(agencies)}::text[]) as a (id) cross join lateral (
      select * from casework.case_row c
       where c.agency = a.id${beyond('c.due', 'c.id')}${conditions(request, today, bind)}
       order by c.due, c.id ${most}) c
    order by c.due, c.id ${most}`
  return { text, values }
}

/** How many cases of the view stand at each stage, whatever else was asked for. */
export async function countsOf(
  trx: Queries,
  view: View,
  actor: Actor,
  agencies: readonly string[],
): Promise<Record<string, number>> {
  const { values, bind } = binder()
  const from =
    view === 'mine' ? waiting(actor, bind) : `casework.case_row c where c.agency = any (${bind(agencies)}::text[])`
  const rows = await trx.query<{ stage: string; count: number }>({
    text: `select c.stage, count(*) as count from ${from} group by c.stage`,
    values,
  })
  return Object.fromEntries(rows.map((row) => [row.stage, row.count]))
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

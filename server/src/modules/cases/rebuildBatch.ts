import { asOf, type CaseEvent, fold, ripened } from '@xiezhi/casework'
import { calendar, type Day, ruleBook } from '@xiezhi/law'
import type { Json } from '@xiezhi/log'
import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { checkedEvents, type RecordedRow, storedStreams } from '../record/index.ts'
import { caseEventOf } from './events.ts'
import { rowsOf } from './projection.ts'

export interface Batch {
  readonly streams: readonly string[]
  /** Says what differs and changes nothing. */
  readonly check: boolean
  /** Terms that ran out before this day have made of a case what the law says (视为受理). */
  readonly day: Day
}

export interface Outcomes {
  readonly cases: number
  readonly differing: readonly string[]
  readonly damaged: readonly string[]
}

/**
 * What one case's events tell: its rows, the last event they were made from, and, where the law has made something of the case since,
 * its rows as that event left them: nobody is accused before they are made anew.
 */
type Told = 'erased' | 'damaged' | { readonly rows: Json; readonly last: number; readonly before?: Json }

/** Compares the rows of these cases at one moment of the database, then writes those that differ, each by itself. */
export async function rebuildBatch(owner: OwnerSession, { streams, check, day }: Batch): Promise<Outcomes> {
  const { told, differing } = await owner.transaction(async (trx) => {
    await trx.query({ text: 'set transaction isolation level repeatable read, read only' })
    const told = await tell(trx, streams, day)
    const all = [...told.values()].filter((one) => typeof one !== 'string')
    const found = await differingOf(
      trx,
      all.map((one) => one.rows),
    )
    if (!check) return { told, differing: found }
    const before = all.flatMap((one) => one.before ?? [])
    const stale = before.length === 0 ? [] : await differingOf(trx, before)
    const waiting = new Set(
      [...told].flatMap(([stream, one]) => (typeof one !== 'string' && one.before ? [stream] : [])),
    )
    return { told, differing: found.filter((stream) => !waiting.has(stream) || stale.includes(stream)) }
  })
  const damaged = [...told].flatMap(([stream, one]) => (one === 'damaged' ? [stream] : []))
  const erased = [...told.values()].filter((one) => one === 'erased').length
  if (!check)
    for (const stream of differing)
      if ((await rewrite(owner, stream, day, told.get(stream))) === 'damaged') damaged.push(stream)
  return { cases: told.size - erased, differing: differing.filter((stream) => !damaged.includes(stream)), damaged }
}

/** Until no step comes in between. */
async function rewrite(
  owner: OwnerSession,
  stream: string,
  day: Day,
  first: Told | undefined,
): Promise<Told | undefined> {
  for (let told = first; ; told = (await tell(owner, [stream], day)).get(stream)) {
    if (told === undefined || typeof told === 'string') return told
    const done = await owner.first<{ written: boolean }>({
      name: 'cases.reproject',
      text: 'select casework.reproject($1::jsonb, $2) as written',
      values: [JSON.stringify(told.rows), told.last],
    })
    if (done?.written === true) return told
  }
}

async function differingOf(trx: Queries, rows: readonly Json[]): Promise<readonly string[]> {
  const found = await trx.query<{ id: string }>({
    name: 'cases.differing',
    text: 'select casework.differing($1::jsonb) as id',
    values: [JSON.stringify(rows)],
  })
  return found.map(({ id }) => `case/${id}`)
}

async function tell(trx: Queries, streams: readonly string[], day: Day): Promise<Map<string, Told>> {
  const stored = await storedStreams(trx, streams)
  return new Map([...stored].map(([stream, rows]) => [stream, toldBy(stream, rows, day)]))
}

function toldBy(stream: string, stored: readonly RecordedRow[], day: Day): Told {
  try {
    const events = checkedEvents(stream, stored).map(caseEventOf)
    const last = events.at(-1)
    if (last === undefined || !events.every((event): event is CaseEvent => event !== undefined)) return 'erased'
    // What a case's rows say hangs on the rules and the calendar only, not on the register of its agency; nor on the day one
    // asks: a clock that stands still would end later each day, and honest rows be called wrong.
    const today = last.recorded.slice(0, 10) as Day
    const file = fold(events)
    const context = { rules: ruleBook, calendar }
    const rows = rowsOf(file, context, today)
    const since = ripened(file, context, day)
    if (since === undefined) return { rows, last: last.sequence }
    return { rows: rowsOf(asOf(file, context, since), context, since), last: last.sequence, before: rows }
  } catch (error) {
    if (error instanceof Problem && error.code === 'record-damaged') return 'damaged'
    throw error
  }
}

import { type CaseEvent, fold } from '@xiezhi/casework'
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
}

export interface Outcomes {
  readonly cases: number
  readonly differing: readonly string[]
  readonly damaged: readonly string[]
}

/** What one case's events tell: its rows, and the last event they were made from. */
type Told = 'erased' | 'damaged' | { readonly rows: Json; readonly last: number }

/** Compares the rows of these cases at one moment of the database, then writes those that differ, each by itself. */
export async function rebuildBatch(owner: OwnerSession, { streams, check }: Batch): Promise<Outcomes> {
  const { told, differing } = await owner.transaction(async (trx) => {
    await trx.query({ text: 'set transaction isolation level repeatable read, read only' })
    const told = await tell(trx, streams)
    const rows = [...told.values()].flatMap((one) => (typeof one === 'string' ? [] : [one.rows]))
    const found = await trx.query<{ id: string }>({
      name: 'cases.differing',
      text: 'select casework.differing($1::jsonb) as id',
      values: [JSON.stringify(rows)],
    })
    return { told, differing: found.map(({ id }) => `case/${id}`) }
  })
  const damaged = [...told].flatMap(([stream, one]) => (one === 'damaged' ? [stream] : []))
  const erased = [...told.values()].filter((one) => one === 'erased').length
  if (!check)
    for (const stream of differing)
      if ((await rewrite(owner, stream, told.get(stream))) === 'damaged') damaged.push(stream)
  return { cases: told.size - erased, differing: differing.filter((stream) => !damaged.includes(stream)), damaged }
}

/** Until no step comes in between. */
async function rewrite(owner: OwnerSession, stream: string, first: Told | undefined): Promise<Told | undefined> {
  for (let told = first; ; told = (await tell(owner, [stream])).get(stream)) {
    if (told === undefined || typeof told === 'string') return told
    const done = await owner.first<{ written: boolean }>({
      name: 'cases.reproject',
      text: 'select casework.reproject($1::jsonb, $2) as written',
      values: [JSON.stringify(told.rows), told.last],
    })
    if (done?.written === true) return told
  }
}

async function tell(trx: Queries, streams: readonly string[]): Promise<Map<string, Told>> {
  const stored = await storedStreams(trx, streams)
  return new Map([...stored].map(([stream, rows]) => [stream, toldBy(stream, rows)]))
}

function toldBy(stream: string, stored: readonly RecordedRow[]): Told {
  try {
    const events = checkedEvents(stream, stored).map(caseEventOf)
    const last = events.at(-1)
    if (last === undefined || !events.every((event): event is CaseEvent => event !== undefined)) return 'erased'
    // What a case's rows say hangs on the rules and the calendar only, not on the register of its agency; nor on the day one
    // asks: a clock that stands still would end later each day, and honest rows be called wrong.
    const today = last.recorded.slice(0, 10) as Day
    return { rows: rowsOf(fold(events), { rules: ruleBook, calendar }, today), last: last.sequence }
  } catch (error) {
    if (error instanceof Problem && error.code === 'record-damaged') return 'damaged'
    throw error
  }
}

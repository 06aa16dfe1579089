import { asOf, type CaseEvent, fold, turns } from '@xiezhi/casework'
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

export type Task = Omit<Batch, 'streams'>

export interface Outcomes {
  readonly cases: number
  /** Their rows are not what their events tell, of whatever day. */
  readonly differing: readonly string[]
  /** Their rows are as they were before a day came that changed them: written anew, and nobody's fault. */
  readonly turned: readonly string[]
  readonly damaged: readonly string[]
}

/** The rows of a case, and the last event they were made from. */
interface Rows {
  readonly rows: Json
  readonly last: number
  /** How they were before a term ran out, the latest first, as their last event left them at the end. */
  readonly before: readonly (() => Json)[]
}
type Told = 'erased' | 'damaged' | Rows

/** Compares the rows of these cases at one moment of the database, then writes those that differ, each by itself. */
export async function rebuildBatch(owner: OwnerSession, { streams, check, day }: Batch): Promise<Outcomes> {
  const { told, differing, turned } = await owner.transaction(async (trx) => {
    await trx.query({ text: 'set transaction isolation level repeatable read, read only' })
    const told = await tell(trx, streams, day)
    return { told, ...(await compare(trx, told)) }
  })
  const damaged = [...told].flatMap(([stream, one]) => (one === 'damaged' ? [stream] : []))
  const erased = [...told.values()].filter((one) => one === 'erased').length
  if (!check)
    for (const stream of [...differing, ...turned])
      if ((await rewrite(owner, stream, day, told.get(stream))) === 'damaged') damaged.push(stream)
  const whole = (list: readonly string[]) => list.filter((stream) => !damaged.includes(stream))
  return { cases: told.size - erased, differing: whole(differing), turned: whole(turned), damaged }
}

/** Whoever made the rows made them on some day: those of an earlier one are looked at only where they are not today's. */
async function compare(trx: Queries, told: ReadonlyMap<string, Told>): Promise<Pick<Outcomes, 'differing' | 'turned'>> {
  const all = [...told].flatMap(([stream, one]) => (typeof one === 'string' ? [] : [{ stream, one }]))
  const unlike = async (of: readonly Json[]) => new Set(of.length === 0 ? [] : await differingOf(trx, of))
  const today = await unlike(all.map(({ one }) => one.rows))
  const differing = new Set(today)
  for (let back = 0; ; back += 1) {
    const older = all.flatMap(({ stream, one }) => (differing.has(stream) ? (one.before[back]?.() ?? []) : []))
    if (older.length === 0) break
    const still = await unlike(older)
    const asked = all.filter(({ stream, one }) => differing.has(stream) && one.before[back] !== undefined)
    for (const { stream } of asked) if (!still.has(stream)) differing.delete(stream)
  }
  return { differing: [...differing], turned: [...today].filter((stream) => !differing.has(stream)) }
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
    const entered = last.recorded.slice(0, 10) as Day
    const file = fold(events)
    const context = { rules: ruleBook, calendar }
    const of = (since: Day): Json => rowsOf(asOf(file, context, since), context, since)
    const [since, ...before] = [entered, ...turns(file, context, entered, day)].reverse()
    return { rows: of(since!), last: last.sequence, before: before.map((earlier) => () => of(earlier)) }
  } catch (error) {
    if (error instanceof Problem && error.code === 'record-damaged') return 'damaged'
    throw error
  }
}

import { type EventHeader, type Json, readChain, type StreamHead } from '@xiezhi/log'
import type { Queries, Statement } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { hashes } from './hashes.ts'

/** One event of a stream as it was written. `body` null: destroyed at the end of its term. */
export interface Recorded {
  readonly header: EventHeader
  readonly link: Uint8Array
  readonly body: Json | null
}

export interface RecordedRow {
  readonly header: Buffer
  readonly link: Buffer
  readonly salt: Buffer | null
  readonly body: Buffer | null
}

const columns = 'e.header, e.link, b.salt, b.body'
const joined = `from record.event e left join record.body b on b.stream = e.stream and b.sequence = e.sequence`

export const streamStatement = (stream: string): Statement => ({
  name: 'record.stream',
  text: `select ${columns} ${joined} where e.stream = $1 order by e.sequence`,
  values: [stream],
})

/** Nothing is judged, shown or signed by what is not the record any more. */
const damaged = (stream: string, sequence: number): Problem =>
  new Problem(
    503,
    'record-damaged',
    `${stream} 第 ${sequence} 号记录与入卷时不符，不能据以查看和办理；请系统管理员运行 ./xiezhi verify log 核对，从备份恢复后再办。`,
  )

/**
 * All rows of a stream as events, or those after an event that was checked before: every header against its chain, every
 * body against its commitment. Throws `Problem` 503 `record-damaged`, naming the event.
 */
export function checkedEvents(
  stream: string,
  rows: readonly RecordedRow[],
  after: StreamHead | null = null,
): Recorded[] {
  const stored = rows.map(({ header, link, salt, body }) => ({ headerBytes: header, link, salt, bodyBytes: body }))
  const { headers, findings } = readChain(hashes, stream, stored, after)
  if (findings[0] !== undefined) throw damaged(stream, findings[0].sequence)
  return rows.map(({ link, body }, at) => ({
    header: headers[at]!,
    link,
    body: body === null ? null : (JSON.parse(body.toString()) as Json),
  }))
}

/** All events of a stream in order; none: there is no such stream. Throws `Problem` 503 `record-damaged`. */
export async function readStream(trx: Pick<Queries, 'query'>, stream: string): Promise<Recorded[]> {
  return checkedEvents(stream, await trx.query<RecordedRow>(streamStatement(stream)))
}

// Stream by stream, each by its index: asked for all at once, PostgreSQL reads the whole of the bodies for each hundred cases.
const ofStreams = `select s.stream, e.* from (select distinct unnest($1::text[]) as stream) as s cross join lateral (
    select e.sequence, ${columns} ${joined} where e.stream = s.stream order by e.sequence) as e order by s.stream, e.sequence`
const bulk = {
  stream: 'text',
  sequence: 'whole',
  header: 'bytes',
  link: 'bytes',
  salt: 'bytes',
  body: 'bytes',
} as const

/** Many streams in one statement, as they are stored; a stream that does not exist is not in the map. */
export async function storedStreams(
  trx: Pick<Queries, 'bulk'>,
  streams: readonly string[],
): Promise<Map<string, RecordedRow[]>> {
  if (streams.length === 0) return new Map()
  const rows = await trx.bulk<RecordedRow & { stream: string; sequence: number }>({
    text: ofStreams,
    values: [streams],
    columns: bulk,
  })
  return Map.groupBy(rows, (row) => row.stream)
}

/** Some streams as events. Throws `Problem` 503 `record-damaged`. */
export async function readStreams(
  trx: Pick<Queries, 'query'>,
  streams: readonly string[],
): Promise<Map<string, Recorded[]>> {
  if (streams.length === 0) return new Map()
  const rows = await trx.query<RecordedRow & { stream: string }>({
    name: 'record.streams',
    text: ofStreams,
    values: [streams],
  })
  return new Map([...Map.groupBy(rows, (row) => row.stream)].map(([stream, of]) => [stream, checkedEvents(stream, of)]))
}

/** What the next event is chained to. */
export function headOf(events: readonly Recorded[]): StreamHead | null {
  const last = events.at(-1)
  return last === undefined ? null : { sequence: last.header.sequence, link: last.link }
}

/** The answer a command got, if it was taken before. */
export async function answerOf(
  trx: Pick<Queries, 'query'>,
  id: string,
): Promise<{ digest: Uint8Array; result: Json } | undefined> {
  const rows = await trx.query<{ digest: Buffer; result: Json }>({
    name: 'record.answer',
    text: 'select digest, result from record.command where id = $1',
    values: [id],
  })
  return rows[0]
}

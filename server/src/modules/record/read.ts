import type { EventHeader, Json, StreamHead } from '@xiezhi/log'
import type { Queries, Statement } from '../../platform/db/pool.ts'

/** One event of a stream as it was written. `body` null: destroyed at the end of its term. */
export interface Recorded {
  readonly header: EventHeader
  readonly link: Uint8Array
  readonly body: Json | null
}

export interface RecordedRow {
  readonly header: Buffer
  readonly link: Buffer
  readonly body: Buffer | null
}

export const streamStatement = (stream: string): Statement => ({
  name: 'record.stream',
  text: `select e.header, e.link, b.body from record.event e
    left join record.body b on b.stream = e.stream and b.sequence = e.sequence
    where e.stream = $1 order by e.sequence`,
  values: [stream],
})

/** Reads a row as it lies there; the verifier, not the reader, checks bytes against hashes. */
export const recordedOf = (row: RecordedRow): Recorded => ({
  header: JSON.parse(row.header.toString()) as EventHeader,
  link: row.link,
  body: row.body === null ? null : (JSON.parse(row.body.toString()) as Json),
})

/** All events of a stream in order; none: there is no such stream. */
export async function readStream(trx: Pick<Queries, 'query'>, stream: string): Promise<Recorded[]> {
  return (await trx.query<RecordedRow>(streamStatement(stream))).map(recordedOf)
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

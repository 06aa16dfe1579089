import type { Actor, CaseEvent } from '@xiezhi/casework'
import type { Json, StreamHead } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { headOf, type Kept, keep, type RecordedRow, recall } from '../record/index.ts'
import type { RegisterState } from '../registries/index.ts'
import { caseEventOf, streamOf } from './events.ts'
import { erasedCase, unknownCase } from './policy.ts'

export interface Answered {
  readonly digest: Uint8Array
  readonly result: Json
}

export interface Stored {
  readonly events: readonly CaseEvent[]
  readonly links: readonly Uint8Array[]
  readonly head: StreamHead | null
  /** The answer the command got, if it was taken before. */
  readonly answered: Answered | undefined
}

type Row = { [K in keyof RecordedRow]: RecordedRow[K] | null } & {
  readonly seen: boolean
  readonly same: boolean
  readonly answered: { digest: string; result: Json } | null
}

/**
 * The whole case in one statement, if the actor may see it. What is kept of it in memory lies as it did when the print over
 * all its bytes is the same; then only what was added since is read, else everything. Throws `Problem` 404, 410, or 503
 * `record-damaged`.
 */
export async function readCase(
  trx: Pick<Queries, 'query'>,
  id: string,
  command: string | null = null,
): Promise<Stored> {
  const kept = recall(streamOf(id))
  const rows = await trx.query<Row>({
    name: 'cases.read',
    text: 'select * from casework.stored($1, $2, $3, $4)',
    values: [id, command, kept.recorded.length, kept.print],
  })
  return storedIn(id, kept, rows)
}

/**
 * The same by itself, with who asks said in the statement, and with how the register stands of the agency that handles the
 * case.
 */
export async function readCaseForStep(
  runs: Pick<Queries, 'query'>,
  actor: Actor,
  id: string,
  command: string,
): Promise<{ readonly stored: Stored; readonly register: RegisterState | undefined }> {
  const kept = recall(streamOf(id))
  const { person, agency, post } = actor
  const rows = await runs.query<Row & { readonly register: RegisterState | null }>({
    name: 'cases.read_for_step',
    text: 'select * from casework.stored($1, $2, $3, $4, $5, $6, $7)',
    values: [id, command, kept.recorded.length, kept.print, person, agency, post],
  })
  return { stored: storedIn(id, kept, rows), register: rows[0]?.register ?? undefined }
}

const eventsIn = ({ recorded }: Kept): CaseEvent[] => recorded.map(caseEventOf).filter((event) => event !== undefined)

function storedIn(id: string, kept: Kept, rows: readonly Row[]): Stored {
  const [first] = rows
  if (first === undefined || !first.seen) throw unknownCase()
  const added = rows.filter((row): row is Row & RecordedRow => row.header !== null)
  const now = keep(streamOf(id), first.same ? kept : undefined, added)
  const events = eventsIn(now)
  if (now.recorded.length === 0) throw unknownCase()
  if (events.length < now.recorded.length) throw erasedCase()
  return {
    events,
    links: now.recorded.map((r) => r.link),
    head: headOf(now.recorded),
    answered: first.answered
      ? { digest: Buffer.from(first.answered.digest, 'hex'), result: first.answered.result }
      : undefined,
  }
}

/** Takes the next numbers of the series; the transaction that asks must be the one that uses them. */
export async function reserveNumber(trx: Queries, agency: string, series: string, year: number): Promise<number> {
  const row = await trx.first<{ last: number }>({
    name: 'cases.number',
    text: `insert into casework.number_series as s (agency, series, year, last) values ($1, $2, $3, 1)
      on conflict (agency, series, year) do update set last = s.last + 1 returning last`,
    values: [agency, series, year],
  })
  return row!.last
}

/** Index in the log of each event of the stream that has one. */
export async function leavesOf(trx: Pick<Queries, 'query'>, id: string): Promise<Map<number, number>> {
  const rows = await trx.query<{ sequence: number; idx: number }>({
    name: 'cases.leaves',
    text: 'select sequence, idx from log.leaf where stream = $1',
    values: [streamOf(id)],
  })
  return new Map(rows.map((row) => [row.sequence, row.idx]))
}

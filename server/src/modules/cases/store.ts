import type { Actor, CaseEvent } from '@xiezhi/casework'
import type { Json, StreamHead } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { headOf, type Kept, keep, type Recorded, type RecordedRow, recall } from '../record/index.ts'
import type { RegisterState } from '../registries/index.ts'
import { namedIn } from './earlier.ts'
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

/** What a step depends on beside the case itself, read together with it. */
export interface Told {
  readonly register: RegisterState | undefined
  /** Cases decided before under the names of its parties. */
  readonly decided: readonly string[]
}

/**
 * The case in one statement by itself. `told` undefined: somebody else has named its parties anew, and under those names
 * nothing was looked for.
 */
export async function readCaseForStep(
  runs: Pick<Queries, 'query'>,
  actor: Actor,
  id: string,
  command: string,
): Promise<{ readonly stored: Stored; readonly told: Told | undefined }> {
  const kept = recall(streamOf(id))
  const named = namesOf(kept)
  const { person, agency, post } = actor
  const rows = await runs.query<Row & { readonly register: RegisterState | null; readonly decided: readonly string[] }>(
    {
      name: 'cases.read_for_step',
      text: 'select * from casework.stored_for_step($1, $2, $3, $4, $5, $6, $7, $8)',
      values: [person, agency, post, id, command, kept.recorded.length, kept.print, named],
    },
  )
  const stored = storedIn(id, kept, rows)
  const { register, decided } = rows[0]!
  const told = namesOf(stored.now) === named ? { register: register ?? undefined, decided } : undefined
  return { stored, told }
}

/** Folded once for each last event: the names stay the same through most steps. */
const names = new WeakMap<Recorded, string>()

function namesOf(kept: Kept): string {
  const last = kept.recorded.at(-1)
  if (last === undefined) return ''
  const known = names.get(last) ?? namedIn(eventsIn(kept))
  names.set(last, known)
  return known
}

const eventsIn = ({ recorded }: Kept): CaseEvent[] => recorded.map(caseEventOf).filter((event) => event !== undefined)

function storedIn(id: string, kept: Kept, rows: readonly Row[]): Stored & { readonly now: Kept } {
  const [first] = rows
  if (first === undefined || !first.seen) throw unknownCase()
  const added = rows.filter((row): row is Row & RecordedRow => row.header !== null)
  const now = keep(streamOf(id), first.same ? kept : undefined, added)
  const events = eventsIn(now)
  if (now.recorded.length === 0) throw unknownCase()
  if (events.length < now.recorded.length) throw erasedCase()
  return {
    now,
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

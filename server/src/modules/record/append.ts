import { createHash } from 'node:crypto'
import type { Json, StreamHead } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { codeOf } from '../../platform/failure.ts'
import { type Draft, sealAll } from './seal.ts'

export interface Command {
  readonly id: string
  readonly digest: Uint8Array
}

export interface Append {
  readonly actor: { readonly person: string; readonly agency: string; readonly post: string }
  readonly stream: string
  /** The last event of the stream as it was read; null: the stream is new. */
  readonly head: StreamHead | null
  readonly drafts: readonly Draft[]
  readonly command: Command
  /** What the caller answers with, and will again if the command comes again. */
  readonly result: Json
  /** A function of the database, named in our own code, that writes the rows in the same statement. */
  readonly project?: { readonly with: 'casework.project'; readonly rows: Json }
}

export type Appended =
  | { readonly outcome: 'appended'; readonly result: Json; readonly links: readonly Uint8Array[] }
  | { readonly outcome: 'repeated'; readonly result: Json }
  /** Somebody else wrote first: read again, perform again. Nothing was written. */
  | { readonly outcome: 'conflict' }

/** Whoever runs a statement: a transaction, or the pool for one round trip. */
export interface Runs {
  run(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ done: Done }[]>
}
interface Done {
  readonly outcome: 'appended' | 'repeated' | 'reused'
  readonly result: Json
}

/** For `append` inside a transaction; a conflict ends that transaction. */
export const within = (trx: Queries): Runs => ({ run: (statement) => trx.query<{ done: Done }>(statement) })
/** For `append` by itself: one round trip. */
export const alone = (database: { call: Queries['query'] }): Runs => ({
  run: (statement) => database.call<{ done: Done }>(statement),
})

/**
 * What was asked, so that the same id with another content is told apart. Takes whatever JSON can say: judging it comes
 * after.
 */
export const digestOf = (content: unknown): Uint8Array =>
  createHash('sha256').update(JSON.stringify(content, sorted)).digest()

const sorted = (_key: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

export function commandReused(): Problem {
  return new Problem(422, 'command-reused', '这个命令编号已经用于另一项内容，请换一个新的编号（UUID）重新提交。')
}

/** Why a statement failed that a second look at the stream may cure. */
export function isConflict(error: unknown): boolean {
  // Two that wait for each other's case: one of them has to begin again.
  if (codeOf(error) === 'XZ001' || codeOf(error) === '40P01') return true
  if (codeOf(error) !== '23505') return false
  return typeof error === 'object' && error !== null && 'constraint' in error && error.constraint === 'event_pkey'
}

const call = `record.append($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9::bytea[], $10::bytea[], $11::bytea[])`
const bare = { name: 'record.append', text: `select ${call} as done` }
const projecting = {
  name: 'record.append+casework.project',
  text: `with a as materialized (select ${call} as done)
    select done, case when done ->> 'outcome' = 'appended' then casework.project($12::jsonb)::text end from a`,
}

/**
 * Appends the drafts as the next events of the stream, in one statement: events, bodies, command, queue of the log,
 * rows. Columns, links and leaves are the database's own work, from the headers; so are the rows of the register. Throws `Problem` command-reused (422), LogError for what cannot be kept.
 */
export async function append(runs: Runs, request: Append): Promise<Appended> {
  const { actor, stream, head, drafts, command, result, project } = request
  const sealed = sealAll(drafts, head)
  const values: unknown[] = [
    actor.person,
    actor.agency,
    actor.post,
    command.id,
    command.digest,
    JSON.stringify(result),
    stream,
    (head?.sequence ?? 0) + 1,
    sealed.map((e) => e.headerBytes),
    sealed.map((e) => e.salt),
    sealed.map((e) => e.bodyBytes),
  ]
  let done: Done | undefined
  try {
    const rows = await runs.run(
      project === undefined
        ? { ...bare, values }
        : { ...projecting, values: [...values, JSON.stringify(project.rows)] },
    )
    done = rows[0]?.done
  } catch (error) {
    if (isConflict(error)) return { outcome: 'conflict' }
    throw error
  }
  if (done === undefined) throw new Error('record.append gave no row')
  if (done.outcome === 'reused') throw commandReused()
  if (done.outcome === 'repeated') return { outcome: 'repeated', result: done.result }
  return { outcome: 'appended', result: done.result, links: sealed.map((e) => e.link) }
}

/** `2026-11-22T10:30` of Shanghai, or an instant with its zone as it is. */
export const instantOf = (moment: string): string => (moment.length === 16 ? `${moment}:00+08:00` : moment)

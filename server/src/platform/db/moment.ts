import type { Queries, Session } from './pool.ts'

/** One moment of the database, for reading. */
export interface OneMoment extends Queries {
  /** Runs the work on another connection, which sees the same moment. */
  beside<T>(work: (trx: Queries) => Promise<T>): Promise<T>
  /** For a connection elsewhere (`alikeMoment`). */
  readonly snapshot: string
}

// Who reads the whole record takes as long as it has grown, and one connection waits for the other: the limits of a step
// are not theirs.
const reading = `set transaction isolation level repeatable read, read only;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`

/** Looks at the database as it is at one moment, through one connection or several. */
export function atOneMoment<T>(session: Session, work: (moment: OneMoment) => Promise<T>): Promise<T> {
  return session.transaction(async (trx) => {
    await trx.query({ text: reading })
    const exported = await trx.first<{ snapshot: string }>({ text: 'select pg_export_snapshot() as snapshot' })
    const { snapshot } = exported!
    const beside = async <B>(look: (trx: Queries) => Promise<B>): Promise<B> => {
      const other = await session.another()
      try {
        return await alikeMoment(other, snapshot, look)
      } finally {
        await other.close()
      }
    }
    return work({ ...trx, beside, snapshot })
  })
}

/** Looks at a moment that somebody else holds open. */
export const alikeMoment = <T>(session: Session, snapshot: string, look: (trx: Queries) => Promise<T>): Promise<T> =>
  session.transaction(async (trx) => {
    await trx.query({ text: `${reading}; set transaction snapshot '${snapshot}'` })
    return look(trx)
  })

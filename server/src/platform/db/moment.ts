import type { Queries, Session } from './pool.ts'

/** One moment of the database, for reading. */
export interface OneMoment extends Queries {
  /** Runs the work on another connection, which sees the same moment. */
  beside<T>(work: (trx: Queries) => Promise<T>): Promise<T>
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
    const beside = async <B>(look: (trx: Queries) => Promise<B>): Promise<B> => {
      const other = await session.another()
      try {
        return await other.transaction(async (alike) => {
          await alike.query({ text: `${reading}; set transaction snapshot '${exported!.snapshot}'` })
          return look(alike)
        })
      } finally {
        await other.close()
      }
    }
    return work({ ...trx, beside })
  })
}

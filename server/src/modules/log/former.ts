import { type Checkpoint, openCheckpoint, parseCheckpoint, parseNote, parseVerifierKey } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { sha256 } from '../record/index.ts'
import { verifySignature } from './identity.ts'

/** A name the log had before entries were lost; `log.former`. */
export interface Former {
  readonly name: string
  readonly key: string
  /** Entries that are still here, and their root. */
  readonly size: number
  readonly root: Buffer
  /** The last checkpoint it is known to have signed. */
  readonly last: string
  readonly statement: string
}

export const formersOf = (queries: Pick<Queries, 'query'>): Promise<Former[]> =>
  queries.query<Former>({
    name: 'log.formers',
    text: 'select name, key, size, root, last, statement from log.former order by size, name',
  })

export const openedBy = (key: string, note: string): Checkpoint =>
  openCheckpoint(note, parseVerifierKey(sha256, key), verifySignature)

/** The log a note says it is of, without believing it. */
export function originIn(note: string): string | undefined {
  try {
    return parseCheckpoint(parseNote(note).text).origin
  } catch {
    return undefined
  }
}

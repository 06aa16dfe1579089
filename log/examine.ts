import { equalBytes } from './bytes.ts'
import { type EventHeader, type Hashes, noPrevious } from './event.ts'
import { type Inspection, inspect, type StoredEvent } from './stored.ts'
import { leafHash } from './tree.ts'

/** One event as a store gives it back: its place in the log (from 0), its columns and its bytes. */
export type LogRow = StoredEvent & {
  readonly index: number
  readonly stream: string
  readonly sequence: number
  /** The leaf hash the store keeps for it, where it keeps one. */
  readonly leaf?: Uint8Array
}

/** What is left to be asked of a row once its own bytes were looked at: how it stands among the others. */
export type Examined = Pick<LogRow, 'index' | 'stream' | 'sequence'> & {
  /** Header and link belong together, and to this place of this stream. */
  readonly sound: boolean
  readonly body: Inspection['body']
  /** The link it says it follows, in hexadecimal. */
  readonly previous: string
  /** Its own; null where it is not sound. */
  readonly link: Uint8Array | null
  /** As its header gives it. */
  readonly leaf: Uint8Array
  /** The store keeps another leaf for it. */
  readonly otherLeaf: boolean
}

/** Looks at one row by itself, which can be done anywhere and in any order; gives its header where its bytes are one. */
export function examine(
  hashes: Hashes,
  row: LogRow,
): { readonly examined: Examined; readonly header: EventHeader | null } {
  const { stream, sequence, index } = row
  const { header, headerChanged, body } = inspect(hashes, row)
  const sound = !headerChanged && header?.stream === stream && header.sequence === sequence
  const leaf = leafHash(hashes.sha256, row.headerBytes)
  const examined = {
    index,
    stream,
    sequence,
    sound,
    body,
    previous: header?.previous ?? noPrevious,
    link: sound ? row.link : null,
    leaf,
    otherLeaf: sound && row.leaf !== undefined && !equalBytes(row.leaf, leaf),
  }
  return { examined, header }
}

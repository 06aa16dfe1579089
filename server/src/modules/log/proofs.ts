import {
  type Checkpoint,
  inclusionFromTiles,
  leafHash,
  openCheckpoint,
  parseVerifierKey,
  verifyInclusion,
} from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { sha256 } from '../record/index.ts'
import { verifySignature } from './identity.ts'
import { tileReader } from './store.ts'

/** That an event is in the signed log, and since when at the latest. */
export interface InLog {
  readonly index: number
  /** The first checkpoint that covers it, when it was signed, and whether tree and signature hold. */
  readonly size: number
  readonly signed: string
  readonly holds: boolean
}

/**
 * Proves single events by the log's tiles against the newest checkpoint signed with this key, as anybody with the public files would;
 * when it was there is told by the first checkpoint over it. null: it has no place in a signed log yet.
 */
export async function openLogProofs(trx: Queries, key: string) {
  const verifier = parseVerifierKey(sha256, key)
  const read = tileReader(trx)
  const opened = (note: string): Checkpoint | undefined => {
    try {
      return openCheckpoint(note, verifier, verifySignature)
    } catch {
      return undefined
    }
  }
  const newest = await trx.first<{ note: string }>({
    text: 'select note from log.checkpoint order by size desc limit 1',
  })
  const tree = newest && opened(newest.note)

  return async ({
    stream,
    sequence,
  }: {
    readonly stream: string
    readonly sequence: number
  }): Promise<InLog | null> => {
    const at = await trx.first<{ idx: number; header: Buffer }>({
      text: `select l.idx, e.header from log.leaf l join record.event e using (stream, sequence)
        where l.stream = $1 and l.sequence = $2`,
      values: [stream, sequence],
    })
    if (at === undefined) return null
    const over = await trx.first<{ size: number; note: string; signed: string }>({
      text: `select size, note, to_char(signed at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS') as signed
        from log.checkpoint where size > $1 order by size limit 1`,
      values: [at.idx],
    })
    if (over === undefined) return null
    const holds = tree !== undefined && opened(over.note) !== undefined && (await isIn(at.header, at.idx, tree))
    return { index: at.idx, size: over.size, signed: over.signed, holds }
  }

  async function isIn(header: Uint8Array, index: number, { size, root }: Checkpoint): Promise<boolean> {
    try {
      const proof = await inclusionFromTiles({ sha256, read, size }, index)
      return verifyInclusion(sha256, { leaf: leafHash(sha256, header), index, size, root }, proof)
    } catch {
      // A tile that is missing or of another size proves nothing.
      return false
    }
  }
}

import { type TileRef, tilePath } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { latestCheckpoint } from './store.ts'

const width = 256

/** The tiles of a log of `size` leaves that one of `before` leaves did not have whole. */
function newTiles(before: number, size: number): readonly TileRef[] {
  const found: TileRef[] = []
  for (let level = 0, each = 1; Math.floor(size / each) > 0; level += 1, each *= width) {
    const [had, has] = [Math.floor(before / each), Math.floor(size / each)]
    for (let index = Math.floor(had / width); index * width < has; index += 1)
      found.push({ level, index, width: Math.min(width, has - index * width) })
  }
  return found
}

/** Files of the log as its portal gives them out: checkpoint and key, and what tiles are new since it had so many leaves. */
export async function tileFiles(
  trx: Queries,
  before: number,
): Promise<{ size: number; files: readonly [string, Buffer][] }> {
  const latest = await latestCheckpoint(trx)
  if (latest === undefined) return { size: 0, files: [] }
  const { size, note } = latest
  const paths = ['key', 'recovery', ...newTiles(before, size).map(tilePath)]
  const rows = await trx.query<{ path: string; bytes: Buffer | null }>({
    text: 'select path, disclosure.log(path) as bytes from unnest($1::text[]) path',
    values: [paths],
  })
  const files = rows.flatMap(({ path, bytes }) => (bytes === null ? [] : [[path, bytes] as [string, Buffer]]))
  // Read once: one that was signed a moment later is of more entries than these tiles.
  return { size, files: [['checkpoint', Buffer.from(note)], ...files] }
}

import { parseTilePath, type ReadTile, type Tile, treeRoot } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { sha256 } from '../record/index.ts'

/** One leaf of the log: the event at this index. */
export interface Leaf {
  readonly idx: number
  readonly stream: string
  readonly sequence: number
}

const width = 256
const hashLength = 32

/** Leaves given an index so far. */
export async function sizeOf(queries: Queries): Promise<number> {
  const row = await queries.first<{ size: number }>({
    name: 'log.size',
    text: 'select coalesce(max(idx) + 1, 0) as size from log.leaf',
  })
  return row!.size
}

/** Gives the next indexes to what is queued, at most so many. */
export function draw(queries: Queries, first: number, most: number) {
  return queries.query<Leaf & { leaf_hash: Buffer }>({
    name: 'log.draw',
    text: 'select idx, stream, sequence, leaf_hash from log.draw($1, $2) order by idx',
    values: [first, most],
  })
}

/** Rows of the queue that were no events' leaves, so far; they are put aside by the draught and never signed. */
export async function misfits(queries: Queries): Promise<{ count: number; last: string | null }> {
  const row = await queries.first<{ count: number; last: string | null }>({
    name: 'log.misfits',
    text: `select count(*) as count,
      (select stream || ' 第 ' || sequence || ' 号' from log.misfit order by queued desc limit 1) as last from log.misfit`,
  })
  return row!
}

/** Keeps the tiles that are full; what is partial is read from leaves and from the roots below it. */
export async function keepTiles(queries: Queries, tiles: readonly Tile[]): Promise<void> {
  for (const { level, index, bytes } of tiles.filter((tile) => tile.width === width)) {
    const hashes = Array.from({ length: width }, (_, at) => bytes.subarray(at * hashLength, (at + 1) * hashLength))
    await queries.query({
      name: 'log.keepTile',
      text: 'insert into log.tile (level, idx, bytes, root) values ($1, $2, $3, $4)',
      values: [level, index, Buffer.from(bytes), Buffer.from(treeRoot(sha256, hashes))],
    })
  }
}

/** Tiles of any width by their C2SP path; null for what the log does not hold. Throws LogError tile-path. */
export function tileReader(queries: Pick<Queries, 'query'>): ReadTile {
  return async (path) => {
    const { level, index, width: wanted } = parseTilePath(path)
    if (wanted === width) {
      const [tile] = await queries.query<{ bytes: Buffer }>({
        name: 'log.tile',
        text: 'select bytes from log.tile where level = $1 and idx = $2',
        values: [level, index],
      })
      return tile?.bytes ?? null
    }
    const first = index * width
    const rows = await queries.query<{ hash: Buffer }>(
      level === 0
        ? {
            name: 'log.leaves',
            text: 'select leaf_hash as hash from log.leaf where idx >= $1 and idx < $2 order by idx',
            values: [first, first + wanted],
          }
        : {
            name: 'log.roots',
            text: 'select root as hash from log.tile where level = $1 and idx >= $2 and idx < $3 order by idx',
            values: [level - 1, first, first + wanted],
          },
    )
    return rows.length === wanted ? Buffer.concat(rows.map((row) => row.hash)) : null
  }
}

export async function latestCheckpoint(
  queries: Pick<Queries, 'query'>,
): Promise<{ size: number; note: string } | undefined> {
  const rows = await queries.query<{ size: number; note: string }>({
    name: 'log.latest',
    text: 'select size, note from log.checkpoint order by size desc limit 1',
  })
  return rows[0]
}

export async function keepCheckpoint(queries: Queries, size: number, note: string): Promise<void> {
  await queries.query({
    name: 'log.keepCheckpoint',
    text: 'insert into log.checkpoint (size, note) values ($1, $2) on conflict do nothing',
    values: [size, note],
  })
}

/** Leaves from an index on that the log has published, at most so many. */
export function leavesFrom(queries: Queries, first: number, most: number): Promise<Leaf[]> {
  return queries.query<Leaf>({
    name: 'log.from',
    text: 'select idx, stream, sequence from log.leaf where idx >= $1 order by idx limit $2',
    values: [first, most],
  })
}

export async function positionOf(queries: Queries, name: string): Promise<number> {
  const row = await queries.first<{ position: number }>({
    name: 'log.position',
    text: 'select position from log.follower where name = $1',
    values: [name],
  })
  return row?.position ?? 0
}

export async function moveTo(queries: Queries, name: string, position: number): Promise<void> {
  await queries.query({ name: 'log.follow', text: 'select log.follow($1, $2)', values: [name, position] })
}

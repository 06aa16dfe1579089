import type { Hash } from './bytes.ts'
import { perfectRoot } from './edge.ts'
import { hashLength, loadTile, type ReadTile, tileAt, tileWidth } from './tiles.ts'
import { consistencyRanges, inclusionRanges, nodeHash, type Range } from './tree.ts'

/** A log of `size` leaves as its tiles tell it. Proofs come from these alone; nothing else need be served. */
export type TileSource = { readonly sha256: Hash; readonly read: ReadTile; readonly size: number }

/** Root of the first `size` leaves (all of them when left out); throws `tile-missing`, `tile-size`. */
export async function rootFromTiles(source: TileSource, size: number = source.size): Promise<Uint8Array> {
  return size === 0 ? source.sha256(new Uint8Array(0)) : rangeHash(source, [0, size])
}

/** RFC 6962 audit path of leaf `index`. */
export function inclusionFromTiles(source: TileSource, index: number): Promise<Uint8Array[]> {
  return hashAll(source, inclusionRanges(index, source.size))
}

/** RFC 6962 consistency proof from `oldSize` leaves to all. */
export function consistencyFromTiles(source: TileSource, oldSize: number): Promise<Uint8Array[]> {
  return hashAll(source, consistencyRanges(oldSize, source.size))
}

async function hashAll(source: TileSource, ranges: readonly Range[]): Promise<Uint8Array[]> {
  const hashes: Uint8Array[] = []
  for (const range of ranges) hashes.push(await rangeHash(source, range))
  return hashes
}

/** Tree hash of a range that begins where a subtree at least as large begins, as those of proofs do. */
async function rangeHash(source: TileSource, [begin, end]: Range): Promise<Uint8Array> {
  let leaves = 1
  let height = 0
  while (leaves * 2 <= end - begin) {
    leaves *= 2
    height += 1
  }
  const left = await perfectFromTiles(source, height, begin / leaves)
  if (begin + leaves === end) return left
  return nodeHash(source.sha256, left, await rangeHash(source, [begin + leaves, end]))
}

/** Hash of the `index`-th perfect subtree of 2^height leaves. */
async function perfectFromTiles(source: TileSource, height: number, index: number): Promise<Uint8Array> {
  const level = Math.floor(height / 8)
  const count = 2 ** (height % 8)
  const first = index * count
  const ref = tileAt(source.size, level, Math.floor(first / tileWidth))
  // A proof's ranges lie within the tree, so the tile is there.
  const bytes = await loadTile(source.read, ref!)
  const from = (first % tileWidth) * hashLength
  return perfectRoot(source.sha256, bytes.subarray(from, from + count * hashLength))
}

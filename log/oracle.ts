import { equalBytes, type Hash } from './bytes.ts'
import { edgeRoot, perfectRoot } from './edge.ts'
import {
  hashLength,
  loadTile,
  partialTiles,
  type ReadTile,
  type Tile,
  type TileRef,
  tileAt,
  tilePath,
  tileWidth,
} from './tiles.ts'

/** At once where it is at hand: a promise for each leaf of a long log costs as much as its hashing. */
export type MaybeLater<T> = T | Promise<T>

/** What the tiles say, as far as the checkpoint's root vouches for it. */
export type Oracle = {
  /** The partial tiles together give the checkpoint's root, so that every tile below them can be vouched for. */
  readonly holds: boolean
  /** Leaf hash at a position; null where no tile that can be believed tells it. */
  readonly leafAt: (position: number) => MaybeLater<Uint8Array | null>
  /** Whether the stored tile has exactly these bytes. */
  readonly agrees: (tile: Tile) => Promise<boolean>
  /** Paths of tiles found missing or not matching the tile above them. */
  readonly faults: ReadonlySet<string>
}

// Enough for the tiles around the reading place at every level; older ones are read again.
const cached = 64

export async function createOracle(sha256: Hash, read: ReadTile, size: number, root: Uint8Array): Promise<Oracle> {
  const faults = new Set<string>()
  const stored = remember(async (ref: TileRef) => {
    try {
      return await loadTile(read, ref)
    } catch {
      faults.add(tilePath(ref))
      return null
    }
  })

  const levels: Uint8Array[] = []
  for (const ref of partialTiles(size)) {
    while (levels.length < ref.level) levels.push(new Uint8Array(0))
    levels.push((await stored(ref)) ?? new Uint8Array(0))
  }
  const holds = equalBytes(edgeRoot(sha256, { size, levels }), root)

  const vouched = remember(async (ref: TileRef): Promise<Uint8Array | null> => {
    const bytes = await stored(ref)
    if (bytes === null || !holds || ref.width < tileWidth) return holds ? bytes : null
    const above = await vouched(tileAt(size, ref.level + 1, Math.floor(ref.index / tileWidth))!)
    if (above === null) return null
    const entry = (ref.index % tileWidth) * hashLength
    if (equalBytes(perfectRoot(sha256, bytes), above.subarray(entry, entry + hashLength))) return bytes
    faults.add(tilePath(ref))
    return null
  })

  // Rows come in order: nearly every question is about the tile of the question before.
  let here = -1
  let tile: Uint8Array | null = null

  async function turnTo(index: number): Promise<Uint8Array | null> {
    const ref = tileAt(size, 0, index)
    tile = ref === null ? null : await vouched(ref)
    here = index
    return tile
  }

  return {
    holds,
    faults,
    leafAt(position) {
      const index = Math.floor(position / tileWidth)
      return index === here ? leafOf(tile, position) : turnTo(index).then((now) => leafOf(now, position))
    },
    async agrees(made) {
      const bytes = await stored(made)
      return bytes !== null && equalBytes(bytes, made.bytes)
    },
  }
}

function leafOf(tile: Uint8Array | null, position: number): Uint8Array | null {
  const at = (position % tileWidth) * hashLength
  const leaf = tile?.subarray(at, at + hashLength)
  return leaf?.length === hashLength ? leaf : null
}

function remember(load: (ref: TileRef) => Promise<Uint8Array | null>) {
  const known = new Map<string, Uint8Array | null>()
  return async (ref: TileRef): Promise<Uint8Array | null> => {
    const key = tilePath(ref)
    const hit = known.get(key)
    if (hit !== undefined) return hit
    const bytes = await load(ref)
    // A map keeps the order of insertion: the first key is the oldest.
    if (known.size >= cached) known.delete(known.keys().next().value!)
    known.set(key, bytes)
    return bytes
  }
}

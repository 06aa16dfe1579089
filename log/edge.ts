import type { Hash } from './bytes.ts'
import { hashLength, loadTile, partialTiles, type ReadTile, type Tile, tileWidth } from './tiles.ts'
import { nodeHash } from './tree.ts'

/**
 * The growing right side of a log: for each level the bytes of its partial tile (none: empty).
 * All that is needed to append and to know the root; its length does not grow with the log.
 */
export type Edge = { readonly size: number; readonly levels: readonly Uint8Array[] }

export const emptyEdge: Edge = { size: 0, levels: [] }

/** The edge of a stored log of `size` leaves; throws `tile-missing`, `tile-size`. Compare its root with the checkpoint's. */
export async function loadEdge(read: ReadTile, size: number): Promise<Edge> {
  const levels: Uint8Array[] = []
  for (const ref of partialTiles(size)) {
    while (levels.length < ref.level) levels.push(new Uint8Array(0))
    levels.push(await loadTile(read, ref))
  }
  return { size, levels }
}

/**
 * Appends leaf hashes. Returns the new edge and the tiles to write: every tile that became full, and the partial
 * tiles of the new size that changed. Write them before signing a checkpoint over `edgeRoot` of the new edge.
 */
export function growEdge(sha256: Hash, edge: Edge, leaves: readonly Uint8Array[]): { edge: Edge; tiles: Tile[] } {
  const tiles: Tile[] = []
  const levels = [...edge.levels]
  let added = leaves
  for (let level = 0; added.length > 0; level++) {
    const from = edge.size / tileWidth ** level
    const all = join(levels[level] ?? new Uint8Array(0), added)
    const firstIndex = Math.floor(from / tileWidth)
    const fullLength = tileWidth * hashLength
    const full = Math.floor(all.length / fullLength)
    const above: Uint8Array[] = []
    for (let i = 0; i < full; i++) {
      const bytes = all.slice(i * fullLength, (i + 1) * fullLength)
      tiles.push({ level, index: firstIndex + i, width: tileWidth, bytes })
      above.push(perfectRoot(sha256, bytes))
    }
    const rest = all.slice(full * fullLength)
    levels[level] = rest
    if (rest.length > 0) tiles.push({ level, index: firstIndex + full, width: rest.length / hashLength, bytes: rest })
    added = above
  }
  return { edge: { size: edge.size + leaves.length, levels }, tiles }
}

/** Root of the log whose edge this is. */
export function edgeRoot(sha256: Hash, edge: Edge): Uint8Array {
  let root: Uint8Array | null = null
  // From the right: each level's hashes end in ever larger perfect subtrees, and the root folds them leftwards.
  for (const bytes of edge.levels) {
    let end = bytes.length
    for (let length = hashLength; length < tileWidth * hashLength; length *= 2) {
      if ((end / length) % 2 === 0) continue
      const subtree = perfectRoot(sha256, bytes.subarray(end - length, end))
      root = root === null ? subtree : nodeHash(sha256, subtree, root)
      end -= length
    }
  }
  return root ?? sha256(new Uint8Array(0))
}

/** Root over a power of two of hashes standing one after the other: of a full tile, its entry in the level above. */
export function perfectRoot(sha256: Hash, hashes: Uint8Array): Uint8Array {
  if (hashes.length === hashLength) return hashes
  const half = hashes.length / 2
  return nodeHash(sha256, perfectRoot(sha256, hashes.subarray(0, half)), perfectRoot(sha256, hashes.subarray(half)))
}

function join(before: Uint8Array, hashes: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(before.length + hashes.length * hashLength)
  all.set(before)
  let at = before.length
  for (const hash of hashes) {
    all.set(hash, at)
    at += hashLength
  }
  return all
}

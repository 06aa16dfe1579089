import type { Hash } from './bytes.ts'
import { type Edge, edgeRoot, emptyEdge, growEdge } from './edge.ts'
import { type Tile, tileWidth } from './tiles.ts'

/**
 * Builds the tree anew from leaf hashes, keeping only its edge. `marks`: sizes at which the root is wanted;
 * `onFull` sees every tile as it becomes full.
 */
export function createRecount(sha256: Hash, marks: readonly number[], onFull: (tile: Tile) => Promise<void>) {
  const wanted = new Set(marks)
  const roots = new Map<number, Uint8Array>()
  let edge: Edge = emptyEdge
  let waiting: Uint8Array[] = []

  async function flush(): Promise<void> {
    const grown = growEdge(sha256, edge, waiting)
    edge = grown.edge
    waiting = []
    if (wanted.has(edge.size)) roots.set(edge.size, edgeRoot(sha256, edge))
    for (const tile of grown.tiles) if (tile.width === tileWidth) await onFull(tile)
  }

  return {
    /** A tile at a time is much cheaper than a leaf at a time: to be waited for only when one is full. */
    add(leaf: Uint8Array): Promise<void> | undefined {
      if (edge.size === 0 && waiting.length === 0 && wanted.has(0)) roots.set(0, edgeRoot(sha256, edge))
      waiting.push(leaf)
      const size = edge.size + waiting.length
      return size % tileWidth === 0 || wanted.has(size) ? flush() : undefined
    },

    /** Call once, after the last leaf. A root is there for each mark that was reached. */
    async finish(): Promise<{ edge: Edge; roots: ReadonlyMap<number, Uint8Array> }> {
      await flush()
      return { edge, roots }
    },
  }
}

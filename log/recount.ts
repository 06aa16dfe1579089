import type { Hash } from './bytes.ts'
import { type Edge, emptyEdge, growEdge } from './edge.ts'
import { type Tile, tileWidth } from './tiles.ts'
import { nodeHash } from './tree.ts'

/**
 * Builds the tree anew from leaf hashes, keeping only its edge. `marks`: sizes at which the root is wanted;
 * `onFull` sees every tile as it becomes full.
 */
export function createRecount(sha256: Hash, marks: readonly number[], onFull: (tile: Tile) => Promise<void>) {
  const wanted = new Set(marks)
  const roots = new Map<number, Uint8Array>([[0, sha256(new Uint8Array(0))]])
  let edge: Edge = emptyEdge
  let waiting: Uint8Array[] = []
  /** Of the perfect subtrees that the leaves so far make up, from the largest: a log is signed every few entries, and a root costs little of these. */
  const subtrees: Uint8Array[] = []

  function grow(leaf: Uint8Array, size: number): void {
    let subtree = leaf
    for (let rest = size; rest % 2 === 0; rest /= 2) subtree = nodeHash(sha256, subtrees.pop()!, subtree)
    subtrees.push(subtree)
  }

  async function flush(): Promise<void> {
    const grown = growEdge(sha256, edge, waiting)
    edge = grown.edge
    waiting = []
    for (const tile of grown.tiles) if (tile.width === tileWidth) await onFull(tile)
  }

  return {
    /** A tile at a time is much cheaper than a leaf at a time: to be waited for only when one is full. */
    add(leaf: Uint8Array): Promise<void> | undefined {
      waiting.push(leaf)
      const size = edge.size + waiting.length
      grow(leaf, size)
      if (wanted.has(size))
        roots.set(
          size,
          subtrees.reduceRight((right, left) => nodeHash(sha256, left, right)),
        )
      return size % tileWidth === 0 ? flush() : undefined
    },

    /** Call once, after the last leaf. A root is there for each mark that was reached. */
    async finish(): Promise<{ edge: Edge; roots: ReadonlyMap<number, Uint8Array> }> {
      await flush()
      return { edge, roots }
    },
  }
}

import { equalBytes, toHex } from './bytes.ts'
import type { MaybeLater } from './oracle.ts'

/** A stored row: `index` is the place in the log its column claims. */
export type AlignedRow = { readonly index: number; readonly stream: string; readonly sequence: number }

export type AlignFault = { readonly kind: 'changed-header' | 'reordered' | 'inserted'; readonly row: AlignedRow }

type Stranger = { readonly row: AlignedRow; readonly position: number; readonly leaf: string }

const near = 512
const farAfter = 16
const most = 65_536

/**
 * Lays stored rows against the leaves the log has signed and tells removed, moved, inserted and changed rows apart,
 * even when whoever did it renumbered the rest. `leafAt` null: not known; the row's own number is believed then.
 * Memory is bounded: what cannot be matched beyond that is left to the root, which differs anyway.
 */
export function createAligner(size: number, leafAt: (position: number) => MaybeLater<Uint8Array | null>) {
  const faults: AlignFault[] = []
  const missing = new Map<number, string | null>()
  const missingLeaves = new Map<string, number>()
  const strangers = new Map<string, Stranger>()
  let cursor = 0
  let shift = 0
  // Rows in a row that did not match: the last of them, and how many there are.
  let streak: Stranger[] = []
  let run = 0
  let farSearches = 3
  let unnamed = 0
  let pending = 0

  const calm = (): void => {
    if (run === 0) return
    streak = []
    run = 0
  }
  const addFault = (kind: AlignFault['kind'], row: AlignedRow): void => {
    if (faults.length < most) faults.push({ kind, row })
  }
  const miss = (position: number, leaf: string | null): void => {
    if (missing.size >= most) {
      unnamed += 1
      return
    }
    missing.set(position, leaf)
    if (leaf !== null) missingLeaves.set(leaf, position)
  }
  const found = (position: number): void => {
    const leaf = missing.get(position)
    missing.delete(position)
    if (typeof leaf === 'string') missingLeaves.delete(leaf)
  }
  const hexAt = async (position: number): Promise<string | null> => {
    const leaf = await leafAt(position)
    return leaf === null ? null : toHex(leaf)
  }

  /** Rows ceased to match: if the last of them stand further on in the log, what lies between is gone. */
  async function findAhead(reach: number): Promise<void> {
    const last = streak.at(-1)
    if (last === undefined) return
    for (let ahead = last.position + 1; ahead < Math.min(reach, size); ahead++) {
      if ((await hexAt(ahead)) !== last.leaf) continue
      const by = ahead - last.position
      const before = streak.at(-2)
      if (before !== undefined && (await hexAt(before.position + by)) !== before.leaf) continue
      const settled = new Set<number>()
      for (const stranger of streak) {
        if ((await hexAt(stranger.position + by)) !== stranger.leaf) continue
        settled.add(stranger.position + by)
        strangers.delete(stranger.leaf)
      }
      for (let position = last.position + 1; position <= ahead; position++) miss(position, await hexAt(position))
      for (const position of settled) found(position)
      cursor = ahead + 1
      shift += by
      calm()
      return
    }
  }

  async function mismatch(row: AlignedRow, position: number, leaf: string, expected: string): Promise<void> {
    const home = missingLeaves.get(leaf)
    const guest = strangers.get(expected)
    if (home !== undefined && guest !== undefined) {
      // Two rows have changed places.
      found(home)
      strangers.delete(expected)
      addFault('reordered', guest.row)
      addFault('reordered', row)
      cursor += 1
      calm()
    } else if (home !== undefined && home >= position - run) {
      // The rows just before do not belong here and have pushed this one on.
      for (let back = home; back < position; back++) found(back)
      shift -= position - home
      cursor = home + 1
      calm()
    } else if (home !== undefined) {
      // A row from further up, which takes a number here but no place of its own.
      found(home)
      addFault('reordered', row)
      shift -= 1
    } else {
      miss(position, expected)
      const stranger = { row, position, leaf }
      if (strangers.size < most) strangers.set(leaf, stranger)
      streak = [...streak.slice(1 - farAfter), stranger]
      run += 1
      cursor += 1
      const far = run % farAfter === 0 && farSearches > 0
      if (far) farSearches -= 1
      if (streak.length > 1) await findAhead(far ? size : position + near)
    }
  }

  async function place(row: AlignedRow, leafHash: Uint8Array): Promise<void> {
    const position = row.index + shift
    if (position >= size) {
      const home = missing.size > 0 ? missingLeaves.get(toHex(leafHash)) : undefined
      if (home === undefined) pending += 1
      else {
        found(home)
        addFault('reordered', row)
      }
      return
    }
    if (position < cursor) {
      const home = missingLeaves.get(toHex(leafHash)) ?? (missing.get(position) === null ? position : undefined)
      if (home !== undefined) found(home)
      addFault(home === undefined ? 'inserted' : 'reordered', row)
      return
    }
    for (; cursor < position; cursor++) {
      if (missing.size >= most) {
        unnamed += position - cursor
        cursor = position
        break
      }
      miss(cursor, await hexAt(cursor))
      calm()
    }
    const expected = await leafAt(position)
    if (expected === null || equalBytes(expected, leafHash)) {
      cursor += 1
      calm()
    } else {
      await mismatch(row, position, toHex(leafHash), toHex(expected))
    }
  }

  return {
    /** Returns the row's place among the leaves, as far as it can be told by now. */
    see(row: AlignedRow, leafHash: Uint8Array): MaybeLater<number> {
      const position = row.index + shift
      const byStep = () => place(row, leafHash).then(() => row.index + shift)
      if (position !== cursor || position >= size) return byStep()
      // As nearly every row: in its place, and that place on the tile at hand.
      const given = (expected: Uint8Array | null): MaybeLater<number> => {
        if (expected !== null && !equalBytes(expected, leafHash)) return byStep()
        cursor += 1
        calm()
        return position
      }
      const expected = leafAt(position)
      return expected instanceof Promise ? expected.then(given) : given(expected)
    },

    /** Call once, after the last row. `removed`: positions; `unnamed`: how many more; `end`: first position without a row. */
    async finish() {
      await findAhead(cursor + near)
      for (const { row, leaf, position } of strangers.values()) {
        const home = missingLeaves.get(leaf)
        if (home !== undefined) {
          found(home)
          addFault('reordered', row)
        } else if (missing.has(position)) {
          found(position)
          addFault('changed-header', row)
        } else {
          addFault('inserted', row)
        }
      }
      return { faults, removed: [...missing.keys()].sort((a, b) => a - b), unnamed, end: cursor, pending }
    },
  }
}

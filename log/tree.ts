import { equalBytes, type Hash, hashOf } from './bytes.ts'
import { LogError } from './errors.ts'

/** Leaves `begin` up to and without `end`, counted from 0. */
export type Range = readonly [begin: number, end: number]

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** RFC 6962 leaf hash: sha256(0x00 || data). In our log `data` is the exact header bytes. */
export const leafHash = (sha256: Hash, data: Uint8Array): Uint8Array => hashOf(sha256, leafPrefix, data)

/** RFC 6962 node hash: sha256(0x01 || left || right). */
export const nodeHash = (sha256: Hash, left: Uint8Array, right: Uint8Array): Uint8Array =>
  hashOf(sha256, nodePrefix, left, right)

/** Merkle tree hash of leaf hashes; of none: sha256 of nothing. */
export function treeRoot(sha256: Hash, leaves: readonly Uint8Array[], [begin, end]: Range = [0, leaves.length]) {
  if (end === begin) return sha256(new Uint8Array(0))
  return subtree(sha256, leaves, begin, end)
}

function subtree(sha256: Hash, leaves: readonly Uint8Array[], begin: number, end: number): Uint8Array {
  if (end - begin === 1) return leaves[begin]!
  const middle = begin + split(end - begin)
  return nodeHash(sha256, subtree(sha256, leaves, begin, middle), subtree(sha256, leaves, middle, end))
}

/** The largest power of two smaller than `size`. Arithmetic, not shifts: a log may pass 2^31 leaves. */
function split(size: number): number {
  let k = 1
  while (k * 2 < size) k *= 2
  return k
}

/** The ranges whose hashes prove that leaf `index` is in a tree of `size` leaves, from the leaf upwards. */
export function inclusionRanges(index: number, size: number): Range[] {
  if (!isCount(index) || !isCount(size) || index >= size) throw outside(`第 ${index} 条`, size)
  const path = (begin: number, end: number): Range[] => {
    if (end - begin === 1) return []
    const middle = begin + split(end - begin)
    return index < middle ? [...path(begin, middle), [middle, end]] : [...path(middle, end), [begin, middle]]
  }
  return path(0, size)
}

/** The ranges whose hashes prove that the tree of `oldSize` leaves is the beginning of the tree of `newSize` leaves. */
export function consistencyRanges(oldSize: number, newSize: number): Range[] {
  if (!isCount(oldSize) || !isCount(newSize) || oldSize > newSize) throw outside(`${oldSize} 条的旧树`, newSize)
  const path = (begin: number, end: number, wholeOldTree: boolean): Range[] => {
    if (oldSize === end) return wholeOldTree ? [] : [[begin, end]]
    const middle = begin + split(end - begin)
    return oldSize <= middle
      ? [...path(begin, middle, wholeOldTree), [middle, end]]
      : [...path(middle, end, false), [begin, middle]]
  }
  return oldSize === 0 ? [] : path(0, newSize, true)
}

/** RFC 6962 audit path of leaf `index` among `leaves` (leaf hashes). */
export const inclusionProof = (sha256: Hash, leaves: readonly Uint8Array[], index: number): Uint8Array[] =>
  inclusionRanges(index, leaves.length).map((range) => treeRoot(sha256, leaves, range))

/** RFC 6962 consistency proof between the first `oldSize` of `leaves` (leaf hashes) and all of them. */
export const consistencyProof = (sha256: Hash, leaves: readonly Uint8Array[], oldSize: number): Uint8Array[] =>
  consistencyRanges(oldSize, leaves.length).map((range) => treeRoot(sha256, leaves, range))

/** Whether `proof` shows that `leaf` (a leaf hash) stands at `index` in the tree of `size` leaves with this root. */
export function verifyInclusion(
  sha256: Hash,
  claim: { readonly leaf: Uint8Array; readonly index: number; readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  const { leaf, index, size, root } = claim
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leaf, root, ...proof])) return false
  if (proof.length !== inclusionRanges(index, size).length) return false
  // The outermost sibling stands last, so the walk down takes siblings from the end.
  const climb = (begin: number, end: number, used: number): Uint8Array => {
    if (end - begin === 1) return leaf
    const middle = begin + split(end - begin)
    const sibling = proof[proof.length - 1 - used]!
    return index < middle
      ? nodeHash(sha256, climb(begin, middle, used + 1), sibling)
      : nodeHash(sha256, sibling, climb(middle, end, used + 1))
  }
  return equalBytes(climb(0, size, 0), root)
}

/** Whether `proof` shows that the old tree is the beginning of the new one. */
export function verifyConsistency(
  sha256: Hash,
  older: { readonly size: number; readonly root: Uint8Array },
  newer: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false
  if (!areHashes([older.root, newer.root, ...proof])) return false
  if (proof.length !== consistencyRanges(older.size, newer.size).length) return false
  if (older.size === 0) return equalBytes(older.root, sha256(new Uint8Array(0)))
  const climb = (begin: number, end: number, wholeOldTree: boolean, used: number): [Uint8Array, Uint8Array] => {
    if (older.size === end) {
      const hash = wholeOldTree ? older.root : proof[0]!
      return [hash, hash]
    }
    const middle = begin + split(end - begin)
    const sibling = proof[proof.length - 1 - used]!
    if (older.size <= middle) {
      const [before, after] = climb(begin, middle, wholeOldTree, used + 1)
      return [before, nodeHash(sha256, after, sibling)]
    }
    const [before, after] = climb(middle, end, false, used + 1)
    return [nodeHash(sha256, sibling, before), nodeHash(sha256, sibling, after)]
  }
  const [before, after] = climb(0, newer.size, true, 0)
  return equalBytes(before, older.root) && equalBytes(after, newer.root)
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const areHashes = (values: readonly Uint8Array[]): boolean => values.every((value) => value.length === 32)

function outside(what: string, size: number): LogError {
  return new LogError('tree-range', `${what}不在 ${size} 条的日志之内。请先取得更新的检查点再试。`)
}

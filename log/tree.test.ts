import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toHex, utf8 } from './bytes.ts'
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  nodeHash,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
} from './tree.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
const leavesOf = (count: number) => Array.from({ length: count }, (_, i) => leafHash(sha256, utf8(`leaf ${i}`)))

/** The same list with one fault in it: a bit, an entry too few or too many, two entries exchanged. */
const faulty = (proof: readonly Uint8Array[], how: number, where: number): Uint8Array[] => {
  const at = where % Math.max(1, proof.length)
  const flipped = proof.map((hash, i) =>
    i === at ? hash.map((byte, j) => (j === where % 32 ? byte ^ 1 : byte)) : hash,
  )
  if (how === 0 && proof.length > 0) return flipped
  if (how === 1 && proof.length > 0) return proof.filter((_, i) => i !== at)
  if (how === 2 && proof.length > 1) return [...proof.slice(1), proof[0]!]
  return [...proof.slice(0, at), sha256(utf8('extra')), ...proof.slice(at)]
}

describe('the Merkle tree', () => {
  it('hashes as RFC 6962 says', () => {
    // Roots of the well-known RFC 6962 test leaves.
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
    const hashes = leaves.map((hex) => leafHash(sha256, Buffer.from(hex, 'hex')))
    expect(toHex(treeRoot(sha256, []))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(toHex(treeRoot(sha256, hashes.slice(0, 1)))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    )
    expect(toHex(treeRoot(sha256, hashes))).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
    const [a, b, c] = hashes as [Uint8Array, Uint8Array, Uint8Array]
    expect(treeRoot(sha256, [a, b, c])).toEqual(nodeHash(sha256, nodeHash(sha256, a, b), c))
  })

  it('proves every leaf, and no mutated proof', () => {
    const sizes = fc.integer({ min: 1, max: 300 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)))
    fc.assert(
      fc.property(sizes, fc.nat(3), fc.nat(), ([size, index], how, where) => {
        const leaves = leavesOf(size)
        const root = treeRoot(sha256, leaves)
        const proof = inclusionProof(sha256, leaves, index)
        const claim = { leaf: leaves[index]!, index, size, root }
        expect(verifyInclusion(sha256, claim, proof)).toBe(true)
        expect(verifyInclusion(sha256, claim, faulty(proof, how, where))).toBe(false)
        expect(verifyInclusion(sha256, { ...claim, leaf: sha256(root) }, proof)).toBe(false)
        expect(verifyInclusion(sha256, { ...claim, root: sha256(root) }, proof)).toBe(false)
        const other = (index + 1 + (where % size)) % size
        if (other !== index) expect(verifyInclusion(sha256, { ...claim, index: other }, proof)).toBe(false)
      }),
    )
  })

  it('proves that a log only grew, and no mutated proof', () => {
    const sizes = fc.integer({ min: 1, max: 300 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size)))
    fc.assert(
      fc.property(sizes, fc.nat(3), fc.nat(), ([size, oldSize], how, where) => {
        const leaves = leavesOf(size)
        const older = { size: oldSize, root: treeRoot(sha256, leaves.slice(0, oldSize)) }
        const newer = { size, root: treeRoot(sha256, leaves) }
        const proof = consistencyProof(sha256, leaves, oldSize)
        expect(verifyConsistency(sha256, older, newer, proof)).toBe(true)
        expect(verifyConsistency(sha256, older, newer, faulty(proof, how, where))).toBe(false)
        expect(verifyConsistency(sha256, { ...older, root: sha256(older.root) }, newer, proof)).toBe(false)
        if (oldSize > 0) {
          expect(verifyConsistency(sha256, older, { ...newer, root: sha256(newer.root) }, proof)).toBe(false)
        }
      }),
    )
  })

  it('refuses places outside the log', () => {
    const leaves = leavesOf(3)
    expect(() => inclusionProof(sha256, leaves, 3)).toThrow(expect.objectContaining({ code: 'tree-range' }))
    expect(() => inclusionProof(sha256, leaves, -1)).toThrow(expect.objectContaining({ code: 'tree-range' }))
    expect(() => consistencyProof(sha256, leaves, 4)).toThrow(expect.objectContaining({ code: 'tree-range' }))
    expect(verifyInclusion(sha256, { leaf: leaves[0]!, index: 3, size: 3, root: leaves[0]! }, [])).toBe(false)
  })
})

// Independent vectors (transparency-dev/merkle, Apache-2.0). They lie outside this repository, so the test runs where
// they are present; what they check is covered by the properties above wherever they are not.
const vectors = new URL('../../shared/data/merkle_vectors_1.jsonl', import.meta.url)

type Vector = {
  kind: 'inclusion' | 'consistency'
  case: string
  wantErr: boolean
  proof: string[] | null
  root: string
  root1: string
  root2: string
  size1: number
  size2: number
  leafHash: string
  leafIdx: number
  treeSize: number
}

test.runIf(existsSync(vectors))('agrees with the independent vectors', () => {
  const lines = readFileSync(vectors, 'utf8').trim().split('\n')
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64')
  for (const line of lines) {
    const vector = JSON.parse(line) as Vector
    const proof = (vector.proof ?? []).map(bytes)
    const { size1, size2, root1, root2, leafIdx: index, treeSize: size } = vector
    const verified =
      vector.kind === 'consistency'
        ? verifyConsistency(sha256, { size: size1, root: bytes(root1) }, { size: size2, root: bytes(root2) }, proof)
        : verifyInclusion(sha256, { leaf: bytes(vector.leafHash), index, size, root: bytes(vector.root) }, proof)
    expect(verified, `${vector.kind} ${vector.case}`).toBe(!vector.wantErr)
  }
  expect(lines.length).toBeGreaterThan(80)
})

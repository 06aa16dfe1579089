import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { utf8 } from './bytes.ts'
import { edgeRoot, emptyEdge, growEdge } from './edge.ts'
import { createOracle } from './oracle.ts'
import { tilePath } from './tiles.ts'
import { leafHash } from './tree.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())

// Two full tiles of level 1, so that vouching climbs over three levels.
const size = 2 * 65_536 + 300
const leaves = Array.from({ length: size }, (_, i) => leafHash(sha256, utf8(`leaf ${i}`)))
const { edge, tiles } = growEdge(sha256, emptyEdge, leaves)
const stored = new Map(tiles.map((tile) => [tilePath(tile), tile.bytes]))
const root = edgeRoot(sha256, edge)
const positions = [0, 255, 256, 65_535, 65_536, 70_000, 131_071, 131_072, size - 1]

/** An oracle over the tiles, one of which has a bit changed (null: is gone). */
const oracleWith = (path: string, change: ((bytes: Uint8Array) => Uint8Array) | null) =>
  createOracle(
    sha256,
    async (asked) => {
      const bytes = stored.get(asked) ?? null
      return asked !== path || bytes === null ? bytes : change === null ? null : change(bytes)
    },
    size,
    root,
  )
const flip = (bytes: Uint8Array) => bytes.map((byte, i) => (i === 100 ? byte ^ 1 : byte))

it('knows every leaf of a sound log, and nothing beyond it', async () => {
  const oracle = await oracleWith('none', null)
  expect(oracle.holds).toBe(true)
  for (const position of positions) expect(await oracle.leafAt(position)).toEqual(leaves[position])
  expect(await oracle.leafAt(size)).toBeNull()
  expect([...oracle.faults]).toEqual([])
})

it.each([
  ['tile/0/000', [0, 255]],
  ['tile/0/273', [70_000]],
  ['tile/1/000', [0, 255, 256, 65_535]],
  ['tile/1/001', [65_536, 70_000, 131_071]],
])('does not believe %s, nor what only that tile vouches for', async (path, unknown) => {
  for (const change of [flip, null]) {
    const oracle = await oracleWith(path, change)
    expect(oracle.holds).toBe(true)
    for (const position of positions) {
      expect(await oracle.leafAt(position)).toEqual(unknown.includes(position) ? null : leaves[position])
    }
    expect([...oracle.faults]).toEqual([path])
  }
})

it.each(['tile/0/513.p/44', 'tile/1/002.p/1', 'tile/2/000.p/2'])(
  'believes nothing when %s was changed',
  async (path) => {
    const oracle = await oracleWith(path, (bytes) => bytes.map((byte) => byte ^ 1))
    expect(oracle.holds).toBe(false)
    for (const position of positions) expect(await oracle.leafAt(position)).toBeNull()
  },
)

it('tells whether a stored tile is exactly this one', async () => {
  const oracle = await oracleWith('tile/0/007', flip)
  for (const index of [6, 7]) {
    const tile = tiles.find((other) => other.level === 0 && other.index === index)!
    expect(await oracle.agrees(tile)).toBe(index === 6)
  }
})

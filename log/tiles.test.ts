import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8 } from './bytes.ts'
import { type Edge, edgeRoot, emptyEdge, growEdge, loadEdge } from './edge.ts'
import { consistencyFromTiles, inclusionFromTiles, rootFromTiles } from './tileProofs.ts'
import { parseTilePath, partialTiles, type Tile, tilePath } from './tiles.ts'
import { leafHash, treeRoot, verifyConsistency, verifyInclusion } from './tree.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
const leaves = Array.from({ length: 70_000 }, (_, i) => leafHash(sha256, utf8(`leaf ${i}`)))
const refusal = (code: string) => expect.objectContaining({ code })

/** A store of tiles, and the edge after the leaves were appended in batches of these sizes. */
function store(batches: readonly number[]) {
  const tiles = new Map<string, Uint8Array>()
  let edge: Edge = emptyEdge
  for (const batch of batches) {
    const grown = growEdge(sha256, edge, leaves.slice(edge.size, edge.size + batch))
    for (const tile of grown.tiles) tiles.set(tilePath(tile), tile.bytes)
    edge = grown.edge
  }
  return { tiles, edge, read: async (path: string) => tiles.get(path) ?? null }
}

describe('tile paths', () => {
  it.each([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/0/x001/067', { level: 0, index: 1067, width: 256 }],
    ['tile/3/x001/x234/067.p/8', { level: 3, index: 1_234_067, width: 8 }],
    ['tile/63/999.p/255', { level: 63, index: 999, width: 255 }],
  ])('%s', (path, ref) => {
    expect(tilePath(ref)).toBe(path)
    expect(parseTilePath(path)).toEqual(ref)
  })

  it.each([
    'tile/00/000',
    'tile/64/000',
    'tile/0/0',
    'tile/0/x000/001',
    'tile/0/001/067',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/08',
    'tile/entries/000',
    '/tile/0/000',
    'tile/0/../000',
  ])('refuses %s', (path) => {
    expect(() => parseTilePath(path)).toThrow(refusal('tile-path'))
  })
})

describe('tiles', () => {
  it('has the tiles the specification counts for 70,000 leaves and for 256', () => {
    const count = (tiles: readonly Tile[], level: number, full: boolean) =>
      tiles.filter((tile) => tile.level === level && (tile.width === 256) === full).map((tile) => tile.width)
    const { tiles } = growEdge(sha256, emptyEdge, leaves)
    expect(count(tiles, 0, true)).toHaveLength(273)
    expect(count(tiles, 0, false)).toEqual([112])
    expect(count(tiles, 1, true)).toHaveLength(1)
    expect(count(tiles, 1, false)).toEqual([17])
    expect(count(tiles, 2, false)).toEqual([1])
    expect(growEdge(sha256, emptyEdge, leaves.slice(0, 256)).tiles.map(tilePath)).toEqual([
      'tile/0/000',
      'tile/1/000.p/1',
    ])
    expect(partialTiles(256)).toEqual([{ level: 1, index: 0, width: 1 }])
  })

  it('has the root of the plain tree at any size, in whatever batches it grew', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(700), { maxLength: 6 }), (batches) => {
        const { edge } = store(batches)
        expect(edgeRoot(sha256, edge)).toEqual(treeRoot(sha256, leaves.slice(0, edge.size)))
      }),
      { numRuns: 50 },
    )
    const { edge } = store([65_535, 1, 4_464])
    expect(edgeRoot(sha256, edge)).toEqual(treeRoot(sha256, leaves))
  })

  it('goes on from stored tiles alone', async () => {
    const { read, edge } = store([300, 500, 65_000])
    const loaded = await loadEdge(read, edge.size)
    expect(edgeRoot(sha256, loaded)).toEqual(edgeRoot(sha256, edge))
    const more = leaves.slice(edge.size, edge.size + 700)
    expect(growEdge(sha256, loaded, more)).toEqual(growEdge(sha256, edge, more))
  })

  it('proves from tiles alone', async () => {
    const sizes = fc.integer({ min: 1, max: 2_000 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)))
    await fc.assert(
      fc.asyncProperty(sizes, async ([size, index]) => {
        const source = { sha256, read: store([size]).read, size }
        const root = treeRoot(sha256, leaves.slice(0, size))
        const older = { size: index, root: treeRoot(sha256, leaves.slice(0, index)) }
        const inclusion = await inclusionFromTiles(source, index)
        const consistency = await consistencyFromTiles(source, index)
        expect(verifyInclusion(sha256, { leaf: leaves[index]!, index, size, root }, inclusion)).toBe(true)
        expect(verifyConsistency(sha256, older, { size, root }, consistency)).toBe(true)
        expect(await rootFromTiles(source, index)).toEqual(older.root)
        expect(await rootFromTiles(source)).toEqual(root)
      }),
      { numRuns: 50 },
    )
  })

  it('proves an older size when its partial tiles were dropped for full ones', async () => {
    const { tiles, edge } = store([70_000])
    const full = async (path: string) => (path.includes('.p/') ? null : (tiles.get(path) ?? null))
    const root = treeRoot(sha256, leaves.slice(0, 65_000))
    const proof = await consistencyFromTiles({ sha256, read: full, size: 65_000 }, 300)
    const older = { size: 300, root: treeRoot(sha256, leaves.slice(0, 300)) }
    expect(verifyConsistency(sha256, older, { size: 65_000, root }, proof)).toBe(true)
    const last = await inclusionFromTiles(
      { sha256, read: async (path) => tiles.get(path) ?? null, size: 70_000 },
      69_999,
    )
    const claim = { leaf: leaves[69_999]!, index: 69_999, size: 70_000, root: edgeRoot(sha256, edge) }
    expect(verifyInclusion(sha256, claim, last)).toBe(true)
  })

  it('says which tile is missing or short', async () => {
    const { tiles, read } = store([600])
    tiles.set('tile/0/000', new Uint8Array(100))
    await expect(inclusionFromTiles({ sha256, read, size: 600 }, 0)).rejects.toThrow(refusal('tile-size'))
    tiles.delete('tile/0/002.p/88')
    await expect(loadEdge(read, 600)).rejects.toThrow('tile/0/002.p/88')
    await expect(inclusionFromTiles({ sha256, read, size: 600 }, 599)).rejects.toThrow(refusal('tile-missing'))
  })
})

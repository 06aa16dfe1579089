import { expect, it } from 'vitest'
import { lastTile, readCheckpoint } from './checkpoint.ts'

it('reads whose, how many and the root, and leaves the signature to who checks it', () =>
  expect(readCheckpoint('log.example/a\n12\nroot=\n\n— log.example/a sig\n')).toEqual({
    origin: 'log.example/a',
    size: 12,
    root: 'root=',
  }))

it.each([
  [0, null],
  [1, 'tile/0/000.p/1'],
  [255, 'tile/0/000.p/255'],
  [256, 'tile/0/000'],
  [257, 'tile/0/001.p/1'],
  [256_000, 'tile/0/999'],
  [256_001, 'tile/0/x001/000.p/1'],
  [256 * 1_234_068, 'tile/0/x001/x234/067'],
])('of %i entries the last tile is %s', (size, path) => expect(lastTile(size)).toBe(path))

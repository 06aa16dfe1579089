import { expect, it } from 'vitest'
import { cache } from './cache.ts'

it('makes once for all who come together, and again when the time is over', async () => {
  let now = 0
  let made = 0
  const keep = cache<number>(() => now, 1000, 2)
  const make = async () => ++made
  expect(await Promise.all([keep('a', make), keep('a', make)])).toEqual([1, 1])
  now = 999
  expect(await keep('a', make)).toBe(1)
  now = 1000
  expect(await keep('a', make)).toBe(2)
})

it('keeps no failure, and no more than it may', async () => {
  let made = 0
  const keep = cache<number>(() => 0, 1000, 2)
  await expect(keep('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  const make = async () => ++made
  expect(await keep('a', make)).toBe(1)
  await keep('b', make)
  await keep('c', make)
  expect(await keep('a', make)).toBe(4)
})

it('holds no more than it may weigh, and nothing that is over', async () => {
  let now = 0
  const made: string[] = []
  const keep = cache<string>(() => now, 1000, 10, { of: (text) => text.length, most: 10 })
  const of = (key: string, text: string) =>
    keep(key, async () => {
      made.push(key)
      return text
    })
  await of('a', '12345')
  await of('b', '1234')
  await of('a', '12345')
  await of('c', '123')
  // a, the oldest, gave way; b is still held.
  await of('b', '1234')
  await of('a', '12345')
  expect(made).toEqual(['a', 'b', 'c', 'a'])
  // One that is too much by itself is given out and not held.
  expect(await of('d', 'x'.repeat(99))).toHaveLength(99)
  await of('d', 'x')
  expect(made.slice(4)).toEqual(['d', 'd'])
  now = 5000
  await of('e', '1'.repeat(9))
  await of('e', '1')
  expect(made.slice(6)).toEqual(['e'])
})

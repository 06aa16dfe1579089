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

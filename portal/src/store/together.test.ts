import { expect, test } from 'vitest'
import { together } from './together.ts'

const asking = (most = 50) => {
  const asked: string[][] = []
  const one = together<string>(async (keys) => {
    asked.push([...keys])
    if (keys.includes('bad')) throw new Error('away')
    return new Map(keys.filter((key) => key !== 'none').map((key) => [key, `of ${key}`]))
  }, most)
  return { one, asked }
}

test('what is asked in one turn is one ask, each key once, and each is told his own', async () => {
  const { one, asked } = asking()
  expect(await Promise.all([one('a'), one('none'), one('a'), one('b')])).toEqual(['of a', undefined, 'of a', 'of b'])
  expect(asked).toEqual([['a', 'none', 'b']])
})

test('what is asked later is asked anew', async () => {
  const { one, asked } = asking()
  await one('a')
  await one('a')
  expect(asked).toEqual([['a'], ['a']])
})

test('a failure is told to all of that turn and to nobody after', async () => {
  const { one } = asking()
  const told = await Promise.allSettled([one('bad'), one('a')])
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await one('a')).toBe('of a')
})

test('a turn with more than that many is more than one ask, and none is asked twice', async () => {
  const { one, asked } = asking(2)
  expect(await Promise.all(['a', 'b', 'c'].map(one))).toEqual(['of a', 'of b', 'of c'])
  expect(asked).toEqual([['a', 'b'], ['c']])
})

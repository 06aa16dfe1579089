import { expect, test } from 'vitest'
import { printsIn } from './receipt.ts'

test('a receipt is of the rows that were carried, and of no file of another channel', () => {
  const file = JSON.stringify({ channel: 'credit', rows: [{ print: 'a' }, { print: 'b' }, {}] })
  expect(printsIn(file, 'credit')).toEqual(['a', 'b'])
  expect([printsIn(file, 'other'), printsIn('没有', 'credit'), printsIn('{}', 'credit')]).toEqual([[], [], []])
})

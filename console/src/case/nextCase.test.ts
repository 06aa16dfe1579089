import { expect, it } from 'vitest'
import { nextIn } from './nextCase.ts'

it('after a signature the next case is the one below in the list one came from', () => {
  expect(nextIn(['a', 'c'], ['a', 'b', 'c'], 'b')).toBe('c')
})
it('at its end what is left of it, and out of it the most urgent', () => {
  expect(nextIn(['x', 'b'], ['a', 'b', 'c'], 'c')).toBe('b')
  expect(nextIn(['a', 'b'], [], 'x')).toBe('a')
})
it('one stays where something waits still, and where nothing waits any more', () => {
  expect(nextIn(['a', 'b'], ['a', 'b'], 'b')).toBeUndefined()
  expect(nextIn([], ['b'], 'b')).toBeUndefined()
})

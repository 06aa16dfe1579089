import { expect, test } from 'vitest'
import { neighboursIn } from './listed.ts'

test('the cases above and below in the list one came from', () => {
  expect(neighboursIn(['a', 'b', 'c'], 'b')).toEqual({ before: 'a', after: 'c' })
  expect(neighboursIn(['a', 'b'], 'a')).toEqual({ after: 'b' })
  expect(neighboursIn(['a', 'b'], 'x')).toEqual({})
})

import { expect, test } from 'vitest'
import { ratingCodeText } from './ratingCode.ts'

test('a code is the same however it is copied from the paper', () => {
  expect(['7K3M9QWD2', ' 7k3m-9qwd 2', '７Ｋ３Ｍ９ＱＷＤ２', '7K3M—9QWD2'].map(ratingCodeText)).toEqual(
    Array(4).fill('rating 7K3M9QWD2'),
  )
})

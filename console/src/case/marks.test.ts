import { expect, test } from 'vitest'
import { partsOf } from './marks.ts'

test('every place of a mark stands out, the longest first', () => {
  expect(partsOf('证人李四说，李四', ['李四', '李四说'])).toEqual([
    { text: '证人', marked: false },
    { text: '李四说', marked: true },
    { text: '，', marked: false },
    { text: '李四', marked: true },
  ])
})

test('a text without marks is one part, and an empty mark marks nothing', () => {
  expect(partsOf('没有', ['', '李四'])).toEqual([{ text: '没有', marked: false }])
})

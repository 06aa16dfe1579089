import { expect, test } from 'vitest'
import { valueWords } from './parameter.ts'

test('a value of a layer is never said without what it counts', () => {
  expect(
    (
      [
        [5, '工作日'],
        [15, '日'],
        [24, '小时'],
        [9, '月'],
        [2, '年'],
        [20_000, '分'],
        [true, '是否'],
        ['财政局', '文字'],
      ] as const
    ).map(([value, unit]) => valueWords(value, unit)),
  ).toEqual(['5个工作日', '15日', '24小时', '9个月', '2年', '200元', '是', '财政局'])
})

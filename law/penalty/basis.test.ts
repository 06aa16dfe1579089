import { expect, test } from 'vitest'
import { national } from '../layers/national.ts'
import { marketRegulation as market } from '../layers/sectors.ts'
import { penaltyBasisOn } from './basis.ts'

test.each([
  ['2021-07-14', [national, market], '《中华人民共和国行政处罚法》（2017年修正）第四十二条'],
  ['2021-07-15', [national], '《中华人民共和国行政处罚法》第六十三条、第六十四条'],
  [
    '2021-07-15',
    [national, market],
    '《中华人民共和国行政处罚法》第六十三条、第六十四条和《市场监督管理行政处罚听证办法》第五条',
  ],
] as const)('a notice of %s names the articles of its day and agency', (day, layers, said) => {
  expect(penaltyBasisOn('hearing', day, layers)).toBe(said)
})

test('what is public was so by the regulation on information before the law said it', () => {
  expect(penaltyBasisOn('publicity', '2021-01-01', [national])).toBe('《中华人民共和国政府信息公开条例》第二十条第六项')
  expect(penaltyBasisOn('surcharge', '2026-01-01', [national])).toBe(
    '《中华人民共和国行政处罚法》第七十二条第一款第一项',
  )
})

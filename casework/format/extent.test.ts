import { expect, test } from 'vitest'
import { withinExtent } from './extent.ts'

test.each([
  ['暂扣许可证三个月', '暂扣许可证六个月', true],
  ['暂扣许可证六个月', '暂扣许可证一年', true],
  ['暂扣许可证1年', '暂扣许可证六个月', false],
  ['暂扣许可证六个月', '暂扣许可证三个月', false],
  ['糕点二十盒', '糕点20盒、面粉十袋', true],
  ['糕点二十盒、面粉十袋', '糕点二十盒', false],
  ['糕点二十一盒', '糕点二十盒', false],
  ['', '', true],
  ['全部设备', '', false],
])('“%s” within “%s”: %s', (now, told, expected) => {
  expect(withinExtent(now, [told])).toBe(expected)
})

import { expect, test } from 'vitest'
import { coversKind, coversRegion, strangeKinds } from './certificates.ts'

test('a certificate covers the kinds it names, and no kind that only sounds like one of them', () => {
  expect(coversKind('行政处罚、行政检查', '行政处罚')).toBe(true)
  expect(coversKind('行政检查，行政处罚', '行政处罚')).toBe(true)
  expect(coversKind('行政许可', '行政处罚')).toBe(false)
  expect(coversKind('行政处罚辅助', '行政处罚')).toBe(false)
  expect(strangeKinds('行政处罚、治安')).toEqual(['治安'])
  expect(strangeKinds('行政处罚, 行政强制')).toEqual([])
})

test('and its area, what lies in it, and the area under its full name', () => {
  expect(coversRegion('云岭县', '云岭县')).toBe(true)
  expect(coversRegion('云岭县', '云岭县青石镇')).toBe(true)
  expect(coversRegion('云州市云岭县', '云岭县')).toBe(true)
  expect(coversRegion('邻山县、云岭县', '云岭县')).toBe(true)
  expect(coversRegion('全国', '云岭县')).toBe(true)
  expect(coversRegion('邻山县', '云岭县')).toBe(false)
  expect(coversRegion('云岭县青石镇', '云岭县')).toBe(false)
})

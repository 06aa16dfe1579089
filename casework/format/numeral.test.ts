import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numeral, numeralValue } from './numeral.ts'

describe('numerals', () => {
  it('reads back every number it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (n) => numeralValue(numeral(n)) === n))
  })

  it.each([
    [8, '八'],
    [10, '十'],
    [15, '十五'],
    [58, '五十八'],
    [100, '一百'],
    [110, '一百一十'],
    [204, '二百零四'],
    [300, '三百'],
    [1010, '一千零一十'],
  ])('writes %i as %s', (n, text) => {
    expect(numeral(n)).toBe(text)
  })

  it.each([
    ['贰拾万', 200_000],
    ['一万零二百', 10_200],
    ['叁仟伍佰', 3500],
    ['两千', 2000],
    ['壹亿零壹', 100_000_001],
    ['十万亿', 10_000_000_000_000],
    ['一万零一亿', 1_000_100_000_000],
  ])('reads %s', (text, n) => {
    expect(numeralValue(text)).toBe(n)
  })

  it.each(['', '万', '百五', '一二', '二百五', '一万二', '三万二亿', '五十八条', '58'])(
    'reads no number from “%s”',
    (text) => {
      expect(numeralValue(text)).toBeNull()
    },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capital, parseAmount, plainYuan, yuan, yuanPieces } from './money.ts'
import { amountsIn } from './moneyText.ts'

const anyFen = fc.oneof(
  fc.maxSafeNat(),
  fc.nat(200_000),
  fc.nat(9e7).map((n) => n * 1e8),
)

const fenOf = (text: string, unit?: 'yuan' | 'wanYuan') => {
  const reading = parseAmount(text, unit)
  return reading.ok ? reading.fen : reading.error.code
}

describe('writing amounts', () => {
  it('reads back every form it writes', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        expect(fenOf(capital(fen))).toBe(fen)
        expect(fenOf(yuan(fen))).toBe(fen)
        expect(fenOf(plainYuan(fen))).toBe(fen)
        // Small change is not read inside a sentence, where 扣6分 is no money.
        if (fen >= 100) expect(fenOf(`${plainYuan(fen)}（大写：人民币${capital(fen)}）`)).toBe(fen)
      }),
    )
  })

  it.each([
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [105, '壹元零伍分'],
    [1050, '壹拾元伍角整'],
    [100_000, '壹仟元整'],
    [472_875, '肆仟柒佰贰拾捌元柒角伍分'],
    [1_020_304, '壹万零贰佰零叁元零肆分'],
    [10_000_000, '壹拾万元整'],
    [10_700_000, '壹拾万柒仟元整'],
    [1_000_005_000, '壹仟万零伍拾元整'],
    [10_000_000_000, '壹亿元整'],
    [10_000_000_100, '壹亿零壹元整'],
    [10_001_000_000, '壹亿零壹万元整'],
    [100_000_000_000_000, '壹万亿元整'],
    [100_010_000_000_000, '壹万零壹亿元整'],
    [123_456_789_012_345, '壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分'],
  ])('%i 分 is %s', (fen, text) => {
    expect(capital(fen)).toBe(text)
  })

  it('groups thousands', () => {
    expect(yuan(1_234_560)).toBe('12,345.60 元')
    expect(yuan(123_456_789_000)).toBe('1,234,567,890.00 元')
    expect(yuanPieces(5)).toEqual({ whole: '0', decimals: '05' })
    expect(plainYuan(2_000_000)).toBe('20,000元')
    expect(plainYuan(472_870)).toBe('4,728.70元')
  })

  it('writes no negative and no broken amount', () => {
    for (const fen of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => capital(fen)).toThrow(RangeError)
  })
})

describe('reading one amount', () => {
  it.each([
    ['20000元', 2_000_000],
    ['1.5万元', 1_500_000],
    ['10,000元', 1_000_000],
    ['壹仟元整', 100_000],
    ['壹仟圆正', 100_000],
    ['人民币伍万元', 5_000_000],
    ['人民币 50000.00 元。', 5_000_000],
    ['￥3,000.5', 300_050],
    ['4728.75元(肆仟柒佰贰拾捌元柒角伍分)', 472_875],
    ['壹仟元整（1000元）', 100_000],
    ['２００００元', 2_000_000],
    ['１０，０００元', 1_000_000],
    ['二十万元', 20_000_000],
    ['3亿5000万元', 35_000_000_000],
    ['2百万元', 200_000_000],
    ['3元2角5分', 325],
    ['5角', 50],
  ])('%s', (text, fen) => {
    expect(fenOf(text)).toBe(fen)
  })

  it('reads a bare number only under a known unit', () => {
    expect(fenOf('20000')).toBe('no-unit')
    expect(fenOf('20000', 'yuan')).toBe(2_000_000)
    expect(fenOf('0.2', 'wanYuan')).toBe(200_000)
    expect(fenOf('1.000000', 'wanYuan')).toBe(1_000_000)
    expect(fenOf('5万', 'yuan')).toBe(5_000_000)
    expect(fenOf('0.0000001', 'wanYuan')).toBe('too-precise')
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['警告', 'not-an-amount'],
    ['20余万元', 'not-an-amount'],
    ['罚款1000元', 'not-an-amount'],
    ['1000元、2000元', 'not-an-amount'],
    ['-500元', 'negative'],
    ['1000元（贰仟元整）', 'disagree'],
    ['1.005元', 'too-precise'],
    ['99999万亿元', 'too-precise'],
  ])('refuses “%s”', (text, code) => {
    const reading = parseAmount(text)
    expect(reading.ok ? reading : reading.error.code).toBe(code)
    if (!reading.ok) expect(reading.error.message).toMatch(/请/)
  })
})

describe('amounts in a sentence', () => {
  const seen = (text: string) =>
    amountsIn(text).map((a) => {
      expect(text.slice(a.start, a.end)).toBe(a.text)
      return [a.role, a.fen]
    })

  it.each<[string, [string, number][]]>([
    [
      '1、没收违法所得1234元；2、罚款30000元。',
      [
        ['confiscation', 123_400],
        ['fine', 3_000_000],
      ],
    ],
    [
      '没收违法所得 49.5 元;罚款 1120.5 元',
      [
        ['confiscation', 4_950],
        ['fine', 112_050],
      ],
    ],
    ['没收违法所得并处10,000元罚款', [['fine', 1_000_000]]],
    [
      '没收违法所得500元罚款600元',
      [
        ['confiscation', 50_000],
        ['fine', 60_000],
      ],
    ],
    [
      '按15元/平方米的标准并处罚款，共计4500元(肆仟伍佰元整)',
      [
        ['rate', 1_500],
        ['fine', 450_000],
      ],
    ],
    ['罚款壹仟元整（1000元）', [['fine', 100_000]]],
    [
      '罚款壹仟元整（100元）',
      [
        ['fine', 100_000],
        ['restatement', 10_000],
      ],
    ],
    [
      '罚款人民币壹仟元整；没收违法所得叁佰元整；共计罚没款壹仟叁佰元整。',
      [
        ['fine', 100_000],
        ['confiscation', 30_000],
        ['total', 130_000],
      ],
    ],
    [
      '罚款100元，没收违法所得50元，合计150元',
      [
        ['fine', 10_000],
        ['confiscation', 5_000],
        ['total', 15_000],
      ],
    ],
    [
      '对甲罚款100元，对乙罚款200元，合计处以300元罚款',
      [
        ['fine', 10_000],
        ['fine', 20_000],
        ['total', 30_000],
      ],
    ],
    [
      '对甲处以30万元罚款，对乙处以10万元罚款',
      [
        ['fine', 30_000_000],
        ['fine', 10_000_000],
      ],
    ],
    ['货值20余万元，一元化管理，单价0.0465元，收入120元', [['other', 12_000]]],
    ['给予警告', []],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected)
  })
})

it.each([' ', '　', '一', '壹佰', '1', '1,111', '人民币'])(
  'a long cell of %s is read as fast as it is written',
  (piece) => {
    const text = piece.repeat(40_000 / piece.length)
    const began = performance.now()
    expect(amountsIn(text)).toEqual([])
    expect(performance.now() - began).toBeLessThan(1500)
  },
)

import { describe, expect, it } from 'vitest'
import { formatMoney, longDate, parseMoney, pieces } from './format.ts'

describe('money', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [100050, '1,000.50'],
    [123456789012, '1,234,567,890.12'],
    [-2500, '-25.00'],
  ])('%i 分 is written %s', (fen, written) => expect(formatMoney(fen)).toBe(written))

  it.each([
    ['1,000.5', 100050],
    ['１０００元', 100000],
    [' 3 000 ', 300000],
    ['0.1', 10],
    ['', null],
  ])('%j is read as %s 分', (typed, fen) => expect(parseMoney(typed)).toEqual({ ok: true, fen }))

  it.each(['-1', '1.005', '一千', '1e3', '9999999999999', '999999999999'])('%j is refused with a sentence', (typed) => {
    const parsed = parseMoney(typed)
    expect(parsed.ok).toBe(false)
    expect(parsed.ok ? '' : parsed.sentence).toMatch(/请/)
  })

  it('reads back what it writes', () => {
    for (const fen of [1, 99, 100, 12345, 9_999_999_999])
      expect(parseMoney(formatMoney(fen))).toEqual({ ok: true, fen })
  })
})

describe('dates', () => {
  it('are long in documents', () => expect(longDate('2026-01-02')).toBe('2026年1月2日'))
  it('leave other text alone', () => expect(longDate('未送达')).toBe('未送达'))
})

it('keeps dates, amounts and the numbers of papers whole, and loses nothing', () => {
  const sentence =
    '自2026-12-01起，云市监处罚〔2026〕3号决定罚款20,000元，2026年11月2日前缴纳1.5万元，电话0999-6212319。'
  const found = pieces(sentence)
  expect(found.map((p) => p.text).join('')).toBe(sentence)
  expect(found.filter((p) => p.whole).map((p) => p.text)).toEqual([
    '2026-12-01',
    '〔2026〕3号',
    '20,000元',
    '2026年11月2日',
    '1.5万元',
    '0999-6212319',
  ])
  expect(pieces('无')).toEqual([{ text: '无', whole: false }])
})

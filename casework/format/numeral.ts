/** Chinese numerals, everyday and banker's, as integers. */

export { numeral } from '@xiezhi/law'

const DIGITS = '零一二三四五六七八九'
const SAME: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  壹: '一',
  贰: '二',
  貳: '二',
  两: '二',
  兩: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
}
const SECTION =
  /^零*(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?零?([一二三四五六七八九])?$/

/** The characters of a class for a regular expression that meets numerals after `plainNumerals`. */
export const NUMERAL_CHARACTERS = '零一二三四五六七八九十百千万亿'

/** Banker's and variant characters to the everyday ones, character for character, so that places stay the same. */
export function plainNumerals(text: string): string {
  return text.replace(/[〇○壹贰貳两兩叁參肆伍陆陸柒捌玖拾佰仟萬億]/g, (c) => SAME[c] ?? c)
}

/** 五十八 or 伍拾捌 → 58; null where the text is no whole number so written. Up to 9,007 万亿 (the safe integers). */
export function numeralValue(text: string): number | null {
  const plain = plainNumerals(text)
  // 二百五 and 一万二 mean 250 and 12000 in speech, 205 and 10002 to a careless reader: neither is read.
  if (/[百千万亿][一二三四五六七八九](?=[万亿]|$)/.test(plain)) return null
  const value = whole(plain)
  return value !== null && Number.isSafeInteger(value) ? value : null
}

function whole(text: string): number | null {
  const at = text.lastIndexOf('亿')
  if (at < 0) return belowYi(text)
  const high = whole(text.slice(0, at))
  const low = at === text.length - 1 ? 0 : belowYi(text.slice(at + 1))
  return high === null || high === 0 || low === null ? null : high * 100_000_000 + low
}

function belowYi(text: string): number | null {
  const at = text.lastIndexOf('万')
  if (at < 0) return section(text)
  const high = section(text.slice(0, at))
  const low = at === text.length - 1 ? 0 : section(text.slice(at + 1))
  return high === null || high === 0 || low === null ? null : high * 10_000 + low
}

function section(text: string): number | null {
  if (text === '零') return 0
  const m = SECTION.exec(text)
  if (!m || text === '' || text.endsWith('零')) return null
  const [, thousands, hundreds, tens, ten, ones] = m
  const digit = (c: string | undefined) => (c ? DIGITS.indexOf(c) : 0)
  return digit(thousands) * 1000 + digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones)
}

const DIGITS = '零一二三四五六七八九'

/** 58 → 五十八, 204 → 二百零四, 12 → 十二, as articles are numbered. For 0 to 9999. */
export function numeral(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new RangeError(`${n}不在0至9999之间，不能写作汉字序数。`)
  if (n === 0) return '零'
  let text = ''
  let gap = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / unit) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += `${gap ? '零' : ''}${digit === 1 && unit === 10 && text === '' ? '' : DIGITS[digit]}${name}`
    gap = false
  }
  return text
}

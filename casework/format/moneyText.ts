/** Finds the amounts of money in running Chinese text, and says what each is: fine, confiscation, rate, total. */
import { NUMERAL_CHARACTERS, numeralValue, plainNumerals } from './numeral.ts'

/**
 * fine: 罚款; confiscation: 没收; total: 罚没款, a sum of amounts already named; rate: so much a square metre;
 * restatement: in brackets behind an amount it should repeat but does not; other: nothing nearby says.
 */
export type AmountRole = 'fine' | 'confiscation' | 'total' | 'rate' | 'restatement' | 'other'
export interface FoundAmount {
  fen: number
  /** text.slice(start, end) is what was read, 人民币 and an equal restatement in brackets included. */
  start: number
  end: number
  text: string
  role: AmountRole
}

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const TIMES = '(?:万亿|[十百千]?[万亿]|[十百千])'
// Bounded, and begun where a run begins: a cell of nothing but spaces or numerals takes no longer than any other.
const SIGN = '(?:人民币|RMB|¥)?\\s{0,9}'
const AMOUNT = new RegExp(
  `${SIGN}(?<![\\d.,])(?:((?:${NUMBER}\\s*${TIMES}\\s*)*${NUMBER}\\s*${TIMES}?)\\s*元(?:\\s*(\\d)\\s*角)?(?:\\s*(\\d)\\s*分)?整?` +
    `|(?<![${NUMERAL_CHARACTERS}])([${NUMERAL_CHARACTERS}]{1,60})元(?:([零一二三四五六七八九])角)?(?:零?([一二三四五六七八九])分)?整?)` +
    `|¥\\s*(${NUMBER})(?!\\s*[万亿元\\d])`,
  'g',
)
/** 伍角整, 5分: small change without 元, an amount only where the whole text is one. */
const CHANGE = /^(?:([\d零一二三四五六七八九])角)?(?:零?([\d一二三四五六七八九])分)?整?$/
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** All amounts of a text in order. Approximate ones (20余万元) and those finer than a 分 are left out. */
export function amountsIn(text: string): FoundAmount[] {
  const plain = normal(text)
  const found: FoundAmount[] = []
  for (const m of plain.matchAll(AMOUNT)) {
    const fen = fenOf(m)
    const start = m.index
    const end = start + m[0].length
    if (fen === null || partOfWord(m, text)) continue
    const previous = found.at(-1)
    const closing = previous ? restates(plain, previous.end, start, end) : null
    if (previous && closing !== null && previous.fen === fen) {
      previous.end = closing
      previous.text = text.slice(previous.start, closing)
      continue
    }
    const role = closing !== null ? 'restatement' : roleOf(plain, found, start, end)
    found.push({ fen, start, end: closing ?? end, text: text.slice(start, closing ?? end), role })
  }
  return found
}

export type BareAmount = { kind: 'fen'; fen: number } | { kind: 'no-unit' | 'too-precise' | 'none' }

/** Small change, or a number whose unit stands elsewhere. */
export function bareAmount(text: string, unit?: 'yuan' | 'wanYuan'): BareAmount {
  const plain = normal(text)
  const change = plain === '' ? null : CHANGE.exec(plain)
  if (change && (change[1] || change[2])) return { kind: 'fen', fen: digit(change[1]) * 10 + digit(change[2]) }
  if (new RegExp(`^${SIGN}${NUMBER}\\s*${TIMES}?$`).test(plain)) {
    if (!unit) return { kind: 'no-unit' }
    const fen = arabic(plain.replace(/^(人民币|RMB|¥)\s*/, ''), unit === 'wanYuan' ? 6 : 2)
    return fen === null ? { kind: 'too-precise' } : { kind: 'fen', fen }
  }
  const [whole] = plain.matchAll(AMOUNT)
  return { kind: whole?.[0] === plain && fenOf(whole) === null ? 'too-precise' : 'none' }
}

function fenOf([, digits, jiao, fen, han, hanJiao, hanFen, signed]: RegExpExecArray): number | null {
  const whole = han ? numeralValue(han) : arabic(digits ?? signed ?? '', 2)
  if (whole === null) return null
  const total = (han ? whole * 100 : whole) + digit(jiao ?? hanJiao) * 10 + digit(fen ?? hanFen)
  return Number.isSafeInteger(total) ? total : null
}

/** 3亿5000万 with so many decimal places below the unit → units; null where it does not come out whole. */
function arabic(text: string, places: number): number | null {
  let total = 0n
  let before = 99
  for (const m of text.matchAll(new RegExp(`(${NUMBER})\\s*(${TIMES})?`, 'g'))) {
    const power = [...(m[2] ?? '')].reduce((sum, c) => sum + (POWERS[c] ?? 0), 0)
    if (power >= before) return null
    before = power
    const [int = '', decimals = ''] = (m[1] ?? '').replaceAll(',', '').split('.')
    const shift = power + places
    if (/[1-9]/.test(decimals.slice(shift))) return null
    total += BigInt(int + decimals.slice(0, shift).padEnd(shift, '0'))
  }
  return total <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(total) : null
}

/** 一元化, 三元乡: a lone everyday numeral before 元 is usually part of a word. */
function partOfWord(m: RegExpExecArray, text: string): boolean {
  const alone = m[4]?.length === 1 && !m[5] && !m[6] && !m[0].endsWith('整')
  return (
    alone &&
    /[一二三四五六七八九]元\s*$/.test(text.slice(0, m.index + m[0].length)) &&
    /^[\u4e00-\u9fff]/.test(text.slice(m.index + m[0].length))
  )
}

/** Where brackets hold the amount [start, end) directly behind another, the place after the closing bracket. */
function restates(plain: string, after: number, start: number, end: number): number | null {
  if (!/^\s*[(（]\s*(?:大写|小写)?\s*[:：]?\s*$/.test(plain.slice(after, start))) return null
  const close = /^\s*[)）]/.exec(plain.slice(end))
  return close ? end + close[0].length : null
}

function roleOf(plain: string, before: readonly FoundAmount[], start: number, end: number): AmountRole {
  const after = plain.slice(end, end + 12)
  if (/^\s*(?:[/／]|每)/.test(after)) return 'rate'
  const sentence =
    plain
      .slice(before.at(-1)?.end ?? 0, start)
      .split(/[;；。\n]/)
      .at(-1) ?? ''
  const named = before.some((a) => a.role === 'fine' || a.role === 'confiscation')
  if (/罚没/.test(sentence) || (named && /(?:合计|共计|总计)[^，,]*$/.test(sentence))) return 'total'
  if (/^\s*的?罚款(?!\s*(?:人民币|[\d¥一二三四五六七八九十]))/.test(after)) return 'fine'
  const fine = sentence.lastIndexOf('罚款')
  const taken = sentence.lastIndexOf('没收')
  return fine < 0 && taken < 0 ? 'other' : fine > taken ? 'fine' : 'confiscation'
}

function digit(c: string | undefined): number {
  return c === undefined ? 0 : /\d/.test(c) ? Number(c) : (numeralValue(c) ?? 0)
}

/** Full-width and banker's characters to plain ones, character for character, so that places stay the same. */
function normal(text: string): string {
  return plainNumerals(text)
    .replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, (c, at: number) => (/[０-９]/.test(text[at - 1] ?? '') ? ',' : c))
    .replace(/￥/g, '¥')
    .replace(/[圆圓]/g, '元')
    .replace(/(?<=[元角])正/g, '整')
}

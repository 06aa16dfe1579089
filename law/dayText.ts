/** Days as people write them: 2026年11月22日, 二〇二六年十一月二十二日, 2026/11/22 and the like, as they are read. */
import type { Day } from './day.ts'
import { addDays, dayOf } from './day.ts'

const DIGITS = '〇一二三四五六七八九'
const LONG =
  /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]|([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]/g
const SHORT = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const PACKED = /^(\d{4})(\d{2})(\d{2})$/
const STAMP = /^(\d{4}-\d{1,2}-\d{1,2})[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/

/** The one day the text states, in any of the usual forms, or null. A time of day is read and dropped. */
export function parseDay(text: string): Day | null {
  const clean = halfWidth(text).trim()
  const whole = daysIn(clean)[0]
  if (whole && whole.start === 0 && /^(\s*\d{1,2}[:时].*)?$/.test(clean.slice(whole.end))) return whole.day
  const short = SHORT.exec(clean)
  if (short) return dayOf(Number(short[1]), Number(short[3]), Number(short[4]))
  const packed = PACKED.exec(clean)
  if (packed) return dayOf(Number(packed[1]), Number(packed[2]), Number(packed[3]))
  const slashed = clean.replace(/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?=[ T])/, '$1-$3-$4')
  const stamp = STAMP.exec(slashed)
  return stamp ? stampDay(stamp) : null
}

/** Every day written with 年月日 in a text, with its place: text.slice(start, end) is what was read. */
export function daysIn(text: string): { day: Day; start: number; end: number }[] {
  const found: { day: Day; start: number; end: number }[] = []
  for (const m of halfWidth(text).matchAll(LONG)) {
    const day = m[1]
      ? dayOf(Number(m[1]), Number(m[2]), Number(m[3]))
      : dayOf(yearOf(m[4] ?? ''), numberOf(m[5] ?? ''), numberOf(m[6] ?? ''))
    if (day) found.push({ day, start: m.index, end: m.index + m[0].length })
  }
  return found
}

/** A stamp without a zone was written where it was read; one with a zone is carried to Shanghai (UTC+8). */
function stampDay([, written = '', hour = '', minute = '', zone]: RegExpExecArray): Day | null {
  const [y, m, d] = written.split('-').map(Number)
  const day = dayOf(y ?? 0, m ?? 0, d ?? 0)
  if (day === null || zone === undefined) return day
  const digits = zone === 'Z' ? '+0000' : zone.replace(':', '')
  const offset = (Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))) * (digits[0] === '-' ? -1 : 1)
  return addDays(day, Math.floor((Number(hour) * 60 + Number(minute) - offset + 480) / 1440))
}

function yearOf(text: string): number {
  return Number([...text.replace(/[○零]/g, '〇')].map((c) => DIGITS.indexOf(c)).join(''))
}

/** 一 to 三十一; NaN, hence no day, for anything else of these characters. */
function numberOf(text: string): number {
  const m = /^(?:([二三])?(十))?([一二三四五六七八九])?$/.exec(text)
  if (!m || text === '') return Number.NaN
  return (m[2] ? (m[1] ? DIGITS.indexOf(m[1]) : 1) * 10 : 0) + (m[3] ? DIGITS.indexOf(m[3]) : 0)
}

/** Full-width digits and marks to ASCII, character for character, so that places stay the same. */
function halfWidth(text: string): string {
  return text.replace(/[０-９／．－：]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
}

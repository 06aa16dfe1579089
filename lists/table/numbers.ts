import { halfWidth } from './words.ts'

/** Numbers of items as people write them: 3, 三, 3-1, (1), 2,3 and so on. */
export interface ItemNumber {
  readonly text: string
  /** 1, 3-1 as [3, 1]. */
  readonly path: readonly number[]
  /** （1） and ① stand under what is numbered 1. */
  readonly bracketed: boolean
  /** 2,3: two items in one row. */
  readonly several: readonly string[]
}

const chinese = '零一二三四五六七八九十'

export function itemNumber(text: string): ItemNumber | null {
  const clean = halfWidth(text)
    .replace(/[\s.。、]+$/u, '')
    .replace(/\s+/g, '')
  if (clean === '') return null
  const several = /^\d+(?:[,，、;；和及]\d+)+$/.test(clean) ? clean.split(/[,，、;；和及]/) : below(text)
  if (several.length > 0) return { text: clean, path: [Number(several[0])], bracketed: false, several }
  const circled = /^[①-⑳]$/.exec(clean)
  if (circled) return one(clean, [clean.charCodeAt(0) - 0x2460 + 1], true)
  const bracketed = /^\((\d+|[一二三四五六七八九十]+)\)$/.exec(clean)
  if (bracketed) return one(clean, [chineseNumber(bracketed[1] ?? '')], true)
  if (/^\d+(?:[-.—–]\d+)*$/.test(clean)) return one(clean, clean.split(/[-.—–]/).map(Number), false)
  if (/^[一二三四五六七八九十]+$/.test(clean)) return one(clean, [chineseNumber(clean)], false)
  return null
}

/** 2 over 3 in one cell are two numbers, and no 23: only where they follow each other. */
function below(text: string): string[] {
  const lines = halfWidth(text).trim().split(/\s+/)
  const follows = lines.every((line, at) => /^\d+$/.test(line) && Number(line) === Number(lines[0]) + at)
  return lines.length > 1 && follows ? lines : []
}

const one = (text: string, path: number[], bracketed: boolean): ItemNumber => ({ text, path, bracketed, several: [] })

function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  return (text.includes('十') ? (tens ? chinese.indexOf(tens) : 1) * 10 : 0) + (ones ? chinese.indexOf(ones) : 0)
}

/** How many items a sheet, title or section says it has: 行政处罚（68项）, 共17项. */
export function claimed(text: string): number | null {
  const found =
    /[（(]\s*(?:共|计|合计)?\s*(\d{1,5})\s*[项条个户件名家人类]\s*[)）]|(?:共|共计|合计|总计)\s*[:：]?\s*(\d{1,5})\s*[项条个户件名家人](?!以)/.exec(
      halfWidth(text).replace(/\(/g, '（').replace(/\)/g, '）'),
    )
  return found ? Number(found[1] ?? found[2]) : null
}

import { numeralValue } from '@xiezhi/casework/format/numeral.ts'
import { lineOf } from './lines.ts'

const N = '[零〇一二三四五六七八九十百]+'
const PART = new RegExp(`^(?:第(${N})款)?(?:第(${N}(?:、${N})*)项)?$`)

/** Whether an article, given line by line as it is printed, has the part a citation names: 第二款, 第三项, 第一款第二、三项. */
export function hasPart(lines: readonly string[], part: string): boolean {
  const named = PART.exec(part)
  if (part === '' || named === null) return false
  const paragraphs: number[][] = []
  for (const line of lines) {
    const read = lineOf(line)
    if (read.kind === 'item') paragraphs.at(-1)?.push(read.number)
    else paragraphs.push([])
  }
  const [, paragraph, items] = named
  const within = paragraph === undefined ? paragraphs : paragraphs.slice(0, numeralValue(paragraph) ?? 0).slice(-1)
  if (paragraph !== undefined && paragraphs.length < (numeralValue(paragraph) ?? Number.POSITIVE_INFINITY)) return false
  const there = new Set(within.flat())
  return (items ?? '').split('、').every((item) => item === '' || there.has(numeralValue(item) ?? 0))
}

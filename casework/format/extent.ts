import { essence } from './essence.ts'

const days: Readonly<Record<string, number>> = { 年: 360, 个月: 30, 月: 30, 周: 7, 星期: 7, 天: 1, 日: 1 }

interface Item {
  /** The words without their numbers. */
  readonly words: string
  readonly numbers: readonly number[]
}

/**
 * Whether what a penalty of no amount takes goes no further than what was told: each thing named had been named, and no number of it has
 * grown (暂扣许可证三个月; 糕点二十盒、面粉十袋). What cannot be compared goes further.
 */
export function withinExtent(now: string, told: readonly string[]): boolean {
  const known = told.flatMap(itemsOf)
  return itemsOf(now).every((item) =>
    known.some(
      (k) =>
        k.words === item.words &&
        k.numbers.length === item.numbers.length &&
        item.numbers.every((n, i) => n <= (k.numbers[i] ?? 0)),
    ),
  )
}

function itemsOf(text: string): readonly Item[] {
  const parts = text.split(/[、，,；;。]/).filter((part) => part.trim() !== '')
  return (parts.length === 0 ? [''] : parts).map((part) => {
    // A term in one unit, so that a year is no other thing than six months.
    const plain = essence(part).replace(
      /(\d+)(年|个月|月|周|星期|天|日)/g,
      (_, n: string, unit: string) => `${Number(n) * (days[unit] ?? 1)}日`,
    )
    return { words: plain.replace(/\d+(?:\.\d+)?/g, '#'), numbers: (plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number) }
  })
}

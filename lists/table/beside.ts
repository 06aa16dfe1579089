import type { Sheet } from '../file/sheet.ts'
import type { ListKind } from '../kinds/kind.ts'
import { gridOf } from './grid.ts'
import { findHeader } from './header.ts'
import { headingKey } from './words.ts'

/**
 * A list printed in two columns of tables, 序号 姓名 证号 | 序号 姓名 证号, is as many tables one after the other: each keeps its own cells,
 * so that a column is still called what the program calls it. What stands above the headings stays with the last.
 */
export function besides(kind: ListKind, sheet: Sheet): readonly Sheet[] {
  const header = findHeader(kind, gridOf(sheet))
  const columns = header?.mapping.columns ?? []
  const [keys, first] = [columns.map(({ heading }) => headingKey(heading)), columns[0]?.at ?? 0]
  const name = headingKey(columns.find(({ at }) => at === header?.mapping.name)?.heading ?? '')
  const tables = keys.filter((key) => key === name).length
  const wide = keys.length / tables
  const isRepeated = tables > 1 && Number.isInteger(wide) && keys.every((key, n) => key === keys[n % wide])
  if (header === null || !isRepeated) return [sheet]
  const edges = Array.from({ length: tables + 1 }, (_, n) =>
    n === tables ? Infinity : (columns[n * wide]?.at ?? first),
  )
  return Array.from({ length: tables }, (_, n) => {
    const [from, to] = [n === 0 ? 0 : edges[n]!, edges[n + 1]!]
    const isLast = n === tables - 1
    return {
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        isLast && at < header.from
          ? row
          : row.map((cell, c) => (c < from || c >= to || at < header.from ? undefined : cell)),
      ),
      merges: sheet.merges.filter(({ left, top }) => (isLast && top < header.from) || (left >= from && left < to)),
    }
  })
}

import type { Cell, Sheet } from '../file/sheet.ts'

const textOf = (cell: string | Cell | undefined): string => (typeof cell === 'string' ? cell : (cell?.text ?? ''))

/**
 * A sheet as its cells stand for rows. `own`: what stands in the cell itself, or in a merged one at the first of its rows that
 * is shown; `at`: also what a cell merged over several rows says of the later ones. A cell merged over several columns
 * speaks for its first column only.
 */
export interface Grid {
  readonly sheet: Sheet
  readonly height: number
  readonly width: number
  hidden(row: number): boolean
  own(row: number, column: number): string | Cell | undefined
  at(row: number, column: number): string | Cell | undefined
  /** The same as text; breaks and blanks stand as they are. */
  ownText(row: number, column: number): string
  text(row: number, column: number): string
  /** Merged from a row above. */
  isBelow(row: number, column: number): boolean
  /** How many columns the cell is merged over. */
  span(row: number, column: number): number
}

export function gridOf(sheet: Sheet): Grid {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const merged = new Map<number, { top: number; first: number; left: number; right: number }>()
  const key = (row: number, column: number) => row * 16_384 + column
  for (const { top, left, bottom, right } of sheet.merges) {
    if (bottom === top && right === left) continue
    const end = Math.min(bottom, sheet.rows.length - 1)
    let first = top
    while (first < end && sheet.hiddenRows.has(first)) first += 1
    for (let row = top; row <= end; row += 1)
      for (let column = left; column <= Math.min(right, width - 1); column += 1)
        merged.set(key(row, column), { top, first, left, right })
  }
  const cell = (row: number, column: number) => sheet.rows[row]?.[column]
  const at: Grid['at'] = (row, column) => {
    const merge = merged.get(key(row, column))
    if (merge === undefined) return cell(row, column)
    return column === merge.left ? cell(merge.top, column) : undefined
  }
  const isBelow: Grid['isBelow'] = (row, column) => {
    const merge = merged.get(key(row, column))
    return merge !== undefined && row !== merge.first
  }
  const own: Grid['own'] = (row, column) => (isBelow(row, column) ? undefined : at(row, column))
  return {
    sheet,
    height: sheet.rows.length,
    width,
    hidden: (row) => sheet.hiddenRows.has(row),
    own,
    at,
    ownText: (row, column) => textOf(own(row, column)),
    text: (row, column) => textOf(at(row, column)),
    isBelow,
    span: (row, column) => {
      const merge = merged.get(key(row, column))
      return merge === undefined ? 1 : merge.right - merge.left + 1
    },
  }
}

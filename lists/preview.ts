import { type Entry, entriesOf } from './entries.ts'
import { type Limits, limits as usual } from './file/limits.ts'
import { readFile } from './file/read.ts'
import type { Format, Sheet } from './file/sheet.ts'
import type { ListKind } from './kinds/kind.ts'
import { withoutRepeats } from './repeats.ts'
import { type Doubt, type LeftOut, letters, type Refused, refused } from './said.ts'
import { besides } from './table/beside.ts'
import type { Mapping } from './table/columns.ts'
import { type Grid, gridOf } from './table/grid.ts'
import { findHeader } from './table/header.ts'
import { claimed, itemNumber } from './table/numbers.ts'
import { readRows } from './table/rows.ts'
import { oneLine } from './table/words.ts'

/** A table as it was understood: which rows are its headings, what each column was taken for. */
export interface TableRead {
  readonly sheet: string
  /** Rows of the headings as the officer's program counts them; none where the table goes on from the sheet before. */
  readonly header: readonly [number, number] | null
  readonly columns: readonly { readonly column: string; readonly heading: string; readonly meaning: string | null }[]
  readonly items: number
  readonly blank: number
}

/** What an import would take, leave out and doubt. Nothing is changed by it. */
export interface Preview {
  readonly ok: true
  readonly list: string
  readonly format: Format
  readonly encoding?: string
  readonly tables: readonly TableRead[]
  readonly entries: readonly Entry[]
  readonly leftOut: readonly LeftOut[]
  readonly doubts: readonly Doubt[]
}

export type Tell = (done: number, of: number) => void

/** A file read as a list of this kind. */
export function previewList(
  kind: ListKind,
  bytes: Uint8Array,
  limits: Limits = usual,
  tell: Tell = () => {},
): Preview | Refused {
  const contents = readFile(bytes, limits)
  if (!contents.ok) return contents
  const of = contents.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  const entries: Entry[] = []
  const leftOut: LeftOut[] = []
  const doubts: Doubt[] = contents.doubts.map((one) => ({ ...nowhere, ...one }))
  const tables: TableRead[] = []
  let before: { grid: Grid; mapping: Mapping } | null = null
  let done = 0
  let items = 0
  for (const { sheet, isFirst } of contents.sheets.flatMap((one) => tablesOf(kind, one))) {
    if (sheet.rows.every((row) => row.every(isEmpty))) continue
    if (sheet.hidden) {
      leftOut.push(wholeSheet(sheet, 'hidden-sheet', '整个工作表是隐藏的，没有导入；需要导入的，取消隐藏后再导入。'))
      continue
    }
    const grid = gridOf(sheet)
    const start = startOf(kind, grid, before)
    if (start === null) {
      leftOut.push(wholeSheet(sheet, 'no-header', `没有认出表头（应有“${kind.name.title}”一列），整个工作表没有导入。`))
      continue
    }
    if (start.header === null)
      doubts.push({
        ...nowhere,
        sheet: sheet.name,
        row: 1,
        code: 'header-of-before',
        sentence: '这个工作表没有表头，按前一个工作表的各列导入，请核对。',
      })
    const base = done
    const rows = readRows(
      kind,
      grid,
      start.from,
      start.mapping,
      (row) => (base + row) % 5000 === 0 && tell(base + row, of),
    )
    done += sheet.rows.length
    before = { grid, mapping: rows.mapping }
    leftOut.push(...titles(grid, start.header), ...rows.leftOut.map((one) => ({ ...one, sheet: sheet.name })))
    const read = entriesOf(kind, sheet, rows)
    const kept = withoutRepeats(kind, read.entries, entries)
    entries.push(...kept.entries)
    leftOut.push(...kept.leftOut)
    doubts.push(...read.doubts, ...kept.doubts)
    doubts.push(
      ...covered(grid),
      ...hiddenColumns(sheet, rows.mapping),
      ...twice(sheet, rows.mapping, start.from),
      ...missing(kind, sheet, rows.mapping, start.from),
    )
    items = (isFirst ? 0 : items) + read.entries.length
    doubts.push(...claims(sheet, grid, start.header, rows.claims, items))
    tables.push({
      sheet: sheet.name,
      header: start.header === null ? null : [start.header[0] + 1, start.header[1] + 1],
      columns: rows.mapping.columns.map(({ at, heading, column }) => ({
        column: letters(at),
        heading,
        meaning: column?.title ?? null,
      })),
      items: kept.entries.length,
      blank: rows.blank,
    })
  }
  tell(of, of)
  if (tables.length === 0) return noHeader(kind)
  if (entries.length === 0)
    return refused('list-no-items', `认出了表头，但下面没有一项${kind.item}，没有可导入的内容。请检查是否选错了文件。`)
  const byPlace = (a: { sheet: string; row: number }, b: { sheet: string; row: number }) =>
    order(contents.sheets, a.sheet) - order(contents.sheets, b.sheet) || a.row - b.row
  return {
    ok: true,
    list: kind.id,
    format: contents.format,
    ...(contents.encoding === undefined ? {} : { encoding: contents.encoding }),
    tables,
    entries,
    leftOut: leftOut.toSorted(byPlace),
    doubts: doubts.toSorted(byPlace),
  }
}

const tablesOf = (kind: ListKind, sheet: Sheet) =>
  besides(kind, sheet).map((one, n) => ({ sheet: one, isFirst: n === 0 }))

const nowhere = { sheet: '', row: 0, column: '', heading: '', value: '' }
type Content = Sheet['rows'][number][number]
const textOf = (cell: Content): string => (typeof cell === 'string' ? cell : (cell?.text ?? ''))
const isEmpty = (cell: Content) => !/\S/.test(textOf(cell))
const order = (sheets: readonly Sheet[], name: string) => sheets.findIndex((sheet) => sheet.name === name)

function noHeader(kind: ListKind): Refused {
  const others = kind.columns.filter(({ wanted }) => wanted).map(({ title }) => `“${title}”`)
  return refused(
    'list-no-header',
    `没有认出${kind.title}的表头：应有“${kind.name.title}”一列${others.length > 0 ? `，以及${others.join('、')}等列` : ''}。请检查是否选错了文件或者种类，或者把列名改为通用的写法。`,
  )
}

/** The headings of a sheet; a sheet without any goes on from the one before where it is as wide. */
function startOf(kind: ListKind, grid: Grid, before: { grid: Grid; mapping: Mapping } | null) {
  const header = findHeader(kind, grid)
  if (header) return { header: [header.from, header.to] as const, from: header.to + 1, mapping: header.mapping }
  if (before === null || Math.abs(before.grid.width - grid.width) > 1) return null
  // It goes on where the table before it stopped: with a number, not with headings nobody understood.
  const { number } = before.mapping
  if (number !== null && itemNumber(oneLine(grid.ownText(0, number))) === null) return null
  return { header: null, from: 0, mapping: before.mapping }
}

function wholeSheet(sheet: Sheet, code: string, reason: string): LeftOut {
  const text = sheet.rows.flat().find((cell) => !isEmpty(cell))
  return {
    sheet: sheet.name,
    row: 1,
    toRow: sheet.rows.length,
    code,
    reason,
    text: oneLine(textOf(text)).slice(0, 200),
  }
}

/** What stands above the headings: titles, numbers of papers, instructions. */
function titles(grid: Grid, header: readonly [number, number] | null): LeftOut[] {
  return linesAbove(grid, header).map(({ row, text }) => ({
    sheet: grid.sheet.name,
    row: row + 1,
    code: 'title',
    reason: '表头以上的标题、说明，不是一项。',
    text: text.slice(0, 200),
  }))
}

function linesAbove(grid: Grid, header: readonly [number, number] | null): { row: number; text: string }[] {
  return Array.from({ length: header?.[0] ?? 0 }, (_, row) => ({
    row,
    text: Array.from({ length: grid.width }, (__, column) => oneLine(grid.ownText(row, column)))
      .filter(Boolean)
      .join(' '),
  })).filter(({ text }) => text !== '')
}

/** A merged cell shows its first value only: others may stand below it, which nobody has seen for years. */
function covered({ sheet }: Grid): Doubt[] {
  const under = sheet.merges.flatMap(({ top, left, bottom, right }) => {
    const shown = sheet.rows[top]?.[left]
    const found: [number, number, string][] = []
    for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row += 1)
      for (let column = left; column <= Math.min(right, (sheet.rows[row]?.length ?? 0) - 1); column += 1) {
        const cell = sheet.rows[row]?.[column]
        if ((row !== top || column !== left) && !isEmpty(cell) && textOf(cell) !== textOf(shown))
          found.push([row, column, textOf(cell)])
      }
    return found
  })
  const [first] = under
  if (first === undefined) return []
  return [
    {
      ...nowhere,
      sheet: sheet.name,
      row: first[0] + 1,
      column: letters(first[1]),
      value: oneLine(first[2]).slice(0, 200),
      code: 'covered',
      sentence: `合并单元格下面盖着${under.length}个看不见的内容，没有导入，请核对。`,
    },
  ]
}

function hiddenColumns(sheet: Sheet, mapping: Mapping): Doubt[] {
  return mapping.columns
    .filter(({ at, column }) => column !== undefined && sheet.hiddenColumns.has(at))
    .map(({ at, heading }) => ({
      ...nowhere,
      sheet: sheet.name,
      column: letters(at),
      heading,
      code: 'hidden-column',
      sentence: `“${heading}”一列在表中是隐藏的，照常导入，请核对。`,
    }))
}

function twice(sheet: Sheet, mapping: Mapping, from: number): Doubt[] {
  return mapping.twice.map(({ at, heading, like }) => ({
    ...nowhere,
    sheet: sheet.name,
    row: from,
    column: letters(at),
    heading,
    code: 'column-twice',
    sentence: `有两列都是“${like}”，取前一列；这一列按原来的列名保留，请核对。`,
  }))
}

function missing(kind: ListKind, sheet: Sheet, mapping: Mapping, from: number): Doubt[] {
  return kind.columns
    .filter((column) => column.wanted && !mapping.columns.some((one) => one.column === column))
    .map(({ title }) => ({
      ...nowhere,
      sheet: sheet.name,
      row: from,
      heading: title,
      code: 'column-missing',
      sentence: `没有“${title}”一列，请补上或者核对列名。`,
    }))
}

/** What the name of a sheet, a title, a section says of how many items there are, against those found. */
function claims(
  sheet: Sheet,
  grid: Grid,
  header: readonly [number, number] | null,
  below: readonly { row: number; text: string; said: number; found: number }[],
  items: number,
): Doubt[] {
  const above = [{ row: -1, text: sheet.name }, ...linesAbove(grid, header)].flatMap(({ row, text }) => {
    const said = claimed(text)
    return said === null ? [] : [{ row: row + 1, text, said, found: items }]
  })
  return [...above, ...below]
    .filter(({ said, found }) => said !== found)
    .map(({ row, text, said, found }) => ({
      ...nowhere,
      sheet: sheet.name,
      row,
      value: text.slice(0, 200),
      code: 'count-differs',
      sentence: `写明${said}项，实有${found}项，请核对。`,
    }))
}

import type { Form, Json } from '@xiezhi/casework'
import { type Column, isDay } from '@xiezhi/law'
import { type Limits, limits as usual } from './file/limits.ts'
import { readFile } from './file/read.ts'
import type { Cell, Format, Sheet } from './file/sheet.ts'
import { type Doubt, type LeftOut, letters, type Refused, refused } from './said.ts'
import { headingKey, oneLine } from './table/words.ts'

/** A list of a form (物品清单) as a table has it. Where one cell says nothing its column can hold, none of it is taken. */
export interface ItemsRead {
  readonly ok: true
  readonly format: Format
  readonly rows: readonly Form[]
  /** What keeps it from being taken: cells that cannot be read, and lines that lack what is asked. */
  readonly faults: readonly Doubt[]
  readonly leftOut: readonly LeftOut[]
  readonly doubts: readonly Doubt[]
}

type Content = Sheet['rows'][number][number]
const textOf = (cell: Content): string => (typeof cell === 'string' ? cell : (cell?.text ?? '')).trim()
const cellOf = (cell: Content): Cell => (typeof cell === 'object' ? cell : { text: cell ?? '' })
const isEmpty = (row: Sheet['rows'][number]): boolean => row.every((cell) => textOf(cell) === '')
const isTotal = /^(?:合\s*计|总\s*计|小\s*计)/
/** Above the headings stand titles; nobody puts more than these. */
const deepest = 20

/** What the cell says in this column; undefined: nothing it can hold. */
function held(cell: Cell, { kind }: Column): Json | undefined {
  const text = cell.text.trim()
  const plain = text.replace(/[¥￥元,，\s]/g, '')
  switch (kind.is) {
    case 'text':
    case 'longText':
      return kind.max !== undefined && text.length > kind.max ? undefined : text
    case 'integer': {
      const value = /^-?\d{1,15}$/.test(plain) ? Number(plain) : undefined
      return value === undefined || value < (kind.min ?? value) || value > (kind.max ?? value) ? undefined : value
    }
    case 'money':
      return /^\d{1,13}(?:\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined
    case 'day': {
      const [, y, m, d] = /^(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})日?$/.exec(text) ?? []
      const day = cell.day ?? (y && m && d ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : '')
      return isDay(day) ? day : undefined
    }
    case 'yesNo':
      return text === '是' ? true : text === '否' ? false : undefined
    case 'choice':
      return kind.choices.find((c) => c.label === text || c.value === text)?.value
  }
}

const keyOf = (label: string): string => headingKey(label)
/** Which column each cell of a row heads; undefined: the row has no headings of this list. */
function headsIn(row: Sheet['rows'][number], columns: readonly Column[]): Map<number, Column> | undefined {
  const heads = new Map<number, Column>()
  for (const [at, cell] of row.entries()) {
    const key = keyOf(textOf(cell))
    const column = key === '' ? undefined : columns.find((c) => keyOf(c.label) === key)
    if (column !== undefined && ![...heads.values()].includes(column)) heads.set(at, column)
  }
  const asked = columns.filter((c) => c.required)
  const found = [...heads.values()]
  return found.length >= Math.min(2, columns.length) && asked.some((c) => found.includes(c)) ? heads : undefined
}

export function readItems(columns: readonly Column[], bytes: Uint8Array, limits: Limits = usual): ItemsRead | Refused {
  const contents = readFile(bytes, limits)
  if (!contents.ok) return contents
  const doubts: Doubt[] = contents.doubts.map((one) => ({ ...nowhere, ...one }))
  const leftOut: LeftOut[] = []
  const whole = (sheet: Sheet, code: string, reason: string) =>
    leftOut.push({ sheet: sheet.name, row: 1, toRow: sheet.rows.length, code, reason, text: '' })
  let read: ReturnType<typeof rowsOf> | undefined
  for (const sheet of contents.sheets) {
    if (sheet.rows.every(isEmpty)) continue
    const at = sheet.rows.slice(0, deepest).findIndex((row) => headsIn(row, columns) !== undefined)
    if (sheet.hidden) whole(sheet, 'hidden-sheet', '整个工作表是隐藏的，没有读入。')
    else if (at < 0) whole(sheet, 'no-header', '没有认出表头，整个工作表没有读入。')
    else if (read !== undefined) whole(sheet, 'other-sheet', '已经读入前面的工作表，这个工作表没有读入。')
    else read = rowsOf(sheet, at, columns)
  }
  if (read === undefined)
    return refused(
      'list-no-header',
      `没有认出表头：应有“${columns.map((c) => c.label).join('”“')}”等列。可以先下载表格，在其中修改。`,
    )
  const missing = columns.filter((c) => c.required && !read.heads.includes(c.id))
  if (missing.length > 0)
    return refused('list-no-header', `表格没有“${missing.map((c) => c.label).join('”“')}”一列，不能读入，请补上。`)
  if (read.rows.length === 0) return refused('list-no-items', '认出了表头，但下面没有一项内容。请检查是否选错了文件。')
  const { heads: _, ...found } = read
  return {
    ok: true,
    format: contents.format,
    ...found,
    leftOut: [...leftOut, ...found.leftOut],
    doubts: [...doubts, ...found.doubts],
  }
}

const nowhere = { sheet: '', row: 0, column: '', heading: '', value: '' }

function rowsOf(sheet: Sheet, header: number, columns: readonly Column[]) {
  const heads = headsIn(sheet.rows[header]!, columns)!
  const rows: Form[] = []
  const [faults, doubts]: [Doubt[], Doubt[]] = [[], []]
  const leftOut: LeftOut[] = []
  const place = (row: number, at: number, value: string, code: string, sentence: string): Doubt => ({
    sheet: sheet.name,
    row: row + 1,
    column: at < 0 ? '' : letters(at),
    heading: at < 0 ? '' : textOf(sheet.rows[header]![at]),
    value: oneLine(value).slice(0, 200),
    code,
    sentence,
  })
  for (const [at, row] of sheet.rows.entries()) {
    if (at <= header || isEmpty(row)) {
      if (at < header && !isEmpty(row))
        leftOut.push({
          sheet: sheet.name,
          row: at + 1,
          code: 'title',
          reason: '表头以上的文字，不是一项。',
          text: said(row),
        })
      continue
    }
    if (row.some((cell) => isTotal.test(textOf(cell)))) {
      leftOut.push({ sheet: sheet.name, row: at + 1, code: 'total', reason: '合计，不是一项。', text: said(row) })
      continue
    }
    const line: Record<string, Json> = {}
    for (const [n, column] of heads) {
      const cell = cellOf(row[n])
      if (cell.noValue === true)
        faults.push(place(at, n, '', 'formula-empty', `“${column.label}”是没有结果的公式，请改为内容。`))
      else if (cell.text.trim() !== '') {
        const value = held(cell, column)
        if (value === undefined)
          faults.push(
            place(at, n, cell.text, 'unread', `“${column.label}”不能是“${oneLine(cell.text).slice(0, 40)}”。`),
          )
        else line[column.id] = value
        if (cell.formula !== undefined)
          doubts.push(place(at, n, cell.text, 'formula', '这一格是公式，读入的是它现在的结果，请核对。'))
      } else if (column.required) faults.push(place(at, n, '', 'empty', `没有填写“${column.label}”。`))
    }
    for (const [n, cell] of row.entries())
      if (!heads.has(n) && textOf(cell) !== '' && !isCounted(sheet.rows[header]![n]))
        doubts.push(place(at, n, textOf(cell), 'column-unknown', '清单没有这一栏，没有读入。'))
    if (sheet.hiddenRows.has(at))
      doubts.push(place(at, -1, said(row), 'hidden-row', '这一行在表中是隐藏的，照常读入，请核对。'))
    rows.push(line)
  }
  for (const merge of sheet.merges)
    if (merge.bottom > header && merge.bottom > merge.top)
      doubts.push(
        place(
          merge.top,
          merge.left,
          textOf(sheet.rows[merge.top]?.[merge.left]),
          'merged',
          '合并的单元格只有第一行有内容，请逐行填写。',
        ),
      )
  return { rows, faults, doubts, leftOut, heads: [...heads.values()].map((c) => c.id) }
}

const said = (row: Sheet['rows'][number]): string =>
  row
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, 200)
const isCounted = (cell: Content): boolean => /^(?:序号|编号|序)$/.test(textOf(cell).replace(/\s/g, ''))

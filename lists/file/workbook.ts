import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import { addDays, type Day } from '@xiezhi/law/day.ts'
import { type Refused, refused } from '../said.ts'
import type { Limits } from './limits.ts'
import type { Cell, Contents, Format, Sheet } from './sheet.ts'

/** Read when the first workbook is; as a module, for the script it also comes as brings code pages of its own. */
const require = createRequire(import.meta.url)
const xlsx = () => require(join(dirname(require.resolve('@e965/xlsx')), 'xlsx.mjs')) as typeof import('@e965/xlsx')

/** XLSX, XLSB, ODS, the old binary workbook, and what systems write under .xls: a table in HTML or XML. */
export function workbook(source: Uint8Array | string, format: Format, limits: Limits): Contents | Refused {
  let book: WorkBook
  try {
    book = xlsx().read(source, {
      type: typeof source === 'string' ? 'string' : 'array',
      dense: true,
      cellStyles: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      // Of a page every cell is text: a number of 18 digits would lose its end.
      raw: typeof source === 'string',
      sheetRows: limits.rows + 1,
    })
  } catch (error) {
    return unread(error)
  }
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  const sheets = book.SheetNames.map((name, n) =>
    sheetOf(name, book.Sheets[name] ?? {}, (book.Workbook?.Sheets?.[n]?.Hidden ?? 0) !== 0, from1904, limits),
  )
  const large = sheets.find(({ rows }) => rows.length > limits.rows)
  if (large) return refused('list-too-large', `工作表“${large.name}”超过${limits.rows}行。请分成几个文件导入。`)
  return { ok: true, format, sheets, doubts: [] }
}

function unread(error: unknown): Refused {
  const said = error instanceof Error ? error.message : ''
  if (/password|encrypt/i.test(said))
    return refused('list-encrypted', '文件有打开密码，读不了。请在Excel、WPS表格中取消密码，另存后再导入。')
  return refused('list-damaged', '文件不是完整的表格，打不开。请在Excel、WPS表格中打开，另存为xlsx，再导入。')
}

function sheetOf(name: string, sheet: WorkSheet, hidden: boolean, from1904: boolean, limits: Limits): Sheet {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][]
  const rows = Array.from(data, (row) => (row ?? []).slice(0, limits.columns).map((cell) => cellOf(cell, from1904)))
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === undefined)) rows.pop()
  const hiddenAt = (list: readonly ({ hidden?: boolean } | undefined)[] | undefined) =>
    new Set(Array.from(list ?? [], (one, at) => (one?.hidden ? at : -1)).filter((at) => at >= 0))
  return {
    name,
    hidden,
    rows,
    hiddenRows: hiddenAt(sheet['!rows']),
    hiddenColumns: hiddenAt(sheet['!cols']),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
  }
}

function cellOf(cell: CellObject | undefined, from1904: boolean): string | Cell | undefined {
  if (!cell) return undefined
  const formula = cell.f === undefined ? {} : { formula: cell.f }
  if (cell.t === 'z' || cell.t === 'e' || cell.v === undefined)
    return cell.f === undefined && cell.t !== 'e'
      ? undefined
      : { text: cell.t === 'e' ? (cell.w ?? '') : '', noValue: true, ...formula }
  if (cell.t === 'n' && typeof cell.v === 'number') return numberCell(cell, cell.v, formula, from1904)
  if (cell.v instanceof Date) return { text: cell.w ?? '', day: cell.v.toISOString().slice(0, 10), ...formula }
  const text = cell.t === 'b' ? (cell.v === true ? '是' : '否') : String(cell.v)
  return cell.f === undefined ? text : { text, ...formula }
}

/** A number as it is shown where that keeps every digit (leading noughts of a format); else its digits, never 9.1E+17. */
function numberCell(cell: CellObject, value: number, formula: { formula?: string }, from1904: boolean): Cell {
  const isDate = typeof cell.z === 'string' && xlsx().SSF.is_date(cell.z)
  if (isDate && value >= 0 && value < 2_958_466) {
    const day = dayOfSerial(Math.floor(value), from1904)
    return { text: cell.w ?? '', ...(day === null ? {} : { day }), number: value, ...formula }
  }
  const shown = cell.w ?? ''
  const plain = Number.isInteger(value) ? BigInt(value).toString() : String(value)
  return { text: /[Ee]\+|^#+$|^$/.test(shown) ? plain : shown, number: value, ...formula }
}

/** Days since the end of 1899 or the start of 1904; the first of these calendars has a 29 February 1900 that never was. */
function dayOfSerial(serial: number, from1904: boolean): Day | null {
  const days = from1904 ? serial + 1462 : serial
  return days < 1 || days === 60 ? null : addDays('1899-12-31' as Day, days > 60 ? days - 1 : days)
}

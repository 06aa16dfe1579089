import { parse } from 'csv-parse/sync'
import { columnOf } from './columns.ts'

/** The cells of one data row with their headings, in the order of the file. */
export type Cells = readonly { heading: string; value: string }[]

export type TableErrorCode = 'empty' | 'spreadsheet' | 'encoding' | 'not-a-table' | 'no-columns'
export type TableReading = { ok: true; rows: Cells[] } | { ok: false; error: { code: TableErrorCode; message: string } }

/** A heading row is believed where at least so many of its cells are known headings. */
const KNOWN_COLUMNS = 2

/** Reads CSV or JSON, in UTF-8, UTF-16 with its mark, or GB18030, into rows of cells. */
export function readTable(bytes: Uint8Array): TableReading {
  if (bytes.length === 0) return no('empty', '文件是空的。请选择含有处罚决定的CSV或者JSON文件。')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return no('spreadsheet', '这是Excel文件。请在Excel中另存为“CSV UTF-8”，再导入。')
  const text = decode(bytes)
  if (text === null) return no('encoding', '文件的编码既不是UTF-8，也不是GB18030。请另存为UTF-8后再导入。')
  if (text.trim() === '') return no('empty', '文件是空的。请选择含有处罚决定的CSV或者JSON文件。')
  return /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text)
}

/** Strict UTF-8 first: GB18030 text is practically never valid UTF-8, while nearly any bytes decode as GB18030. */
function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this encoding; the next one may fit.
    }
  }
  return null
}

function fromCsv(text: string): TableReading {
  let lines: string[][]
  try {
    lines = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
  } catch {
    return no('not-a-table', '文件不是完整的CSV。请检查引号是否成对，另存后再导入。')
  }
  const at = lines.slice(0, 10).findIndex((cells) => known(cells) >= KNOWN_COLUMNS)
  const headings = lines[at]
  if (at < 0 || !headings)
    return no('no-columns', '没有认出表头。请确认前十行中有“行政处罚决定书文号”“处罚机关”“处罚决定日期”一类的列名。')
  const data = lines.slice(at + 1).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  return { ok: true, rows: data.map((cells) => headings.map((heading, i) => ({ heading, value: cells[i] ?? '' }))) }
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 2000)
  const count = (c: string) => head.split(c).length
  return count('\t') > count(',') ? '\t' : count(';') > count(',') ? ';' : ','
}

function fromJson(text: string): TableReading {
  const value = jsonOf(text)
  if (value === undefined) return no('not-a-table', '文件不是完整的JSON。请检查后再导入。')
  const rows = rowsIn(value)
  if (rows.length === 0)
    return no('no-columns', '没有认出处罚决定。请确认每一行有“行政处罚决定书文号”“处罚机关”“处罚决定日期”一类的名称。')
  return {
    ok: true,
    rows: rows.map((row) => Object.entries(row).map(([heading, v]) => ({ heading, value: scalar(v) }))),
  }
}

/** One JSON value, or one a line. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    try {
      return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]))
    } catch {
      return undefined
    }
  }
}

/**
 * The rows of a JSON value, in order: lists are often wrapped, as in { data: { list: [] } }, or kept by number, as in
 * { "1": {}, "2": {} }. In a list with a row that is known by its columns every object with one of them is a row, so that none is left out unsaid.
 */
function rowsIn(value: unknown): object[] {
  if (!isObject(value)) return []
  const isRow = (v: object) => !Array.isArray(v) && known(Object.keys(v)) >= KNOWN_COLUMNS
  if (isRow(value)) return [value]
  const inside = Object.values(value).filter(isObject)
  return inside.some(isRow) ? inside.filter((v) => known(Object.keys(v)) > 0) : inside.flatMap(rowsIn)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function scalar(value: unknown): string {
  if (Array.isArray(value)) return value.map(scalar).filter(Boolean).join('、')
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function known(headings: readonly string[]): number {
  return new Set(headings.flatMap((h) => columnOf(h)?.field ?? [])).size
}

function no(code: TableErrorCode, message: string): TableReading {
  return { ok: false, error: { code, message } }
}

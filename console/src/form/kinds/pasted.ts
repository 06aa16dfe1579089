import type { Json } from '@xiezhi/casework'
import type { Column } from '@xiezhi/law'
import { parseMoney, readDay } from '@xiezhi/ui'
import type { Row } from './rows.ts'

/** Cells of a spreadsheet as they come by the clipboard; undefined: it is a text like any other. */
export function cellsOf(text: string): readonly (readonly string[])[] | undefined {
  const lines: string[][] = [['']]
  let quoted = false
  const last = () => lines.at(-1)!
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!
    const cell = last().at(-1)!
    const put = (to: string) => last().splice(-1, 1, to)
    if (quoted && c === '"' && text[i + 1] === '"') {
      put(`${cell}"`)
      i += 1
    } else if (c === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted) put(cell + c)
    else if (c === '\t') last().push('')
    else if (c === '\n') lines.push([''])
    else if (c !== '\r') put(cell + c)
  }
  const full = lines.filter((cells) => cells.some((x) => x.trim() !== ''))
  // A quotation that never ends, or one cell alone, is something somebody wrote.
  return quoted || full.length === 0 || (full.length === 1 && full[0]!.length === 1) ? undefined : full
}

export interface Pasted {
  readonly rows: readonly Row[]
  /** How many lines came. */
  readonly count: number
  /** Cells that say nothing their column can hold: 第2项“数量”：若干. */
  readonly unread: readonly string[]
}

/** Lines of a spreadsheet laid over the list from a line and column on; by their heads, where the first line is one. */
export function pastedOver(
  cells: readonly (readonly string[])[],
  columns: readonly Column[],
  rows: readonly Row[],
  from: { readonly row: number; readonly column: number },
): Pasted {
  const heads = cells[0]!.map((head) => columns.find((c) => c.label === head.trim()))
  const isHead = heads.filter((c) => c !== undefined).length >= Math.min(2, columns.length)
  const under = (i: number) => (isHead ? heads[i] : columns[from.column + i])
  const body = isHead ? cells.slice(1) : cells
  const out = [...rows]
  const unread: string[] = []
  for (const [at, line] of body.entries()) {
    const filled: Record<string, Json> = {}
    for (const [i, cell] of line.entries()) {
      const column = under(i)
      const text = cell.trim()
      if (text === '') continue
      const value = column && read(text, column)
      if (column !== undefined && value !== undefined) filled[column.id] = value
      else unread.push(`第${from.row + at + 1}项${column === undefined ? '' : `“${column.label}”`}：${text}`)
    }
    out[from.row + at] = { ...out[from.row + at], ...filled }
  }
  return { rows: Array.from(out, (row) => row ?? {}), count: body.length, unread }
}

function read(text: string, { kind }: Column): Json | undefined {
  if (kind.is === 'text' || kind.is === 'longText') return text
  if (kind.is === 'integer') {
    const number = text.replace(/[,，]/g, '')
    return /^-?\d{1,15}$/.test(number) ? Number(number) : undefined
  }
  if (kind.is === 'money') {
    const parsed = parseMoney(text.replace(/[¥￥元\s]/g, ''))
    return parsed.ok && parsed.fen !== null ? parsed.fen : undefined
  }
  if (kind.is === 'day') return readDay(text)
  if (kind.is === 'yesNo') return text === '是' ? true : text === '否' ? false : undefined
  return kind.choices.find((c) => c.label === text || c.value === text)?.value
}

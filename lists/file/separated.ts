import { parse } from 'csv-parse/sync'
import { plainSheet, type Sheet } from './sheet.ts'

const marks = [',', '\t', ';', '|', '，'] as const

/** The mark that parts most of the first lines into the same number of cells, more than one. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000)
  const scored = marks.map((mark) => {
    const widths = cellsOf(head, mark)
      .slice(0, 20)
      .map((cells) => cells.length)
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1
    return { mark, score: usual < 2 ? 0 : widths.filter((width) => width === usual).length * Math.min(usual, 6) }
  })
  return scored.toSorted((a, b) => b.score - a.score)[0]?.mark ?? ','
}

/** Stands for a quote that is a character like any other. */
const literal = '\ue0ff'
/** More of them, and no quote means anything. */
const most = 20

interface Cells {
  readonly rows: string[][]
  /** Lines with a quote that is never closed, counted from 1. */
  readonly open: readonly number[]
}

function parted(text: string, delimiter: string, to: number): Cells {
  const open: number[] = []
  for (let now = text; ; ) {
    try {
      const rows: string[][] = parse(now, { delimiter, to, ...usual })
      return open.length === 0
        ? { rows, open }
        : { rows: rows.map((row) => row.map((cell) => cell.replaceAll(literal, '"'))), open }
    } catch {
      const at = openQuote(now, delimiter)
      if (at !== undefined) open.push(now.slice(0, at).split(/\r\n?|\n/).length)
      if (at === undefined || open.length > most)
        return { rows: text.split(/\r\n?|\n/, to).map((one) => one.split(delimiter)), open }
      now = `${now.slice(0, at)}${literal}${now.slice(at + 1)}`
    }
  }
}

/** Where the quote stands that nothing closes. */
function openQuote(text: string, delimiter: string): number | undefined {
  let [at, start] = [-1, true]
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i]
    if (at < 0 && mark === '"' && start) at = i
    else if (at >= 0 && mark === '"' && text[i + 1] === '"') i += 1
    else if (at >= 0 && mark === '"') at = -1
    start = at < 0 && (mark === delimiter || mark === '\n' || mark === '\r')
  }
  return at < 0 ? undefined : at
}

const usual = { quote: '"', relax_column_count: true, relax_quotes: true, skip_empty_lines: false } as const
const cellsOf = (text: string, delimiter: string): string[][] => parted(text, delimiter, 1000).rows

/**
 * Text with commas, tabs, semicolons: quotes, line breaks inside them, odd line ends, empty columns at the end. Not read past `most` rows and
 * one, which tells that there are more: millions of them would take the memory before anybody counts them.
 */
export function separated(text: string, mostRows: number): { readonly sheet: Sheet; readonly open: readonly number[] } {
  const { rows, open } = parted(text, delimiterOf(text), mostRows + 1)
  return { sheet: plainSheet('', rows), open }
}

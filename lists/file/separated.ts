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

function cellsOf(text: string, delimiter: string, quote: '"' | false = '"'): string[][] {
  try {
    return parse(text, { delimiter, quote, relax_column_count: true, relax_quotes: true, skip_empty_lines: false })
  } catch {
    // A quote that is never closed is a character like any other.
    return quote === false
      ? text.split(/\r\n?|\n/).map((line) => line.split(delimiter))
      : cellsOf(text, delimiter, false)
  }
}

/** Text with commas, tabs, semicolons: quotes, line breaks inside them, odd line ends, empty columns at the end. */
export function separated(text: string): Sheet {
  return plainSheet('', cellsOf(text, delimiterOf(text)))
}

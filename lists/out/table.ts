/** A table to be handed out as it is seen: every cell a text. */
export interface Table {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What a spreadsheet would take for a formula, also behind blanks and in wide signs; a plain number, also a negative one, is none. */
const isFormula = (text: string): boolean =>
  (/^[\t\r\n]/.test(text) || /^\s*[=+\-@]/.test(text.normalize('NFKC'))) && !/^[+-]?\d+(?:\.\d+)?$/.test(text)

const field = (text: string): string => {
  const safe = isFormula(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** CSV as Excel and WPS open it: UTF-8 with its mark, lines ended by CRLF, nothing in it runs. */
export const toCsv = ({ headings, rows }: Table): string =>
  `\ufeff${[headings, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`

/** Characters XML cannot hold. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
/** A cell of a workbook holds no more. */
const longest = 32_767

/** XLSX with text cells only: numbers of 18 digits and leading noughts stay, = is a character. Here and in a browser. */
export const toXlsx = (table: Table): Promise<Blob> => toWorkbook([table])

/** The same with a sheet for each table. */
export async function toWorkbook(tables: readonly Table[]): Promise<Blob> {
  const cell = (text: string) =>
    ({ value: text.replace(unwritable, '').slice(0, longest), type: String, format: '@' }) as const
  const sheets = tables.map(({ title, headings, rows }) => {
    const head = headings.map((text) => ({ ...cell(text), fontWeight: 'bold' }) as const)
    const columns = headings.map((heading, at) => ({
      width: Math.min(
        60,
        Math.max(8, heading.length * 2 + 2, ...rows.slice(0, 50).map((row) => (row[at] ?? '').length * 1.6 + 2)),
      ),
    }))
    const sheet = title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || '表'
    return { data: [head, ...rows.map((row) => row.map(cell))], sheet, columns, stickyRowsCount: 1 }
  })
  // Read when the first workbook is written: it is eighty modules.
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  return writeExcelFile(sheets).toBlob()
}

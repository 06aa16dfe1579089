import { type CreditTable, type CreditTableId, creditTables } from '@xiezhi/law'
import { toCsv, toXml, workbookAside } from '@xiezhi/lists'

export const formats = ['xlsx', 'csv', 'xml', 'json'] as const
export type Format = (typeof formats)[number]

export const typeOf: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

type Cells = Readonly<Record<string, string>>

/** The rows of a table in one of the forms a receiver takes: the same cells in each, text as text, nothing in them runs. */
export async function written(id: CreditTableId, format: Format, rows: readonly Cells[]): Promise<Buffer> {
  const table = creditTables[id]
  const codes = table.columns.map((c) => c.code)
  if (format === 'xml') return Buffer.from(toXml(table.element, codes, rows))
  if (format === 'json') return Buffer.from(JSON.stringify({ table: table.title, columns: columnsOf(table), rows }))
  const sheet = {
    title: table.title,
    headings: table.columns.map((c) => c.title),
    rows: rows.map((cells) => codes.map((code) => cells[code] ?? '')),
  }
  return format === 'csv' ? Buffer.from(toCsv(sheet)) : Buffer.from(await workbookAside([sheet]))
}

const columnsOf = ({ columns }: CreditTable) => columns.map(({ code, title }) => ({ code, title }))

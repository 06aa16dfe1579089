import { yuanPieces } from '@xiezhi/casework/format/money.ts'
import { type FigureColumn, type FigureForm, type FigureId, sums as money } from '@xiezhi/law'
import type { Sums } from './sums.ts'

export interface Cell {
  readonly text: string
  readonly figures: readonly string[]
  readonly n: number
}

/** As a report writes a number: money in 元 or 万元, all else counted. */
export function written(n: number, { of, unit }: Pick<FigureColumn, 'of' | 'unit'>): string {
  if (!of.some((id) => money.includes(id))) return String(n)
  if (unit === '元') {
    const { whole, decimals } = yuanPieces(n)
    return `${whole.replaceAll(',', '')}.${decimals}`
  }
  return String(Number((n / 1_000_000).toFixed(6)))
}

const cellOf = (column: FigureColumn, sumOf: (figure: FigureId) => number): Cell => {
  const n = column.of.reduce((all, id) => all + sumOf(id), 0)
  return { text: written(n, column), figures: column.of, n }
}

/** A form filled in: a row an agency, noughts where it did nothing, and all of them together. */
export const tablesOf = (
  form: FigureForm,
  agencies: readonly { readonly id: string; readonly name: string }[],
  sums: Sums,
) =>
  form.tables.map(({ title, columns }) => ({
    title,
    columns: columns.map((c) => c.title),
    rows: agencies.map(({ id, name }) => ({
      agency: id,
      name,
      cells: columns.map((c) => cellOf(c, (figure) => sums.get(id)?.get(figure) ?? 0)),
    })),
    total: columns.map((c) =>
      cellOf(c, (figure) => agencies.reduce((all, { id }) => all + (sums.get(id)?.get(figure) ?? 0), 0)),
    ),
  }))

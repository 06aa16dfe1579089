import type { MouseEvent, ReactNode } from 'react'
import { classes } from './classes.ts'

export type Column<Row> = {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** Figures stand to the right. */
  align?: 'left' | 'right'
  /** The head is read out but not shown, as over a column of buttons. */
  quiet?: boolean
}

export type TableProps<Row> = {
  caption: string
  /** The caption is read out but not shown, where a heading already says it. */
  quietCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  selected?: string | undefined
  /** For the mouse: a click anywhere in the row. The first cell should hold a link or button, for everyone else. */
  onOpen?: (row: Row) => void
  /** Rows become cards on a phone. */
  cards?: boolean
  /** What stands in place of rows when there are none. */
  empty?: ReactNode
}

/** By its key, so that a screen may let a column go where there is no room for it. */
const classOf = ({ key, align }: { key: string; align?: 'left' | 'right' }) =>
  classes(`col--${key}`, align === 'right' && 'right')

function fromControl(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('a, button, input, select, label') !== null
}

/** A dense table with a sticky head. Paging, sorting and filters belong to the screen that uses it. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, quietCaption, columns, rows, rowKey, selected, onOpen, cards, empty } = props
  if (rows.length === 0 && empty) return empty
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-wrap" aria-label={caption} tabIndex={0}>
      <table className={classes('table', cards && 'table--cards', onOpen && 'table--open')}>
        <caption className={quietCaption ? 'said' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.quiet ? <span className="said">{column.head}</span> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              aria-selected={selected === rowKey(row) ? true : undefined}
              onClick={onOpen && ((event) => !fromControl(event) && onOpen(row))}
            >
              {columns.map((column) => (
                <td key={column.key} data-label={column.quiet ? undefined : column.head} className={classOf(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import type { ListPreview } from '@xiezhi/answers'
import type { Json } from '@xiezhi/casework'
import type { Column } from '@xiezhi/law'
import { FromTable, type Taking } from './FromTable.tsx'
import type { Row } from './rows.ts'
import { changeOfRows } from './tableText.ts'

interface Props {
  readonly list: string
  readonly lines: string
  readonly columns: readonly Column[]
  readonly now: readonly Row[]
  readonly onTake: (rows: readonly Row[]) => void
}

/** Lines read from a table: those columns the list has, as a whole or not at all. */
export function TableOfRows({ list, lines, columns, now, onTake }: Props) {
  const take = (preview: ListPreview): Taking => {
    const known = new Set(columns.map((c) => c.id))
    const rows = (preview.rows ?? []).map(
      (row) => Object.fromEntries(Object.entries(row).filter(([id]) => known.has(id))) as Row,
    )
    return {
      change: changeOfRows(now as readonly Json[], rows as readonly Json[]),
      first: now.length === 0,
      lines: rows.length,
      refused:
        rows.length === 0
          ? { sentence: '这份表格没有读出可以填入的内容。', next: '核对表头，或者在其他清单中选择种类。' }
          : undefined,
      onTake: () => onTake(rows),
    }
  }
  return (
    <FromTable<ListPreview>
      at={`/api/lists/${list}/preview?lines=${lines}`}
      readOf={(preview) => preview}
      take={take}
    />
  )
}

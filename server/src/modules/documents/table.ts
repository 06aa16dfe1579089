import type { outlineOf } from '@xiezhi/documents'
import { type Table, workbookAside } from '@xiezhi/lists'

/** The lists of a paper, a sheet each, with what counts their lines; undefined: it has none. */
export async function tableOfPaper({
  parts,
  title,
  number,
}: ReturnType<typeof outlineOf>): Promise<Uint8Array | undefined> {
  const tables = parts.flatMap((part): readonly Table[] =>
    part.type === 'table'
      ? [
          {
            title: `${title} ${number}`,
            headings: ['序号', ...part.columns.map((c) => c.title)],
            rows: part.rows.map((cells, i) => [String(i + 1), ...cells]),
          },
        ]
      : [],
  )
  // A workbook takes each name once.
  const named = tables.map((t, i) => (tables.length === 1 ? t : { ...t, title: `${i + 1} ${t.title}` }))
  return named.length === 0 ? undefined : await workbookAside(named)
}

import { isList, type ListId, linesOf, listLines } from '@xiezhi/law/list/lines.ts'
import type { Entry } from './entry.ts'

/** A line of a published list, by the ids of its columns; what it does not say is absent. */
export type ListRow = Readonly<Record<string, string>>
export type Listed = { readonly list: ListId; readonly rows: readonly ListRow[] }

const byTitle = new Map(Object.entries(listLines).map(([id, { title }]) => [title as string, id]))

/** Which list an item is, by its kind as it was published. */
export function listOf({ kind, categories }: Pick<Entry, 'kind' | 'categories'>): ListId | undefined {
  const id = kind === 'list' ? byTitle.get(categories[0] ?? '') : undefined
  return isList(id) ? id : undefined
}

/**
 * The lines of a list as its published text tells them, one a paragraph: “1. 窗口：登记窗口，岗位：受理岗”. Read from what is under the seal, and
 * from nowhere else: a board or a guide never says what was not published. Empty where the list is told in sentences.
 */
export function rowsOf(entry: Pick<Entry, 'kind' | 'categories' | 'body'>): Listed | undefined {
  const list = listOf(entry)
  if (list === undefined) return undefined
  const idOf = new Map(linesOf(list).columns.map((c) => [c.label, c.id]))
  const labels = [...idOf.keys()].map((label) => label.replace(/[.*+?^${}()|[\]\\（）]/g, '\\$&')).join('|')
  const head = new RegExp(`(?:^|，)(${labels})：`, 'g')
  const rows = entry.body.flatMap(({ type, text }): ListRow[] => {
    const [, line] = (type === 'paragraph' && /^\d+\. (.*)$/s.exec(text)) || []
    if (line === undefined) return []
    const marks = [...line.matchAll(head)]
    if (marks[0]?.index !== 0) return []
    return [
      Object.fromEntries(
        marks.map((m, i) => [
          idOf.get(m[1] ?? '') ?? '',
          line.slice(m.index + m[0].length, marks[i + 1]?.index ?? line.length),
        ]),
      ),
    ]
  })
  return rows.length === 0 ? undefined : { list, rows }
}

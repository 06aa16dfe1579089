import type { Entry } from './entries.ts'
import type { ListKind } from './kinds/kind.ts'
import type { Doubt, LeftOut } from './said.ts'
import { headingKey } from './table/words.ts'

const where = (entry: Entry) => `${entry.sheet === '' ? '' : `工作表“${entry.sheet}”`}第${entry.row}行`

/** What stands in the file twice: a row alike in all is left out, one that shares what only one should have is doubtful. */
export function withoutRepeats(
  kind: ListKind,
  read: readonly Entry[],
  before: readonly Entry[],
): { entries: Entry[]; leftOut: LeftOut[]; doubts: Doubt[] } {
  const [whole, named] = [new Map<string, Entry>(), new Map<string, Entry>()]
  const unique = new Map<string, Map<string, Entry>>((kind.unique ?? []).map((id) => [id, new Map()]))
  const remember = (entry: Entry) => {
    const { all, key } = keysOf(kind, entry)
    if (!whole.has(all)) whole.set(all, entry)
    if (!named.has(key)) named.set(key, entry)
    for (const [id, seen] of unique) {
      const value = entry.fields[id]
      if (value !== undefined && !seen.has(value)) seen.set(value, entry)
    }
  }
  for (const entry of before) remember(entry)
  const entries: Entry[] = []
  const leftOut: LeftOut[] = []
  const doubts: Doubt[] = []
  for (const entry of read) {
    const { all, key } = keysOf(kind, entry)
    const same = whole.get(all)
    const place = { sheet: entry.sheet, row: entry.row }
    if (same) {
      leftOut.push({ ...place, code: 'repeated', reason: `与${where(same)}完全相同，只导入一次。`, text: entry.name })
      continue
    }
    const alike = named.get(key)
    if (alike)
      doubts.push({
        ...place,
        column: '',
        heading: kind.name.title,
        value: entry.name,
        code: 'same-name',
        sentence: `与${where(alike)}的${kind.name.title}相同，其他内容不同，请核对是不是同一项。`,
      })
    for (const [id, seen] of unique) {
      const value = entry.fields[id]
      const other = value === undefined ? undefined : seen.get(value)
      if (other)
        doubts.push({
          ...place,
          column: '',
          heading: kind.columns.find((c) => c.id === id)?.title ?? id,
          value: value ?? '',
          code: 'same-code',
          sentence: `${value}与${where(other)}（${other.name}）的相同，请核对。`,
        })
    }
    remember(entry)
    entries.push(entry)
  }
  return { entries, leftOut, doubts }
}

/** All that an item says but its number; and what tells it apart. */
function keysOf(kind: ListKind, { name, fields, others, parts, sheet }: Entry): { all: string; key: string } {
  const { number: _, ...rest } = fields
  const all = JSON.stringify([rest, others, parts.map((part) => part.fields)])
  const told = kind.key.filter((id) => id !== 'number').map((id) => fields[id] ?? '')
  return { all, key: [headingKey(name), sheet, ...told].join('\n') }
}

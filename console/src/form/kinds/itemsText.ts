import type { Json } from '@xiezhi/casework'
import type { Column } from '@xiezhi/law'
import type { Row } from './rows.ts'

/** A cell as it stands in a table: 是, the label of a choice, money in 元. */
export function cellText(value: Json | undefined, { kind }: Column): string {
  if (value === undefined || value === null) return ''
  if (kind.is === 'yesNo') return value === true ? '是' : '否'
  if (kind.is === 'money' && typeof value === 'number') return (value / 100).toFixed(2)
  if (kind.is === 'choice') return kind.choices.find((c) => c.value === value)?.label ?? String(value)
  return String(value)
}

/** The list as a table, to be gone on with elsewhere. */
export const tableOf = (title: string, columns: readonly Column[], rows: readonly Row[]) => ({
  title,
  headings: ['序号', ...columns.map((c) => c.label)],
  rows: rows.map((row, i) => [String(i + 1), ...columns.map((c) => cellText(row[c.id], c))]),
})

export interface ChangedItem {
  readonly name: string
  readonly cells: readonly { readonly label: string; readonly was: string; readonly now: string }[]
}
export interface ItemsChange {
  readonly added: readonly string[]
  readonly gone: readonly string[]
  readonly changed: readonly ChangedItem[]
  readonly same: number
}

/** What taking the table does to the list, line by line: what is alike stays, what has one name is one thing that changed. */
export function itemsChange(columns: readonly Column[], before: readonly Row[], after: readonly Row[]): ItemsChange {
  const [first] = columns
  const textsOf = (row: Row) => columns.map((c) => cellText(row[c.id], c))
  const keyOf = (row: Row) => JSON.stringify(textsOf(row))
  const nameOf = (row: Row) => (first === undefined ? '' : cellText(row[first.id], first))
  const filled = before.filter((row) => textsOf(row).some((text) => text !== ''))
  const [had, has] = [[...filled], [...after]]
  let same = 0
  for (const row of filled) {
    const at = has.findIndex((other) => keyOf(other) === keyOf(row))
    if (at < 0) continue
    has.splice(at, 1)
    had.splice(had.indexOf(row), 1)
    same += 1
  }
  const changed: ChangedItem[] = []
  for (const row of [...had]) {
    const at = has.findIndex((other) => nameOf(other) === nameOf(row))
    if (at < 0) continue
    const [now] = has.splice(at, 1)
    had.splice(had.indexOf(row), 1)
    changed.push({
      name: nameOf(row),
      cells: columns.flatMap((c) => {
        const [was, is] = [cellText(row[c.id], c), cellText(now![c.id], c)]
        return was === is ? [] : [{ label: c.label, was, now: is }]
      }),
    })
  }
  const whole = (row: Row) =>
    columns
      .map((c) => cellText(row[c.id], c))
      .filter((t) => t !== '')
      .join('，')
  return { added: has.map(whole), gone: had.map(whole), changed, same }
}

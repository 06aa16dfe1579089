import type { ListKind } from '../kinds/kind.ts'
import type { Mapping } from './columns.ts'
import type { Grid } from './grid.ts'
import type { ItemNumber } from './numbers.ts'
import type { Found } from './rows.ts'
import { headingKey, isNothing, oneLine } from './words.ts'

interface Seen {
  readonly number: ItemNumber | null
  readonly hasNumber: boolean
  readonly name: string
}

/** Whether a row begins an item, belongs to the one before, or is neither. */
export function judge(
  kind: ListKind,
  grid: Grid,
  row: number,
  mapping: Mapping,
  last: Found | undefined,
  seen: Seen,
): 'item' | 'part' | 'nothing' {
  const { number, hasNumber, name } = seen
  if (last === undefined) return name === '' ? 'nothing' : 'item'
  const lastName = nameOf(last)
  const carried = oneLine(grid.text(row, mapping.name))
  if (name === '') {
    // A number of its own: under a name merged over several rows (2 | 同一名称), or where the name was forgotten.
    const isNext = hasNumber && !isSub(number, last) && !sameNumber(number, last.number)
    if (isNext && !kind.gathers && (carried !== '' || number !== null)) return 'item'
    // Where items have no parts, a row without a name that hangs on none is lost, and said so.
    return kind.part === undefined && !kind.gathers && carried === '' && mapping.number === null ? 'nothing' : 'part'
  }
  if (isSub(number, last)) return 'part'
  // 其中：变更, without a number: said of the item above.
  if (!hasNumber && mapping.number !== null && kind.part !== undefined && /^其中[：:，,]?/.test(name)) return 'part'
  const same = headingKey(name) === headingKey(lastName)
  if (!same) return 'item'
  if (mapping.number !== null && hasNumber)
    return sameNumber(number, last.number) || (kind.gathers && sameBasis(grid, row, mapping, last))
      ? partOfSame(kind, grid, row, mapping)
      : 'item'
  if (mapping.number !== null) return 'part'
  return partOfSame(kind, grid, row, mapping)
}

/** Grades numbered through, each with the name of its violation again: of one violation where they rest on the same. */
function sameBasis(grid: Grid, row: number, mapping: Mapping, last: Found): boolean {
  const at = mapping.columns.find(({ column }) => column?.id === 'basis')?.at
  if (at === undefined) return true
  const before = last.cells.get(at)
  return headingKey(grid.text(row, at)) === headingKey(typeof before === 'string' ? before : (before?.text ?? ''))
}

/** The same name again, row under row: a part where the list gathers, or where the row names its part. */
function partOfSame(kind: ListKind, grid: Grid, row: number, mapping: Mapping): 'item' | 'part' {
  if (kind.gathers) return 'part'
  const part = mapping.part === null ? '' : oneLine(grid.text(row, mapping.part))
  return part !== '' && !isNothing(part) ? 'part' : 'item'
}

/** The number is that of a group (抽查类别), which is merged over the same rows. */
export const isGrouped = (grid: Grid, row: number, mapping: Mapping): boolean =>
  mapping.columns.some(
    ({ at, column }) =>
      column !== undefined && ['category', 'kind', 'group', 'law'].includes(column.id) && grid.isBelow(row, at),
  )

const sameNumber = (a: ItemNumber | null, b: ItemNumber | null): boolean =>
  a !== null && b !== null && a.path.join() === b.path.join() && a.bracketed === b.bracketed

/** 1.2 under 1, （2） under 2 or under another bracketed one that is itself a part. */
function isSub(number: ItemNumber | null, last: Found): boolean {
  const top = last.number
  if (number === null || top === null) return false
  if (number.bracketed) return !top.bracketed
  return number.path.length === top.path.length + 1 && number.path.slice(0, -1).join() === top.path.join()
}

export const nameOf = (found: Found): string => {
  const cell = found.cells.get(found.mapping.name)
  return oneLine(typeof cell === 'string' ? cell : (cell?.text ?? ''))
}

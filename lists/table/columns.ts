import { plainCharacters } from '@xiezhi/casework/format/sameCharacter.ts'
import type { Column, ListKind } from '../kinds/kind.ts'
import { questionIn } from '../kinds/question.ts'
import { headingCore, headingKey } from './words.ts'

/** A column of the table and what it means; `column` undefined: kept under its own heading. */
export interface Mapped {
  readonly at: number
  readonly heading: string
  readonly column?: Column
}

export interface Mapping {
  readonly columns: readonly Mapped[]
  /** How many of the meanings of the list were found. */
  readonly known: number
  readonly name: number
  readonly number: number | null
  readonly part: number | null
  /** Two columns with one meaning: the second is kept under its own heading. */
  readonly twice: readonly { readonly at: number; readonly heading: string; readonly like: string }[]
}

/** The meanings of a list in the order in which they choose their columns: what makes an item first, then what is one of its parts. */
export const meanings = (kind: ListKind): readonly Column[] => [
  kind.name,
  ...(kind.part ? [kind.part] : []),
  ...kind.columns,
]

/** Longer than any heading: text of a row. */
const longest = 30

/** 名稱 is 名称. */
const folded = (text: string): string => plainCharacters(text).toLowerCase()

/** A heading as it is looked for: all its words, and without what stands in brackets. */
const keysOf = (heading: string): readonly string[] =>
  heading === '' || heading.length > longest
    ? []
    : [...new Set([folded(headingKey(heading)), folded(headingCore(heading))])]

const ranks = new WeakMap<Column, ReadonlyMap<string, number>>()
const ranksOf = (column: Column): ReadonlyMap<string, number> => {
  const known =
    ranks.get(column) ??
    new Map(column.headings.map((one, rank) => [folded(headingKey(one)), rank] as const).toReversed())
  ranks.set(column, known)
  return known
}

const rankOf = (column: Column, keys: readonly string[]): number | null => {
  const known = ranksOf(column)
  return keys.map((key) => known.get(key)).find((rank) => rank !== undefined) ?? null
}

/** The column that answers what a heading asks. */
const answering = ({ answers }: ListKind, keys: readonly string[]): string | undefined => {
  const question = keys.length === 0 || answers === undefined ? undefined : questionIn(keys.at(-1) ?? '')
  return question && answers?.[question]
}

const all = new WeakMap<ListKind, ReadonlySet<string>>()

/** Whether this list has a column so headed: what tells a row of headings. */
export function isHeading(kind: ListKind, text: string): boolean {
  const known = all.get(kind) ?? new Set(meanings(kind).flatMap((column) => [...ranksOf(column).keys()]))
  all.set(kind, known)
  const keys = keysOf(text)
  return (
    keys.some((key) => known.has(key)) ||
    (keys.length > 0 && meanings(kind).some(({ like }) => like?.test(keys.at(-1) ?? ''))) ||
    answering(kind, keys) !== undefined
  )
}

/** What each column means; null where none is what makes an item. Several headings a column: that of its own, then with those above. */
export function mapColumns(kind: ListKind, headings: readonly (readonly string[])[]): Mapping | null {
  const like = (column: Column, at: number) => {
    // 止 under 证件有效期 says nothing by itself.
    const path = headings[at] ?? []
    const keys = [path.at(-1) ?? '', path.join('')].map((text) => keysOf(text).at(-1))
    if (keys.some((key) => key !== undefined && column.like?.test(key))) return column.headings.length
    return answering(kind, keysOf(path.at(-1) ?? '')) === column.id ? column.headings.length + 1 : null
  }
  const taken = new Map<number, Column>()
  const twice: { at: number; heading: string; like: string }[] = []
  const shown = headings.map((path) => path.at(-1) ?? '')
  // Of several headings a column is known by the last, else by all of them together (抽查 over 主体).
  const said = headings.map((path) => [keysOf(path.at(-1) ?? ''), keysOf(path.join(''))] as const)
  // 编号 under 执法证 is the number of the certificate, and not that of the row.
  const owner = said.map(([, whole], at) =>
    (headings[at]?.length ?? 0) < 2 ? undefined : meanings(kind).find((column) => rankOf(column, whole) !== null),
  )
  for (const column of meanings(kind)) {
    const found = said
      .map(([last, whole], at) => ({ at, rank: rankOf(column, last) ?? rankOf(column, whole) ?? like(column, at) }))
      .filter((one): one is { at: number; rank: number } => one.rank !== null && !taken.has(one.at))
      .filter(({ at }) => owner[at] === undefined || owner[at] === column)
      .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    const [first, ...others] = found
    if (first === undefined) continue
    taken.set(first.at, column)
    for (const other of others)
      if (other.rank === first.rank) twice.push({ at: other.at, heading: shown[other.at] ?? '', like: column.title })
  }
  const where = (column: Column | undefined) => [...taken].find(([, one]) => one === column)?.[0] ?? null
  const name = where(kind.name)
  if (name === null) return null
  return {
    columns: shown.flatMap((heading, at) => {
      const column = taken.get(at)
      return heading === '' && column === undefined ? [] : [{ at, heading, ...(column ? { column } : {}) }]
    }),
    known: taken.size,
    name,
    number: where(kind.columns.find(({ id }) => id === 'number')),
    part: where(kind.part),
    twice: twice.filter(({ at }) => !taken.has(at)),
  }
}

import { plainCharacters } from '@xiezhi/casework/format/sameCharacter.ts'
import { headingKey } from '../table/words.ts'
import type { Column, ListKind } from './kind.ts'

/** What columns were taken for by hand: by the heading, the id of a column of the list, or nothing where it is to be left out. */
export type ByHand = Readonly<Record<string, string>>

const keyOf = (heading: string): string => plainCharacters(headingKey(heading)).toLowerCase()

/** The list as it is read with these headings: what a person said a column is goes before what its heading would mean. */
export function withByHand(kind: ListKind, byHand: ByHand | undefined): ListKind {
  const said = Object.entries(byHand ?? {}).filter(([heading]) => keyOf(heading) !== '')
  if (said.length === 0) return kind
  const keys = new Set(said.map(([heading]) => keyOf(heading)))
  const of = (column: Column): Column => {
    const own = said.filter(([, meaning]) => meaning === column.id).map(([heading]) => heading)
    const { like, ...rest } = column
    const others = column.headings.filter((heading) => !keys.has(keyOf(heading)))
    const isLike = like !== undefined && said.some(([heading]) => like.test(keyOf(heading)))
    return { ...rest, headings: [...own, ...others], ...(like === undefined || isLike ? {} : { like }) }
  }
  return {
    ...kind,
    name: of(kind.name),
    ...(kind.part === undefined ? {} : { part: of(kind.part) }),
    columns: kind.columns.map(of),
  }
}

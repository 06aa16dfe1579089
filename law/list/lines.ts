import { acting } from './lines/acting.ts'
import { conduct } from './lines/conduct.ts'
import { discretion } from './lines/discretion.ts'
import { formats } from './lines/formats.ts'
import { guides } from './lines/guides.ts'
import { lenient } from './lines/lenient.ts'
import type { ListLines } from './lines/line.ts'
import { people } from './lines/people.ts'
import { powers } from './lines/powers.ts'
import { publicFace } from './lines/public.ts'

export { entrustable } from './lines/acting.ts'
export type { ListLines, Sets } from './lines/line.ts'

/** Every list an agency keeps, by the file of its subject. */
export const listLines = {
  ...acting,
  ...discretion,
  ...lenient,
  ...powers,
  ...people,
  ...conduct,
  ...publicFace,
  ...guides,
  ...formats,
} as const satisfies Readonly<Record<string, ListLines>>

export type ListId = keyof typeof listLines
export type ColumnOf<L extends ListId> = (typeof listLines)[L]['columns'][number]['id']
export const isList = (id: unknown): id is ListId => typeof id === 'string' && Object.hasOwn(listLines, id)
export const linesOf = (id: ListId): ListLines => listLines[id]

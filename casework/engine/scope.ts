import type { Column } from '@xiezhi/law'
import type { Entry } from '../entries.ts'
import type { Json } from '../file.ts'
import { own } from '../own.ts'
import type { World } from '../readings/world.ts'

/** What a condition or a value is asked about: the world, and the entry at hand where entries are gone through one by one. */
export interface Scope extends World {
  readonly it?: Entry
  /** Of a line of a list gone through: what its columns are. */
  readonly columns?: readonly Column[]
}

/** Nobody can say before the form is there. */
export const unsaid = Symbol('unsaid')
export type Said = Json | undefined | typeof unsaid

/** Null, '', [] and what is absent say nothing. */
export const isEmpty = (value: Said): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Two values of a form say the same. */
export const same = (a: Said, b: Said): boolean =>
  a === b || (isCompound(a) && isCompound(b) && JSON.stringify(a) === JSON.stringify(b))
const isCompound = (value: Said): boolean => typeof value === 'object' && value !== null

type Common = 'no' | 'on' | 'by' | 'post' | 'party' | 'about' | 'proceeding'
const common: ReadonlySet<string> = new Set<Common>(['no', 'on', 'by', 'post', 'party', 'about', 'proceeding'])
/** What every entry has, of whatever kind. */
export const isCommon = (field: string): field is Common => common.has(field)

/** A field of an entry: what every entry has, else what its kind has. */
export function fieldOf(entry: Entry | undefined, field: string): Json | undefined {
  if (entry === undefined) return undefined
  return isCommon(field) ? entry[field] : own(entry.fields, field)
}

import type { Column } from '@xiezhi/law'
import type { Entry } from '../entries.ts'
import type { Form, Json } from '../file.ts'
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

/** Null, '', a space, [] and what is absent say nothing: 不予许可的理由 that is a blank is none. */
export const isEmpty = (value: Said): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** Two values of a form say the same. */
export const same = (a: Said, b: Said): boolean =>
  a === b || (isCompound(a) && isCompound(b) && JSON.stringify(a) === JSON.stringify(b))
const isCompound = (value: Said): boolean => typeof value === 'object' && value !== null

type Common = 'no' | 'on' | 'by' | 'post' | 'party' | 'about' | 'proceeding' | 'event'
const common: ReadonlySet<string> = new Set<Common>(['no', 'on', 'by', 'post', 'party', 'about', 'proceeding', 'event'])
/** What every entry has, of whatever kind. */
export const isCommon = (field: string): field is Common => common.has(field)

/** A field of an entry: what every entry has, else what its kind has; of one made of several, one of them (correction.how). */
export function fieldOf(entry: Entry | undefined, field: string): Json | undefined {
  if (entry === undefined) return undefined
  // A line of a list has columns that may be called so (职务 of who was there); no kind has fields that are.
  if (isCommon(field)) return own(entry.fields, field) ?? entry[field]
  if (!field.includes('.')) return own(entry.fields, field)
  return field
    .split('.')
    .reduce<Json | undefined>((of, member) => (isForm(of) ? own(of, member) : undefined), { ...entry.fields })
}
const isForm = (value: Json | undefined): value is Form =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

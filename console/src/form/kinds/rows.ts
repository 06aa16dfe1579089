import type { Json } from '@xiezhi/casework'
import { isBag } from '../model.ts'

export type Row = { readonly [key: string]: Json }

/** A list of lines as one value of the form. A line changes by the fields given; a field set to undefined goes. */
export function useRows(value: Json | undefined, onChange: (value: Json | undefined) => void, empty: Row) {
  const all: readonly Row[] = Array.isArray(value) ? value.filter(isBag) : []
  return {
    all,
    add: () => onChange([...all, empty]),
    remove: (at: number) => onChange(all.filter((_, i) => i !== at)),
    set: (at: number, change: { readonly [key: string]: Json | undefined }) =>
      onChange(all.map((row, i) => (i === at ? merged(row, change) : row))),
  }
}

export const merged = (row: Row, change: { readonly [key: string]: Json | undefined }): Row =>
  Object.fromEntries(
    Object.entries({ ...row, ...change }).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  )

/** A file that is not taken, with the reason and the way out; nothing of it is. */
export interface Refused {
  readonly ok: false
  readonly error: { readonly code: RefusedCode; readonly message: string }
}
export type RefusedCode =
  | 'list-empty'
  | 'list-too-large'
  | 'list-too-slow'
  | 'list-left'
  | 'list-bomb'
  | 'list-unsafe'
  | 'list-encrypted'
  | 'list-damaged'
  | 'list-not-a-table'
  | 'list-encoding'
  | 'list-no-header'
  | 'list-no-items'

export const refused = (code: RefusedCode, message: string): Refused => ({ ok: false, error: { code, message } })

/** Where something stands: the row and column as the officer's own program shows them. */
export interface Place {
  readonly sheet: string
  readonly row: number
}

/** A row that is not taken, and why. `toRow`: all rows up to that one. */
export interface LeftOut extends Place {
  readonly toRow?: number
  readonly code: string
  readonly reason: string
  readonly text: string
}

/** What somebody has to look at before the list is put up; the row itself is taken. */
export interface Doubt extends Place {
  /** Letters of the column, A to XFD; empty where the whole row or sheet is meant. */
  readonly column: string
  readonly heading: string
  readonly value: string
  readonly code: string
  readonly sentence: string
}

/** A, B … Z, AA … of a column counted from 0. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

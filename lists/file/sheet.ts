/** A cell that is more than its text. Most are not: those stand as plain strings. */
export interface Cell {
  /** As the officer's program shows it. */
  readonly text: string
  readonly number?: number
  /** Where the cell holds a date: the day, 2026-03-03. */
  readonly day?: string
  readonly formula?: string
  /** The file keeps no value for the formula, or an error of it. */
  readonly noValue?: true
}

/** Both ends belong to it, counted from 0. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  /** Empty where the file has no sheets. */
  readonly name: string
  readonly hidden: boolean
  /** Row 1 of the program stands at 0. */
  readonly rows: readonly (readonly (string | Cell | undefined)[])[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly merges: readonly Merge[]
}

export type Format = 'xlsx' | 'xls' | 'html' | 'xml' | 'text' | 'json'

export interface Contents {
  readonly ok: true
  readonly format: Format
  /** Of a text. */
  readonly encoding?: string
  readonly sheets: readonly Sheet[]
  /** What the reading itself makes doubtful. */
  readonly doubts: readonly { readonly code: string; readonly sentence: string }[]
}

export const plainSheet = (name: string, rows: Sheet['rows']): Sheet => ({
  name,
  hidden: false,
  rows,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
})

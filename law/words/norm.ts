import type { Citations } from './citation.ts'

/**
 * A demand of the law on whoever enforces it, by the number it is known by: a clock (P07) or a gate (G15). Which rules carry it is said on
 * them (`norm`), or by the number their id begins with; here stands only what is demanded, and why nothing carries it where that is so.
 */
export interface Norm {
  readonly title: string
  readonly cite: Citations
  /** Of a clock that is no length of time (a rate, a day that counts, a time of day): what the law says instead. */
  readonly says?: string
  /** Of a row that gathers others: the numbers whose rules carry it, beside those that say they do. */
  readonly as?: readonly string[]
  /** Carried by the machinery rather than by a rule of one procedure: how, and the test that holds it. */
  readonly elsewhere?: { readonly how: string; readonly test: string }
  /** Why no rule carries it yet. */
  readonly notYet?: string
}

import type { FigureId } from '../figures/figures.ts'
import type { Condition } from './condition.ts'
import type { Query } from './query.ts'
import type { StepId } from './step.ts'
import type { Value } from './value.ts'

/**
 * What of a case the annual figures count (指导意见六): of every entry that is found one, or its amount, on its day. What was revoked
 * since was decided all the same, and counts. `it` is the entry.
 */
export type Counted = { readonly figure: FigureId } & (
  | { readonly of: Query; readonly when?: Condition; readonly amount?: Value }
  /** Every time this step was taken, where nothing is entered by it. */
  | { readonly taken: StepId; readonly amount?: Value }
)

type More = { readonly when?: Condition; readonly amount?: Value }
export const counted = (figure: FigureId, of: Query, more: More = {}): Counted => ({
  figure,
  of: { ...of, ended: 'also', faulty: true },
  ...more,
})
export const countedSteps = (figure: FigureId, taken: StepId, amount?: Value): Counted => ({
  figure,
  taken,
  ...(amount === undefined ? {} : { amount }),
})

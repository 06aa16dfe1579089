import type { Day } from '../../day.ts'
import type { TermClock } from '../conditions.ts'

/** The clock of the term against the decision itself, and, for the worked examples, from when it runs to end on 2026-09-18. */
export interface Term {
  readonly clock: TermClock
  readonly from: Day
}
export const terms: Readonly<Record<TermClock, Term>> = {
  'P19-remedy': { clock: 'P19-remedy', from: '2026-03-18' },
  'P19-first': { clock: 'P19-first', from: '2026-07-20' },
}

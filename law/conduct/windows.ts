import type { Windows } from '../remedy/steps/of.ts'
import { all, type Condition, filled } from '../words/condition.ts'
import { type Does, moment } from '../words/does.ts'
import type { Value } from '../words/value.ts'

interface Owed {
  /** The party at hand went to law, and owes something that is no money. */
  readonly isOwed: Condition
  /** The day the decision came to it. */
  readonly servedOn: Value
}

/** What a 复议 or a suit does to the time in which conduct may be enforced, beside what it does to that of the money (强制法44, 53). */
export const conductWindows = (given: Windows, { isOwed, servedOn }: Owed): Windows => {
  const struck = (id: string): Does => moment(id, { each: 'concerned', when: isOwed })
  return {
    ...given,
    reconsidered: [...given.reconsidered, struck('conduct-reconsidered')],
    judged: [...given.judged, struck('conduct-judged')],
    ruled: [...given.ruled, struck('conduct-ruled')],
    final: [...given.final, struck('conduct-window-opens'), struck('conduct-final')],
    ended: [
      ...given.ended,
      moment('conduct-term', { each: 'concerned', on: servedOn, when: all(isOwed, filled(servedOn)) }),
    ],
  }
}

import type { FactId } from '../facts.ts'
import type { ReadingId } from '../readings.ts'

/** Three values: what nobody has answered is neither yes nor no, and blocks. `later` waits for the form of the step. */
export type Answer = 'yes' | 'no' | 'unanswered' | 'later'

/** A condition is plain data, so that it can be printed, published and sent to a phone. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: FactId }
  | { readonly reads: ReadingId }
  | { readonly always: true }

export const all = (...conditions: Condition[]): Condition => ({ all: conditions })
export const any = (...conditions: Condition[]): Condition => ({ any: conditions })
export const not = (condition: Condition): Condition => ({ not: condition })
/** A question a person answers (认定事项). */
export const fact = (id: FactId): Condition => ({ fact: id })
/** Something the record itself answers. */
export const reads = (id: ReadingId): Condition => ({ reads: id })
export const always: Condition = { always: true }

import type { Citations } from './citation.ts'
import type { Condition } from './condition.ts'
import type { Value } from './value.ts'

/** What whoever puts up and whoever signs should see first, said by a rule: amber, and never a bar. */
export interface Told {
  readonly id: string
  readonly when: Condition
  readonly sentence: string
  readonly with?: Readonly<Record<string, Value>>
  readonly cite: Citations
}

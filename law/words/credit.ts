import type { Condition } from './condition.ts'
import type { Block } from './paper.ts'
import type { Value } from './value.ts'

export type CreditTableId = 'penalty' | 'permit'

/** Text as a paper says it, its lines joined; or a bare value, written as its column wants it (a day, a sum in 万元). */
export type CreditCell = readonly Block[] | Value

/**
 * What of a publication is reported to the credit platform (双公示): a row for each party, in the columns of a national table. Cells the
 * table fills by itself (who, which agency, when) are not said again here.
 */
export interface CreditReport {
  readonly table: CreditTableId
  /** Only of these decisions: a refusal of a permit is none of the table. */
  readonly when?: Condition
  readonly cells: Readonly<Record<string, CreditCell>>
}

import type { LooseTerm } from '../words/clock.ts'
import { complaintTerms } from './complaints.ts'
import { disclosureTerms } from './disclosure.ts'
import { penaltyTerms } from './penalty.ts'
import { permitTerms } from './permit.ts'
import { serviceTerms } from './service.ts'
import { supervisionTerms } from './supervision.ts'

/**
 * Terms that no procedure lets run: they are looked up, worked out and printed like the others. When a procedure gets a clock for one it goes
 * from here.
 */
export const looseTerms: readonly LooseTerm[] = [
  ...penaltyTerms,
  ...permitTerms,
  ...disclosureTerms,
  ...serviceTerms,
  ...complaintTerms,
  ...supervisionTerms,
]

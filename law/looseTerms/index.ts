import { isNorm, normsOf } from '../norms/index.ts'
import type { Clock, LooseTerm } from '../words/clock.ts'
import { coercionTerms } from './coercion.ts'
import { complaintTerms } from './complaints.ts'
import { disclosureTerms } from './disclosure.ts'
import { handlingTerms } from './handling.ts'
import { otherKindsTerms } from './otherKinds.ts'
import { penaltyTerms } from './penalty.ts'
import { permitTerms } from './permit.ts'
import { remediesTerms } from './remedies.ts'
import { serviceTerms } from './service.ts'
import { supervisionTerms } from './supervision.ts'

const all: readonly LooseTerm[] = [
  ...penaltyTerms,
  ...handlingTerms,
  ...coercionTerms,
  ...permitTerms,
  ...disclosureTerms,
  ...serviceTerms,
  ...remediesTerms,
  ...otherKindsTerms,
  ...complaintTerms,
  ...supervisionTerms,
]

/**
 * Terms that no procedure lets run: they are looked up, worked out and printed like the others. What a procedure has a clock for, under the
 * same name or the plain number, is not told a second time.
 */
export function looseTerms(clocks: readonly Pick<Clock, 'id' | 'norm'>[]): readonly LooseTerm[] {
  const taken = new Set<string>(clocks.flatMap((c) => [c.id, ...normsOf(c)]))
  const own = new Set(clocks.map((c) => c.id))
  return all.filter((t) => !own.has(t.id) && !(isNorm(t.id) && taken.has(t.id)))
}

import { isNorm, normsOf } from '../norms/index.ts'
import type { Clock, LooseTerm } from '../words/clock.ts'
import { coercionTerms } from './coercion.ts'
import { complaintTerms } from './complaints.ts'
import { generalTerms } from './general.ts'
import { handlingTerms } from './handling.ts'
import { informationTerms } from './information.ts'
import { litigationTerms } from './litigation.ts'
import { otherKindsTerms } from './otherKinds.ts'
import { penaltyTerms } from './penalty.ts'
import { permitTerms } from './permit.ts'
import { publicLifeTerms } from './publicLife.ts'
import { reconsiderationTerms } from './reconsideration.ts'
import { serviceTerms } from './service.ts'
import { supervisionTerms } from './supervision.ts'

const all: readonly LooseTerm[] = [
  ...penaltyTerms,
  ...handlingTerms,
  ...coercionTerms,
  ...permitTerms,
  ...publicLifeTerms,
  ...informationTerms,
  ...serviceTerms,
  ...reconsiderationTerms,
  ...litigationTerms,
  ...generalTerms,
  ...otherKindsTerms,
  ...complaintTerms,
  ...supervisionTerms,
]

/**
 * Terms that no procedure lets run: they are looked up, worked out and printed like the others. What a procedure has a clock for, under the
 * same name or the plain number, is not told a second time.
 */
export function looseTerms(clocks: readonly Pick<Clock, 'id' | 'norm' | 'inForce'>[]): readonly LooseTerm[] {
  const isOwn = (t: LooseTerm, c: Pick<Clock, 'id' | 'norm'>) =>
    c.id === t.id || (isNorm(t.id) && normsOf(c).some((id) => id === t.id))
  // What was law before the procedure's own clock is (四十五个工作日) is still looked up by its name.
  return all.filter(
    (t) => !clocks.some((c) => isOwn(t, c) && (t.inForce.to === undefined || t.inForce.to >= c.inForce.from)),
  )
}

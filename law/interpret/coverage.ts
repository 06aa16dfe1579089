import type { Day } from '../day.ts'
import { covers, type Statute } from '../statutes.ts'
import { isLawOf, type Layer } from '../words/layer.ts'
import type { Procedure } from '../words/procedure.ts'

/**
 * Whether a procedure is in force on `day` for an agency under these layers: the procedure itself, and at least one law it
 * stands on. A rule of a sector or province is the agency's law only where one of its own layers stands on that rule.
 */
export function procedureHolds(
  procedure: Procedure,
  layers: readonly Layer[],
  statutes: readonly Statute[],
  day: Day,
): boolean {
  if (!covers(procedure.inForce, day)) return false
  return procedure.cite.some((c) => {
    const statute = statutes.find((s) => s.id === c.statute)
    return statute !== undefined && covers(statute.inForce, day) && isLawOf(statute, layers)
  })
}

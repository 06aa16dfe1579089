import { waitsAt } from '../lookup.ts'
import type { Procedure } from '../words/procedure.ts'
import { namedIn, readingsOf } from './words.ts'

const known = new WeakMap<Procedure, ReadonlySet<string>>()

/**
 * The clocks whose mere end changes how a case stands in lists: something is deemed when they run out, or who must move is asked
 * of them (催告、申请强制执行).
 */
export function turningClocks(p: Procedure): ReadonlySet<string> {
  const before = known.get(p)
  if (before !== undefined) return before
  const waits = Object.values(p.stages).flatMap((stages) => stages.flatMap(waitsAt))
  const asked = waits.flatMap((w) => (w.when === undefined ? [] : [w.when]))
  const readings = readingsOf(
    asked.flatMap((c) => namedIn(c).readings),
    p,
  )
  const meant = [...readings].flatMap((id) => Object.entries(p.means ?? {}).flatMap(([k, c]) => (k === id ? [c] : [])))
  const found = new Set([
    ...p.clocks.flatMap((c) => (c.deems === undefined ? [] : [c.id])),
    ...[...asked, ...meant].flatMap((c) => namedIn(c).clocks),
  ])
  known.set(p, found)
  return found
}

import type { Procedure } from '../words/procedure.ts'
import { namedIn, readingsOf } from './words.ts'

/** What a gate asks of the form somebody fills in: a field that no step has is never there, and the gate passes or bars for ever. */
export function formFaults(p: Procedure): readonly string[] {
  const fields = new Set(p.steps.flatMap((s) => s.fields.map((f) => f.id)))
  const asked = (condition: Parameters<typeof namedIn>[0]) =>
    namedIn(condition).values.flatMap((v) => ('form' in v && !fields.has(v.form) ? [v.form] : []))
  const read = new Set(p.gates.flatMap((g) => [...readingsOf(namedIn(g.require, namedIn(g.when)).readings, p)]))
  return [
    ...p.gates.flatMap((g) =>
      [...asked(g.when), ...asked(g.require)].map((f) => `关口 ${g.id}问表单的栏目“${f}”，没有步骤填写它。`),
    ),
    ...Object.entries(p.means ?? {})
      .filter(([id]) => read.has(id))
      .flatMap(([id, condition]) => asked(condition).map((f) => `读数“${id}”问表单的栏目“${f}”，没有步骤填写它。`)),
  ]
}

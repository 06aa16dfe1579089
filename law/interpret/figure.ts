import type { Counted } from '../words/figure.ts'
import type { Procedure } from '../words/procedure.ts'
import { sayCondition } from './say/condition.ts'
import { sayQuery, sayValue } from './say/value.ts'

/** What is counted, in words. */
export function sayFigure(x: Counted, p: Procedure): string {
  if ('taken' in x)
    return `每次“${p.steps.find((s) => s.id === x.taken)?.title ?? x.taken}”${x.amount === undefined ? '计一' : `，记${sayValue(x.amount, p)}`}`
  // What stands no longer, or was done against a gate, was done all the same.
  const { ended: _, faulty: __, ...of } = x.of
  const when = x.when === undefined ? '' : `，${sayCondition(x.when, p)}`
  const how = x.amount === undefined ? '各计一' : `计${sayValue(x.amount, p)}`
  return `${sayQuery(of, p)}${when}：${how}，以后变更、撤销的也计`
}

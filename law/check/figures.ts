import { figureForms } from '../figures/forms.ts'
import type { Counted } from '../words/figure.ts'
import type { Procedure } from '../words/procedure.ts'
import { inQuery, inValue, type Named, namedIn, nothing } from './words.ts'

const shown = new Set<string>(
  Object.values(figureForms).flatMap((f) => f.tables.flatMap((t) => t.columns.flatMap((c) => c.of))),
)

/** What is counted stands in a form, and what counts it is there. */
export const figureFaults = (p: Procedure): readonly string[] =>
  (p.figures ?? []).flatMap((x) => [
    // When a report itself was made public is no number of one.
    ...(shown.has(x.figure) || x.figure === 'report.published' ? [] : [`统计“${x.figure}”没有列入任何一种年报。`]),
    ...('taken' in x && p.steps.every((s) => s.id !== x.taken)
      ? [`统计“${x.figure}”所数的步骤“${x.taken}”不存在。`]
      : []),
  ])

/** What the counting names. */
export function inFigure(x: Counted): Named {
  const into = nothing()
  if (x.amount !== undefined) inValue(x.amount, into)
  if ('taken' in x) return into
  inQuery(x.of, into)
  if (x.when !== undefined) namedIn(x.when, into)
  return into
}

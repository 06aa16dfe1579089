import type { Procedure } from '../words/procedure.ts'
import type { RecordKind } from '../words/record.ts'

/** Written on pages of what others looked into, and no looking into it. */
const isOfPages = ({ fields }: RecordKind): boolean => fields.some(({ kind }) => kind.is === 'ink')

/**
 * By which entries somebody took part in the examination: those of the steps that investigate. Where a step enters several, the one
 * that names its officers says who was there.
 */
export function examinedIn(p: Pick<Procedure, 'steps' | 'records'>): readonly RecordKind[] {
  const found = p.steps.flatMap((s): readonly RecordKind[] => {
    if (s.duty !== 'investigate') return []
    const entered = (s.does ?? []).flatMap((d) => ('enter' in d ? [d.enter] : []))
    const kinds = p.records.filter((r) => entered.includes(r.id) && !isOfPages(r))
    const naming = kinds.filter(({ fields }) => fields.some(({ kind }) => kind.is === 'officers'))
    return naming.length > 0 ? naming : kinds
  })
  return [...new Set(found)]
}

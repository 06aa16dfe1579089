import { covers, type Day, type Layer, type RuleBook, type Statute } from '@xiezhi/law'

/**
 * Whether the rule book has a procedure in force on `day` for an agency under these layers: the procedure itself, and
 * at least one of the laws it stands on. A rule of a sector or province is that agency's law only where one of its own
 * layers stands on it. Asked of the data, so that a layer added tomorrow answers for earlier days by itself.
 */
export function procedureOn(rules: RuleBook, layers: readonly Layer[], procedure: string, day: Day): boolean {
  const found = rules.procedures.find((p) => p.id === procedure)
  if (found === undefined || !covers(found.inForce, day)) return false
  return found.cite.some((c) => {
    const statute = rules.statutes.find((s) => s.id === c.statute)
    return statute !== undefined && covers(statute.inForce, day) && holdsFor(statute, layers)
  })
}

function holdsFor(statute: Statute, layers: readonly Layer[]): boolean {
  if (statute.level !== 'rule') return true
  return layers
    .filter((l) => l.kind === 'sector' || l.kind === 'province')
    .some((l) => l.settings.some((s) => s.cite.some((c) => c.statute === statute.id)))
}

/** The first day from which the procedure holds for these layers, for the sentence a person reads; undefined: none. */
export function coveredFrom(rules: RuleBook, layers: readonly Layer[], procedure: string): Day | undefined {
  const starts = rules.statutes.map((s) => s.inForce.from).sort()
  return starts.find((day) => procedureOn(rules, layers, procedure, day))
}

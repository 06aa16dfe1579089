import { type Citation, clocksOf, facts, gatesOf, norms, type Procedure, parameters, type RuleBook } from '@xiezhi/law'

/** A citation of the rule book, and where it stands: 关口 G19, 期限 P07. */
export interface Cited {
  readonly where: string
  readonly citation: Citation
}

/** By what law something that is owed before a decision is not asked of this kind. */
function unaskedOf({ due }: Procedure): readonly Citation[] {
  if (due === undefined) return []
  const { told, heard, reviewed, apart, head } = due
  return [told, heard, reviewed, apart, ...(head === undefined ? [] : [head])].flatMap((owed) =>
    'cite' in owed ? owed.cite : [],
  )
}

/** Every citation of the rule book: procedures, steps, gates, clocks and loose terms with their extensions, layers, norms, facts, parameters. */
export function citationsOf(rules: RuleBook): readonly Cited[] {
  const at = (where: string, cites: readonly Citation[]): Cited[] => cites.map((citation) => ({ where, citation }))
  return [
    ...rules.procedures.flatMap((p) => [
      ...at(`程序 ${p.id}`, [...p.cite, ...(p.unfought ?? []), ...unaskedOf(p)]),
      ...p.steps.flatMap((s) => at(`步骤 ${s.id}`, s.cite)),
    ]),
    ...gatesOf(rules).flatMap((g) => at(`关口 ${g.id}`, g.cite)),
    ...[...clocksOf(rules), ...rules.terms].flatMap((c) => [
      ...at(`期限 ${c.id}`, c.cite),
      ...c.extensions.flatMap((e) => at(`期限 ${c.id} 的延长`, e.cite)),
    ]),
    ...rules.layers.flatMap((l) => l.settings.flatMap((s) => at(`层级 ${l.id} 的 ${s.parameter}`, s.cite))),
    ...Object.entries(norms).flatMap(([id, n]) => at(`要求 ${id}`, n.cite)),
    ...Object.entries(facts).flatMap(([id, f]) => at(`认定事项 ${id}`, f.cite)),
    ...Object.entries(parameters).flatMap(([id, p]) => at(`参数 ${id}`, p.cite)),
  ]
}

/** What the rule book says, in its own words, wherever it cites this article. */
export function gistsOf(rules: RuleBook, statute: string, article: number): readonly string[] {
  return [
    ...new Set(
      citationsOf(rules)
        .filter(({ citation: c }) => c.statute === statute && c.article === article)
        .map(({ citation: c }) => (c.paragraph === undefined ? c.gist : `${c.paragraph}：${c.gist}`)),
    ),
  ]
}

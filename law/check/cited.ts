import type { Day } from '../day.ts'
import { numeral } from '../numeral.ts'
import { penalisingLaws } from '../penalising.ts'
import { type InForce, type Statute, statutes } from '../statutes.ts'
import { articleWords, type Citation, quotedTitle } from '../words/citation.ts'
import type { Layer } from '../words/layer.ts'
import type { Procedure } from '../words/procedure.ts'

const catalogue: readonly Statute[] = [...statutes, ...penalisingLaws]
const forEver = '9999-12-31' as Day

/** What stands on a law, and the days on which it holds. */
interface Standing {
  readonly at: string
  readonly inForce: InForce
  readonly cite: readonly Citation[]
}

const inProcedure = (p: Procedure): readonly Standing[] => [
  { at: '程序', inForce: p.inForce, cite: [...p.cite, ...(p.unfought ?? [])] },
  ...p.steps.map((s) => ({ at: `步骤 ${s.id}`, inForce: p.inForce, cite: s.cite })),
  ...p.gates.map((g) => ({ at: `关口 ${g.id}`, inForce: g.inForce, cite: g.cite })),
  ...p.clocks.map((c) => ({ at: `期限 ${c.id}`, inForce: c.inForce, cite: c.cite })),
  ...p.clocks.flatMap((c) => c.extensions.map((e) => ({ at: `期限 ${c.id}的延长`, inForce: c.inForce, cite: e.cite }))),
  ...Object.values(p.unbuilt).map((u) => ({ at: `尚不能办的“${u.title}”`, inForce: p.inForce, cite: u.cite })),
]

/**
 * A rule stands on law that is there: of the catalogue, with such an article, not ended before the rule began, and as long as the rule
 * holds on at least one that has not ended.
 */
export function citedFaults(p: Procedure, known: readonly Statute[] = catalogue): readonly string[] {
  return [...new Set(inProcedure(p).flatMap((s) => faultsOf(s, known)))]
}

export const settingFaults = (layers: readonly Layer[], known: readonly Statute[] = catalogue): readonly string[] =>
  layers.flatMap((l) =>
    l.settings.flatMap(({ parameter, inForce, cite }) =>
      faultsOf({ at: `层级 ${l.id}的 ${parameter}`, inForce, cite }, known),
    ),
  )

function faultsOf({ at, inForce, cite }: Standing, known: readonly Statute[]): readonly string[] {
  const laws = cite.map((c) => ({ ...c, law: known.find((s) => s.id === c.statute) }))
  const there = laws.flatMap(({ law }) => (law === undefined ? [] : [law]))
  const ends = there.map(({ inForce: of }) => of.to ?? forEver).sort()
  const last = ends.at(-1)
  return [
    ...laws
      .filter(({ law }) => law === undefined)
      .map(({ statute }) => `${at}所引用的“${statute}”不在目录中：写入 law/statutes。`),
    ...laws.flatMap(({ law, article }) =>
      law?.count !== undefined && (article < 1 || article > law.count)
        ? [`${at}引用${quotedTitle(law)}${articleWords(law, article)}，该规定只有${numeral(law.count)}条：核对条号。`]
        : [],
    ),
    ...there
      .filter((law) => (law.inForce.to ?? forEver) < inForce.from)
      .map(
        (law) =>
          `${at}自${inForce.from}施行，引用的${quotedTitle(law)}到${law.inForce.to}已经失效：引用当时有效的规定。`,
      ),
    ...(last !== undefined && last < (inForce.to ?? forEver)
      ? [
          `${at}${inForce.to === undefined ? '没有写明止于哪一天' : `到${inForce.to}为止`}，而所引用的规定最迟到${last}都已失效：引用现行的规定，或者写明规则止于${last}（inForce.to）。`,
        ]
      : []),
  ]
}

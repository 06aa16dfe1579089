import { changesPublic, papersOf, publicationsOf, reportOf } from '../lookup.ts'
import { publicSections } from '../publication/sections.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Publication } from '../words/publication.ts'
import { creditFaults } from './credit.ts'

/** What a page may be narrowed by: the words themselves, or the labels of the choice they come from. */
function categoriesGiven(p: Procedure, { category }: Publication): readonly string[] {
  const [value] = Object.values(category?.with ?? {})
  if (category === undefined || value === undefined) return category?.text === undefined ? [] : [category.text]
  if (!('last' in value)) return []
  const kind = p.records.find((r) => r.id === value.last)?.fields.find((f) => f.id === value.field)?.kind
  return kind?.is === 'choice' ? kind.choices.map((c) => c.label) : []
}

/** What it says of performance is of stages and clocks there are, and of each stage something is said whatever else holds. */
function performanceFaults(p: Procedure, { proceeding, performance }: Publication): readonly string[] {
  if (performance === undefined) return []
  const { lines, terms, proceeding: carrying, closed } = performance
  const stages = p.stages[carrying]?.map((s) => s.id) ?? []
  const main = p.stages[p.steps.find((s) => s.id === p.first)?.proceeding ?? ''] ?? []
  const isSaid = (stage: string) => lines.some((l) => l.stage === stage && l.when === undefined)
  return [
    ...stages.filter((stage) => !isSaid(stage)).map((stage) => `公示“${proceeding}”没有说阶段“${stage}”的履行情况。`),
    ...lines
      .filter(({ stage }) => !stages.includes(stage))
      .map(({ stage }) => `公示“${proceeding}”的履行情况所说的阶段“${stage}”不存在。`),
    ...terms
      .filter((id) => !p.clocks.some((c) => c.id === id))
      .map((id) => `公示“${proceeding}”的履行情况所说的期限“${id}”不存在。`),
    ...(main.some((s) => s.id === closed.stage) ? [] : [`公示“${proceeding}”的办结阶段不存在。`]),
  ]
}

/** What is made public can be, is read before, and can be taken back; its papers are made, its clock runs. */
export const publicationFaults = (p: Procedure): readonly string[] => [
  ...p.publications.flatMap((publication) => {
    const { proceeding, papers = [], clock } = publication
    const shown = p.stages[proceeding]?.filter((s) => s.page === 'shown') ?? []
    const changing = p.steps.filter((s) => s.proceeding === proceeding && changesPublic(p, s))
    const enters = (to: boolean) => changing.some((s) => shown.some(({ id }) => (s.to === id) === to))
    const made = new Set(p.steps.flatMap(papersOf))
    return [
      ...(shown.length === 1 ? [] : [`公示“${proceeding}”没有，或者不止一个已公开的阶段。`]),
      ...(enters(true) ? [] : [`公示“${proceeding}”没有步骤公开。`]),
      ...(enters(false) ? [] : [`公示“${proceeding}”公开以后没有步骤可以撤回。`]),
      ...papers.filter((kind) => !made.has(kind)).map((kind) => `公示“${proceeding}”的文书“${kind}”没有步骤制作。`),
      ...categoriesGiven(p, publication)
        .filter((name) => !(publicSections[publication.section].categories as readonly string[]).includes(name))
        .map(
          (name) => `公示“${proceeding}”的类别“${name}”不在“${publicSections[publication.section].title}”的类别之中。`,
        ),
      ...performanceFaults(p, publication),
      ...(publication.credit === undefined ? [] : creditFaults(publication.credit, `公示“${proceeding}”`)),
      ...(publication.credit === undefined || reportOf(p, proceeding) !== undefined
        ? []
        : [`公示“${proceeding}”报送以后，没有步骤记录报送的结果。`]),
      ...(p.clocks.some((c) => c.id === clock) ? [] : [`公示“${proceeding}”的期限“${clock}”不存在。`]),
    ]
  }),
  ...Object.entries(p.stages)
    .filter(([kind, list]) => list.some((s) => s.page !== undefined) && publicationsOf(p, kind).length === 0)
    .map(([kind]) => `子程序“${kind}”公开什么没有规则。`),
]

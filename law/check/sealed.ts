import { papersOf } from '../lookup.ts'
import { bodyOf } from '../papers.ts'
import type { Block } from '../words/paper.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Value } from '../words/value.ts'
import { inPaper } from './words.ts'

/** Fields of its forms and records by which somebody would be known who may not be. */
export const sealedOf = ({ records, steps }: Pick<Procedure, 'records' | 'steps'>): ReadonlyMap<string, string> =>
  new Map([...records, ...steps].flatMap((x) => x.fields.filter((f) => f.sealed === true).map((f) => [f.id, f.label])))

/**
 * What is sealed stands on no public page, in no title, in no case that another begins, and in no paper but a letter to the very person
 * (投诉举报办法37).
 */
export function sealedFaults(p: Procedure): readonly string[] {
  const sealed = sealedOf(p)
  if (sealed.size === 0) return []
  const tells = (where: string, values: readonly Value[]) =>
    values.flatMap((v) => {
      const label = 'field' in v ? sealed.get(v.field) : 'form' in v ? sealed.get(v.form) : undefined
      return label === undefined ? [] : [`${where}写明了密封的“${label}”。`]
    })
  const told = (where: string, body: readonly Block[]) => tells(where, inPaper(body).values)
  const isToThem = (body: readonly Block[]) => body.some((b) => b.to !== undefined && tells('', [b.to]).length > 0)
  return [
    ...p.publications.flatMap((pub) =>
      told('公示', [
        pub.title,
        ...pub.facts,
        ...(pub.means ?? []),
        ...(pub.remedy ?? []),
        ...(pub.category ? [pub.category] : []),
      ]),
    ),
    ...tells('标题', [p.head.cause, p.head.receivedOn]),
    ...p.steps.flatMap((s) =>
      (s.does ?? []).flatMap((d) => ('begins' in d ? tells(`步骤 ${s.id}开立的案件`, Object.values(d.form)) : [])),
    ),
    ...[...new Set(p.steps.flatMap(papersOf))].flatMap((kind) => {
      const body = bodyOf(kind) ?? []
      return isToThem(body) ? [] : told(`文书 ${kind}`, body)
    }),
  ]
}

import { papersOf } from '../lookup.ts'
import { bodyOf } from '../papers.ts'
import type { Field } from '../words/field.ts'
import type { Gate } from '../words/gate.ts'
import type { Block } from '../words/paper.ts'
import type { Procedure } from '../words/procedure.ts'
import type { StepId } from '../words/step.ts'
import type { Value } from '../words/value.ts'
import { inPaper, type Named, namedIn, nothing, readingsOf } from './words.ts'

type Whole = Pick<Procedure, 'records' | 'steps' | 'gates' | 'means'>

/** Fields of its forms and records by which somebody would be known who may not be. */
export const sealedOf = ({ records, steps }: Pick<Procedure, 'records' | 'steps'>): ReadonlyMap<string, string> =>
  new Map([...records, ...steps].flatMap((x) => x.fields.filter((f) => f.sealed === true).map((f) => [f.id, f.label])))

/** What of a procedure is not for everybody who may read its cases. */
export interface Sealed {
  /** With their labels. */
  readonly fields: ReadonlyMap<string, string>
  readonly steps: ReadonlySet<StepId>
  /** Kinds of entries that only sealed steps enter. */
  readonly kinds: ReadonlySet<string>
  /** Gates that ask for any of it: that one concerns the case, and how it was judged, would tell. */
  readonly gates: ReadonlySet<string>
}

export function sealedParts(p: Whole): Sealed {
  const fields = sealedOf(p)
  const sealed = p.steps.filter((s) => s.sealed === true)
  const entered = (steps: Procedure['steps']) =>
    new Set(steps.flatMap((s) => (s.does ?? []).flatMap((d) => ('enter' in d ? [d.enter] : []))))
  const open = entered(p.steps.filter((s) => s.sealed !== true))
  const kinds = new Set([...entered(sealed)].filter((kind) => !open.has(kind)))
  const asks = (gate: Gate) => {
    const named = namedIn(gate.when, namedIn(gate.require))
    for (const id of readingsOf(named.readings, p)) {
      const means = p.means?.[id as keyof typeof p.means]
      if (means !== undefined) namedIn(means, named)
    }
    return tells({ fields, kinds }, named).length > 0
  }
  const gates = fields.size + kinds.size === 0 ? [] : p.gates.filter(asks).map((g) => g.id)
  return { fields, steps: new Set(sealed.map((s) => s.id)), kinds, gates: new Set(gates) }
}

/** The labels of what is sealed among what is asked for. */
function tells({ fields, kinds }: Pick<Sealed, 'fields' | 'kinds'>, { values, queries }: Named): readonly string[] {
  const field = (v: Value) => ('field' in v ? fields.get(v.field) : 'form' in v ? fields.get(v.form) : undefined)
  const kind = (v: Value) => ('last' in v && kinds.has(v.last) ? v.last : undefined)
  const said = values.flatMap((v) => field(v) ?? kind(v) ?? [])
  return [...said, ...queries.flatMap((q) => (kinds.has(q.of) ? [q.of] : []))]
}

/**
 * What is sealed stands on no public page, in no title, in no case that another begins, and in no paper but a letter to the very person
 * (投诉举报办法37). A step that is sealed leaves nothing that others see: no paper, no stage, no term.
 */
export function sealedFaults(p: Procedure): readonly string[] {
  const sealed = sealedParts(p)
  const inside = [...p.records, ...p.steps].flatMap((x) => insideFaults(x.fields, sealed))
  if (sealed.fields.size + sealed.steps.size === 0) return inside
  const told = (where: string, values: readonly Value[], queries: Named['queries'] = []) =>
    tells(sealed, { ...nothing(), values: [...values], queries }).map((label) => `${where}写明了密封的“${label}”。`)
  const toldIn = (where: string, body: readonly Block[]) => {
    const { values, queries } = inPaper(body)
    return told(where, values, queries)
  }
  const isToThem = (body: readonly Block[]) => body.some((b) => b.to !== undefined && told('', [b.to]).length > 0)
  const shows = p.steps.filter(
    (s) => s.sealed === true && (s.to !== undefined || (s.does ?? []).some((d) => !('enter' in d || 'begins' in d))),
  )
  return [
    ...inside,
    ...shows.map((s) => `步骤 ${s.id}密封，不能改变阶段、期限，也不能形成文书。`),
    ...p.publications.flatMap((pub) =>
      toldIn('公示', [
        pub.title,
        ...pub.facts,
        ...(pub.means ?? []),
        ...(pub.remedy ?? []),
        ...(pub.category ? [pub.category] : []),
      ]),
    ),
    ...told('标题', [p.head.cause, p.head.receivedOn]),
    ...p.steps.flatMap((s) =>
      (s.does ?? []).flatMap((d) => ('begins' in d ? told(`步骤 ${s.id}开立的案件`, Object.values(d.form)) : [])),
    ),
    ...[...new Set(p.steps.flatMap(papersOf))].flatMap((kind) => {
      const body = bodyOf(kind) ?? []
      return isToThem(body) ? [] : toldIn(`文书 ${kind}`, body)
    }),
  ]
}

/** The veil takes whole fields out of a form: what is sealed must not stand again within a row of one that is not. */
const insideFaults = (fields: readonly Field[], sealed: Sealed): readonly string[] =>
  fields.flatMap((f) =>
    f.sealed === true || f.kind.is !== 'rows'
      ? []
      : f.kind.columns.filter((c) => sealed.fields.has(c.id)).map((c) => `栏目 ${f.id} 的行中写有密封的“${c.label}”。`),
  )

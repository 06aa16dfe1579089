import { documents, layoutOf } from '../documents.ts'
import { isJudgement } from '../instruments.ts'
import { papersOf } from '../lookup.ts'
import { bodyOf } from '../papers.ts'
import { type ReadingId, readings } from '../readings.ts'
import type { Entered, Field, Other } from '../words/field.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Step } from '../words/step.ts'
import { inCredit } from './credit.ts'
import { inFigure } from './figures.ts'
import { layoutFaults } from './papers.ts'
import { doesOf, inDoes, inPaper, inTrace, inValue, type Named, namedIn, nothing, readingsOf } from './words.ts'

/** What a field begins with, and what is offered for it, where that is an entry of the record. */
const enteredIn = ({ from = [], offers = [] }: Field): readonly Entered[] =>
  [...[from].flat(), ...offers].flatMap((x) => {
    if (typeof x !== 'object') return []
    if ('named' in x)
      return [x.name, x.address, x.phone].flatMap((field) => (field === undefined ? [] : [{ last: x.named, field }]))
    return 'last' in x ? [x] : []
  })

/** Which list a text may be read from hangs on a choice too. */
const tableOf = ({ kind }: Field): Other | undefined =>
  kind.is === 'longText' && kind.fromTable
    ? { field: kind.fromTable.by, in: Object.keys(kind.fromTable.lists) }
    : undefined

/** Whether a field is asked hangs on another of the same form, and on a value that one can have. */
const formFaults = (s: Step, f: Field): readonly string[] =>
  [f.when, f.unless, f.id === s.onPaper?.field ? s.onPaper : undefined, tableOf(f)].flatMap((other) => {
    if (other === undefined) return []
    const asked = s.fields.find((x) => x.id === other.field)?.kind
    if (asked === undefined) return [`步骤 ${s.id} 的栏目“${f.id}”所随的栏目“${other.field}”不在表单中。`]
    const known = asked.is === 'choice' ? asked.choices.map((c) => c.value) : undefined
    return other.in
      .filter((value) => known?.includes(value) === false)
      .map((value) => `步骤 ${s.id} 的栏目“${f.id}”所随的“${other.field}”没有“${value}”。`)
  })

/** What a reading means is not said by itself, by whatever way round. */
const isCircular = (id: string, p: Procedure): boolean => {
  const condition = p.means?.[id as ReadingId]
  return condition !== undefined && readingsOf(namedIn(condition).readings, p).has(id)
}

/** Kinds, fields, clocks, papers and readings that are named exist. */
export function nameFaults(p: Procedure): readonly string[] {
  const own = ['no', 'on', 'by', 'post', 'party', 'about', 'proceeding', 'event']
  const fieldsOf = (kind: string) => {
    const record = p.records.find((r) => r.id === kind)
    return record === undefined
      ? undefined
      : [...own, ...record.fields.map((f) => f.id), ...record.later.map((f) => f.id)]
  }
  const field = (at: string, kind: string, id: string): readonly string[] => {
    const known = fieldsOf(kind)
    if (known === undefined) return [`${at}所指的记录种类“${kind}”不存在。`]
    return known.includes(id) ? [] : [`${at}所指的“${kind}”没有栏目“${id}”。`]
  }
  const faultsOf = (at: string, n: Named): readonly string[] => [
    ...n.queries.flatMap((q) => [
      ...(fieldsOf(q.of) === undefined ? [`${at}所指的记录种类“${q.of}”不存在。`] : []),
      ...Object.keys(q.where ?? {}).flatMap((f) => field(at, q.of, f)),
    ]),
    ...n.values.flatMap((v) => {
      if ('last' in v) return field(at, v.last, v.field)
      return 'from' in v ? field(at, v.from.of, v.field) : 'sum' in v ? field(at, v.sum.of, v.field) : []
    }),
    ...n.conditions.flatMap((c) => ('latest' in c ? Object.keys(c.is).flatMap((f) => field(at, c.latest.of, f)) : [])),
    ...n.clocks.filter((c) => !p.clocks.some((k) => k.id === c)).map((c) => `${at}所指的期限“${c}”不存在。`),
    ...n.readings.filter((r) => !Object.hasOwn(readings, r)).map((r) => `${at}所指的读数“${r}”不存在。`),
    ...n.readings
      .filter((r) => Object.hasOwn(readings, r) && !isJudgement(r) && p.means?.[r as ReadingId] === undefined)
      .map((r) => `${at}所指的读数“${r}”在本程序没有写明含义。`),
  ]
  const means = Object.entries(p.means ?? {})
  return [
    // What every entry has by itself would stand before it, and nobody could ask for the field.
    ...p.records.flatMap((r) =>
      [...r.fields, ...r.later]
        .filter((f) => own.includes(f.id))
        .map((f) => `记录种类“${r.id}”的栏目“${f.id}”与每项记录固有的同名。`),
    ),
    ...means.flatMap(([id, condition]) => faultsOf(`读数 ${id}`, namedIn(condition))),
    ...means.filter(([id]) => isCircular(id, p)).map(([id]) => `读数“${id}”的含义又引用自己。`),
    ...p.gates.flatMap((g) => faultsOf(`关口 ${g.id}`, namedIn(g.require, namedIn(g.when)))),
    ...p.clocks.flatMap((c) => {
      const named = c.when === undefined ? nothing() : namedIn(c.when)
      if (typeof c.length !== 'string') inValue(c.length.until, named)
      if (c.before !== undefined) inValue(c.before, named)
      return faultsOf(`期限 ${c.id}`, named)
    }),
    ...[...new Set(p.steps.flatMap(papersOf))].flatMap((kind) => [
      ...faultsOf(`文书 ${kind} `, inPaper(bodyOf(kind) ?? [])),
      ...layoutFaults(kind, bodyOf(kind) ?? [], layoutOf(kind)),
    ]),
    ...p.steps.flatMap((s) =>
      s.fields.flatMap((f) =>
        formFaults(s, f).concat(
          f.kind.is === 'entryRefs' ? field(`步骤 ${s.id} 的栏目“${f.id}”`, f.kind.of, f.kind.shows) : [],
          enteredIn(f).flatMap((e) => field(`步骤 ${s.id} 的栏目“${f.id}”`, e.last, e.field)),
        ),
      ),
    ),
    ...(p.figures ?? []).flatMap((x) => faultsOf(`统计 ${x.figure} `, inFigure(x))),
    ...(p.leaves ?? []).flatMap((x) => faultsOf(`留给其他案件的“${x.leaves}”`, inTrace(x))),
    ...p.publications.flatMap((x) => {
      const named = inPaper([
        x.title,
        ...x.facts,
        ...(x.category ? [x.category] : []),
        ...(x.means ?? []),
        ...(x.remedy ?? []),
      ])
      if (x.credit !== undefined) inCredit(x.credit, named)
      return faultsOf(`公示 ${x.proceeding} `, x.when === undefined ? named : namedIn(x.when, named))
    }),
    ...doesOf(p).flatMap(({ at, does }) => [
      ...faultsOf(at, inDoes(does)),
      ...('enter' in does ? Object.keys(does.fields).flatMap((f) => field(at, does.enter, f)) : []),
      ...('change' in does ? Object.keys(does.fields).flatMap((f) => field(at, does.change.of, f)) : []),
      ...('paper' in does && !Object.hasOwn(documents, does.paper) ? [`${at}制作的文书“${does.paper}”不存在。`] : []),
      ...('open' in does && p.stages[does.open]?.every((s) => s.id !== does.stage) !== false
        ? [`${at}开始的子程序“${does.open}”没有阶段“${does.stage}”。`]
        : []),
      ...('stage' in does && !('open' in does) && does.of !== undefined
        ? [does.stage, ...(does.from ?? [])]
            .filter((stage) => p.stages[does.of!]?.every((s) => s.id !== stage) !== false)
            .map((stage) => `${at}所指的子程序“${does.of}”没有阶段“${stage}”。`)
        : []),
    ]),
  ]
}

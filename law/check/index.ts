import { documents, layoutOf } from '../documents.ts'
import { isJudgement } from '../instruments.ts'
import { changesPublic, papersOf, publicationsOf, waitsAt } from '../lookup.ts'
import { isNorm } from '../norms/index.ts'
import { bodyOf } from '../papers.ts'
import { posts } from '../posts.ts'
import { publicSections } from '../publication/sections.ts'
import { type ReadingId, readings } from '../readings.ts'
import type { RuleBook } from '../rulebook.ts'
import type { Entered, Field, Other } from '../words/field.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Publication } from '../words/publication.ts'
import type { Step } from '../words/step.ts'
import { beginFaults } from './begins.ts'
import { creditFaults, inCredit } from './credit.ts'
import { layoutFaults } from './papers.ts'
import { sealedFaults } from './sealed.ts'
import { doesOf, inDoes, inPaper, inValue, type Named, namedIn, nothing, readingsOf } from './words.ts'

/**
 * What is wrong with a rule book, one sentence each; empty: it may be used. Ids are plain strings so that a kind is data: here every
 * step, kind, field, clock, moment, paper, reading and stage that is named is held against what there is. Asked when the program
 * starts and by the tests.
 */
export const checkRuleBook = (rules: Pick<RuleBook, 'procedures'>): readonly string[] =>
  rules.procedures.flatMap((p) =>
    [...checkProcedure(p), ...beginFaults(p, rules.procedures)].map((sentence) => `${p.id}：${sentence}`),
  )

function checkProcedure(p: Procedure): readonly string[] {
  return [
    ...twice('步骤', p.steps),
    ...twice('关口', p.gates),
    ...twice('期限', p.clocks),
    ...twice('记录种类', p.records),
    ...stepFaults(p),
    ...onPaperFaults(p),
    ...stageFaults(p),
    ...gateFaults(p),
    ...dutyFaults(p),
    ...mendFaults(p),
    ...haltFaults(p),
    ...momentFaults(p),
    ...nameFaults(p),
    ...publicationFaults(p),
    ...sealedFaults(p),
    ...courseFaults(p),
    ...normFaults(p),
    ...remedyFaults(p),
    ...(p.head.title.includes('{当事人}') && p.head.parties === undefined
      ? ['标题写明当事人的，应当写明其称谓（head.parties）。']
      : []),
  ]
}

const twice = (what: string, list: readonly { readonly id: string }[]): readonly string[] =>
  list.flatMap(({ id }, i) => (list.findIndex((x) => x.id === id) < i ? [`${what}“${id}”有两个。`] : []))

/** Only what is done here may have been done on paper instead, and the form says so. */
const onPaperFaults = (p: Procedure): readonly string[] =>
  p.steps
    .filter((s) => s.onPaper !== undefined)
    .filter((s) => s.effect !== 'constitutive' || !s.fields.some((f) => f.id === s.onPaper?.field))
    .map((s) => `步骤 ${s.id} 没有栏目说明是否在现场以纸质作出。`)

function stepFaults(p: Procedure): readonly string[] {
  const has = new Set(p.steps.map((s) => s.id))
  const named = [
    ...p.steps.flatMap((s) => [s.returns, s.shows, ...(s.putsUp ?? [])].map((id) => [`步骤 ${s.id}`, id] as const)),
    ...Object.entries(p.stages).flatMap(([kind, list]) =>
      list.flatMap((s) => waitsAt(s).map((w) => [`子程序 ${kind} 的阶段 ${s.id} `, w.step] as const)),
    ),
    ...p.gates.flatMap((g) =>
      [
        ...g.blocks,
        ...(g.mendedAnew ?? []),
        ...(g.setAside === undefined ? [] : [g.setAside]),
        ...(g.cures ?? []).map((c) => c.step),
      ].map((id) => [`关口 ${g.id}`, id] as const),
    ),
    ['程序', p.first] as const,
  ]
  return named.flatMap(([at, id]) => (id === undefined || has.has(id) ? [] : [`${at}所指的步骤“${id}”不存在。`]))
}

function stageFaults(p: Procedure): readonly string[] {
  const effects = doesOf(p)
  const main = p.steps.find((s) => s.id === p.first)?.proceeding
  return Object.entries(p.stages).flatMap(([kind, list]) => {
    const steps = p.steps.filter((s) => s.proceeding === kind)
    const opened = effects.flatMap(({ does }) => ('open' in does && does.open === kind ? [does.stage] : []))
    const moved = effects.flatMap(({ does }) => ('stage' in does && !('open' in does) ? [does.stage] : []))
    const entered = new Set([...opened, ...moved, ...steps.flatMap((s) => (s.to === undefined ? [] : [s.to]))])
    const known = new Set(list.map((s) => s.id))
    const unknown = steps
      .flatMap((s) => [...s.from, ...(s.to === undefined ? [] : [s.to])])
      .filter((x) => !known.has(x))
    return [
      ...unknown.map((x) => `子程序“${kind}”没有阶段“${x}”。`),
      ...list.filter((s) => !entered.has(s.id)).map((s) => `没有步骤进入“${kind}”的阶段“${s.id}”。`),
      ...(kind !== main && opened.length === 0 ? [`没有步骤开始子程序“${kind}”。`] : []),
    ]
  })
}

const gateFaults = (p: Procedure): readonly string[] =>
  p.gates.flatMap((g) => {
    const expects = new Set(g.examples.map((e) => e.expect))
    return [
      ...(expects.has('open') ? [] : [`关口 ${g.id} 没有通过的示例。`]),
      ...(expects.has('blocked') || expects.has('ask') ? [] : [`关口 ${g.id} 没有不通过的示例。`]),
    ]
  })

/** 审签、批准、退回、审核、签发 are kept apart from the investigation by a gate that asks who did what, or by nobody. */
const dutyFaults = (p: Procedure): readonly string[] => {
  const held = p.gates.filter(({ require }) => {
    const { conditions, readings } = namedIn(require)
    return readings.includes('dutiesApart') || conditions.some((c) => 'apart' in c)
  })
  return p.steps
    .filter(({ duty }) => duty !== undefined && duty !== 'investigate')
    .filter((s) => !held.some((g) => g.mode !== 'note' && g.blocks.includes(s.id)))
    .map((s) => `步骤“${s.id}”由谁办理没有关口使之与办案分离（dutiesApart、apartFrom）。`)
}

/** What was entered by mistake may be what brought the case off its way (不予受理、终止): there too it can be put right. */
const mendFaults = (p: Procedure): readonly string[] => {
  const main = p.steps.find((s) => s.id === p.first)?.proceeding ?? ''
  const mended = new Set(p.steps.filter((s) => s.mends === 'correct').flatMap((s) => s.from))
  return (p.stages[main] ?? [])
    .filter((s) => s.aside === true && !mended.has(s.id))
    .map((s) => `在阶段“${s.id}”录错的没有步骤可以更正（record.correct）。`)
}

/** What halts another proceeding can be got out of, and what goes on meanwhile are steps of that which it halts. */
const haltFaults = (p: Procedure): readonly string[] =>
  Object.entries(p.stages).flatMap(([kind, list]) =>
    list.flatMap(({ id, halts }) => {
      if (halts === undefined) return []
      const opens = p.steps.filter((s) => s.does?.some((d) => 'open' in d && d.open === kind) === true)
      const halted = new Set(opens.map((s) => s.proceeding))
      const leaves = p.steps.some((s) => s.proceeding === kind && s.from.includes(id) && (s.to ?? id) !== id)
      return [
        ...(leaves ? [] : [`子程序“${kind}”停在“${id}”时停办其他程序，没有步骤使之继续。`]),
        ...halts
          .filter((step) => !p.steps.some((s) => s.id === step && halted.has(s.proceeding)))
          .map((step) => `子程序“${kind}”停在“${id}”时照常办理的步骤“${step}”不属于所停办的程序。`),
      ]
    }),
  )

/** Every moment is struck by somebody and does something. */
function momentFaults(p: Procedure): readonly string[] {
  const struck = new Set(doesOf(p).flatMap(({ does }) => ('moment' in does ? [does.moment] : [])))
  const used = new Set(p.clocks.flatMap((c) => [c.starts, ...c.stops]))
  return [
    ...[...struck].filter((m) => !used.has(m)).map((m) => `时点“${m}”没有期限起止。`),
    ...[...used].filter((m) => !struck.has(m)).map((m) => `期限的时点“${m}”没有步骤触发。`),
  ]
}

/** What a field begins with, and what is offered for it, where that is an entry of the record. */
const enteredIn = ({ from = [], offers = [] }: Field): readonly Entered[] =>
  [...[from].flat(), ...offers].flatMap((x) => (typeof x === 'object' && 'last' in x ? [x] : []))

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

/** What a rule says it carries is in the catalogue of what the law demands. */
const normFaults = (p: Procedure): readonly string[] =>
  [...p.gates, ...p.clocks, ...p.steps].flatMap((rule) =>
    (rule.norm ?? []).filter((n) => !isNorm(n)).map((n) => `“${rule.id}”所承担的要求“${n}”不在目录中（law/norms）。`),
  )

/** Whoever is decided about may fight it (复议法11; 行诉法12): a kind with a decision about somebody says how that is answered. */
const remedyFaults = ({ head, steps }: Procedure): readonly string[] => {
  const decides = head.decision !== undefined && head.parties !== undefined
  return decides && !steps.some((s) => s.id === 'remedy.receive')
    ? ['对当事人作出决定，没有复议、诉讼（law/remedy）。']
    : []
}

/** A worked course takes steps there are, as whoever may take them. */
const courseFaults = (p: Procedure): readonly string[] =>
  [...(p.course ?? []), ...(p.branches ?? []).flatMap((b) => b.course)].flatMap((move) => {
    const step = p.steps.find((s) => s.id === move.step)
    if (step === undefined) return [`办案实例所走的步骤“${move.step}”不存在。`]
    const post = move.by === 'handler2' ? 'handler' : move.by
    return step.posts.includes(post) ? [] : [`办案实例中“${move.step}”由${posts[post]}办理，该岗位不能办理。`]
  })

/** What a page may be narrowed by: the words themselves, or the labels of the choice they come from. */
function categoriesGiven(p: Procedure, { category }: Publication): readonly string[] {
  const [value] = Object.values(category?.with ?? {})
  if (category === undefined || value === undefined) return category?.text === undefined ? [] : [category.text]
  if (!('last' in value)) return []
  const kind = p.records.find((r) => r.id === value.last)?.fields.find((f) => f.id === value.field)?.kind
  return kind?.is === 'choice' ? kind.choices.map((c) => c.label) : []
}

/** What is made public can be, is read before, and can be taken back; its papers are made, its clock runs. */
const publicationFaults = (p: Procedure): readonly string[] => [
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
      ...(publication.credit === undefined ? [] : creditFaults(publication.credit, `公示“${proceeding}”`)),
      ...(p.clocks.some((c) => c.id === clock) ? [] : [`公示“${proceeding}”的期限“${clock}”不存在。`]),
    ]
  }),
  ...Object.entries(p.stages)
    .filter(([kind, list]) => list.some((s) => s.page !== undefined) && publicationsOf(p, kind).length === 0)
    .map(([kind]) => `子程序“${kind}”公开什么没有规则。`),
]

/** What a reading means is not said by itself, by whatever way round. */
const isCircular = (id: string, p: Procedure): boolean => {
  const condition = p.means?.[id as ReadingId]
  return condition !== undefined && readingsOf(namedIn(condition).readings, p).has(id)
}

/** Kinds, fields, clocks, papers and readings that are named exist. */
function nameFaults(p: Procedure): readonly string[] {
  const own = ['no', 'on', 'by', 'post', 'party', 'about', 'proceeding']
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

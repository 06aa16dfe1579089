import { type CaseFile, type Context, entriesIn, type Form, layersOf } from '@xiezhi/casework'
import type { MatterItem } from '@xiezhi/casework/registry/records.ts'
import {
  addWorkingDays,
  compareDays,
  type Day,
  type ListId,
  lawName,
  procedureOf,
  resolve,
  ruleBook,
} from '@xiezhi/law'
import { lawChangeWords } from '@xiezhi/law/lawChange.ts'
import type { LawChange } from './changes.ts'

export type Resting = 'matter' | 'benchmark' | 'list' | 'chart' | 'rule' | 'template' | 'case'
/** What is proposed of it; who answers for it decides. */
export type Proposal = 'change' | 'look'

export interface Thing {
  readonly kind: Resting
  /** The case, or the number or name of the matter on the list. */
  readonly id: string
  /** Where it stands: the case, or that of the list. */
  readonly case?: string
  readonly title: string
  /** The laws it cites that changed. */
  readonly laws: readonly string[]
  readonly proposal: Proposal
  readonly advice: string
}

/** By the name of the law, what became of it: a law repealed and amended is repealed. */
export function byName(changes: readonly LawChange[]): ReadonlyMap<string, LawChange> {
  const found = new Map<string, LawChange>()
  for (const change of changes.toSorted((a) => (a.kind === 'repealed' ? 1 : -1)))
    found.set(lawName(change.title), change)
  return found
}

const articleNumber = /第?([〇零一二三四五六七八九十百千\d]+)条/

/** Cited, and of an amended law the very article that changed, where the citation names one that can be read. */
function isHit(
  change: LawChange | undefined,
  article: string | undefined,
  keyOf: (text: string) => string | undefined,
): boolean {
  if (change === undefined) return false
  if (change.kind === 'repealed' || change.articles === undefined || article === undefined) return true
  const key = articleNumber.test(article) ? keyOf(article) : undefined
  return key === undefined || change.articles.includes(key)
}

/** Matters of the list of powers that rest on a law that changed, each with what is proposed of it. */
export function mattersResting(
  items: readonly MatterItem[],
  changed: ReadonlyMap<string, LawChange>,
  keyOf: (text: string) => string | undefined,
): readonly Thing[] {
  return items.flatMap((item) => {
    const cited = [...item.breached, ...item.basis].filter((b) =>
      isHit(changed.get(lawName(b.title)), b.article, keyOf),
    )
    const laws = [...new Set(cited.map((b) => changed.get(lawName(b.title))!))]
    if (laws.length === 0) return []
    const [first] = laws
    const advice = first!.kind === 'repealed' ? lawChangeWords.repealed(first!.by) : lawChangeWords.amended
    return [
      { kind: 'matter', id: item.id, title: item.title, laws: laws.map((l) => l.title), proposal: 'change', advice },
    ]
  })
}

/** 《樱桃条例》第三条, and the same as an object of the record: what is cited, with its article where that is said. */
const cited =
  /《([^《》]+)》(?:[（(][^（）()]{0,40}[)）])?(第[〇零一二三四五六七八九十百千\d]+条)?|"article":"([^"\\]{0,80})"[^{}]*"title":"([^"\\]{3,80})"|"title":"([^"\\]{3,80})"[^{}]*"article":"([^"\\]{0,80})"|"title":"([^"\\]{3,80})"/g

interface Cited {
  readonly law: string
  readonly article: string | undefined
}
type KeyOf = (article: string) => string | undefined

/** Laws cited in what is said, each with the article that stands behind it. */
export function citedIn(said: unknown): readonly Cited[] {
  const text = typeof said === 'string' ? said : JSON.stringify(said)
  return [...text.matchAll(cited)].map(([, named, article, a1, t1, t2, a2, t3]) => ({
    law: lawName(named ?? t1 ?? t2 ?? t3 ?? ''),
    article: article ?? (a1 || a2 || undefined),
  }))
}

/** What a case says last: a version replaced since rests on nothing. */
const saidIn = (file: CaseFile): unknown => [
  ...new Map(file.entries.map((e) => [`${e.kind} ${e.proceeding ?? ''}`, e.fields])).values(),
]

/** What of the rule book rests on it: of each procedure its rules by article, and the charts and guides that are drawn from them. */
export interface Ruled {
  readonly id: string
  readonly title: string
  readonly cites: readonly (Cited & { readonly of: string })[]
}

// What was amended before the rule book was made is in it.
const isNew = (change: LawChange): boolean =>
  change.kind === 'repealed' ||
  (change.from !== undefined && change.from.slice(0, 7) > ruleBook.version.replace('.', '-'))

const most = 400

/** Gates, clocks and steps that cite a repealed law, or an article that changed; what they are is told in one line a procedure. */
export function rulesResting(
  procedures: readonly Ruled[],
  changed: ReadonlyMap<string, LawChange>,
  keyOf: KeyOf,
): readonly Thing[] {
  return procedures.flatMap(({ id, title, cites }): readonly Thing[] => {
    const hit = cites.filter(({ law, article }) => {
      const change = changed.get(law)
      return change !== undefined && isNew(change) && isHit(change, article, keyOf)
    })
    if (hit.length === 0) return []
    const laws = [...new Set(hit.map(({ law }) => changed.get(law)!.title))]
    const rules = [
      ...new Set(hit.map(({ of, article }) => `${of}${article === undefined ? '' : `（${article}）`}`)),
    ].join('、')
    const advice = `${lawChangeWords.rule}所涉规则：${rules}`
    return [
      {
        kind: 'rule',
        id,
        title: `${title}：办案规则`,
        laws,
        proposal: 'look',
        advice: advice.length > most ? `${advice.slice(0, most)}……` : advice,
      },
      {
        kind: 'chart',
        id,
        title: `${title}：执法流程图、服务指南`,
        laws,
        proposal: 'look',
        advice: lawChangeWords.chart,
      },
    ]
  })
}

/** Papers whose wording names a law that changed, by the article where it names one. */
export function templatesResting(
  papers: readonly { readonly id: string; readonly title: string; readonly cites: readonly Cited[] }[],
  changed: ReadonlyMap<string, LawChange>,
  keyOf: KeyOf,
): readonly Thing[] {
  return papers.flatMap(({ id, title, cites }): readonly Thing[] => {
    const laws = hitsOf(cites, new Map([...changed].filter(([, change]) => isNew(change))), keyOf)
    return laws.length === 0
      ? []
      : [{ kind: 'template', id, title: `${title}：文书格式`, laws, proposal: 'look', advice: lawChangeWords.template }]
  })
}

const hitsOf = (cites: readonly Cited[], changed: ReadonlyMap<string, LawChange>, keyOf: KeyOf): readonly string[] => [
  ...new Set(
    cites.flatMap(({ law, article }) => {
      const change = changed.get(law)
      return isHit(change, article, keyOf) ? [change!.title] : []
    }),
  ),
]

/** A case under way that rests on a law that changed. */
export function caseResting(
  file: CaseFile,
  title: string,
  changed: ReadonlyMap<string, LawChange>,
  keyOf: KeyOf,
): readonly Thing[] {
  const laws = hitsOf(citedIn(saidIn(file)), changed, keyOf)
  return laws.length === 0
    ? []
    : [{ kind: 'case', id: file.id, case: file.id, title, laws, proposal: 'look', advice: lawChangeWords.oldAndNew }]
}

const kindOfLine: Readonly<Partial<Record<ListId, Resting>>> = { powers: 'matter', discretion: 'benchmark' }

/** A list: every line of its last draft that names the law, and the list itself where what it was drawn up under does. */
export function listResting(
  file: CaseFile,
  title: string,
  changed: ReadonlyMap<string, LawChange>,
  keyOf: KeyOf,
): readonly Thing[] {
  const listing = procedureOf(ruleBook, file.procedure)?.lists
  const draft = listing === undefined ? undefined : entriesIn(file, listing.drafted).at(-1)
  const kept = draft === undefined ? undefined : listing?.lines[String(draft.fields[listing.kind])]
  const { [kept?.field ?? '']: lines, ...rest } = draft?.fields ?? {}
  const rows = Array.isArray(lines) ? (lines as readonly Form[]) : []
  const own = hitsOf(citedIn(rows.length === 0 ? saidIn(file) : rest), changed, keyOf)
  const of = { case: file.id, proposal: 'change', advice: lawChangeWords.list } as const
  const whole = own.length === 0 ? [] : [{ ...of, kind: 'list' as const, id: file.id, title, laws: own }]
  return [
    ...whole,
    ...rows.flatMap((row, n): readonly Thing[] => {
      const laws = hitsOf(citedIn(row), changed, keyOf)
      if (laws.length === 0) return []
      const name = String(row.title ?? row.conduct ?? row.name ?? `第${n + 1}项`)
      const grade = typeof row.when === 'string' ? `（${row.when}）` : ''
      const id = typeof row.matter === 'string' && grade === '' ? row.matter : `${name}${grade}`.slice(0, 100)
      const kind = kept === undefined ? 'list' : (kindOfLine[kept.list] ?? 'list')
      return [{ ...of, kind, id, title: `${name}${grade}`.slice(0, 300), laws }]
    }),
  ]
}

/** 二十个工作日 from the day it is in force (公开条例26): what rests on it is revised and public by then. */
export function reviseBy(from: Day | undefined, context: Context): Day | undefined {
  if (from === undefined) return undefined
  const set = resolve(layersOf(context), 'D12.length', from)
  return set.set ? addWorkingDays(context.calendar, from, Number(set.value)) : undefined
}

export type ChangeLight = 'ahead' | 'calm' | 'over' | 'unknown'
export const lightOf = (from: Day | undefined, due: Day | undefined, today: Day): ChangeLight => {
  if (from === undefined || due === undefined) return 'unknown'
  if (compareDays(today, from) < 0) return 'ahead'
  return compareDays(today, due) > 0 ? 'over' : 'calm'
}

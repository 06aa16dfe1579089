import type { Calendar } from '../calendar/calendar.ts'
import type { Day } from '../day.ts'
import type { Minute } from '../hour.ts'
import { clocksOf } from '../lookup.ts'
import { isNorm, norms, normsOf } from '../norms/index.ts'
import { posts } from '../posts.ts'
import type { RuleBook } from '../rulebook.ts'
import { covers } from '../statutes.ts'
import { type Citation, citationsOn } from '../words/citation.ts'
import { type Clock, type Extension, type LooseTerm, unitOn } from '../words/clock.ts'
import { isLawOf, type Layer } from '../words/layer.ts'
import type { Norm } from '../words/norm.ts'
import { type Unit, unitTitles } from '../words/unit.ts'
import type { Span, Suspension } from './due.ts'
import { type Explained, explain } from './explain.ts'
import { aroundNotes, aroundOf, daysOn, graceOf, lengthOn } from './layers.ts'

/** What a term is asked for: its day, the layers that hold, and what has happened to it. */
export interface AskedTerm {
  readonly from: Day
  /** The minute of that day a term in hours runs from. */
  readonly at?: Minute
  readonly layers: readonly Layer[]
  readonly suspended?: readonly Pick<Suspension, 'from' | 'to'>[]
  readonly extended?: readonly number[]
  /** The agency's own number, or the day of the record, where no law sets one. */
  readonly length?: number
  readonly until?: Day
}

/** One term worked out: how long, set by whom, when it ends, what was not counted, on which articles. */
export interface WorkedTerm {
  readonly id: string
  readonly title: string
  /** What it begins with; of a procedure's clock its steps say so. */
  readonly begins: string
  readonly from: Day
  readonly unit: Unit
  readonly length: number | null
  /** The layer that set the length; absent: the law itself, the asker, or nobody. */
  readonly setBy?: { readonly id: string; readonly title: string }
  readonly binds: Clock['binds']
  readonly extended: readonly number[]
  readonly end?: Explained
  readonly onExpiry: string
  readonly cite: readonly Citation[]
  /** What a careful reader would ask next: 未设定, no ground for what was asked, a law of one sector. */
  readonly notes: readonly string[]
}

type AnyTerm = (Clock | LooseTerm) & { readonly begins?: string; readonly backwards?: true }

/** The terms of this name or number: the one itself first, then others the number stands for (L07: 申请、组织、通知). */
export function termsNamed(rules: RuleBook, id: string): readonly AnyTerm[] {
  const known: readonly AnyTerm[] = [...clocksOf(rules), ...rules.terms]
  const own = known.filter((t) => t.id === id)
  if (own.length > 0 && !isNorm(id)) return own
  const carries = isNorm(id) ? known.filter((t) => normsOf(t).includes(id)) : []
  return [...new Set([...own, ...carries])]
}

/** What the law demands under this number, whether a term carries it or not. */
export const normOf = (id: string): Norm | undefined => (isNorm(id) ? norms[id] : undefined)

/** A term of the rule book worked out, by whatever layers and days are given. */
export function workOut(term: AnyTerm, asked: AskedTerm, rules: RuleBook, calendar: Calendar): WorkedTerm {
  const { from } = asked
  const layers = withItsOwn(term, asked.layers, rules)
  const set = lengthOn(layers, term, from)
  const length = asked.length ?? (asked.until === undefined ? daysOn(layers, term, from) : null)
  const layer = asked.length === undefined && set.set ? layers.find((l) => l.id === set.layer) : undefined
  const base = {
    id: term.id,
    title: term.title,
    begins: term.begins ?? begunBy(term, rules),
    from,
    unit: unitOn(term, from),
    length,
    ...(layer === undefined ? {} : { setBy: { id: layer.id, title: layer.title } }),
    binds: term.binds,
    extended: asked.extended ?? [],
    onExpiry: term.onExpiry,
    cite: citationsOn(term.cite, from, rules.statutes, layers),
    notes: notesOn(term, asked, length, rules),
  }
  if (length === null && asked.until === undefined) return base
  const isBackwards = 'before' in term || term.backwards === true
  const span: Span = {
    trigger: from,
    length: length ?? 0,
    unit: base.unit,
    binds: term.binds,
    extensions: base.extended,
    suspensions: (asked.suspended ?? []).map((s) => ({
      ...s,
      ground: '停止计算',
      ...(term.leaves === undefined ? {} : { leaves: term.leaves }),
    })),
    grace: graceOf(term, layers, from),
    ...(asked.until === undefined ? {} : { until: asked.until }),
    ...(asked.at === undefined ? {} : { at: asked.at }),
    ...(isBackwards ? { before: from } : {}),
    ...aroundOf(term, layers, from),
    ...(term.rolls === undefined ? {} : { rolls: term.rolls }),
  }
  return { ...base, end: explain(span, calendar, from) }
}

/** What only a rule of one sector or province says is worked out under that, where none was chosen: no other number can be meant. */
function withItsOwn(term: AnyTerm, layers: readonly Layer[], rules: RuleBook): readonly Layer[] {
  const laws = term.cite.flatMap((c) => rules.statutes.find((s) => s.id === c.statute) ?? [])
  if (laws.some((law) => isLawOf(law, layers))) return layers
  const own = rules.layers.filter((l) => laws.every((law) => isLawOf(law, [l])))
  return own.length === 1 ? [...layers, ...own] : layers
}

/** What all rules of a book were looked through for is looked for once: a term is worked out on thousands of pages. */
const begun = new WeakMap<RuleBook, Map<AnyTerm, string>>()

/** Of a clock that a procedure runs: the steps that set it going. */
function begunBy(term: AnyTerm, rules: RuleBook): string {
  if (!('starts' in term)) return ''
  const known = begun.get(rules) ?? new Map<AnyTerm, string>()
  begun.set(rules, known)
  const found = known.get(term) ?? whatBegins(term, rules)
  known.set(term, found)
  return found
}

function whatBegins(term: AnyTerm & { readonly starts: unknown }, rules: RuleBook): string {
  const strikes = rules.procedures.flatMap((p) =>
    p.clocks.some((c) => c.id === term.id)
      ? p.steps.filter((s) => (s.does ?? []).some((d) => 'moment' in d && d.moment === term.starts)).map((s) => s.title)
      : [],
  )
  return strikes.length === 0 ? '' : `办结“${[...new Set(strikes)].join('”或者“')}”之日`
}

const approverOf = ({ approver }: Extension): string =>
  Object.hasOwn(posts, approver)
    ? posts[approver as keyof typeof posts]
    : approver === 'meeting'
      ? '负责人集体讨论'
      : approver

function notesOn(term: AnyTerm, asked: AskedTerm, length: number | null, rules: RuleBook): readonly string[] {
  const { from, layers } = asked
  const unit = unitTitles[unitOn(term, from)]
  const notes: string[] = []
  const statute = (c: Citation) => rules.statutes.find((s) => s.id === c.statute)
  const holds = (cites: readonly Citation[]) =>
    cites.some((c) => isLawOf(statute(c) ?? { ...none, id: c.statute }, layers))
  if (!covers(term.inForce, from)) notes.push(`这一规定在${from}没有施行。`)
  if (length === null && asked.until === undefined) notes.push(unsetNote(term, asked, rules))
  notes.push(...aroundNotes(aroundOf(term, layers, from), unitOn(term, from)))
  if (!holds(term.cite))
    notes.push(
      `依据是${[...new Set(term.cite.map((c) => statute(c)?.short ?? c.statute))].join('、')}，只约束适用它的机关。`,
    )
  const ladder = term.extensions.filter((e) => holds(e.cite))
  asked.extended?.forEach((days, i) => {
    const rung = ladder[i]
    if (rung === undefined) notes.push(`所选层级没有规定第${i + 1}次延长。`)
    else {
      const most = rung.length === 'fixed-by-decision' ? rung.atMost : rung.length
      notes.push(
        `第${i + 1}次延长由${approverOf(rung)}批准${most === undefined ? '，天数由其确定' : `，最多${most}${unit}`}。`,
      )
      if (most !== undefined && days > most) notes.push(`延长${days}${unit}，超过了最多${most}${unit}。`)
    }
  })
  if ((asked.suspended?.length ?? 0) > 0)
    notes.push(
      term.suspendedBy.length === 0
        ? '法律没有规定这一期限可以停止计算。'
        : `可以不计入的：${term.suspendedBy.join('；')}。`,
    )
  return notes
}

const none = { title: '', short: '', level: 'law', inForce: { from: '1949-10-01' } } as const

/** 未设定 is no error: who sets it, and how to ask for it. */
function unsetNote(term: AnyTerm, { from }: AskedTerm, rules: RuleBook): string {
  if (typeof term.length !== 'string') return '届满之日由案卷写明（如证件的有效期）：用 --until 写明这一日。'
  const parameter = term.length
  const setting = rules.layers.flatMap((l) =>
    l.settings.some((s) => s.parameter === parameter && covers(s.inForce, from)) ? [`${l.title}（${l.id}）`] : [],
  )
  const others = setting.length === 0 ? '' : `设定它的有：${setting.join('、')}，用 --layer 写明；`
  return `未设定：所选层级没有规定天数。${others}机关自己设定的用 --length 写明。`
}

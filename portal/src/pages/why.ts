import {
  type Clock,
  calendar,
  clockOf,
  type Day,
  quoted,
  ruleBook,
  unitTitles,
  type WorkedTerm,
  workOut,
} from '@xiezhi/law'
import { daysOn } from '@xiezhi/law/interpret/layers.ts'
import type { Entry } from '../entry.ts'
import { type Html, html } from '../html.ts'

/** Why it is that day: from when, how long, each day that does not count, on which article. Opens without a script. */
export function whyDay(why: {
  from: string
  length: string
  uncounted: readonly { day: string; why: string }[]
  cite: string
}): Html {
  return html`<details class="details why"><summary>为什么是这一天</summary><div class="details__body">
<p>自 ${why.from} 起算，${why.length}。</p>
${why.uncounted.length > 0 && html`<p>不计入：</p><ul>${why.uncounted.map((u) => html`<li>${u.day}　${u.why}</li>`)}</ul>`}
<p>依据：${why.cite}</p></div></details>`
}

const ofTerm = (t: WorkedTerm) =>
  whyDay({
    from: t.from,
    length:
      t.length === null
        ? ''
        : `${t.length}${t.unit === 'M' ? '个' : ''}${unitTitles[t.unit]}${t.setBy === undefined ? '' : `（${t.setBy.title}规定）`}`,
    uncounted: t.end?.uncounted ?? [],
    cite: quoted(t.cite, ruleBook.statutes),
  })

const national = ruleBook.layers.filter((l) => l.kind === 'national')
const others = ruleBook.layers.filter((l) => l.kind !== 'national')
/** By the State's number, and by that of each sector and province. */
const everyLayer = [national, ...others.map((l) => [...national, l])]

/** One after the other: what most layers leave as it is need not be worked out for each of them. */
function* worked(clock: Clock, from: Day): Generator<WorkedTerm> {
  const known = new Set<number>()
  for (const layers of everyLayer) {
    const length = daysOn(layers, clock, from)
    if (length === null || known.has(length)) continue
    known.add(length)
    yield workOut(clock, { from, layers }, ruleBook, calendar)
  }
}

const rulesOf = (kind: string | undefined) =>
  ruleBook.procedures.flatMap((p) => p.publications.filter((x) => x.section === kind))
const clocksNamed = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => clockOf(ruleBook, id) ?? [])

/** What follows from the rules and two days alone is worked out once: thousands of pages are published and end on the same days. */
function once<T>(make: (...of: readonly string[]) => T): (...of: readonly string[]) => T {
  const known = new Map<string, T>()
  return (...of) => {
    const key = of.join(' ')
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= 5000) known.clear()
    const made = make(...of)
    known.set(key, made)
    return made
  }
}

/**
 * Why a page ends on that day: of the terms the rules give a page of its kind the one that ends there, counted from the day it was
 * published. None: the day is of the record (一份证件的有效期), and nothing is guessed.
 */
export function whyExpires(entry: Pick<Entry, 'kind' | 'publishedAt' | 'expiresOn'>): Html | null {
  return entry.expiresOn === null ? null : expiring(entry.kind, entry.publishedAt.slice(0, 10), entry.expiresOn)
}
const expiring = once((kind, from, on) => {
  for (const clock of clocksNamed(rulesOf(kind).flatMap((x) => x.ends ?? [])))
    for (const t of worked(clock, from as Day)) if (t.end?.due === on) return ofTerm(t)
  return null
})

/** By when it had to be public, counted from the decision by the State's number. */
export function dueToBePublic(entry: Pick<Entry, 'kind' | 'decidedOn'>): Html | null {
  return entry.decidedOn === null ? null : due(entry.kind, entry.decidedOn)
}
const due = once((kind, decidedOn) => {
  const [clock, ...more] = clocksNamed(rulesOf(kind).map((x) => x.clock))
  // Where pages of a kind have several terms, which one it was is the record's to say.
  if (clock === undefined || more.length > 0) return null
  const t = workOut(clock, { from: decidedOn as Day, layers: national }, ruleBook, calendar)
  return t.end === undefined ? null : html`应当在 ${t.end.due} 以前公开${ofTerm(t)}`
})

import { articleOf } from '@xiezhi/casework'
import {
  type Calendar,
  type Clock,
  type Day,
  documents,
  facts,
  festivalBasis,
  type Layer,
  type LooseTerm,
  type Procedure,
  parameters,
  posts,
  type RuleBook,
  readings,
  schedules,
  statutoryRest,
  workOut,
} from '@xiezhi/law'

/** The rule book as data: what the published flow chart, a checker or a lawyer's own reader is made from. */
export function ruleBookView(rules: RuleBook) {
  return { ...rules, facts, parameters, readings, posts, documents }
}

/** What a page about a case of one procedure reads of the rule book; of one it does not know (any more), what is said of all. */
export function procedureView({ version, statutes, layers, procedures }: RuleBook, id: string) {
  const titles = Object.fromEntries(procedures.map((p) => [p.id, p.title]))
  return { version, statutes, layers, titles, procedures: procedures.filter((p) => p.id === id).map(read) }
}

/** Nothing that is only tried or walked: examples, courses. */
function read({ course: _, branches: __, ...own }: Procedure): Procedure {
  const untried = <T extends { readonly examples: readonly unknown[] }>(rule: T): T => ({ ...rule, examples: [] })
  return { ...own, gates: own.gates.map(untried), clocks: own.clocks.map(untried) }
}

/** A term worked out on the calendar, as the command tells it. `length` wins over what the layers set; without either it is 未设定. */
export function clockView(
  term: Clock | LooseTerm,
  of: { readonly from: Day; readonly length?: number; readonly layers: readonly Layer[] },
  rules: RuleBook,
  calendar: Calendar,
) {
  const { end, cite, setBy, notes, ...worked } = workOut(term, of, rules, calendar)
  const base = {
    id: worked.id,
    title: worked.title,
    from: worked.from,
    unit: worked.unit,
    binds: worked.binds,
    length: worked.length,
    layer: setBy?.id ?? null,
    layerTitle: setBy?.title ?? null,
    onExpiry: worked.onExpiry,
    articles: cite.map((c) => articleOf(c, rules)),
    notes,
  }
  if (end === undefined)
    return { ...base, state: 'unset' as const, sentence: `“${term.title}”未设定，由机关写明天数及其依据。` }
  const { due, safe, nominal, provisional, uncounted, worked: weekends, safeMeans } = end
  const told = { uncounted, worked: weekends, safeMeans }
  return { ...base, state: 'set' as const, due, safe, nominal, provisional, told }
}

const beforeNotice = `${festivalBasis}；调休以国务院办公厅的通知为准`

/** One year of the working-day calendar; a year whose notice is not out has weekends and the holidays of the law, and says so. */
export function calendarView(year: number, calendar: Calendar) {
  const schedule = schedules.find((s) => s.year === year)
  return {
    year,
    provisional: schedule === undefined,
    rest: schedule?.rest ?? (`${year}-01-01` > calendar.publishedUntil ? statutoryRest(year) : []),
    work: schedule?.work ?? [],
    source: schedule?.source ?? (`${year}-01-01` > calendar.publishedUntil ? beforeNotice : null),
    publishedUntil: calendar.publishedUntil,
    version: calendar.version,
  }
}

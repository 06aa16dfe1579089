import { articleOf } from '@xiezhi/casework'
import {
  aheadOf,
  type Calendar,
  type Clock,
  type Day,
  documents,
  dueOf,
  facts,
  festivalBasis,
  graceOf,
  type Layer,
  lengthOn,
  parameters,
  posts,
  type RuleBook,
  readings,
  schedules,
  statutoryRest,
  unitOn,
} from '@xiezhi/law'

/** The rule book as data: what the published flow chart, a checker or a lawyer's own reader is made from. */
export function ruleBookView(rules: RuleBook) {
  return { ...rules, facts, parameters, readings, posts, documents }
}

/** A clock worked out on the calendar. `length` wins over what the layers set; without either it is 未设定. */
export function clockView(
  clock: Clock,
  of: { readonly from: Day; readonly length?: number; readonly layers: readonly Layer[] },
  rules: RuleBook,
  calendar: Calendar,
) {
  const set = lengthOn(of.layers, clock, of.from)
  const length = of.length ?? (set.set ? Number(set.value) : null)
  const layer = of.length === undefined && set.set ? set.layer : null
  const base = {
    id: clock.id,
    title: clock.title,
    from: of.from,
    unit: unitOn(clock, of.from),
    binds: clock.binds,
    length,
    layer,
    layerTitle: of.layers.find((l) => l.id === layer)?.title ?? null,
    onExpiry: clock.onExpiry,
    articles: clock.cite.map((c) => articleOf(c, rules)),
  }
  if (length === null)
    return { ...base, state: 'unset' as const, sentence: `“${clock.title}”未设定，由机关写明天数及其依据。` }
  const span = {
    trigger: of.from,
    length,
    unit: unitOn(clock, of.from),
    binds: clock.binds,
    grace: graceOf(clock, of.layers, of.from),
    // Counted back, the day that is given is the day it must be done before.
    ...(clock.before === undefined ? {} : { before: of.from }),
    ...aheadOf(clock, of.layers, of.from),
  }
  const { due, safe, nominal, provisional } = dueOf(span, calendar, of.from)
  return { ...base, state: 'set' as const, due, safe, nominal, provisional }
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

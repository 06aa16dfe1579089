import {
  aroundOf,
  type Clock,
  clockOf,
  compareDays,
  type Day,
  type Due,
  daysBetween,
  daysLeft,
  dueOf,
  type Explained,
  explain,
  graceOf,
  hoursBetween,
  lengthOn,
  type Span,
  unitOn,
} from '@xiezhi/law'
import { articlesOn } from './article.ts'
import { type Context, layersOf } from './context.ts'
import type { CaseFile, ClockRecord, Moment } from './file.ts'
import type { Article } from './refusal.ts'

interface For {
  /** Handed over, so that what is posted is the answer alone. */
  readonly inPerson?: boolean
  readonly party?: string
  readonly proceeding?: string
  /** When it happened, to the minute: where a term in hours begins. */
  readonly at?: Moment
  /** The day it ends on, of a clock that ends on a day of the record. */
  readonly until?: Day
  /** The day it is counted back from. */
  readonly before?: Day
}

/** A clock as it starts, with the length the layers set that day; null: 未设定. */
export function recordOf(clock: Clock, trigger: Day, context: Context, of: For): ClockRecord {
  const layers = layersOf(context)
  const length = lengthOn(layers, clock, trigger)
  return {
    id: clockId(clock, of),
    clock: clock.id,
    ...(of.party === undefined || clock.per === 'case' ? {} : { party: of.party }),
    ...(of.proceeding === undefined || clock.per !== 'proceeding' ? {} : { proceeding: of.proceeding }),
    trigger,
    ...(clock.unit === 'H' && of.at !== undefined ? { at: of.at } : {}),
    length: of.until !== undefined ? daysBetween(trigger, of.until) : length.set ? Number(length.value) : null,
    ...(of.until === undefined ? {} : { until: of.until }),
    ...(of.before === undefined ? {} : { before: of.before }),
    ...(clock.rolls === false ? { rolls: false } : {}),
    ...aroundOf(clock, layers, trigger),
    unit: unitOn(clock, trigger),
    binds: clock.binds,
    layer: length.set ? length.layer : null,
    grace: graceOf(clock, layers, trigger, of.inPerson),
    extensions: [],
    pauses: [],
  }
}

const clockId = (clock: Clock, of: For): string =>
  clock.per === 'party'
    ? `${clock.id}/${of.party}`
    : clock.per === 'proceeding'
      ? `${clock.id}/${of.proceeding}`
      : clock.id

export interface ClockState extends ClockRecord {
  readonly title: string
  readonly due?: Due
  readonly left?: number
  readonly light: 'calm' | 'warn' | 'over' | 'done' | 'unset'
  /** Stopped only after it had run out: done, and yet not in time. */
  readonly late?: true
  readonly onExpiry: string
  readonly articles: readonly Article[]
}

/** Where a clock stands today. Yellow at three working days or a fifth of the term left (law-rules G). */
export function clockState(
  record: ClockRecord,
  context: Pick<Context, 'rules' | 'calendar'> & Partial<Pick<Context, 'agency' | 'now'>>,
  today: Day,
): ClockState {
  const clock = clockOf(context.rules, record.clock)
  const title = clock?.title ?? record.clock
  const base = {
    ...record,
    title,
    onExpiry: clock?.onExpiry ?? '',
    articles: clock === undefined ? [] : articlesOn(clock.cite, record.trigger, context),
  }
  if (record.length === null) return { ...base, light: record.stopped === undefined ? 'unset' : 'done' }
  const due = dueOfRecord(record, record.length, context, today)
  // A measure ends on its safe day: the rolled end is only the outer limit (correction 6).
  const end = record.binds === 'measure' ? due.safe : due.due
  // A list looks at days alone: of its last day a term in hours may still have all.
  const now = context.now?.slice(0, 10) === today ? context.now : (`${today}T00:00` as const)
  const left = due.at === undefined ? daysLeft(end, record.unit, context.calendar, today) : hoursBetween(now, due.at)
  if (record.stopped !== undefined) {
    const late = record.binds !== 'party' && compareDays(record.stopped, end) > 0
    return { ...base, due, left, light: 'done', ...(late ? { late } : {}) }
  }
  // A party's own time is no delay of the agency's; it only turns over when it has run out.
  // A term in hours presses from its first minute.
  const most = record.unit === 'H' ? record.length : Math.max(3, Math.ceil(record.length / 5))
  const warn = record.binds === 'party' ? 0 : (clock?.warns ?? most)
  const over = due.at === undefined ? compareDays(today, end) > 0 : now > due.at
  // What cannot be done before something else has happened presses nobody until it has.
  const waits = record.pauses.some((p) => p.to === undefined && p.leaves !== undefined)
  return {
    ...base,
    due,
    left,
    light: over ? (clock?.lapses === true ? 'done' : 'over') : left <= warn && !waits ? 'warn' : 'calm',
  }
}

/** What an agency's own limit says of an act on this day: the last day it had, where the day is after it. */
export function overdue(file: CaseFile, clock: string, context: Context, day: Day): Day | undefined {
  const record = file.clocks.find((c) => c.clock === clock && c.stopped === undefined)
  if (record === undefined || record.length === null) return undefined
  const { due } = dueOfRecord(record, record.length, context, day)
  return compareDays(day, due) > 0 ? due : undefined
}

export const dueOfRecord = (record: ClockRecord, length: number, context: Pick<Context, 'calendar'>, today: Day): Due =>
  dueOf(spanOf(record, length), context.calendar, today)

const spanOf = (record: ClockRecord, length: number): Span => ({
  trigger: record.trigger,
  length,
  unit: record.unit,
  binds: record.binds,
  grace: record.grace,
  extensions: record.extensions,
  suspensions: record.pauses,
  ...(record.until === undefined ? {} : { until: record.until }),
  ...(record.before === undefined ? {} : { before: record.before }),
  ...(record.rolls === undefined ? {} : { rolls: record.rolls }),
  ...(record.first === undefined ? {} : { first: record.first }),
  ...(record.ahead === undefined ? {} : { ahead: record.ahead }),
  ...(record.at === undefined ? {} : { at: record.at }),
})

/** A clock with the reason of its date: each day that is not counted, and what the safe day is. For who opens it, not for a list. */
export interface ToldClock extends ClockState {
  readonly told?: Pick<Explained, 'uncounted' | 'worked' | 'safeMeans'>
}

export function toldClock(record: ClockRecord, context: Parameters<typeof clockState>[1], today: Day): ToldClock {
  const state = clockState(record, context, today)
  if (record.length === null) return state
  const { uncounted, worked, safeMeans } = explain(spanOf(record, record.length), context.calendar, today)
  return { ...state, told: { uncounted, worked, safeMeans } }
}

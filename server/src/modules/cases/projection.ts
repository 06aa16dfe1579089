import {
  type CaseFile,
  type ClockRecord,
  type ClockRow,
  type Context,
  clockState,
  clueOf,
  project,
} from '@xiezhi/casework'
import { addDays, clocksOf, compareDays, type Day, daysBetween } from '@xiezhi/law'
import type { Json } from '@xiezhi/log'
import { plain } from '../record/index.ts'
import { type Found, wordsOf } from './words.ts'

const never = 'infinity'
type Rules = Pick<Context, 'rules' | 'calendar'>

/** What `casework.project` in the database takes: every row of one case. The same call serves a step and a rebuild. */
export function rowsOf(file: CaseFile, context: Rules, today: Day): { readonly [part: string]: Json } {
  const rows = project(file, context, today)
  const urgency = urgencyOf(file.clocks, rows.clocks, context)
  const records = new Map(file.clocks.map((c) => [c.id, c]))
  const { case: c } = rows
  const made = plain({
    case: {
      ...urgency,
      id: c.id,
      agency: c.agency,
      procedure: c.procedure,
      sequence: c.sequence,
      stage: c.stage,
      decided_on: c.decidedOn ?? null,
      shown: c.shown,
      waits: c.waits,
      officers: c.officers,
      acted: c.acted,
      unit: c.unit,
      returned: c.returned,
      irregular: c.irregular,
      figures: c.figures,
    },
    clocks: rows.clocks.map(({ case: case_id, ...clock }) => ({
      ...clock,
      case_id,
      agency: c.agency,
      record: records.get(clock.id),
    })),
    waits: waitsOf(file, rows.case.waits).map((wait) => ({
      ...wait,
      case_id: c.id,
      agency: c.agency,
      due: urgency.due,
    })),
    ...wordsOf(foundBy(file, c.shown.title)),
  })
  return made as { readonly [part: string]: Json }
}

/** A handler's case waits for those who handle it, a unit head's for the head of its unit, what one alone can do for him; any other post is one desk. */
function waitsOf(
  file: CaseFile,
  waits: readonly { readonly post: string; readonly unit?: string; readonly person?: string }[],
) {
  const registered = file.acts.slice(0, 1).map((act) => act.actor.person)
  // Once officers are named the case is theirs, and no longer his who entered the clue.
  const handlers = new Set(file.teams.length > 0 ? file.officers : [...file.officers, ...registered])
  const desks = Map.groupBy(waits, (wait) => wait.post)
  return [...desks].flatMap(([post, at]) => {
    const whom = post === 'handler' ? [...handlers] : at.map((wait) => wait.person ?? deskOf(wait.unit))
    return [...new Set(whom)].map((person) => ({ post, person }))
  })
}

/** Who is waited for at a post that one unit has of its own; '' where the agency has one for all. */
export const deskOf = (unit: string | undefined): string => (unit === undefined ? '' : `unit:${unit}`)

const lapsingOf = new WeakMap<Context['rules'], ReadonlySet<string>>()
/** Clocks that run out without anybody being late. */
function lapsing(rules: Context['rules']): ReadonlySet<string> {
  const known = lapsingOf.get(rules)
  if (known !== undefined) return known
  const found = new Set(
    clocksOf(rules)
      .filter((c) => c.lapses === true)
      .map((c) => c.id),
  )
  lapsingOf.set(rules, found)
  return found
}

/** Clocks that press somebody: they run, nothing holds them up, and their end is not merely that of a right. */
export function pressing<C extends Pick<ClockRecord, 'clock' | 'stopped' | 'pauses'>>(
  clocks: readonly C[],
  { rules }: Pick<Rules, 'rules'>,
): readonly C[] {
  const lapses = lapsing(rules)
  return clocks.filter(
    (c) => c.stopped === undefined && !lapses.has(c.clock) && !c.pauses.some((pause) => pause.to === undefined),
  )
}

/**
 * First day due among the agency's own clocks, and first day of warning. The party's time (缴款) is no delay of the
 * agency's: once it is over it warns, and is never what is overdue.
 */
function urgencyOf(clocks: readonly ClockRecord[], rows: readonly ClockRow[], context: Rules) {
  const days = pressing(clocks, context).flatMap((clock): { due?: Day; warn: Day }[] => {
    const row = rows.find((r) => r.id === clock.id)
    // A measure ends on its safe day, as its light says: the rolled end is only the outer limit (correction 6).
    const due = (clock.binds === 'measure' ? row?.safe : row?.due) ?? null
    if (due === null) return []
    return clock.binds === 'party' ? [{ warn: addDays(due, 1) }] : [{ due, warn: warnOn(clock, due, context) }]
  })
  const earliest = (list: readonly (Day | undefined)[]): string =>
    list.filter((day) => day !== undefined).sort(compareDays)[0] ?? never
  return { due: earliest(days.map((d) => d.due)), warn_on: earliest(days.map((d) => d.warn)) }
}

/** A clock is asked again at every step of its case and answers the same: the last ten thousand answers are kept. */
const warned = new Map<string, Day>()

/** The first day the light is no longer calm, found by asking the one place that knows when it turns. */
function warnOn(clock: ClockRecord, due: Day, context: Rules): Day {
  const key = `${context.calendar.version} ${context.rules.version} ${due} ${JSON.stringify(clock)}`
  const known = warned.get(key)
  if (known !== undefined) return known
  let calm = -1
  let lit = Math.max(0, daysBetween(clock.trigger, due)) + 1
  while (lit - calm > 1) {
    const middle = Math.floor((calm + lit) / 2)
    if (clockState(clock, context, addDays(clock.trigger, middle)).light === 'calm') calm = middle
    else lit = middle
  }
  const day = addDays(clock.trigger, lit)
  if (warned.size >= 10_000) warned.clear()
  warned.set(key, day)
  return day
}

/** What a case is found by. Numbers of natural persons' papers are not among it. */
function foundBy(file: CaseFile, title: string): Found {
  const handlers = new Set([file.acts[0]?.actor.person, ...file.officers])
  // Names as the record has them: whoever handles the case has acted in it, or will have.
  const officers = file.acts.filter((act) => handlers.has(act.actor.person)).map((act) => act.actor.name)
  const codes = file.parties.map((p) => (p.kind === 'person' ? undefined : p.code))
  return {
    names: [...file.parties.map((p) => p.name), ...new Set(officers)],
    texts: [title, clueOf(file).cause, ...codes, ...file.papers.map((p) => p.number)],
    parties: [...file.parties.map((p) => p.name), ...codes],
  }
}

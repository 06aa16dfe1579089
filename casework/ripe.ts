import { addDays, compareDays, type Day, procedureOf, turningClocks } from '@xiezhi/law'
import { dueOfRecord } from './clocks.ts'
import type { Context } from './context.ts'
import type { Effect } from './event.ts'
import type { CaseFile, ClockRecord } from './file.ts'
import { mainProceeding, withEffects } from './fold.ts'

type Calendar = Pick<Context, 'calendar'>

/**
 * What the law takes to have happened by this day because a clock has run out (视为受理、自动解除、视为延续): worked out when the clock
 * started, in force from its end, and carried by the next event of the case.
 */
export function ripe(file: CaseFile, context: Calendar, day: Day): readonly Effect[] {
  const now = ripeAtOnce(file, context, day)
  // What is deemed may start a clock that has run out as well: what was left of a term, long over when somebody looks again.
  return now.length === 0 ? now : [...now, ...ripe(withEffects(file, now, byNobody(file)), context, day)]
}

function ripeAtOnce(file: CaseFile, context: Calendar, day: Day): readonly Effect[] {
  return file.clocks.flatMap((c): readonly Effect[] => {
    if (c.deems === undefined || c.stopped !== undefined || c.length === null) return []
    const { due } = dueOfRecord(c, c.length, context, day)
    if (compareDays(day, due) <= 0) return []
    const stop: Effect = { do: 'clockStop', id: c.id, on: due }
    const { dated, effects } = c.deems
    return [stop, ...(dated === 'trigger' ? effects : effects.map((e) => onDay(e, due)))]
  })
}

/**
 * The days on which the case began to stand otherwise although nobody acted, after `after` and up to `day`, in their order: a clock
 * ran out by which something is deemed, or the wait for somebody begins (签发催告书). What lists show of a case hangs on its
 * events and on the last of these, and not on the day one asks.
 */
export function turns(
  file: CaseFile,
  context: Calendar & Pick<Context, 'rules'>,
  after: Day,
  day: Day,
): readonly Day[] {
  const procedure = procedureOf(context.rules, file.procedure)
  const turning = procedure === undefined ? new Set() : turningClocks(procedure)
  const clocks = file.clocks.filter((c) => turning.has(c.clock) && c.stopped === undefined)
  // What is deemed may start a clock of its own, and that may have run out as well.
  const carried = clocks.some((c) => c.deems !== undefined) ? asOf(file, context, day).clocks : []
  const started = carried.filter((c) => turning.has(c.clock) && !file.clocks.some((known) => isSame(known, c)))
  const days = [...clocks, ...started].flatMap((c): readonly Day[] => {
    // One that stands still ends later each day: it turns nothing.
    if (c.length === null || c.pauses.some((p) => p.to === undefined)) return []
    const { due, safe } = dueOfRecord(c, c.length, context, day)
    return [addDays(due, 1), safe]
  })
  const within = days.filter((d) => compareDays(d, after) > 0 && compareDays(d, day) <= 0)
  return [...new Set(within)].sort(compareDays)
}

/** The case as it stands on a day although nobody has acted since: everybody who looks at it finds what the law has made of it. */
export function asOf(file: CaseFile, context: Calendar, day: Day): CaseFile {
  const lapsed = file.sequence === 0 ? [] : ripe(file, context, day)
  return lapsed.length === 0 ? file : withEffects(file, lapsed, byNobody(file))
}

const isSame = (one: ClockRecord, other: ClockRecord): boolean => one.id === other.id && one.trigger === other.trigger

/** The same effect, of another day. */
function onDay(effect: Effect, day: Day): Effect {
  if (effect.do === 'clock') return { ...effect, clock: { ...effect.clock, trigger: day } }
  if (effect.do === 'open') return { ...effect, proceeding: { ...effect.proceeding, opened: day } }
  return 'on' in effect ? { ...effect, on: day } : effect
}

const byNobody = (file: CaseFile) =>
  ({
    sequence: file.sequence,
    proceeding: mainProceeding(file).id,
    actor: { person: '', name: '', post: 'handler', agency: file.agency },
  }) as const

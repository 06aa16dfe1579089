import { addDays, compareDays, type Day } from '@xiezhi/law'
import { dueOfRecord } from './clocks.ts'
import type { Context } from './context.ts'
import type { Effect } from './event.ts'
import type { CaseFile } from './file.ts'
import { mainProceeding, withEffects } from './fold.ts'

type Calendar = Pick<Context, 'calendar'>

/**
 * What the law takes to have happened by this day because a clock has run out (视为受理、自动解除、视为延续): worked out when the clock
 * started, in force from its end, and carried by the next event of the case.
 */
export function ripe(file: CaseFile, context: Calendar, day: Day): readonly Effect[] {
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
 * The day since which the case stands as it does although nobody acted: the day after the last end of what ran out before `day`.
 * undefined: nothing has. What lists show of a case hangs on its events and on this, and not on the day one asks.
 */
export function ripened(file: CaseFile, context: Calendar, day: Day): Day | undefined {
  const ended = ripe(file, context, day).flatMap((e) => (e.do === 'clockStop' ? [e.on] : []))
  const last = ended.toSorted(compareDays).at(-1)
  return last === undefined ? undefined : addDays(last, 1)
}

/** The case as it stands on a day although nobody has acted since: everybody who looks at it finds what the law has made of it. */
export function asOf(file: CaseFile, context: Calendar, day: Day): CaseFile {
  const lapsed = file.sequence === 0 ? [] : ripe(file, context, day)
  const nobody = { person: '', name: '', post: 'handler', agency: file.agency } as const
  const origin = {
    sequence: file.sequence,
    proceeding: lapsed.length === 0 ? '' : mainProceeding(file).id,
    actor: nobody,
  }
  return withEffects(file, lapsed, origin)
}

/** The same effect, of another day. */
function onDay(effect: Effect, day: Day): Effect {
  if (effect.do === 'clock') return { ...effect, clock: { ...effect.clock, trigger: day } }
  if (effect.do === 'open') return { ...effect, proceeding: { ...effect.proceeding, opened: day } }
  return 'on' in effect ? { ...effect, on: day } : effect
}

import { type Clock, covers, type Day, hold, procedureOf } from '@xiezhi/law'
import type { Doing } from '../acts/act.ts'
import { recordOf } from '../clocks.ts'
import type { Effect } from '../event.ts'
import type { ClockRecord } from '../file.ts'
import { situationOf } from '../readings/index.ts'
import { all } from './does.ts'
import type { Scope } from './scope.ts'

/** The clocks of this name that still run: the case's own, and those of the party at hand. */
export const running = (clock: string, { file, party }: Scope): readonly ClockRecord[] =>
  file.clocks.filter(
    (c) => c.clock === clock && c.stopped === undefined && (c.party === undefined || c.party === party),
  )

/**
 * What something that happened is to the clocks of the procedure: those that wait for it stop, those that run from it start. Struck
 * for a party it concerns the party's clocks, else those of the case; a proceeding's clock goes with its proceeding.
 */
export function struck(
  moment: string,
  on: Day,
  scope: Scope,
  { proceeding }: { readonly proceeding: string },
): readonly Effect[] {
  const { file, party, context } = scope
  const clocks = procedureOf(context.rules, file.procedure)?.clocks ?? []
  const mine = (c: Clock) => c.per === 'proceeding' || (c.per === 'party') === (party !== undefined)
  const stops = file.clocks
    .filter((r) => r.stopped === undefined && clocks.some((c) => c.id === r.clock && c.stops.includes(moment)))
    .filter((r) => (r.party === undefined ? party === undefined || r.proceeding !== undefined : r.party === party))
    .filter((r) => r.proceeding === undefined || r.proceeding === scope.proceeding.id)
    .map((r): Effect => ({ do: 'clockStop', id: r.id, on: scope.day }))
  const starts = clocks
    .filter((c) => c.starts === moment && covers(c.inForce, on) && mine(c))
    .filter((c) => c.when === undefined || hold(c.when, situationOf(scope)).answer === 'yes')
    .map((c): Effect => ({ do: 'clock', clock: started(c, on, scope, proceeding) }))
  return [...stops, ...starts]
}

/** What the law takes to have happened when the clock runs out is worked out as it starts: the fold needs no rule for it. */
function started(clock: Clock, on: Day, scope: Scope, proceeding: string): ClockRecord {
  const of = { proceeding, ...(scope.party === undefined ? {} : { party: scope.party }) }
  const record = recordOf(clock, on, scope.context, of)
  if (clock.deems === undefined) return record
  const d = scope as Scope & Doing
  const then = all(clock.deems.does, { ...d, day: on, step: { ...d.step, to: undefined } })
  const effects = then.effects.map((e): Effect => (e.do === 'enter' ? { ...e, deemed: clock.id } : e))
  return { ...record, deems: { dated: clock.deems.dated, effects } }
}

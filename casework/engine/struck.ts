import {
  type Clock,
  compareDays,
  covers,
  type Day,
  hold,
  isDay,
  type Layer,
  type Pause,
  procedureOf,
} from '@xiezhi/law'
import { recordOf } from '../clocks.ts'
import type { Effect } from '../event.ts'
import type { ClockRecord } from '../file.ts'
import { situationOf } from '../readings/index.ts'
import type { Doing, Work } from './doing.ts'
import type { Scope } from './scope.ts'
import { valueIn } from './value.ts'

/** The clocks of this name: the case's own, and those of the party and of the proceeding at hand. */
const atHand = (clock: string, { file, party, proceeding }: Scope): readonly ClockRecord[] =>
  file.clocks.filter(
    (c) =>
      c.clock === clock &&
      (c.party === undefined || c.party === party) &&
      (c.proceeding === undefined || c.proceeding === proceeding.id),
  )
/** Those of them that still run. */
export const running = (clock: string, scope: Scope): readonly ClockRecord[] =>
  atHand(clock, scope).filter((c) => c.stopped === undefined)

interface Standing {
  /** On this account alone. */
  readonly for?: string
  /** Also what was to stand still beyond this day. */
  readonly on?: Day
}

/** Those that stand still (on this account), also where they have been stopped since: how long they stood is counted all the same. */
export const paused = (clock: string, scope: Scope, standing: Standing = {}): readonly ClockRecord[] =>
  atHand(clock, scope).filter((c) => isPaused(c, standing))

const isPaused = (c: ClockRecord, { for: account, on }: Standing): boolean =>
  c.pauses.some(
    (p) => (p.to === undefined || (on !== undefined && on < p.to)) && (account === undefined || p.for === account),
  )

/**
 * Those of them that a pause stops: all that are not stopped already; for a legal ground only those whose length a sector has set that
 * knows the ground (市监程序64), or the agency within it, with the days the rule leaves when it ends.
 */
export function pausable(
  does: Pause,
  scope: Scope,
  account?: string,
): readonly { record: ClockRecord; leaves: { leaves?: number } }[] {
  const { rules } = scope.context
  const rule = procedureOf(rules, scope.file.procedure)?.clocks.find((c) => c.id === does.pause)
  const sectors = rules.layers.filter((l) => l.kind === 'sector')
  // An agency that sets itself less time is of its sector all the same, and what that does not count is not counted.
  const setsIt = (on: Day) => (l: Layer) =>
    scope.context.agency.layers.includes(l.id) &&
    l.settings.some((s) => s.parameter === rule?.length && covers(s.inForce, on))
  const bySector = (c: ClockRecord) =>
    sectors.some((l) => l.id === c.layer) ||
    (c.layer === scope.context.agency.own.id && sectors.some(setsIt(c.trigger)))
  const grounds = rule?.suspendedBy ?? []
  return running(does.pause, scope)
    .filter((c) => (does.as === undefined ? c.pauses.every((p) => p.to !== undefined) : bySector(c)))
    .filter(() => does.as === undefined || grounds.includes(does.as))
    .filter((c) => account === undefined || !isPaused(c, { for: account }))
    .map((record) => ({ record, leaves: rule?.leaves === undefined ? {} : { leaves: rule.leaves } }))
}

interface Striking {
  readonly proceeding: string
  readonly inPerson?: boolean
  /** What a rule does, worked out: the step that strikes knows how, and a clock may deem the like. */
  readonly work: Work
}

/**
 * What something that happened is to the clocks of the procedure: those that wait for it stop, those that run from it start. Struck
 * for a party it concerns the party's clocks, else those of the case; a proceeding's clock goes with its proceeding.
 */
export function struck(
  moment: string,
  on: Day,
  scope: Scope,
  { proceeding, inPerson = false, work }: Striking,
): readonly Effect[] {
  const { file, party, context } = scope
  const clocks = procedureOf(context.rules, file.procedure)?.clocks ?? []
  const mine = (c: Clock) => c.per === 'proceeding' || (c.per === 'party') === (party !== undefined)
  const isMain = scope.proceeding.parent === undefined && party === undefined
  const stops = file.clocks
    .filter((r) => r.stopped === undefined && clocks.some((c) => c.id === r.clock && c.stops.includes(moment)))
    .filter((r) => (r.party === undefined ? party === undefined || r.proceeding !== undefined : r.party === party))
    // What ends the case itself ends what runs in the proceedings beside it.
    .filter((r) => r.proceeding === undefined || r.proceeding === scope.proceeding.id || isMain)
    // What has been since before the day it is told on has stopped it then; what is to be (公告期满) does so as it is set about.
    .map((r): Effect => ({ do: 'clockStop', id: r.id, on: compareDays(on, scope.day) < 0 ? on : scope.day }))
  const starts = clocks
    .filter((c) => c.starts === moment && covers(c.inForce, on) && mine(c))
    .filter((c) => c.when === undefined || hold(c.when, situationOf(scope)).answer === 'yes')
    .flatMap((c): readonly Effect[] => {
      const ends = endsOn(c, scope)
      return ends === undefined
        ? []
        : [{ do: 'clock', clock: started(c, on, scope, { proceeding, inPerson, work, ...ends }) }]
    })
  return [...stops, ...starts]
}

/** A clock that ends on a day of the record, or is counted back from one, does not start where there is none. */
function endsOn({ length, before }: Clock, scope: Scope): { readonly until?: Day; readonly before?: Day } | undefined {
  const days = {
    ...(typeof length === 'string' ? {} : { until: valueIn(length.until, scope) }),
    ...(before === undefined ? {} : { before: valueIn(before, scope) }),
  }
  return Object.values(days).every(isDay) ? (days as { readonly until?: Day; readonly before?: Day }) : undefined
}

/** What the law takes to have happened when the clock runs out is worked out as it starts: the fold needs no rule for it. */
function started(
  clock: Clock,
  on: Day,
  scope: Scope,
  { work, ...how }: Striking & { readonly until?: Day; readonly before?: Day },
): ClockRecord {
  const of = {
    ...how,
    at: scope.day === on ? (scope.at ?? scope.context.now) : (`${on}T00:00` as const),
    ...(scope.party === undefined ? {} : { party: scope.party }),
  }
  const record = recordOf(clock, on, scope.context, of)
  if (clock.deems === undefined) return record
  const d = scope as Scope & Doing
  const then = work(clock.deems.does, { ...d, day: on, step: { ...d.step, to: undefined } })
  const effects = then.effects.map((e): Effect => {
    if (e.do !== 'enter') return e
    // Whatever event carries it: what a measure becomes by itself is entered in its own proceeding.
    const at = scope.proceeding.parent === undefined ? {} : { proceeding: scope.proceeding.id }
    return { ...at, ...e, deemed: clock.id }
  })
  // What the law of a sector alone deems (市监程序35) is nothing elsewhere, and the clock runs on as any other.
  return effects.length === 0 ? record : { ...record, deems: { dated: clock.deems.dated, effects } }
}

import { type Day, lengthOn, procedureOf } from '@xiezhi/law'
import { dueOfRecord } from '../clocks.ts'
import { layersOf } from '../context.ts'
import type { ClockRecord, Moment } from '../file.ts'
import type { Scope } from './scope.ts'

/** The clock of this name: of the party at hand, of this proceeding, or of the case; of several the one that still runs. */
export function clockIn({ file, party, proceeding }: Scope, clock: string): ClockRecord | undefined {
  const own = file.clocks.filter(
    (c) =>
      c.clock === clock &&
      (c.party === undefined || party === undefined || c.party === party) &&
      (c.proceeding === undefined || proceeding.parent === undefined || c.proceeding === proceeding.id),
  )
  return own.findLast((c) => c.stopped === undefined) ?? own.at(-1)
}

/** Of a clock that started before the agency had set its time: what is set by now counts from the same day. null: 未设定. */
export function lengthOf(record: ClockRecord, scope: Scope): number | null {
  if (record.length !== null) return record.length
  const rule = procedureOf(scope.context.rules, scope.file.procedure)?.clocks.find((r) => r.id === record.clock)
  const set = rule === undefined ? undefined : lengthOn(layersOf(scope.context), rule, scope.day)
  return set?.set === true ? Number(set.value) : null
}

export interface End {
  readonly due: Day
  readonly safe: Day
  /** Of a term in hours, the minute it ends. */
  readonly at?: Moment
  /** Working days left after it for what was posted in time. */
  readonly grace: number
}

/** The last day of the clock and the first on which the agency may act; undefined: not started, or not set. */
export function endOf(clock: string, scope: Scope): End | undefined {
  const record = clockIn(scope, clock)
  const length = record === undefined ? null : lengthOf(record, scope)
  if (record === undefined || length === null) return undefined
  const { due, safe, at } = dueOfRecord(record, length, scope.context, scope.day)
  return { due, safe, grace: record.grace, ...(at === undefined ? {} : { at }) }
}

export const safeDay = (clock: string, scope: Scope): Day | undefined => endOf(clock, scope)?.safe

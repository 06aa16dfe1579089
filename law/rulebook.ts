import { type Calendar, calendarOf } from './calendar/calendar.ts'
import { schedules } from './calendar/schedules.ts'
import { national } from './layers/national.ts'
import { provinces } from './layers/provinces.ts'
import { sectors } from './layers/sectors.ts'
import { penalisingLaws } from './penalising.ts'
import { clocks } from './penalty/clocks.ts'
import { culpabilityGates } from './penalty/gates/culpability.ts'
import { decisionGates } from './penalty/gates/decision.ts'
import { investigationGates } from './penalty/gates/investigation.ts'
import { measureGates } from './penalty/gates/measure.ts'
import { noticeGates } from './penalty/gates/notice.ts'
import { personGates } from './penalty/gates/persons.ts'
import { reviewGates } from './penalty/gates/review.ts'
import { ordinaryPenalty, type Procedure } from './penalty/procedure.ts'
import { type Statute, statutes } from './statutes.ts'
import type { Clock } from './words/clock.ts'
import type { Gate } from './words/gate.ts'
import type { Layer } from './words/layer.ts'

/** Everything that decides what may come next, as one value: passed in, never reached for. */
export interface RuleBook {
  readonly version: string
  /** The laws the rules stand on, and those an agency punishes under. */
  readonly statutes: readonly Statute[]
  readonly procedures: readonly Procedure[]
  readonly gates: readonly Gate[]
  readonly clocks: readonly Clock[]
  /** National, sector and province layers; an agency's own comes with its context. */
  readonly layers: readonly Layer[]
}

export const ruleBook: RuleBook = {
  version: '2026.11',
  statutes: [...statutes, ...penalisingLaws],
  procedures: [ordinaryPenalty],
  gates: [
    ...investigationGates,
    ...measureGates,
    ...personGates,
    ...culpabilityGates,
    ...noticeGates,
    ...reviewGates,
    ...decisionGates,
  ],
  clocks,
  layers: [national, ...sectors, ...provinces],
}

/** The working-day calendar the product ships with; an installation may import a newer one. */
export const calendar: Calendar = calendarOf(schedules)

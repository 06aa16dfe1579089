import { type Calendar, calendarOf } from './calendar/calendar.ts'
import { schedules } from './calendar/schedules.ts'
import { composedKinds } from './composedKinds.ts'
import { inspection } from './inspection/procedure.ts'
import { national } from './layers/national.ts'
import { provinces } from './layers/provinces.ts'
import { sectors } from './layers/sectors.ts'
import { listMaking } from './list/procedure.ts'
import { looseTerms } from './looseTerms/index.ts'
import { penalisingLaws } from './penalising.ts'
import { ordinaryPenalty } from './penalty/procedure.ts'
import { ordinaryPermit } from './permit/procedure.ts'
import { type Statute, statutes } from './statutes.ts'
import { summaryPenalty } from './summary/procedure.ts'
import type { LooseTerm } from './words/clock.ts'
import type { Layer } from './words/layer.ts'
import type { Procedure } from './words/procedure.ts'

/** Everything that decides what may come next, as one value: passed in, never reached for. */
export interface RuleBook {
  readonly version: string
  /** The laws the rules stand on, and those an agency punishes under. */
  readonly statutes: readonly Statute[]
  readonly procedures: readonly Procedure[]
  /** National, sector and province layers; an agency's own comes with its context. */
  readonly layers: readonly Layer[]
  /** Terms no procedure lets run. */
  readonly terms: readonly LooseTerm[]
}

const standing: Omit<RuleBook, 'terms'> = {
  version: '2026.11',
  statutes: [...statutes, ...penalisingLaws],
  procedures: [ordinaryPenalty, summaryPenalty, ordinaryPermit, inspection, listMaking, ...composedKinds],
  layers: [national, ...sectors, ...provinces],
}

export const ruleBook: RuleBook = { ...standing, terms: looseTerms(standing.procedures.flatMap((p) => p.clocks)) }

/** The working-day calendar the product ships with; an installation may import a newer one. */
export const calendar: Calendar = calendarOf(schedules)

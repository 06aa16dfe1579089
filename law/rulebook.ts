import { type Calendar, calendarOf } from './calendar/calendar.ts'
import { schedules } from './calendar/schedules.ts'
import { national } from './layers/national.ts'
import { provinces } from './layers/provinces.ts'
import { sectors } from './layers/sectors.ts'
import { penalisingLaws } from './penalising.ts'
import { ordinaryPenalty } from './penalty/procedure.ts'
import { type Statute, statutes } from './statutes.ts'
import type { Clock } from './words/clock.ts'
import type { Gate } from './words/gate.ts'
import type { Layer } from './words/layer.ts'
import type { Procedure, Stage } from './words/procedure.ts'

/** Everything that decides what may come next, as one value: passed in, never reached for. */
export interface RuleBook {
  readonly version: string
  /** The laws the rules stand on, and those an agency punishes under. */
  readonly statutes: readonly Statute[]
  readonly procedures: readonly Procedure[]
  /** National, sector and province layers; an agency's own comes with its context. */
  readonly layers: readonly Layer[]
}

export const ruleBook: RuleBook = {
  version: '2026.11',
  statutes: [...statutes, ...penalisingLaws],
  procedures: [ordinaryPenalty],
  layers: [national, ...sectors, ...provinces],
}

/** The procedure of this name; undefined: the rule book does not know it (any more). */
export const procedureOf = (rules: Pick<RuleBook, 'procedures'>, id: string): Procedure | undefined =>
  rules.procedures.find((p) => p.id === id)

/** Stages of the main proceeding: the one the procedure's first step begins. */
export const mainStages = (procedure: Procedure): readonly Stage[] =>
  procedure.stages[procedure.steps.find((s) => s.id === procedure.first)?.proceeding ?? ''] ?? []

const distinct = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((x) => [x.id, x])).values(),
]
/** Every gate and every clock once, whichever procedures have it: for printing and looking up by name. */
export const gatesOf = (rules: Pick<RuleBook, 'procedures'>): readonly Gate[] =>
  distinct(rules.procedures.flatMap((p) => p.gates))
export const clocksOf = (rules: Pick<RuleBook, 'procedures'>): readonly Clock[] =>
  distinct(rules.procedures.flatMap((p) => p.clocks))

/** The clock of this name, whichever procedure has it; undefined: the rule book does not know it (any more). */
export function clockOf(rules: Pick<RuleBook, 'procedures'>, id: string): Clock | undefined {
  for (const p of rules.procedures) {
    const found = p.clocks.find((c) => c.id === id)
    if (found !== undefined) return found
  }
  return undefined
}

/** The working-day calendar the product ships with; an installation may import a newer one. */
export const calendar: Calendar = calendarOf(schedules)

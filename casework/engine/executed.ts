import {
  addDays,
  addMonths,
  addYears,
  type Calendar,
  type Day,
  type DocumentKind,
  isDay,
  nextWorkingDay,
  penaltyDecisions,
  remedies,
} from '@xiezhi/law'
import { entriesIn, lastOf } from '../entries.ts'
import type { CaseFile } from '../file.ts'
import { decisionOf, paymentsIn } from '../penalty/decision.ts'

/** A decision made elsewhere, as it was entered with its days. */
const madeElsewhere = (file: CaseFile, field: 'decidedOn' | 'servedOn'): Day | undefined => {
  const day = lastOf(file, 'executedDecision')?.fields[field]
  return isDay(day) ? day : undefined
}

/** The day the decision that is carried out was made. */
export const decisionMade = (file: CaseFile): Day | undefined =>
  madeElsewhere(file, 'decidedOn') ?? decisionOf(file)?.on

/** The day the latest paper of these kinds came to the party. */
function served(file: CaseFile, party: string, kinds: readonly DocumentKind[]): Day | undefined {
  const brought = [...entriesIn(file, 'service'), ...entriesIn(file, 'delivery')]
  return brought.findLast((e) => e.party === party && (kinds as readonly unknown[]).includes(e.fields.document))?.on
}
export const demandServed = (file: CaseFile, party: string): Day | undefined => served(file, party, ['demand-notice'])

/** 当场交付 leaves an entry of its own (处罚法52). */
export const decisionServed = (file: CaseFile, party: string): Day | undefined =>
  madeElsewhere(file, 'servedOn') ??
  served(file, party, [...penaltyDecisions, 'charge-notice']) ??
  entriesIn(file, 'sceneDelivery').findLast((e) => e.party === undefined || e.party === party)?.on

/** Where it is not the six months (行诉法46): nobody was told of it (行诉解释64), another law sets it, or 复议 comes first (复议法23). */
export const suitEnds = (file: CaseFile, party: string, calendar: Calendar): Day | undefined => {
  const made = ownTermed.map((kind) => lastOf(file, kind)).find((entry) => entry !== undefined)
  const { remedyTold, suitBy, suitDays, suitUnit } = made?.fields ?? {}
  const on = decisionServed(file, party)
  if (on === undefined) return undefined
  const rolled = (end: Day): Day => nextWorkingDay(calendar, end)
  if (remedyTold === false) return rolled(addYears(on, 1))
  if (suitBy === 'first') return rolled(addDays(on, remedies.reconsideration.length))
  if (suitBy !== 'other' || typeof suitDays !== 'number') return undefined
  return rolled(suitUnit === 'month' ? addMonths(on, suitDays) : addDays(on, suitDays))
}
/** What says by what law it is fought: a decision made elsewhere, what a charge was assessed by, the decision itself. */
const ownTermed = ['executedDecision', 'assessment', 'decision'] as const

export const paidSoFar = (file: CaseFile, party: string): number =>
  paymentsIn(file).reduce((all, p) => (p.party === party ? all + p.amount : all), 0)

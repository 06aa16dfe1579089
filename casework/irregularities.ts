import { type Gate, gatesOf, leavesStanding, procedureOf, type RuleBook, type StepId } from '@xiezhi/law'
import type { Context } from './context.ts'
import type { CaseFile, Irregularity } from './file.ts'
import type { Reason } from './refusal.ts'
import { isSetAside } from './setAside.ts'

/**
 * What still stands in the way: not cured, and not of an act that was taken back or of evidence that was excluded, for on those nothing
 * rests any more. The others stay in the record with the act they belong to.
 */
export function openIrregularities(file: CaseFile): readonly Irregularity[] {
  return file.irregularities.filter(
    (i) =>
      i.cured === undefined &&
      !isSetAside(file, i.event) &&
      !file.acts.some((a) => a.event === i.event && a.withdrawn === true),
  )
}

/** Of those, what takes the act away until it is cured: nothing rests on it. One that leaves it standing is only shown. */
export const barringIrregularities = (file: CaseFile): readonly Irregularity[] =>
  openIrregularities(file).filter((i) => i.stands !== true)

/** A fault as the record keeps it: what the gate it was found by leaves standing says so. */
export function faultOf(
  r: Reason,
  step: StepId,
  reason: string,
  { file, context }: { readonly file: Pick<CaseFile, 'procedure'>; readonly context: Pick<Context, 'rules'> },
): Omit<Irregularity, 'event' | 'cured'> {
  const gate = procedureOf(context.rules, file.procedure)?.gates.find((g) => g.id === r.gate)
  const stands = gate !== undefined && leavesStanding(gate)
  return { gate: r.gate ?? r.code, step, sentence: r.sentence, reason, ...(stands ? { stands } : {}) }
}

/** Of evidence got against such a gate no explanation makes evidence: it is excluded and taken anew (处罚法46). */
export const isMendedAnew = (i: Irregularity, rules: Pick<RuleBook, 'procedures'>): boolean =>
  anewUnder(i, rules) !== undefined

/** The gate that wants it done anew. */
export const anewUnder = (i: Irregularity, rules: Pick<RuleBook, 'procedures'>): Gate | undefined =>
  gatesOf(rules).find((g) => g.id === i.gate && g.mendedAnew?.includes(i.step) === true)

import { type Gate, gatesOf, type RuleBook } from '@xiezhi/law'
import type { CaseFile, Irregularity } from './file.ts'
import { evidenceIn } from './penalty/evidence.ts'

/**
 * What still stands in the way: not cured, and not of an act that was taken back or of evidence that was excluded, for on those nothing
 * rests any more. The others stay in the record with the act they belong to.
 */
export function openIrregularities(file: CaseFile): readonly Irregularity[] {
  return file.irregularities.filter(
    (i) =>
      i.cured === undefined &&
      !evidenceIn(file).some((e) => e.event === i.event && e.excluded !== undefined) &&
      !file.acts.some((a) => a.event === i.event && a.withdrawn === true),
  )
}

/** Of evidence got against such a gate no explanation makes evidence: it is excluded and taken anew (处罚法46). */
export const isMendedAnew = (i: Irregularity, rules: Pick<RuleBook, 'procedures'>): boolean =>
  anewUnder(i, rules) !== undefined

/** The gate that wants it done anew. */
export const anewUnder = (i: Irregularity, rules: Pick<RuleBook, 'procedures'>): Gate | undefined =>
  gatesOf(rules).find((g) => g.id === i.gate && g.mendedAnew?.includes(i.step) === true)

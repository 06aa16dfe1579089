import { labelOf, penaltyKinds } from '@xiezhi/law/codes.ts'
import type { Penalty, Violation } from '../file.ts'
import { bare } from './text.ts'

/** Kinds of penalty as a reader of the portal chooses them and the credit platform counts them (处罚法9). */
export const categoriesOf = (lines: readonly Violation[]): string[] => [
  ...new Set(lines.flatMap((v) => v.penalties.flatMap(namesOf))),
]

/** One kind of the rule book covers two of the reader's: a business closed or a person barred. */
function namesOf({ kind, text = '' }: Penalty): string[] {
  if (kind === 'closure') return [text.includes('从业') ? '限制从业' : '责令关闭']
  return kind === 'other' ? [] : [labelOf(penaltyKinds, kind)]
}

const ofLicences: readonly string[] = ['suspension', 'revocation']
/** The licences taken for a time or for good, as the decision names them; '' where there is none. */
export const licencesTaken = (lines: readonly Violation[]): string =>
  lines
    .flatMap((v) => v.penalties)
    .flatMap((p) => (ofLicences.includes(p.kind) ? [bare(p.text) || labelOf(penaltyKinds, p.kind)] : []))
    .join('；')

/** All of them, also what no law of 处罚法9 names: 其他 is said with what it is. */
export const kindsTold = (lines: readonly Violation[]): string[] => [
  ...categoriesOf(lines),
  ...lines.flatMap((v) => v.penalties).flatMap((p) => (p.kind === 'other' ? [`其他-${bare(p.text)}`] : [])),
]

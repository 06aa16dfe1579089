import type { Penalty, Violation } from '@xiezhi/casework'
import { labelOf, penaltyKinds } from '@xiezhi/law'

/** Kinds of penalty as a reader of the portal chooses them (处罚法9). */
export function categoriesOf(lines: readonly Violation[]): string[] {
  return [...new Set(lines.flatMap((v) => v.penalties.flatMap(namesOf)))]
}

/** One kind of the rule book covers two of the reader's: a business closed or a person barred. */
function namesOf({ kind, text = '' }: Penalty): string[] {
  if (kind === 'closure') return [text.includes('从业') ? '限制从业' : '责令关闭']
  return kind === 'other' ? [] : [labelOf(penaltyKinds, kind)]
}

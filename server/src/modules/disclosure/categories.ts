import type { Penalty, Violation } from '@xiezhi/casework'
import { labelOf, penaltyKinds } from '@xiezhi/law'
import { confiscated } from '../documents/index.ts'

/** Kinds of penalty as a reader of the portal chooses them (处罚法9). */
export function categoriesOf(lines: readonly Violation[]): string[] {
  return [...new Set(lines.flatMap((v) => v.penalties.flatMap(namesOf)))]
}

/** Two kinds of the rule book cover two of the reader's: money or goods, a business closed or a person barred. */
function namesOf(penalty: Penalty): string[] {
  const { kind, text = '' } = penalty
  if (kind === 'confiscation') {
    const { sum, goods } = confiscated(penalty)
    return [...(sum === undefined ? [] : ['没收违法所得']), ...(goods === undefined ? [] : ['没收非法财物'])]
  }
  if (kind === 'closure') return [text.includes('从业') ? '限制从业' : '责令关闭']
  return kind === 'other' ? [] : [labelOf(penaltyKinds, kind)]
}

import type { Norm } from '../words/norm.ts'
import { clockNorms } from './clocks/index.ts'
import { gateNorms } from './gates.ts'
import { rowNorms } from './rows.ts'

/** Everything the law demands that the rule book must carry or say why not: 93 clocks, 47 gates, and the rows that gather them. */
export const norms = { ...clockNorms, ...gateNorms, ...rowNorms } as const satisfies Record<string, Norm>

export type NormId = keyof typeof norms

export const isNorm = (id: string): id is NormId => Object.hasOwn(norms, id)

/** What a rule carries: as it says itself, else the number its id begins with (D02-inspection). */
export function normsOf(rule: { readonly id: string; readonly norm?: readonly string[] }): readonly NormId[] {
  const own = rule.norm ?? [rule.id.split('-')[0]!]
  return own.filter(isNorm)
}

import { type Context, layersOf } from '@xiezhi/casework'
import { numeral } from '@xiezhi/casework/format/numeral.ts'
import { clockOf, type Day, type ParameterId, resolve, type Unit } from '@xiezhi/law'

const units: Readonly<Record<Unit, string>> = { WD: '个工作日', CD: '日', M: '个月', Y: '年' }

/** 五个工作日: a term as the layers of the agency set it on that day. undefined: 未设定, and no number is made up. */
export function termOf(clock: string, context: Context, on: Day): string | undefined {
  const rule = clockOf(context.rules, clock)
  const found = resolve(layersOf(context), `${clock}.length` as ParameterId, on)
  if (rule === undefined || !found.set) return undefined
  return `${numeral(Number(found.value))}${units[rule.unit]}`
}

/** 复议法20 and 行诉法46: the party's own terms, which no layer may change. */
export const remedyTerms = { reviewTerm: '六十日', suitTerm: '六个月' } as const

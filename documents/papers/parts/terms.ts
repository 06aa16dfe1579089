import { type Context, layersOf } from '@xiezhi/casework'
import { clockOf, type Day, lengthOn, numeral, unitOn, unitWords } from '@xiezhi/law'

/** 五个工作日: a term as the layers of the agency set it on that day. undefined: 未设定, and no number is made up. */
export function termOf(clock: string, context: Context, on: Day): string | undefined {
  const rule = clockOf(context.rules, clock)
  if (rule === undefined) return undefined
  const found = lengthOn(layersOf(context), rule, on)
  return found.set ? `${numeral(Number(found.value))}${unitWords[unitOn(rule, on)]}` : undefined
}

import { type Context, layersOf } from '@xiezhi/casework'
import { clockOf, type Day, lengthOn, numeral, type Unit, unitOn } from '@xiezhi/law'

const units: Readonly<Record<Unit, string>> = { WD: '个工作日', CD: '日', M: '个月', Y: '年', H: '小时' }

/** 五个工作日: a term as the layers of the agency set it on that day. undefined: 未设定, and no number is made up. */
export function termOf(clock: string, context: Context, on: Day): string | undefined {
  const rule = clockOf(context.rules, clock)
  if (rule === undefined) return undefined
  const found = lengthOn(layersOf(context), rule, on)
  return found.set ? `${numeral(Number(found.value))}${units[unitOn(rule, on)]}` : undefined
}

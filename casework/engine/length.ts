import { addDays, addMonths, addYears, type Day, type Parameter, type ParameterId, resolve } from '@xiezhi/law'
import { layersOf } from '../context.ts'
import type { Scope } from './scope.ts'

/** A number, or the number the layers set. */
export function daysIn(number: number | ParameterId, { context, day }: Scope): number | undefined {
  if (typeof number === 'number') return number
  const set = resolve(layersOf(context), number, day)
  return set.set ? Number(set.value) : undefined
}

/** So many days, months or years on, as the parameter counts. */
export const further = (day: Day, length: number, unit: Parameter['unit']): Day =>
  unit === '年' ? addYears(day, length) : unit === '月' ? addMonths(day, length) : addDays(day, length)

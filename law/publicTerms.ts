import type { Day } from './day.ts'
import { resolve } from './interpret/layers.ts'
import { national } from './layers/national.ts'
import { numeral } from './numeral.ts'
import { type ParameterId, parameters } from './parameters.ts'

const said = (parameter: ParameterId, on: Day): string => {
  const set = resolve([national], parameter, on)
  const { unit } = parameters[parameter]
  return set.set ? `${numeral(Number(set.value))}${unit === '工作日' ? '个工作日' : unit}` : '规定的期限'
}

/** Within what time the State wants decisions public, and taken back: as the portal of several agencies tells its readers. */
export const publicTermsOn = (day: Day) => ({
  decision: said('D01.length', day),
  other: said('D02.length', day),
  withdrawal: said('D05.length', day),
})

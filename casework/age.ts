import { addYears, compareDays, type Day } from '@xiezhi/law'
import type { Party } from './file.ts'
import { checkIdNumber } from './format/idNumber.ts'

/** When the natural person behind the party was born, as far as the number of the document tells it. */
export function bornOf(party: Pick<Party, 'code'> | undefined): Day | undefined {
  const checked = checkIdNumber(party?.code ?? '')
  return checked.ok ? checked.born : undefined
}

/** 周岁 is full from the day after the birthday. */
export const isFull = (born: Day, years: number, on: Day): boolean => compareDays(on, addYears(born, years)) > 0

/** Of whom an age is asked: a household trades under its own code, and its trader had to be of age to be registered. */
export const isNatural = (party: Pick<Party, 'kind'> | undefined): boolean =>
  party?.kind === 'person' || party?.kind === 'unlicensed'

/** Not yet `years` old on the day (民法典17); undefined: a person whose age no number tells. */
export function isBelow(party: Party, years: number, on: Day): boolean | undefined {
  const born = bornOf(party)
  if (born !== undefined) return !isFull(born, years, on)
  return isNatural(party) ? undefined : false
}

import { addYears, compareDays, type Day } from '@xiezhi/law'
import type { CaseFile, Party } from './file.ts'
import { checkIdNumber } from './format/idNumber.ts'
import { sameParties } from './readings/world.ts'

/** When the natural person behind the party was born, as far as the number of the document tells it. */
export function bornOf(party: Pick<Party, 'code'> | undefined): Day | undefined {
  const checked = checkIdNumber(party?.code ?? '')
  return checked.ok ? checked.born : undefined
}

/** The same, also where the person stands in the case under a second entry without the number: of several the youngest. */
export function bornIn(file: CaseFile, party: Party | undefined): Day | undefined {
  if (party === undefined) return undefined
  const others = sameParties(file, party.id).map((id) => bornOf(file.parties.find((p) => p.id === id)))
  return (
    bornOf(party) ??
    others
      .filter((b) => b !== undefined)
      .sort()
      .at(-1)
  )
}

/** 周岁 is full from the day after the birthday. */
export const isFull = (born: Day, years: number, on: Day): boolean => compareDays(on, addYears(born, years)) > 0

/** 周岁 on the day; below nought before the day of birth. */
export function fullYears(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return isFull(born, years, on) ? years : years - 1
}

/** Of whom an age is asked: a household trades under its own code, and its trader had to be of age to be registered. */
export const isNatural = (party: Pick<Party, 'kind'> | undefined): boolean =>
  party?.kind === 'person' || party?.kind === 'unlicensed'

/** Not yet `years` old on the day (民法典17); undefined: a person whose age no number tells. */
export function isBelow(file: CaseFile, party: Party, years: number, on: Day): boolean | undefined {
  const born = isNatural(party) ? bornIn(file, party) : bornOf(party)
  if (born !== undefined) return !isFull(born, years, on)
  return isNatural(party) ? undefined : false
}

/** Whose age only a person can say: a natural person of whom no number tells it. */
export const isAgeUnknown = (file: CaseFile, party: Party): boolean =>
  isNatural(party) && bornIn(file, party) === undefined

/** Told anew, the person is older than the number had said, or no number says it any more. */
export function isAged(was: Pick<Party, 'code'> | undefined, now: Pick<Party, 'code'> | undefined): boolean {
  const [from, to] = [bornOf(was), bornOf(now)]
  return from !== undefined && (to === undefined || compareDays(to, from) < 0)
}

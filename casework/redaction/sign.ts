import type { Party } from '../file.ts'
import { maskPersonName } from '../format/personName.ts'
import { homesOf, numbersOf, phonesOf, why } from './details.ts'
import { bare, isOwnName, isPerson, isTrader } from './people.ts'
import { hide, hitsOf, putIn, strayHits } from './put.ts'
import type { Place } from './view.ts'

/** What was typed into a name beside the name, and of whoever is no registered business the owner's name and home within it. */
export function signOf(party: Party): string {
  const { name } = party
  const aside = isTrader(party) && !isOwnName(party) ? [{ start: 0, end: name.length }] : bracketsOf(name)
  const people = aside.length === 0 ? [] : [party.representative, party.agent?.name].filter((one) => bare(one) !== '')
  const named = hitsOf(
    people.flatMap((one = '') => hide(one, maskPersonName(one), 'name', why.other)),
    name,
  ).filter((hit) => aside.some(({ start, end }) => start <= hit.start && hit.end <= end))
  const numbers = isPerson(party) || isTrader(party) ? numbersOf(party) : phonesOf(party)
  const homes = isTrader(party) ? homesOf(party) : []
  return putIn(name, [...named, ...hitsOf([...numbers, ...homes], name), ...strayHits(name)]).text
}

/** What stands in brackets within a name. */
const bracketsOf = (name: string): readonly Place[] =>
  [...name.matchAll(/[(（[【〔〈<][^)）\]】〕〉>]*/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))

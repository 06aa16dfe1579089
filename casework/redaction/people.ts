import type { Masking } from '../context.ts'
import type { Party } from '../file.ts'
import { isIdNumber } from '../format/idNumber.ts'
import { isLikePersonName, namesWithin } from '../format/personName.ts'

/** Of whom of a file the name is a natural person's. */

export const bare = (name = '') => name.replace(/\s/g, '')

/** A name as it was entered, and those within it. */
const allNames = (name = ''): readonly string[] => [name, ...namesWithin(name)].map(bare)

/** Known by the owner's own name, not by a sign with the owner's name beside it. */
export const isOwnName = (party: Party) => bare(party.representative) === '' || isNameOf(party)

/** Whether name and representative are one person, however either was entered. */
const isNameOf = (party: Party) => {
  const own = allNames(party.name)
  return allNames(party.representative).some((one) => own.includes(one))
}

/** Somebody trading without a licence is a person, and whoever was entered with an identity number. */
export const isTrader = (party: Party) =>
  party.kind === 'unlicensed' || (party.kind !== 'person' && party.code !== undefined && isIdNumber(party.code))

/** Whether the party's name is a natural person's: a business run under no sign is known by its owner's own. */
export const isPerson = (party: Party) =>
  party.kind === 'person' || (isTrader(party) && isOwnName(party)) || (party.kind === 'household' && isOwners(party))

/** A household by its owner's name; where nobody said who that is, by what looks like one. */
const isOwners = (party: Party) => (bare(party.representative) === '' ? isLikePersonName(party.name) : isNameOf(party))

/** A full name, where the agency shows it, is that of the party punished; others in the case are never named. */
export const isNamed = (party: Party, masking: Masking) => masking.personName === 'full' && party.role === 'party'

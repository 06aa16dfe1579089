import { concerns, type FactId, isOfParty } from '@xiezhi/law'
import { isAgeUnknown, isNatural } from './age.ts'
import type { Answered, CaseFile, Party } from './file.ts'
import { own } from './own.ts'
import { latestProposal } from './penalty/proposals.ts'
import { punished } from './readings/world.ts'

/** What was answered of the party; of a question of the whole case, and in records that asked it once for all, what was answered there. */
export const answerFor = (
  file: Pick<CaseFile, 'facts'>,
  id: FactId,
  party: string | undefined,
): Answered['answer'] | undefined => answeredFor(file, id, party)?.answer

/** The same, with who answered and when. */
export function answeredFor(
  file: Pick<CaseFile, 'facts'>,
  id: FactId,
  party: string | undefined,
): Answered | undefined {
  const stated = file.facts[id]
  return stated?.of === undefined || party === undefined ? stated : own(stated.of, party)
}

/** A form, finished or not: only its lines are read. */
type Typed = { readonly violations?: unknown }

/** Whether the question may be put of the party at all: organisations have no age, and a number tells it better than a person. */
export function isAskedOf(id: FactId, party: Party, file: CaseFile): boolean {
  const of = concerns(id)
  if (party.role !== 'party') return false
  return of === undefined || (of === 'natural' ? isNatural(party) : isAgeUnknown(file, party))
}

/**
 * Whom the form is about: the parties of its lines, else of what is proposed, else all who may be punished. Whose age decides what may
 * be public is asked also of one who got no penalty: the text that goes out may tell of a child it does not punish.
 */
export function partiesAsked(id: FactId, form: Typed | undefined, file: CaseFile): readonly string[] {
  const lines = Array.isArray(form?.violations)
    ? (form.violations as readonly { readonly party?: unknown }[])
    : undefined
  const named = lines?.flatMap((l) => (typeof l.party === 'string' ? [l.party] : [])) ?? punished(latestProposal(file))
  const all = file.parties.filter((p) => p.role === 'party')
  const some = concerns(id) === 'ageUnknown' ? [] : all.filter((p) => named.includes(p.id))
  return (some.length > 0 ? some : all).filter((p) => isAskedOf(id, p, file)).map((p) => p.id)
}

/** Asked only where there is somebody of whom only a person can answer it: nobody has to deny that a company is a child. */
export function isAsked(id: FactId, file: CaseFile | undefined): boolean {
  const of = concerns(id)
  if (of === undefined || file === undefined || (of === 'natural' && file.parties.length === 0)) return true
  return partiesAsked(id, undefined, file).length > 0
}

/** An answer as a form gives it: one for all it is about, or one for each. */
export type Given = 'yes' | 'no' | { readonly [party: string]: 'yes' | 'no' }

/** The answer for each party; undefined under '' where there is no party yet to answer of. */
export function answersOf(
  id: FactId,
  given: Given,
  form: Typed | undefined,
  file: CaseFile,
): readonly (readonly [string | undefined, 'yes' | 'no'])[] {
  if (typeof given !== 'string') return Object.entries(given)
  const parties = isOfParty(id) ? partiesAsked(id, form, file) : []
  return parties.length === 0 ? [[undefined, given]] : parties.map((p) => [p, given] as const)
}

import { type FactId, isOfParty } from '@xiezhi/law'
import { isNatural } from './age.ts'
import type { CaseFile, Stated } from './file.ts'
import { own } from './own.ts'
import { latestProposal } from './penalty/proposals.ts'
import { punished } from './readings/world.ts'

/** What was answered of the party; of a question of the whole case, and in records that asked it once for all, what was answered there. */
export function answerFor(
  file: Pick<CaseFile, 'facts'>,
  id: FactId,
  party: string | undefined,
): Stated['answer'] | undefined {
  const stated = file.facts[id]
  if (stated?.of === undefined || party === undefined) return stated?.answer
  return own(stated.of, party)?.answer
}

/** A form, finished or not: only its lines are read. */
type Typed = { readonly violations?: unknown }

const agesAsked: readonly FactId[] = ['minorAtAct', 'childAtAct']

/** Whom the form is about: the parties of its lines, else of what is proposed, else all who may be punished. */
export function partiesAsked(id: FactId, form: Typed | undefined, file: CaseFile): readonly string[] {
  const lines = Array.isArray(form?.violations)
    ? (form.violations as readonly { readonly party?: unknown }[])
    : undefined
  const named = lines?.flatMap((l) => (typeof l.party === 'string' ? [l.party] : [])) ?? punished(latestProposal(file))
  const all = file.parties.filter((p) => p.role === 'party')
  const some = all.filter((p) => named.includes(p.id))
  return (some.length > 0 ? some : all).filter((p) => !agesAsked.includes(id) || isNatural(p)).map((p) => p.id)
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

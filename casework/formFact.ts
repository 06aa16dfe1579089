import type { Answer, FactId } from '@xiezhi/law'
import { own } from './own.ts'
import type { World } from './readings/world.ts'

/** A fact that the very form of the step asks for counts for its gates. */
export function formFact(world: World, id: FactId): Answer | undefined {
  for (const field of world.step.fields) {
    if (field.kind.is !== 'facts' || !field.kind.facts.includes(id)) continue
    // The form will ask: until there is one, nothing is unanswered.
    if (world.form === undefined) return 'later'
    const given = world.form?.[field.id]
    if (given === undefined || given === null || typeof given !== 'object' || Array.isArray(given)) continue
    const answer = (given as Readonly<Record<string, unknown>>)[id]
    if (answer === 'yes' || answer === 'no') return answer
    // One for each party: that of the party judged, or yes where it is yes of any.
    if (answer !== undefined && answer !== null && typeof answer === 'object') {
      const of = answer as Readonly<Record<string, Answer>>
      if (world.party !== undefined) return own(of, world.party)
      return Object.values(of).includes('yes') ? 'yes' : 'no'
    }
  }
  return undefined
}

import type { Actor, CaseEvent, Form, Replacement } from '@xiezhi/casework'
import { disclosure } from '@xiezhi/law/publication/records.ts'
import type { CasesDeps } from './deps.ts'
import { databaseActor } from './policy.ts'

/** What an event that publishes keeps of the page, as its publisher was shown it. */
export interface PublicSeal {
  /** SHA-256 of the public rendering, hexadecimal. */
  readonly rendering: string
  /** What was hidden in it, why and how often. */
  readonly redactions: readonly Replacement[]
}

/**
 * What is made public is sealed in the event that makes it so: what the page was, and what was hidden in it, stand in the record, and a
 * row of the portal that says something else can be told.
 */
export async function sealPublication(
  deps: Pick<CasesDeps, 'database' | 'publicSeal'>,
  actor: Actor,
  before: readonly CaseEvent[],
  events: readonly CaseEvent[],
): Promise<readonly CaseEvent[]> {
  if (!events.some(publishes)) return events
  const seal = await deps.database.read(databaseActor(actor), (trx) => deps.publicSeal(trx, [...before, ...events]))
  return events.map((event) => (publishes(event) ? withSeal(event, seal) : event))
}

function publishes({ acted, body }: CaseEvent): boolean {
  return body.effects.some(
    (e) => e.do === 'change' && e.kind === disclosure.id && [e.fields.publishedAt, e.fields.redrawnAt].includes(acted),
  )
}

function withSeal(event: CaseEvent, seal: PublicSeal): CaseEvent {
  const effects = event.body.effects.map((e) =>
    e.do === 'change' && e.kind === disclosure.id ? { ...e, fields: { ...e.fields, ...(seal as unknown as Form) } } : e,
  )
  return { ...event, body: { ...event.body, effects } }
}

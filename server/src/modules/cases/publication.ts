import type { Actor, CaseEvent } from '@xiezhi/casework'
import { disclosure } from '@xiezhi/law/steps/publication.ts'
import type { CasesDeps } from './deps.ts'
import { databaseActor } from './policy.ts'

/**
 * What is made public is sealed in the event that makes it so: the SHA-256 of the public rendering, as its publisher was
 * shown it, stands in the record, and a row of the portal that says something else can be told.
 */
export async function sealPublication(
  deps: CasesDeps,
  actor: Actor,
  before: readonly CaseEvent[],
  events: readonly CaseEvent[],
): Promise<readonly CaseEvent[]> {
  const { publicSeal } = deps
  if (publicSeal === undefined || !events.some(publishes)) return events
  const rendering = await deps.database.read(databaseActor(actor), (trx) => publicSeal(trx, [...before, ...events]))
  return events.map((event) => (publishes(event) ? withSeal(event, rendering) : event))
}

function publishes({ acted, body }: CaseEvent): boolean {
  return body.effects.some((e) => e.do === 'change' && e.kind === disclosure.id && e.fields.publishedAt === acted)
}

function withSeal(event: CaseEvent, rendering: string): CaseEvent {
  const effects = event.body.effects.map((e) =>
    e.do === 'change' && e.kind === disclosure.id ? { ...e, fields: { ...e.fields, rendering } } : e,
  )
  return { ...event, body: { ...event.body, effects } }
}

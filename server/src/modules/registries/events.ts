import { type Actor, registryUpcasters, upcast } from '@xiezhi/casework'
import type { NewRegistryEvent, RegistryBody, RegistryEvent } from '@xiezhi/casework/registry/index.ts'
import type { RuleBook } from '@xiezhi/law'
import { type Draft, plain, type Recorded } from '../record/index.ts'

/** What is stored of an entry's body: casework's, and the names of who acted, which a header must not hold. */
type StoredBody = RegistryBody & { readonly actor: { readonly name: string; readonly behalfOf?: Actor['behalfOf'] } }

/** The entry as casework reads it; undefined when its body was destroyed at the end of its term. */
export function registryEventOf({ header, body }: Recorded): RegistryEvent | undefined {
  if (body === null) return undefined
  const { actor, ...rest } = body as unknown as StoredBody
  const { person, post, agency } = header.actor
  const stored = {
    sequence: header.sequence,
    type: header.type as RegistryEvent['type'],
    v: header.v,
    proceeding: '',
    command: header.command,
    actor: { person, name: actor.name, post: post as Actor['post'], agency, ...(actor.behalfOf && actor) },
    acted: header.acted as RegistryEvent['acted'],
    recorded: header.recorded as RegistryEvent['recorded'],
    body: rest,
  }
  return upcast(stored, registryUpcasters) as RegistryEvent
}

/** The entry as the record takes it. */
export function draftOf(stream: string, event: NewRegistryEvent, rules: RuleBook): Draft {
  const { person, name, post, agency, behalfOf } = event.actor
  return {
    stream,
    proceeding: '',
    type: event.type,
    v: event.v,
    command: event.command,
    refs: [],
    actor: { person, post, agency, ...(behalfOf && { behalfOf: behalfOf.person }) },
    acted: event.acted,
    recorded: event.recorded,
    rules: { ruleBook: rules.version },
    body: plain({ ...event.body, actor: { name, ...(behalfOf && { behalfOf }) } }),
  }
}

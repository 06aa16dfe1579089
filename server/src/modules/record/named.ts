import type { Actor, Moment } from '@xiezhi/casework'
import type { Recorded } from './read.ts'
import { type Draft, plain } from './seal.ts'

/** What is stored of a body: what was written, and the names of who acted, which a header must not hold. */
interface StoredBody {
  readonly actor: { readonly name: string; readonly unit?: string; readonly behalfOf?: Actor['behalfOf'] }
  readonly [member: string]: unknown
}

/** An event that says by name who acted, before it is recorded. */
interface NamedEvent {
  readonly type: string
  readonly v: number
  readonly command: string
  readonly proceeding: string
  readonly actor: Actor
  readonly acted: string
  readonly recorded: string
  readonly body: object
}

/** The event with its actor put together again; undefined when its body was destroyed at the end of its term. */
export function namedEventOf({ header, body }: Recorded) {
  if (body === null) return undefined
  const { actor, ...rest } = body as unknown as StoredBody
  const { person, post, agency } = header.actor
  return {
    sequence: header.sequence,
    type: header.type,
    v: header.v,
    proceeding: header.proceeding,
    command: header.command,
    actor: {
      person,
      name: actor.name,
      post: post as Actor['post'],
      agency,
      ...(actor.unit !== undefined && { unit: actor.unit }),
      ...(actor.behalfOf && { behalfOf: actor.behalfOf }),
    },
    acted: header.acted as Moment,
    recorded: header.recorded as Moment,
    body: rest,
  }
}

/** The event as the record takes it, with the versions of what it was made under: names go into the body. */
export function namedDraft(stream: string, event: NamedEvent, rules: Draft['rules']): Draft {
  const { person, name, post, agency, unit, behalfOf } = event.actor
  return {
    stream,
    proceeding: event.proceeding,
    type: event.type,
    v: event.v,
    command: event.command,
    refs: [],
    actor: { person, post, agency, ...(behalfOf && { behalfOf: behalfOf.person }) },
    acted: event.acted,
    recorded: event.recorded,
    rules,
    body: plain({ ...event.body, actor: { name, ...(unit !== undefined && { unit }), ...(behalfOf && { behalfOf }) } }),
  }
}

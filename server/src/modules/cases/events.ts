import {
  type Actor,
  type CaseEvent,
  type Context,
  caseUpcasters,
  type EventBody,
  type Moment,
  type NewEvent,
  upcast,
} from '@xiezhi/casework'
import { type Draft, plain, type Recorded } from '../record/index.ts'

/** What is stored of an event's body: casework's, and the names of who acted, which a header must not hold. */
type StoredBody = EventBody & { readonly actor: { readonly name: string; readonly behalfOf?: Actor['behalfOf'] } }

export const streamOf = (id: string): string => `case/${id}`

/** The event as casework reads it; undefined when its body was destroyed at the end of its term. */
export function caseEventOf({ header, body }: Recorded): CaseEvent | undefined {
  if (body === null) return undefined
  const { actor, ...rest } = body as unknown as StoredBody
  const { person, post, agency } = header.actor
  const stored = {
    sequence: header.sequence,
    type: header.type as CaseEvent['type'],
    v: header.v,
    proceeding: header.proceeding,
    command: header.command,
    actor: {
      person,
      name: actor.name,
      post: post as Actor['post'],
      agency,
      ...(actor.behalfOf && { behalfOf: actor.behalfOf }),
    },
    acted: header.acted as Moment,
    recorded: header.recorded as Moment,
    body: rest,
  }
  // What an older version wrote becomes what this one reads; the stored bytes stay (design 4.3).
  return upcast(stored, caseUpcasters) as CaseEvent
}

/** The event as the record takes it, with the versions of the rules it was made under. */
export function draftOf(id: string, event: NewEvent, context: Context): Draft {
  const { person, name, post, agency, behalfOf } = event.actor
  return {
    stream: streamOf(id),
    proceeding: event.proceeding,
    type: event.type,
    v: event.v,
    command: event.command,
    refs: [],
    actor: { person, post, agency, ...(behalfOf && { behalfOf: behalfOf.person }) },
    acted: event.acted,
    recorded: event.recorded,
    rules: { ruleBook: context.rules.version, calendar: context.calendar.version, ...context.versions },
    body: plain({ ...event.body, actor: { name, ...(behalfOf && { behalfOf }) } }),
  }
}

import {
  certificateOn,
  certificateState,
  holds,
  type PersonRecord,
  type RegistryEvent,
} from '@xiezhi/casework/registry/index.ts'
import { type Day, posts } from '@xiezhi/law'

/** A colleague as lists and choosers show him: posts in this agency today, and how his certificate stands. */
export function colleagueOf(person: PersonRecord, agency: string, day: Day) {
  const certificate = certificateOn(person, day)
  return {
    id: person.id,
    name: person.name,
    posts: person.posts
      .filter((p) => p.agency === agency && holds(p, day))
      .map((p) => ({
        id: p.id,
        kind: p.post,
        title: posts[p.post],
        ...(p.unit === undefined ? {} : { unit: p.unit }),
        ...(p.title === undefined ? {} : { rank: p.title }),
      })),
    ...(certificate === undefined
      ? {}
      : {
          certificate: {
            number: certificate.number,
            from: certificate.from,
            to: certificate.to,
            state: certificateState(certificate, day),
          },
        }),
    ...(person.qualification === undefined ? {} : { qualification: person.qualification }),
  }
}

export const entryOf = (event: RegistryEvent) => ({
  sequence: event.sequence,
  type: event.type,
  step: event.body.step,
  title: event.body.title,
  actor: event.actor,
  recorded: event.recorded,
  form: event.body.form,
})

import type { RegisteredAgency } from '@xiezhi/answers'
import {
  type AgencyRecord,
  certificateOn,
  certificateState,
  holds,
  type PersonRecord,
  type RegistryEvent,
} from '@xiezhi/casework/registry/index.ts'
import { administrations, type Day, type PostKind, posts } from '@xiezhi/law'

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

interface Standing {
  readonly entry: AgencyRecord
  readonly sequence: number
  readonly posts: readonly PostKind[]
}

/** Each agency with how far it is registered: what one still lacks before it handles its first case is seen in one line. */
export const registeredOf = (all: readonly Standing[]): readonly RegisteredAgency[] =>
  all.map(({ entry, sequence, posts: held }) => {
    const { id, name, kind, region, nature, address, phone } = entry
    const seal = entry.keys?.at(-1)
    return {
      ...{ id, name, kind, region, nature, address, phone, sequence },
      settled: entry.settings !== undefined,
      powers: entry.matters.items.length,
      ...(seal === undefined ? {} : { seal: { key: seal.key, from: seal.from } }),
      administrators: administrations.filter((post) => held.includes(post)),
      overseenBy: all.flatMap(({ entry: upper }) =>
        upper.oversees
          .filter((o) => o.lower === id)
          .map(({ as, from, to }) => ({ agency: upper.id, as, from, ...(to === undefined ? {} : { to }) })),
      ),
    }
  })

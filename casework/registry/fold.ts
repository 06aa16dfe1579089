import type { RegistryEffect, RegistryEvent } from './event.ts'
import type { AgencyRecord, PersonRecord, RegistryFile } from './records.ts'

/** The register entry as its events tell it. Reads effects only, so that a mended rule never rewrites it (design 4.4). */
export function foldRegistry(events: readonly RegistryEvent[]): RegistryFile {
  let file: RegistryFile = { sequence: 0 }
  for (const event of events) file = { ...event.body.effects.reduce(apply, file), sequence: event.sequence }
  return file
}

function apply(file: RegistryFile, effect: RegistryEffect): RegistryFile {
  switch (effect.do) {
    case 'agency':
      return { ...file, agency: { ...effect.agency, matters: { version: 0, items: [] }, oversees: [] } }
    case 'person':
      return { ...file, person: { ...effect.person, certificates: [], posts: [], delegations: [] } }
    case 'settings':
    case 'channelConfirmed':
    case 'matters':
    case 'oversees':
    case 'key':
      return file.agency === undefined ? file : { ...file, agency: onAgency(file.agency, effect) }
    default:
      return file.person === undefined ? file : { ...file, person: onPerson(file.person, effect) }
  }
}

type AgencyEffect = Extract<RegistryEffect, { do: 'settings' | 'channelConfirmed' | 'matters' | 'oversees' | 'key' }>
type PersonEffect = Exclude<RegistryEffect, AgencyEffect | { do: 'agency' | 'person' }>

function onAgency(agency: AgencyRecord, effect: AgencyEffect): AgencyRecord {
  switch (effect.do) {
    case 'settings':
      return { ...agency, settings: effect.settings }
    case 'channelConfirmed': {
      const others = (agency.confirmed ?? []).filter((c) => c.channel !== effect.confirmed.channel)
      return { ...agency, confirmed: [...others, effect.confirmed] }
    }
    case 'matters':
      return { ...agency, matters: { version: effect.version, items: effect.items } }
    case 'key': {
      const { key, from } = effect.key
      const before = (agency.keys ?? []).map((k) => (k.to === undefined ? { ...k, to: from } : k))
      return { ...agency, keys: [...before, { key, from }] }
    }
    case 'oversees': {
      const { lower, as } = effect.oversight
      // The same relation entered again takes the place of the first: that is how one is ended.
      const others = agency.oversees.filter((o) => o.lower !== lower || o.as !== as)
      return { ...agency, oversees: [...others, effect.oversight] }
    }
  }
}

/** Confirmed or taken back, it is asked of nobody any more. */
function withoutAsked({ asked, ...person }: PersonRecord, id: string): PersonRecord {
  const left = (asked ?? []).filter((d) => d.id !== id)
  return left.length === 0 ? person : { ...person, asked: left }
}

function onPerson(person: PersonRecord, effect: PersonEffect): PersonRecord {
  switch (effect.do) {
    case 'certificate':
      return { ...person, certificates: [...person.certificates, effect.certificate] }
    case 'certificateRevoked':
      return {
        ...person,
        certificates: person.certificates.map((c) =>
          c.number === effect.number && c.from === effect.from ? { ...c, revokedOn: effect.on } : c,
        ),
      }
    case 'qualification':
      return { ...person, qualification: effect.qualification }
    case 'post':
      return { ...person, posts: [...person.posts, effect.holding] }
    case 'postEnded':
      return { ...person, posts: person.posts.map((p) => (p.id === effect.id ? { ...p, to: effect.on } : p)) }
    case 'delegationAsked':
      return { ...person, asked: [...(person.asked ?? []), effect.delegation] }
    case 'delegation':
      return { ...withoutAsked(person, effect.delegation.id), delegations: [...person.delegations, effect.delegation] }
    case 'delegationEnded':
      return {
        ...withoutAsked(person, effect.id),
        delegations: person.delegations.map((d) => (d.id === effect.id ? { ...d, ended: effect.on } : d)),
      }
  }
}

import { addDays, compareDays, type Day } from '@xiezhi/law'
import type { AgencyContext, Certificate, Channel, Person } from '../context.ts'
import { ownLayer } from './agencyActs.ts'
import { holds } from './personActs.ts'
import type { AgencyRecord, AgencySettings, PersonRecord } from './records.ts'

const unset: AgencySettings = {
  letters: '',
  layers: ['national'],
  own: [],
  preferences: [],
  chains: {
    filing: ['unitHead', 'agencyHead'],
    notice: ['unitHead', 'agencyHead'],
    decision: ['unitHead', 'agencyHead'],
    closing: ['unitHead', 'agencyHead'],
  },
  organs: { reconsideration: '', court: '', bank: '', address: '', phone: '', contact: '' },
  masking: { personName: 'surname', addresses: 'hidden' },
}

/** What a case needs of an agency's register entry. An agency that has set nothing yet stands under the national rules alone. */
export function agencyContextOf(agency: AgencyRecord): AgencyContext {
  const settings = agency.settings ?? unset
  const seal = agency.keys?.at(-1)?.key
  return {
    id: agency.id,
    name: agency.name,
    letters: settings.letters,
    ...(agency.since === undefined ? {} : { since: agency.since }),
    region: agency.region,
    kind: agency.kind,
    nature: agency.nature,
    layers: settings.layers,
    own: ownLayer(agency, settings),
    chains: settings.chains,
    organs: settings.organs,
    masking: settings.masking,
    ...(settings.channels === undefined ? {} : { channels: settings.channels.map((c) => withConfirmed(c, agency)) }),
    ...(seal === undefined ? {} : { seal }),
  }
}

/** A receiver with an address takes nothing until just this address, for just these tables, was confirmed. */
function withConfirmed(channel: Channel, { confirmed = [] }: AgencyRecord): Channel {
  const seen = confirmed.some(
    ({ channel: id, address, tables }) =>
      id === channel.id && address === channel.address && `${tables}` === `${channel.tables}`,
  )
  return seen ? { ...channel, confirmed: true } : channel
}

/** The certificate a list shows on the day: the last that had begun; before the first, the first. */
export function certificateOn(person: PersonRecord, day: Day): Certificate | undefined {
  return person.certificates.findLast((c) => compareDays(c.from, day) <= 0) ?? person.certificates[0]
}

/** A person as a case sees him on `day`, with the posts held in `agency`. */
export function personOn(person: PersonRecord, agency: string, day: Day): Person {
  const held = person.posts.filter((p) => p.agency === agency && holds(p, day))
  const entrusted = [...new Set(held.flatMap((p) => (p.entrusted === true && p.unit !== undefined ? [p.unit] : [])))]
  const units = [...new Set(held.flatMap((p) => p.unit ?? []))]
  return {
    id: person.id,
    name: person.name,
    posts: [...new Set(held.map((p) => p.post))],
    held: person.posts
      .filter((p) => p.agency === agency)
      .map(({ post, from, to, entered }) => ({
        post,
        from,
        ...(to === undefined ? {} : { to }),
        ...(entered === undefined ? {} : { entered }),
      })),
    ...(units.length === 0 ? {} : { units }),
    ...(entrusted.length === 0 ? {} : { entrusted }),
    certificates: person.certificates,
    ...(person.qualification === undefined ? {} : { qualification: person.qualification }),
  }
}

export type CertificateState = 'none' | 'valid' | 'expiring' | 'expired' | 'revoked'

/** Days before its end at which a certificate begins to be called for renewal. */
const notice = 30

/** How a certificate stands on the day, for lists and reminders. */
export function certificateState(certificate: Certificate | undefined, day: Day): CertificateState {
  if (certificate === undefined) return 'none'
  if (certificate.revokedOn !== undefined && compareDays(certificate.revokedOn, day) <= 0) return 'revoked'
  if (compareDays(day, certificate.to) > 0 || compareDays(day, certificate.from) < 0) return 'expired'
  return compareDays(certificate.to, addDays(day, notice)) <= 0 ? 'expiring' : 'valid'
}

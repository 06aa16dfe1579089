import type { Day } from '@xiezhi/law'
import type { Certificate, Person } from '../context.ts'
import type { Actor, Form, Moment } from '../file.ts'
import type {
  AgencyRecord,
  AgencySettings,
  ChannelConfirmed,
  Delegation,
  Holding,
  MatterItem,
  Oversight,
  PersonRecord,
  SealKey,
} from './records.ts'
import type { RegistryStepId } from './steps.ts'

/** What an event changed on the register, written down when it happened: the fold needs no rule to read it. */
export type RegistryEffect =
  | {
      readonly do: 'agency'
      readonly agency: Omit<AgencyRecord, 'since' | 'settings' | 'matters' | 'oversees' | 'keys' | 'confirmed'>
    }
  | { readonly do: 'settings'; readonly settings: AgencySettings }
  | { readonly do: 'channelConfirmed'; readonly confirmed: ChannelConfirmed }
  | { readonly do: 'matters'; readonly version: number; readonly items: readonly MatterItem[] }
  | { readonly do: 'oversees'; readonly oversight: Oversight }
  | { readonly do: 'key'; readonly key: SealKey }
  | { readonly do: 'person'; readonly person: Pick<PersonRecord, 'id' | 'name' | 'phone'> }
  | { readonly do: 'certificate'; readonly certificate: Certificate }
  | { readonly do: 'certificateRevoked'; readonly number: string; readonly from: Day; readonly on: Day }
  | { readonly do: 'qualification'; readonly qualification: NonNullable<Person['qualification']> }
  | { readonly do: 'post'; readonly holding: Holding }
  | { readonly do: 'postEnded'; readonly id: string; readonly on: Day }
  | { readonly do: 'delegationAsked'; readonly delegation: Delegation }
  | { readonly do: 'delegation'; readonly delegation: Delegation }
  | { readonly do: 'delegationEnded'; readonly id: string; readonly on: Day }

export interface RegistryBody {
  readonly step: RegistryStepId
  readonly title: string
  readonly form: Form
  readonly effects: readonly RegistryEffect[]
}

/** An event of the stream `agency/<id>` or `person/<id>`: the same record, the same header as a case's. */
export interface RegistryEvent {
  readonly sequence: number
  readonly type: 'registered' | 'withdrawn'
  readonly v: 1
  readonly proceeding: ''
  readonly command: string
  readonly actor: Actor
  readonly acted: Moment
  readonly recorded: Moment
  readonly body: RegistryBody
}

export type NewRegistryEvent = Omit<RegistryEvent, 'sequence'>

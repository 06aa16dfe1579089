import type { CreditTableId, Day, FineRule, Matter, PostKind, Setting } from '@xiezhi/law'
import type { AgencyContext, Certificate, Channel, Masking, Person } from '../context.ts'
import type { Basis, MatterTier, Penalty } from '../file.ts'

export type { MatterTier }

/** government: 本级政府; department: 所属部门; vertical: 垂直管理部门; town: 乡镇政府、街道. */
export type AgencyKind = 'government' | 'department' | 'vertical' | 'town'

export type OversightKind = '司法监督' | '上级业务' | '本级政府'

/** One line of what an agency sets about itself; the value in force on a day is the one whose period covers it. */
export interface AgencySettings {
  readonly letters: string
  readonly layers: readonly string[]
  readonly own: readonly Setting[]
  readonly preferences: readonly { readonly parameter: Setting['parameter']; layer: string; reason: string }[]
  readonly chains: Readonly<Partial<Record<Matter, readonly PostKind[]>>>
  readonly organs: AgencyContext['organs']
  readonly masking: Masking
  readonly channels?: readonly Channel[]
}

/** One power on the list (权责清单): what is punished, by which articles, and what it usually costs. */
export interface MatterItem {
  readonly id: string
  readonly title: string
  readonly conduct: string
  readonly breached: readonly Basis[]
  readonly basis: readonly Basis[]
  readonly penalties: readonly Penalty[]
  /** 法定罚款幅度; absent: not entered, and nothing is held against it. */
  readonly fine?: FineRule
  readonly tiers: readonly MatterTier[]
}

export interface Oversight {
  readonly lower: string
  readonly as: OversightKind
  readonly from: Day
  readonly to?: Day
}

/** 电子签章的公钥, as text, and the days on which papers were signed with its other half, both included. */
export interface SealKey {
  readonly key: string
  readonly from: Day
  readonly to?: Day
}

/** Where rows of these tables go, as who sends them has seen it. */
export interface ChannelConfirmed {
  readonly channel: string
  readonly address: string
  readonly tables: readonly CreditTableId[]
}

export interface AgencyRecord {
  readonly id: string
  readonly name: string
  readonly kind: AgencyKind
  readonly region: string
  readonly nature: string
  readonly address: string
  readonly phone: string
  /** When its first entry was made: what was before that was entered afterwards, of whomever. */
  readonly since?: Day
  readonly settings?: AgencySettings
  readonly matters: { readonly version: number; readonly items: readonly MatterItem[] }
  readonly oversees: readonly Oversight[]
  /** Every key it ever sealed with, in the order of the record; absent: none yet. */
  readonly keys?: readonly SealKey[]
  /** The last confirmation of each receiver; absent: none was ever given. */
  readonly confirmed?: readonly ChannelConfirmed[]
}

/** A post held (岗位任职); `id` is `<person>:<number of the event>` and never changes. */
export interface Holding {
  readonly id: string
  readonly agency: string
  readonly unit?: string
  /** The unit is an organisation that acts in the agency's name (受委托组织). */
  readonly entrusted?: true
  readonly post: PostKind
  readonly title?: string
  readonly from: Day
  readonly to?: Day
  /** When it was entered. */
  readonly entered?: Day
}

/** A colleague acts for the holder of a post from the first to the last day, both included. */
export interface Delegation {
  readonly id: string
  readonly holding: string
  readonly to: string
  readonly from: Day
  readonly until: Day
  readonly reason: string
  readonly ended?: Day
}

export interface PersonRecord {
  readonly id: string
  readonly name: string
  readonly phone?: string
  /** Every certificate ever issued, in the order of the record; none is ever changed but by its revocation. */
  readonly certificates: readonly Certificate[]
  readonly qualification?: NonNullable<Person['qualification']>
  readonly posts: readonly Holding[]
  readonly delegations: readonly Delegation[]
  /** Entered, and not confirmed by whose post it is: nobody acts under them. */
  readonly asked?: readonly Delegation[]
}

/** What a registry stream tells: an agency or a person. */
export interface RegistryFile {
  readonly sequence: number
  readonly agency?: AgencyRecord
  readonly person?: PersonRecord
}

/** How the case goes: what was told and answered, who approves and reviews, what is due. */
import type { Day, DocumentKind, Matter, PostKind, ProceedingKind, Unit } from '@xiezhi/law'
import type { Effect } from '../event.ts'
import type { Form, Json, Moment } from './common.ts'

export interface Notice {
  readonly number: number
  readonly about: number
  readonly on: Day
  readonly event: number
  /** Told to every party. */
  readonly reason: string
  /** Told to one party each. */
  readonly reasons?: Readonly<Record<string, string>>
  readonly offersHearing: readonly string[]
}

export interface Statement {
  readonly party: string
  readonly content: string
  readonly on: Day
  readonly event: number
  readonly notice: number
}

export interface Proceeding {
  readonly id: string
  readonly kind: ProceedingKind
  readonly stage: string
  readonly parent?: string
  readonly opened: Day
  /** Its party went to another case (分案), and it with it: nothing is done in it here any more. */
  readonly parted?: true
  readonly about: {
    readonly party?: string
    readonly document?: DocumentKind
    readonly notice?: number
    readonly proposal?: number
    readonly review?: 'legal' | 'case'
    readonly amount?: number
    readonly [other: string]: Json | undefined
  }
}

export interface Approval {
  readonly matter: Matter
  /** The child proceeding it was put up in; absent: the main one. */
  readonly proceeding?: string
  readonly round: number
  readonly chain: readonly PostKind[]
  /** How many posts of the chain have signed. */
  readonly signed: number
  readonly state: 'pending' | 'approved' | 'returned'
  readonly about?: number
  readonly form: Form
  readonly trail: readonly {
    readonly post: PostKind
    readonly person: string
    readonly name: string
    readonly opinion: string
    readonly at: Moment
    readonly behalfOf?: string
  }[]
}

/** A running or stopped clock as the record carries it; due dates are worked out, never stored in the file. */
export interface ClockRecord {
  readonly id: string
  readonly clock: string
  readonly party?: string
  readonly proceeding?: string
  readonly trigger: Day
  /** Of a term in hours, the minute it runs from. */
  readonly at?: Moment
  /** null: the agency has not set it (未设定). */
  readonly length: number | null
  /** The day it ends on, where that is a day of the record and no length (有效期届满); `length` are the days to it. */
  readonly until?: Day
  /** The day it is counted back from (举行听证的七日前). */
  readonly before?: Day
  /** false: it ends on its day, holiday or not (公示期). */
  readonly rolls?: false
  /** In the same unit, before the length begins. */
  readonly first?: number
  /** So many working days before its end. */
  readonly ahead?: number
  readonly unit: Unit
  readonly binds: 'agency' | 'party' | 'measure'
  readonly layer: string | null
  readonly grace: number
  readonly extensions: readonly number[]
  readonly pauses: readonly {
    readonly from: Day
    readonly to?: Day
    readonly ground: string
    /** Working days left when it ends, where not those unused (D01). */
    readonly leaves?: number
    /** On whose account, where several may keep it waiting. */
    readonly for?: string
  }[]
  readonly stopped?: Day
  /** What the law takes to have happened when it runs out, worked out when it started. */
  readonly deems?: {
    /** The day it is then dated: that from which the clock ran (视为自收到之日受理), or that on which it ran out (自动解除). */
    readonly dated: 'trigger' | 'due'
    readonly effects: readonly Effect[]
  }
}

import type { Day, DocumentKind, FactId, Matter, PostKind, ProceedingKind, StepId, Unit } from '@xiezhi/law'

/** Asia/Shanghai, to the minute: '2026-11-22T10:30'. */
export type Moment = `${Day}T${number}:${number}`

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type Form = { readonly [field: string]: Json }

export interface Actor {
  readonly person: string
  readonly name: string
  readonly post: PostKind
  readonly agency: string
  /** Acting for an absent colleague under a delegation on the register. */
  readonly behalfOf?: { readonly person: string; readonly name: string; readonly until: Day }
}

export interface Party {
  readonly id: string
  readonly kind: 'person' | 'household' | 'legal' | 'branch' | 'unlicensed'
  readonly name: string
  /** Unified social credit code, or the number of the person's document; never leaves the file unmasked. */
  readonly code?: string
  readonly address?: string
  readonly representative?: string
  readonly phone?: string
  readonly agent?: { readonly name: string; readonly authority: string }
  readonly role: 'party' | 'third'
}

export interface Evidence {
  readonly number: number
  readonly kind: string
  readonly title: string
  readonly form: 'original' | 'copy'
  readonly source: string
  readonly proves: string
  readonly officers: readonly string[]
  readonly files: readonly FileRef[]
  readonly on: Day
  readonly event: number
  readonly verified?: { readonly on: Day; readonly by: string; readonly finding: string }
  readonly excluded?: { readonly reason: string }
}

export interface FileRef {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly type: string
}

export interface Basis {
  readonly title: string
  readonly level: 'law' | 'regulation' | 'rule' | 'other'
  readonly article: string
  readonly inForce: Day
}

export interface Penalty {
  readonly kind: string
  /** 分; only for 罚款 and 没收. */
  readonly amount?: number
  readonly text?: string
}

/** One line of what was done and what it costs (定性、违则、罚则、裁量). */
export interface Violation {
  readonly party: string
  readonly conduct: string
  readonly from: Day
  readonly to?: Day
  readonly breached: readonly Basis[]
  readonly basis: readonly Basis[]
  readonly penalties: readonly Penalty[]
  readonly tier: string
  readonly tierReason?: string
}

/** What is proposed; results (notice, review, discussion) bind to its version. */
export interface Proposal {
  readonly version: number
  readonly on: Day
  readonly event: number
  readonly found: string
  readonly evidence: readonly number[]
  readonly violations: readonly Violation[]
  readonly discretion?: string
  readonly reason?: string
}

export interface Notice {
  readonly number: number
  readonly about: number
  readonly on: Day
  readonly event: number
  readonly reason: string
  readonly offersHearing: readonly string[]
}

export interface Proceeding {
  readonly id: string
  readonly kind: ProceedingKind
  readonly stage: string
  readonly parent?: string
  readonly opened: Day
  readonly about: {
    readonly party?: string
    readonly document?: DocumentKind
    readonly notice?: number
    readonly proposal?: number
    readonly review?: 'legal' | 'case'
    readonly amount?: number
  }
}

export interface Approval {
  readonly matter: Matter
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

export interface Review {
  readonly proceeding: string
  readonly kind: 'legal' | 'case'
  readonly about: number
  readonly submitted: Day
  readonly event: number
  readonly returns: number
  readonly elements: Readonly<Record<string, { readonly answer: 'yes' | 'no' | 'na'; readonly remark?: string }>>
  readonly verdict?: 'passed' | 'failed'
  readonly opinion?: string
  readonly reviewer?: { readonly person: string; readonly name: string; readonly at: Moment }
  readonly confirmed?: { readonly person: string; readonly name: string; readonly at: Moment; readonly opinion: string }
  readonly coordinations: readonly { readonly difference: string; readonly result: string; readonly on: Day }[]
}

/** A running or stopped clock as the record carries it; due dates are worked out, never stored in the file. */
export interface ClockRecord {
  readonly id: string
  readonly clock: string
  readonly party?: string
  readonly proceeding?: string
  readonly trigger: Day
  /** null: the agency has not set it (未设定). */
  readonly length: number | null
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
  }[]
  readonly stopped?: Day
}

export interface Irregularity {
  readonly event: number
  readonly gate: string
  readonly step: StepId
  readonly sentence: string
  readonly reason: string
  readonly cured?: { readonly how: string; readonly event: number }
}

export interface Paper {
  readonly kind: DocumentKind
  readonly number: string
  readonly event: number
  readonly party?: string
  readonly about?: number
  readonly on: Day
  readonly sha256?: string
  readonly pages?: number
  readonly signature?: string
  readonly voided?: string
}

/** One line of the timeline: what was done, by whom, when it happened and when it was recorded. */
export interface Act {
  readonly event: number
  readonly type: string
  readonly step: StepId
  readonly title: string
  readonly proceeding: string
  readonly actor: Actor
  readonly acted: Moment
  readonly recorded: Moment
  readonly form: Form
  readonly late?: string
  readonly corrected?: readonly number[]
  /** Officers its form named before it was corrected, and names no more: being struck out undoes no investigating. */
  readonly formerOfficers?: readonly string[]
  readonly withdrawn?: boolean
}

export interface Statement {
  readonly party: string
  readonly content: string
  readonly on: Day
  readonly event: number
  readonly notice: number
}

/** The case as folded from its events. Nothing in it was computed from a rule. */
export interface CaseFile {
  readonly id: string
  readonly agency: string
  readonly procedure: string
  readonly sequence: number
  readonly marks: readonly string[]
  readonly clue: {
    readonly source: string
    readonly receivedOn: Day
    readonly cause: string
    readonly summary: string
    readonly place?: string
  }
  readonly proceedings: readonly Proceeding[]
  readonly parties: readonly Party[]
  readonly told: Readonly<Record<string, Day>>
  readonly officers: readonly string[]
  readonly facts: Readonly<
    Partial<
      Record<FactId, { readonly answer: 'yes' | 'no'; readonly by: string; readonly on: Day; readonly reason?: string }>
    >
  >
  readonly evidence: readonly Evidence[]
  readonly proposals: readonly Proposal[]
  readonly notices: readonly Notice[]
  readonly services: readonly {
    readonly proceeding: string
    readonly party: string
    readonly document: DocumentKind
    readonly notice?: number
    readonly on: Day
    readonly way: string
    readonly event: number
  }[]
  readonly statements: readonly Statement[]
  readonly waivers: readonly {
    readonly party: string
    readonly what: 'answer' | 'hearing'
    readonly notice: number
    readonly on: Day
    readonly event: number
  }[]
  readonly hearingRequests: readonly {
    readonly party: string
    readonly on: Day
    readonly notice: number
    readonly event: number
  }[]
  readonly hearings: readonly { readonly party: string; readonly on: Day; readonly event: number }[]
  readonly weighings: readonly {
    readonly party: string
    readonly event: number
    readonly points: readonly { readonly point: string; readonly adopted: boolean; readonly reason: string }[]
  }[]
  readonly approvals: Readonly<Partial<Record<Matter, Approval>>>
  readonly reviews: readonly Review[]
  readonly discussions: readonly {
    readonly about: number
    readonly on: Day
    readonly event: number
    readonly host: string
    readonly place: string
    readonly attendees: readonly { readonly name: string; readonly post: string; readonly view: string }[]
    readonly conclusion: string
    /** Absent in meetings recorded before the question was asked. */
    readonly verdict?: 'agree' | 'disagree'
    /** Those of the attendees who were heads of the agency when the minutes were entered. */
    readonly heads?: readonly string[]
  }[]
  readonly decision?: {
    readonly about: number
    readonly on: Day
    readonly at: Moment
    readonly event: number
    readonly by: string
    readonly answers: string
    readonly lateFee: boolean
    readonly number?: string
  }
  readonly payments: readonly {
    readonly party: string
    readonly amount: number
    readonly on: Day
    readonly receipt: string
    readonly bank: string
    readonly event: number
  }[]
  readonly disclosure?: {
    readonly what: string
    readonly why: string
    readonly drafter: string
    readonly approver?: string
    readonly publisher?: string
    readonly publishedAt?: Moment
    /** What was hidden in the facts, why, and how often: the redaction map of the public copy. */
    readonly redactions?: readonly { readonly what: string; readonly why: string; readonly count: number }[]
    readonly withdrawn?: { readonly at: Moment; readonly reason: string }
  }
  readonly clocks: readonly ClockRecord[]
  readonly irregularities: readonly Irregularity[]
  readonly papers: readonly Paper[]
  /** Approvals given on paper in an outage: reported, and nothing until their giver confirms by taking the step (design 4.6). */
  readonly paperApprovals: readonly {
    readonly matter: Matter
    readonly round: number
    readonly person: string
    readonly opinion: string
    readonly reason: string
    readonly on: Day
    readonly event: number
    readonly confirmed?: number
  }[]
  readonly acts: readonly Act[]
  /** Due dates that a decision or disclosure relied on, so that a later entry that moves them is seen. */
  readonly relied: readonly { readonly event: number; readonly clock: string; readonly safe: Day; readonly on: Day }[]
}

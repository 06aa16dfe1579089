/** What the record holds of each step: the act, its papers, and what was not in order. */
import type { Day, DocumentKind, StepId } from '@xiezhi/law'
import type { Actor, FileRef, Form, Moment } from './common.ts'

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
  /** Done on paper before the case was brought over: who told it, and the originals. */
  readonly told?: { readonly by: Actor; readonly files: readonly FileRef[] }
}

export interface Paper {
  readonly kind: DocumentKind
  readonly number: string
  readonly event: number
  /** The child proceeding of the step that made it: what it tells of is told of that one. Absent: the main one. */
  readonly proceeding?: string
  readonly party?: string
  readonly about?: number
  readonly on: Day
  readonly sha256?: string
  readonly pages?: number
  /** What was put before those who signed its pages: `sha256` then is that with their signatures on it. */
  readonly first?: { readonly sha256: string; readonly pages: number }
  readonly signature?: string
  readonly voided?: string
  /** Made on paper before the case was brought over: the originals. */
  readonly scans?: readonly FileRef[]
}

/** A case that another one led to, or came from: known by its title as that stood then, and by the act of the other case that began it. */
export interface CaseLink {
  readonly case: string
  readonly procedure: string
  readonly title: string
}
export type Origin = CaseLink & { readonly event: number }
export type Begun = CaseLink & { readonly event: number }

export interface Irregularity {
  readonly event: number
  readonly gate: string
  readonly step: StepId
  readonly sentence: string
  readonly reason: string
  /** What was done stands with it: nothing is barred by it (行诉法74). */
  readonly stands?: true
  readonly cured?: { readonly how: string; readonly event: number }
}

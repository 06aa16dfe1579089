/** What the record holds of each step: the act, its papers, and what was not in order. */
import type { Day, DocumentKind, StepId } from '@xiezhi/law'
import type { FormatRef } from '../formats.ts'
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
  /** Done in another case, and brought here with its origin: which event of it, and who decided that. */
  readonly moved?: Moved & { readonly by: Actor }
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
  /** The agency's own form it was made by; absent: the built-in one. */
  readonly format?: FormatRef
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
  /** Parted from the other (分案), and not begun by what the other found. */
  readonly severed?: true
  /** What was decided of it there fell, and is decided anew here (部分撤销、重新作出). */
  readonly anew?: true
}
/** An event of another stream, by its place and its link (hex): two records that name each other so can be held against each other. */
export interface Named {
  readonly event: number
  readonly link: string
}
/** Of which event of another case an act is, and when it was entered there. */
export interface Moved extends Named {
  readonly case: string
  readonly recorded: Moment
}
/** A case that was taken in (并案): by which act of this one, and the last event it had before. */
export type TakenIn = CaseLink & { readonly event: number; readonly last: Named }
/** `link`: of that act, where the two are held against each other. */
export type Origin = CaseLink & { readonly event: number; readonly link?: string }
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

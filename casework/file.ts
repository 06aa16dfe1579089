import type { Day, FactId, Matter } from '@xiezhi/law'
import type { Entry } from './entries.ts'
import type { Moment } from './file/common.ts'
import type { Approval, ClockRecord, Proceeding } from './file/course.ts'
import type { Party, Team } from './file/matter.ts'
import type { Act, Begun, Irregularity, Named, Origin, Paper, TakenIn } from './file/record.ts'

export type * from './file/common.ts'
export type * from './file/course.ts'
export type * from './file/matter.ts'
export type * from './file/record.ts'

/** The answer to a question, and who gave it when. */
export interface Answered {
  readonly answer: 'yes' | 'no'
  readonly by: string
  readonly on: Day
  readonly reason?: string
}

/** Of a question asked of each party `of` has the answer for each, and the answer itself is yes where it is yes of any. */
export interface Stated extends Answered {
  readonly of?: Readonly<Record<string, Answered>>
}

/** The case as folded from its events. Nothing in it was computed from a rule. */
export interface CaseFile {
  readonly id: string
  readonly agency: string
  readonly procedure: string
  readonly sequence: number
  readonly marks: readonly string[]
  /** It ran on paper before: since when it is kept here, and from which event on it is handled here alone. */
  readonly carried?: { readonly at: Moment; readonly because: string; readonly over?: number }
  /** The case whose act began this one; absent: it began by itself. */
  readonly from?: Origin
  /** Cases begun by acts of this one; absent: none. */
  readonly began?: readonly Begun[]
  /** Cases taken into this one (并案); absent: none. */
  readonly took?: readonly TakenIn[]
  /** The case this one was taken into: it goes on there, and nothing is done here. */
  readonly into?: Origin & Named
  readonly proceedings: readonly Proceeding[]
  readonly parties: readonly Party[]
  /** As they were entered before, where that was otherwise; absent: never. */
  readonly formerParties?: readonly Party[]
  /** 办案机构: the unit that handles the case; absent where the agency has none. */
  readonly unit?: string
  /** Named on the way to 立案; once it is approved, those of the last team. */
  readonly officers: readonly string[]
  readonly teams: readonly Team[]
  readonly facts: Readonly<Partial<Record<FactId, Stated>>>
  /** By matter; of a child proceeding by its id and the matter (casework/approvals.ts). */
  readonly approvals: Readonly<Partial<Record<Matter, Approval>>> & {
    readonly [child: `${string}/${Matter}`]: Approval
  }
  readonly clocks: readonly ClockRecord[]
  readonly irregularities: readonly Irregularity[]
  readonly papers: readonly Paper[]
  readonly acts: readonly Act[]
  /** Entries of the kinds the procedure names, in the order they were made. */
  readonly entries: readonly Entry[]
  /** The highest number each kind has had, withdrawn entries included: a number is never used twice. */
  readonly numbered: Readonly<Record<string, number>>
  /** Due dates that a decision or disclosure relied on, so that a later entry that moves them is seen. */
  readonly relied: readonly { readonly event: number; readonly clock: string; readonly safe: Day; readonly on: Day }[]
}

import type { Day } from '../day.ts'
import type { DocumentKind } from '../documents.ts'
import type { FactId } from '../facts.ts'
import type { ListId } from '../list/lines.ts'
import type { NormId } from '../norms/index.ts'
import type { ParameterId } from '../parameters.ts'
import type { ReadingId } from '../readings.ts'
import type { InForce } from '../statutes.ts'
import type { TraceId } from '../traces.ts'
import type { Citations } from './citation.ts'
import type { Answer, Condition } from './condition.ts'
import type { StepId } from './step.ts'
import type { Plain } from './value.ts'

export interface GateExample {
  readonly name: string
  readonly facts?: Partial<Record<FactId, Answer>>
  readonly reads?: Partial<Record<ReadingId, Answer>>
  /** For conditions that ask the record itself: what is in it, by kind, in order. */
  readonly entries?: Readonly<Record<string, readonly Readonly<Record<string, Plain>>[]>>
  readonly form?: Readonly<Record<string, Plain>>
  /** Lines of the agency's lists, in force and public unless they say otherwise. */
  readonly lists?: Readonly<Partial<Record<ListId, readonly Readonly<Record<string, Plain>>[]>>>
  /** What other cases left about the same person: `own` where it is the agency's. */
  readonly traces?: Readonly<Partial<Record<TraceId, readonly Readonly<Record<string, Plain>>[]>>>
  /** What the agency has set for itself. */
  readonly sets?: Readonly<Partial<Record<ParameterId, Plain>>>
  /** What the agency is, where it is no department. */
  readonly agency?: 'town' | 'entrusted'
  /** The paper that the proceeding it is judged in carries. */
  readonly document?: DocumentKind
  /** What else that proceeding is about, as it was opened. */
  readonly about?: Readonly<Record<string, string>>
  /** The party it is judged for, of a gate that asks each. */
  readonly party?: string
  /** What kind of party it is about, where that matters. */
  readonly partyKind?: 'person' | 'household' | 'legal' | 'branch' | 'unlicensed'
  /** Parties of the case beside the one it is about (利害关系人). */
  readonly thirdParties?: readonly string[]
  /** Clocks by the day they started; those of a party as `L07-request/p2`. */
  readonly clocks?: Readonly<Record<string, Day>>
  /** The sector or province whose numbers count beside the national ones; absent: those of the county of the stories. */
  readonly under?: string
  /** The day it is judged on. */
  readonly day?: Day
  /** Who takes the step. */
  readonly actor?: string
  readonly expect: 'open' | 'blocked' | 'ask'
}

/** A step that makes good what a gate found missing, and what its form begins with: 送请审核, of the kind 法制审核. */
export interface Cure {
  readonly step: StepId
  readonly form?: Readonly<Record<string, string>>
}

/** What must hold before a step may be taken. Always judged by the law of the day of the step (程序从新). */
export interface Gate {
  /** As in the rule tables: G15. */
  readonly id: string
  readonly title: string
  /** The gates and clocks of the catalogue it carries (`norms/`); absent: the one its id begins with. */
  readonly norm?: readonly NormId[]
  readonly inForce: InForce
  readonly blocks: readonly [StepId, ...StepId[]]
  /** block: bars the step. note: the step is taken, the fault is kept with it, and what was done stands. */
  readonly mode?: 'block' | 'note'
  /**
   * Of a gate that bars: what was told as having happened against it stands with its fault, for nothing falls by it (处理期限、通知、送达轻微
   * 违法: 行诉法74, 行诉解释96). Absent: nothing rests on it before the fault is cured.
   */
  readonly stands?: true
  /** `party`: judged for every party of the case, and every one must pass. */
  readonly each?: 'party'
  /** Holds only where this parameter of the layers is `true` (a sector's own rule). */
  readonly where?: ParameterId
  /** Steps whose fault against this gate no explanation mends, but only the act done anew (处罚法46: 非法手段取得的证据). */
  readonly mendedAnew?: readonly StepId[]
  /** The step that sets aside what was done so (排除证据). */
  readonly setAside?: StepId
  readonly when: Condition
  readonly require: Condition
  /** Read by the person who is refused: what is missing. */
  readonly sentence: string
  /** What to do about it. */
  readonly next: string
  /** Steps that make it good, the nearest first. None: the form itself, or time, does. */
  readonly cures?: readonly [Cure, ...Cure[]]
  /** Where the law's own way on is not built yet. */
  readonly unbuilt?: string
  readonly cite: Citations
  /** None in a rule book sent to where nothing is tried. */
  readonly examples: readonly GateExample[]
}

/** A rule without an example does not compile. */
export const gate = (g: Gate & { readonly examples: readonly [GateExample, ...GateExample[]] }): Gate => g

/** A fault against it is kept and shown, and takes nothing away from what was done. */
export const leavesStanding = ({ mode, stands }: Pick<Gate, 'mode' | 'stands'>): boolean =>
  mode === 'note' || stands === true

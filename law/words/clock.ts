import type { Day } from '../day.ts'
import type { Minute } from '../hour.ts'
import type { NormId } from '../norms/index.ts'
import type { ParameterId } from '../parameters.ts'
import type { InForce } from '../statutes.ts'
import type { Citations } from './citation.ts'
import type { Condition } from './condition.ts'
import type { Does } from './does.ts'
import type { Unit } from './unit.ts'
import type { Value } from './value.ts'

/** Worked out by hand from the calendar, so that a wrong number in a layer fails its example. */
export interface ClockExample {
  readonly name: string
  readonly from: Day
  /** Of a term in hours, the minute of that day it runs from, and the one it ends on. */
  readonly at?: readonly [from: Minute, due: Minute]
  /** The sector or province whose number counts beside the national ones; absent: the national one. */
  readonly under?: string
  /** Only where no layer of the rule book sets it: the agency's own number. */
  readonly length?: number
  /** The day the record holds, for a clock that ends on one. */
  readonly until?: Day
  /** The day the record holds, for a clock counted back from one. */
  readonly before?: Day
  readonly extensions?: readonly number[]
  readonly suspended?: { readonly from: Day; readonly to: Day }
  readonly due: Day
  readonly safe?: Day
}

/** What starts or stops a clock: the name of something that happened (notice-served), struck by a step. */
export type ClockMoment = string

export interface Extension {
  readonly approver: string
  readonly length: number | 'fixed-by-decision'
  /** The most a decision may fix where the rule says only 合理期限. */
  readonly atMost?: number
  readonly cite: Citations
}

/** A stretch of time as a law sets it: how long, in which days, whose, prolonged by whom. */
export interface Term {
  readonly id: string
  readonly title: string
  /** The clocks of the catalogue it carries (`norms/`); absent: the one its id begins with. */
  readonly norm?: readonly NormId[]
  readonly inForce: InForce
  /** So long, as the layers set it; so long, where the law lets nobody set another; or until a day the record holds (有效期届满). */
  readonly length: ParameterId | { readonly fixed: number } | { readonly until: Value }
  /** So long first, and the length from the end of that on: three months after six are not nine, where a month is shorter (起诉期限届满之日起三个月). */
  readonly first?: ParameterId
  /** Ends so many working days before its length does, for what must have come first (催告书送达十日以前). */
  readonly ahead?: ParameterId
  readonly unit: Unit
  /** What days were under the law before: 处罚法85 is new, and a term begun before it runs on as it began. */
  readonly formerUnit?: { readonly unit: Unit; readonly to: Day }
  /** Working days left for what a party posted in time; of a paper handed over, where a layer sets that apart. */
  readonly grace?: { readonly posted: ParameterId; readonly inPerson: ParameterId }
  /** Whose limit: the end rolls over holidays for the party; the agency must not rely on rolling. */
  readonly binds: 'agency' | 'party' | 'measure'
  /** It ends on its day, holiday or not: what takes effect by itself is no act that somebody must be at work for. */
  readonly rolls?: false
  readonly extensions: readonly Extension[]
  /** Legal grounds on which days are not counted. */
  readonly suspendedBy: readonly string[]
  /** Working days left when what suspended it ends; absent: the days not yet used. */
  readonly leaves?: number
  readonly onExpiry: string
  /** From how many days before its end on it presses; absent: three, or a fifth of it. */
  readonly warns?: number
  /** The end takes a right from the party and is no breach by anybody: no light turns red. */
  readonly lapses?: true
  readonly cite: Citations
  /** None in a rule book sent to where nothing is tried. */
  readonly examples: readonly ClockExample[]
}

/** A term no procedure lets run by itself yet, or that runs at a court or another organ: it is looked up and worked out. */
export interface LooseTerm extends Term {
  /** What it begins with, in words: 收到申请书副本之日; of one counted back, what it must be done before. */
  readonly begins: string
  readonly backwards?: true
}

/** A term that a procedure lets run. */
export interface Clock extends Term {
  readonly starts: ClockMoment
  /** Of one a proceeding has for itself: struck there, or by the case. */
  readonly stops: readonly [ClockMoment, ...ClockMoment[]]
  /** Starts only where this holds. */
  readonly when?: Condition
  /** What the law takes to have happened when it runs out (视为); worked out as it starts, and written into it. */
  readonly deems?: {
    /** The day it is dated: that from which the clock ran (自收到之日起即为受理), or that on which it ran out (自动解除). */
    readonly dated: 'trigger' | 'due'
    readonly does: readonly Does[]
  }
  readonly length: ParameterId | { readonly until: Value }
  /** Counted back from this day of the record: what must be done so long before it (举行听证的七日前). Nothing prolongs it. */
  readonly before?: Value
  /** One a case, one a party, or one a proceeding. */
  readonly per: 'case' | 'party' | 'proceeding'
}

/** A rule without an example does not compile. */
interface Tried {
  readonly examples: readonly [ClockExample, ...ClockExample[]]
}
export const clock = (c: Clock & Tried): Clock => c
export const term = (t: LooseTerm & Tried): LooseTerm => t

/** The unit of a term that begins on this day. */
export const unitOn = (c: Pick<Term, 'unit' | 'formerUnit'>, day: Day): Unit =>
  c.formerUnit !== undefined && day <= c.formerUnit.to ? c.formerUnit.unit : c.unit

import type { DocumentKind } from '../documents.ts'
import type { Condition, Over } from './condition.ts'
import type { Query } from './query.ts'
import type { RecordKind } from './record.ts'
import type { ProceedingKind } from './step.ts'
import { isValue, type Plain, say, type Value } from './value.ts'

interface Common {
  /** Only where this holds. */
  readonly when?: Condition
  /** Once for every party concerned, or every entry of a query. */
  readonly each?: Over
}

type Values = Readonly<Record<string, Value>>

export interface Enter extends Common {
  readonly enter: string
  readonly fields: Values
  /** The number of the entry it is about; absent: the latest of the kind its own kind is about. */
  readonly about?: Value
  readonly party?: Value
  readonly on?: Value
  /** It belongs to the proceeding just opened, and not to that of the step. */
  readonly in?: 'opened'
}
/** Changes every entry that is found; `it` is the entry. */
export interface Change extends Common {
  readonly change: Query
  readonly fields: Values
  /**
   * Found on what the entry says: when that is corrected it was found about something else, and lapses. `undecided`: only as long as
   * there is no decision, for which what was found stays found.
   */
  readonly finding?: 'ever' | 'undecided'
  /**
   * It stands no longer, and how it ended (revoked, changed): it stays on the record, and nothing rests on it. A case then has no
   * decision, or another one (变更、撤销、重作).
   */
  readonly ends?: Value
  /** The number of the entry it is about from now on: of what was decided, what is left. */
  readonly about?: Value
}
export interface Open extends Common {
  readonly open: ProceedingKind
  readonly stage: string
  /** What it is called for ever: service-notice{notice}-{party}, of what it is about; absent: its kind and number. */
  readonly as?: string
  readonly about?: Values
  readonly party?: Value
  /** What it is told apart from others of its kind by, as it is read: 查封, 扣押. */
  readonly called?: Value
}
/** Proceedings a rule speaks of. */
export interface Proceedings {
  /** Every proceeding of this kind (of the party at hand); absent: the step's own. */
  readonly of?: ProceedingKind
  /** Only of those among them that are named so … */
  readonly at?: Value
  /** … or that are about this … */
  readonly about?: Values
  /** … and only of those that stand at one of these: what has been done already stays done. */
  readonly from?: readonly string[]
}
export interface ToStage extends Common, Proceedings {
  readonly stage: string
}
/** Something that clocks start and stop by; `of`: in other proceedings than the step's, whose own clocks it then is. */
export interface Strike extends Common, Proceedings {
  readonly moment: string
  readonly on?: Value
  readonly party?: Value
  /** Handed over, so that what is posted is the answer alone (宽限). */
  readonly inPerson?: true
}
export interface Pause extends Common {
  readonly pause: string
  readonly ground: Value
  /** What was said of it, shown beside the ground. */
  readonly because?: Value
  readonly from?: Value
  readonly to?: Value
  /** The legal ground it is: only where the rule that set the length knows it (suspendedBy). */
  readonly as?: string
  /** On whose account: several may keep the clock waiting at once, and each ends by itself (听证、中止、鉴定). */
  readonly for?: Value
}
export interface Resume extends Common {
  readonly resume: string
  readonly on?: Value
  /** Only what kept it waiting on this account. */
  readonly for?: Value
  /** Also one whose end was foreseen, where it comes sooner (检验结果提前作出). */
  readonly sooner?: true
}
export interface MakePaper extends Common {
  readonly paper: DocumentKind
  /** Whom it is for; absent: the party at hand. */
  readonly party?: Value
  /** The number of the entry the paper is about. */
  readonly about?: Value
}
/** Draws a paper that was made before once more, under its number, with what is signed on it by this act. */
export interface SignPaper extends Common {
  readonly signs: Value
}
/** Takes a paper that nobody has been given out of the world; its number is spent. */
export interface VoidPaper extends Common {
  readonly void: Value
  readonly reason: Value
}
/** Runs on for so many days from the unrolled end (延长). */
export interface Extend extends Common {
  readonly extend: Value
  readonly days: Value
}
/** Who handles the case from this day; without `from`: named on the way up, and nothing more (市监程序19). */
export interface NameOfficers extends Common {
  readonly officers: Value
  readonly from?: Value
}
/** 办案机构. */
export interface AssignUnit extends Common {
  readonly unit: Value
}
/** The safe days a decision rests on, written down. */
export interface Rely extends Common {
  readonly rely: readonly string[]
}

/**
 * Opens a case of another procedure by its first step, filled in with what this one found (移交立案线索): in the same act, or neither of
 * the two; each shows the other for ever.
 */
export interface Begin extends Common {
  readonly begins: string
  readonly form: Values
}

/**
 * Takes another running case of the same procedure into this one (并案): what was done there stands here as it was done, each act with its
 * origin, and the other case ends in the same moment, or neither of the two.
 */
export interface Join extends Common {
  /** The id of the other case. */
  readonly joins: Value
  /** The kind of entry that keeps what was taken in, filled in with whom it brought and when it was registered. */
  readonly entry: string
  /** Kinds of entries that stay behind: what the joined case alone was about, and what has to be found anew of both together. */
  readonly leaves: readonly string[]
  /** Kinds of proceedings that stay behind with them. */
  readonly apart: readonly ProceedingKind[]
  /** Clocks of the case itself: of both the end that comes first holds for the two together. */
  readonly sooner: readonly string[]
  /** The stage in which the other ends. */
  readonly becomes: string
}

/**
 * Some parties, or some of what they did, go on as a case of their own (分案): what was done about them stands in it as it was done, each
 * act with its origin; no term begins anew, and nothing here waits for who went.
 */
export interface Sever extends Common {
  /** Whom it concerns. */
  readonly severs: Value
  /** They stay here as well: what goes is some of what they did. */
  readonly stay: Condition
  /** The kind of entry that both keep of it. */
  readonly entry: string
  /** What the new case is about, and the kind of entry that says so. */
  readonly cause: Value
  readonly clue: string
  /** Kinds of entries that do not come along. */
  readonly leaves: readonly string[]
  /** Kinds that both need, whoever they are of (证据). */
  readonly shared: readonly string[]
  /** Kinds of proceedings that stay behind. */
  readonly apart: readonly ProceedingKind[]
  /** What was decided fell for them, and the new case decides it anew (重新作出); absent: the case is merely parted, and every term runs on. */
  readonly anew?: {
    /** Nothing comes along that was done after the latest entry of this kind, with which it was decided; and no term that still runs. */
    readonly decided: string
    /** Worked out here: the form the new case begins with. */
    readonly says: Values
    readonly does: readonly Does[]
  }
}

/** What a step does to the record. It becomes effects when it happens, so that the fold never asks a rule. */
export type Does =
  | Enter
  | Change
  | Open
  | ToStage
  | Strike
  | Pause
  | Resume
  | Extend
  | NameOfficers
  | AssignUnit
  | MakePaper
  | VoidPaper
  | SignPaper
  | Rely
  | Begin
  | Join
  | Sever

type Given<F extends string> = { readonly [field in F]?: Value | Plain }
const values = (given: Readonly<Record<string, Value | Plain | undefined>>): Values =>
  Object.fromEntries(
    Object.entries(given).flatMap(([k, v]) => (v === undefined ? [] : [[k, isValue(v) ? v : say(v)] as const])),
  )

/** Enters an entry: what the form and the kind have in common is taken as it stands, `fields` says the rest. */
export const enter = <F extends string>(
  kind: RecordKind<string, F>,
  fields: Given<F> = {},
  more: Omit<Enter, 'enter' | 'fields'> = {},
): Enter => ({
  enter: kind.id,
  fields: { ...Object.fromEntries(kind.fields.map((f) => [f.id, { form: f.id }])), ...values(fields) },
  ...more,
})
export const change = (query: Query, fields: Given<string>, more: Omit<Change, 'change' | 'fields'> = {}): Change => ({
  change: query,
  fields: values(fields),
  ...more,
})
export const open = (
  kind: ProceedingKind,
  stage: string,
  about: Given<string> = {},
  more: Omit<Open, 'open' | 'stage' | 'about'> = {},
): Open => ({ open: kind, stage, about: values(about), ...more })
export const begins = (procedure: string, form: Given<string>, more: Omit<Begin, 'begins' | 'form'> = {}): Begin => ({
  begins: procedure,
  form: values(form),
  ...more,
})
export const joins = (of: Value, rest: Omit<Join, 'joins'>): Join => ({ joins: of, ...rest })
export const severs = (of: Value, rest: Omit<Sever, 'severs'>): Sever => ({ severs: of, ...rest })
export const stage = (to: string, more: Omit<ToStage, 'stage'> = {}): ToStage => ({ stage: to, ...more })
export const moment = (id: string, more: Omit<Strike, 'moment'> = {}): Strike => ({ moment: id, ...more })
export const pause = (clock: string, ground: Value | string, more: Omit<Pause, 'pause' | 'ground'> = {}): Pause => ({
  pause: clock,
  ground: typeof ground === 'string' ? say(ground) : ground,
  ...more,
})
export const resume = (clock: string, more: Omit<Resume, 'resume'> = {}): Resume => ({ resume: clock, ...more })
export const paper = (kind: DocumentKind, more: Omit<MakePaper, 'paper'> = {}): MakePaper => ({ paper: kind, ...more })
export const voidPaper = (number: Value, reason: Value): VoidPaper => ({ void: number, reason })
export const signs = (number: Value, more: Common = {}): SignPaper => ({ signs: number, ...more })
export const extend = (clock: Value, days: Value): Extend => ({ extend: clock, days })
export const nameOfficers = (persons: Value, more: Omit<NameOfficers, 'officers'> = {}): NameOfficers => ({
  officers: persons,
  ...more,
})
export const assignUnit = (unit: Value, more: Common = {}): AssignUnit => ({ unit, ...more })
export const rely = (...clocks: readonly string[]): Rely => ({ rely: clocks })

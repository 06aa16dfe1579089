import type { Day, DocumentKind, FactId, Matter, StepId } from '@xiezhi/law'
import type { Asked } from './asked.ts'
import type {
  Act,
  Actor,
  Approval,
  CaseLink,
  ClockRecord,
  FileRef,
  Form,
  Irregularity,
  Moment,
  Moved,
  Named,
  Origin,
  Party,
  Proceeding,
} from './file.ts'
import type { FormatRef } from './formats.ts'

/** About ten types, by effect; a procedure adds steps and fields, never a type (design 4.1). */
export const eventTypes = [
  'opened',
  'performed',
  'reported',
  'numbered',
  'rendered',
  'signed',
  'corrected',
  'withdrawn',
  'cured',
  'registered',
] as const
export type EventType = (typeof eventTypes)[number]

/** What an event changed in the file, written down when it happened: the fold needs no rule to read it. */
export type Effect =
  | { readonly do: 'open'; readonly proceeding: Proceeding }
  | { readonly do: 'stage'; readonly proceeding: string; readonly stage: string }
  | {
      readonly do: 'case'
      readonly id: string
      readonly agency: string
      readonly procedure: string
      readonly marks: readonly string[]
      /** It ran on paper before: when it was brought over, and what was said of it. */
      readonly carried?: { readonly at: Moment; readonly because: string }
    }
  | { readonly do: 'party'; readonly party: Party }
  | {
      readonly do: 'fact'
      readonly fact: FactId
      /** Of a question asked of each party: of which. */
      readonly party?: string
      readonly answer: 'yes' | 'no'
      readonly by: string
      readonly on: Day
      readonly reason?: string
    }
  | { readonly do: 'unit'; readonly unit: string }
  /** `from`: they handle the case from that day; without it they are only named on the way up. */
  | { readonly do: 'officers'; readonly persons: readonly string[]; readonly from?: Day }
  | { readonly do: 'approval'; readonly approval: Approval }
  | {
      readonly do: 'enter'
      readonly kind: string
      readonly no: number
      readonly on: Day
      readonly party?: string
      readonly about?: number
      /** The proceeding it belongs to, where that is not the event's own. */
      readonly proceeding?: string
      readonly fields: Form
      /** A decision, as the rules of the day had it. */
      readonly final?: true
      /** By nobody's hand: the clock at whose end the law takes it to have happened (视为). */
      readonly deemed?: string
    }
  | {
      readonly do: 'change'
      readonly kind: string
      readonly no: number
      readonly fields: Form
      /** Lapses when the entry it was found on is corrected; `undecided`: only before the decision. */
      readonly finding?: 'ever' | 'undecided'
      /** It stands no longer since this day, and as what it ended (revoked, changed …). */
      readonly ends?: { readonly as: string; readonly on: Day }
      /** It is about this one now: of a decision of which a part fell, what is left of it. */
      readonly about?: number
    }
  | { readonly do: 'clock'; readonly clock: ClockRecord }
  | { readonly do: 'clockStop'; readonly id: string; readonly on: Day }
  | {
      readonly do: 'clockPause'
      readonly id: string
      readonly from: Day
      readonly ground: string
      readonly leaves?: number
      /** Where it is known from the beginning how long (公告). */
      readonly to?: Day
      /** On whose account; what ends on another leaves it. */
      readonly for?: string
    }
  | { readonly do: 'clockResume'; readonly id: string; readonly to: Day; readonly for?: string }
  | { readonly do: 'clockExtend'; readonly id: string; readonly length: number }
  | {
      readonly do: 'irregular'
      readonly irregularity: Omit<Irregularity, 'event' | 'cured'>
      /** The entry whose fault it is, where a later mend brought it about. */
      readonly of?: number
    }
  | { readonly do: 'cure'; readonly event: number; readonly how: string }
  | {
      readonly do: 'correct'
      readonly event: number
      readonly form: Form
      readonly acted: Moment
      readonly effects: readonly Effect[]
    }
  | { readonly do: 'withdraw'; readonly event: number; readonly reason: string }
  | { readonly do: 'voidPaper'; readonly number: string; readonly reason: string }
  | { readonly do: 'relied'; readonly clock: string; readonly safe: Day; readonly on: Day }
  | {
      readonly do: 'number'
      readonly kind: DocumentKind
      readonly number: string
      /** The child proceeding of the step that made it; absent: the main one. */
      readonly proceeding?: string
      readonly party?: string
      readonly about?: number
      readonly on: Day
      /** Made on paper before the case was brought over: the originals. */
      readonly scans?: readonly FileRef[]
    }
  | {
      readonly do: 'document'
      readonly kind: DocumentKind
      readonly number: string
      readonly sha256: string
      readonly pages: number
      /** The agency's own form it was made by; absent: the built-in one. */
      readonly format?: FormatRef
    }
  | {
      readonly do: 'signature'
      readonly kind: DocumentKind
      readonly number: string
      readonly signature: string
      readonly key: string
    }

export interface GateVerdict {
  readonly gate: string
  readonly state: 'open' | 'blocked'
  readonly articles: readonly string[]
  readonly party?: string
}

/** A paper that stood before the eyes of who signed. */
export interface SeenPaper {
  readonly kind: DocumentKind
  readonly party?: string
}

/** The body of an event: canonical JSON, committed to by the header, destroyed at the end of its term if the law says so. */
export interface EventBody {
  readonly step: StepId
  readonly title: string
  readonly form: Form
  /** What each field of the form was called and asked when it was filled in; absent where there is no form. */
  readonly asked?: readonly Asked[]
  readonly effects: readonly Effect[]
  readonly verdicts: readonly GateVerdict[]
  readonly late?: string
  readonly happened?: string
  readonly seen?: readonly SeenPaper[]
  /** Done on paper before the case was brought over: by whom, and the originals; whoever told it is the actor of the event. */
  readonly told?: { readonly actor: Actor; readonly files: readonly FileRef[] }
  /** Done in another case, and brought here as it was done: by whom there, and which of its events it is (并案、分案). */
  readonly moved?: Moved & { readonly actor: Actor }
  /** Cases this act began, by the first step of their procedure and in the same moment. */
  readonly began?: readonly CaseLink[]
  /** Cases this act took in, as they stood then; each says the same of this act (`into`). */
  readonly took?: readonly (CaseLink & Named)[]
  /** The case this one was taken into, and the act of it that did so: nothing is done here any more. */
  readonly into?: Origin & Named
  /** Of the event that opens a case another one led to: that case, and which of its acts it was. */
  readonly from?: Origin
}

export interface CaseEvent {
  readonly sequence: number
  readonly type: EventType
  readonly v: 1
  readonly proceeding: string
  readonly command: string
  readonly actor: Actor
  readonly acted: Moment
  readonly recorded: Moment
  readonly body: EventBody
}

/** An event before it has its place in the stream. */
export type NewEvent = Omit<CaseEvent, 'sequence'>
export type { Act, Matter }

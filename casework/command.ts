import type { DocumentKind, PostKind } from '@xiezhi/law'
import type { Fresh } from './begun.ts'
import type { PaperRequest } from './engine/doing.ts'
import type { NewEvent, SeenPaper } from './event.ts'
import type { FileRef, Form, Moment } from './file.ts'
import type { Refusal } from './refusal.ts'

/** What was done on paper before the case came to be kept here: by whom, what its papers are numbered, and the originals. */
export interface OnPaper {
  readonly person: string
  readonly post: PostKind
  /** By the kind of paper; of several, for a party each, in their order and with semicolons between. */
  readonly numbers?: Readonly<Record<string, string>>
  readonly files: readonly FileRef[]
}

/** One step to be taken: what a screen, a phone, an import and the drill all send. */
export interface Command {
  readonly id: string
  readonly step: string
  readonly proceeding: string
  readonly form: Form
  /** When a reported act happened; constitutive acts happen now. */
  readonly acted?: Moment
  /** Why an act of an earlier day is entered only now (补录). */
  readonly late?: string
  /** The act happened although a gate was not met, and why; the record keeps it with its irregularity. */
  readonly happened?: string
  /** It was done on paper before the case was brought over: then and there, by who is named (casework/carriedOver.ts). */
  readonly paper?: OnPaper
  /** The papers that were opened before this signature: kept with it. */
  readonly seen?: readonly SeenPaper[]
}

/** Serial numbers reserved for the papers of this step, in the order they were asked for. */
export interface NumberRequest {
  readonly kind: DocumentKind
  readonly series: string
  readonly year: number
}

export interface Performed {
  readonly outcome: 'performed'
  readonly events: readonly NewEvent[]
  readonly papers: readonly NumberedPaper[]
  /** The numbers its papers took, in the order they were asked for. */
  readonly requests: readonly NumberRequest[]
  /** Cases of other procedures it began: written together with it, or not at all. */
  readonly began: readonly OpenedCase[]
  /** What it wrote into cases that were there: as they stood when it was judged, together with it, or not at all. */
  readonly ended: readonly EndedCase[]
}
export type NumberedPaper = PaperRequest & { readonly number: string }

/** A case as another one began it. */
export interface OpenedCase extends Fresh {
  readonly procedure: string
  readonly title: string
  readonly events: readonly NewEvent[]
  readonly papers: readonly NumberedPaper[]
}

/** A case this act took in: its last event, to follow on what it had then. */
export interface EndedCase extends Fresh {
  readonly after: number
  readonly event: NewEvent
}

export type Outcome =
  | Performed
  | Refusal
  /** What only the server can give: numbers of papers, and ids of so many cases to begin, and commands under which others are written to. */
  | { readonly outcome: 'numbers'; readonly requests: readonly NumberRequest[]; readonly cases: number }

/** What opens a case: the step is the procedure's first, and there is no proceeding yet. */
export type OpeningCommand = Omit<Command, 'proceeding' | 'step'> & {
  /** The case has run on paper till now, and is brought over: where its file is, and how far it has come. */
  readonly carried?: string
}

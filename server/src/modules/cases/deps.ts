import type { SigningPages, WordChanges } from '@xiezhi/answers'
import type { Actor, CaseEvent, Context, Form, FormatRef, Moment, Performed } from '@xiezhi/casework'
import type { Paper } from '@xiezhi/casework/file.ts'
import type { Day, DocumentKind } from '@xiezhi/law'
import type { FastifyRequest } from 'fastify'
import type { Clock } from '../../platform/clock.ts'
import type { Database, Queries } from '../../platform/db/pool.ts'
import type { Claim, RegisterState } from '../registries/index.ts'
import type { Adding, Arrived } from './arrived.ts'
import type { PublicSeal } from './publication.ts'

/** A paper as it was rendered and will be kept; `pdf` is signed by its hash. */
export interface RenderedPaper {
  readonly kind: DocumentKind
  readonly number: string
  readonly party?: string
  readonly pdf: Uint8Array
  readonly sha256: string
  readonly pages: number
  /** The agency's own form it was made by. */
  readonly format?: FormatRef
}

/** A paper of the record, the events it was composed from, and the context it was made in. */
export interface PageOf {
  readonly events: readonly CaseEvent[]
  readonly paper: Paper
  readonly context: Context
}

/** A form that is being typed, in its case. */
export interface TypedForm {
  readonly events: readonly CaseEvent[]
  readonly step: string
  readonly proceeding: string
  readonly form: Form
  readonly context: Context
  readonly party?: string
}

/** Renders, previews and signs papers; the documents module is one. Throws `Problem` glyph-missing, render-timeout. */
export interface Papers {
  render(of: {
    readonly events: readonly CaseEvent[]
    readonly papers: Performed['papers']
    readonly context: Context
  }): Promise<readonly RenderedPaper[]>
  /** A 笔录 as it is put before who signs its pages, and drawn with what they signed (documents/signing.ts). */
  pagesToSign(of: PageOf): Promise<SigningPages>
  signPages(
    of: PageOf & {
      readonly form: Form
      readonly said: readonly { readonly label: string; readonly text: string }[]
      readonly on: Day
    },
  ): Promise<RenderedPaper>
  /** The paper as it would come of the form, one SVG a page; nothing is kept. */
  previewStep(of: TypedForm): Promise<{
    readonly paper: DocumentKind | null
    readonly pages: readonly string[]
    readonly papers?: readonly { readonly kind: DocumentKind; readonly party?: string; readonly name?: string }[]
    readonly party?: string
    readonly missing?: readonly string[]
  }>
  /** A paper of the record as DOCX, from the events up to its number. */
  word(of: PageOf): Promise<Uint8Array>
  /** What of a paper of the record stands in tables, as XLSX; undefined: nothing. */
  table(of: PageOf): Promise<Uint8Array | undefined>
  /** The paper of a form being typed as DOCX, and what was worded otherwise in one that comes back (ADR 0029). */
  wordOfDraft(of: TypedForm): Promise<{ readonly name: string; readonly docx: Uint8Array }>
  changesOfDraft(of: TypedForm, docx: Uint8Array): Promise<WordChanges>
  /** What to tell whoever enters texts that no font can print in full; undefined: nothing. */
  notice(texts: unknown): string | undefined
  /**
   * Detached signature with the agency's key, base64, and the key. `registered`: the one that stands on its register.
   * Throws `Problem` 409 `seal-not-registered`, 503 `seal-missing`.
   */
  sign(
    agency: string,
    sha256: string,
    registered: string | undefined,
  ): Promise<{ readonly signature: string; readonly key: string }>
}

/** Keeps bytes under their hash, on disk before it answers. */
export interface Keeps {
  keep(bytes: Uint8Array, sha256: string): Promise<void>
}

export interface CasesDeps {
  readonly database: Database
  readonly clock: Clock
  /**
   * Everything outside the case that a step may depend on, gathered inside the transaction; `told`: how the register stands, when
   * that was read with the case.
   */
  readonly contextFor: (
    trx: Pick<Queries, 'query'>,
    actor: Actor,
    now: Moment,
    handledBy?: string,
    told?: RegisterState,
  ) => Promise<Context>
  /** Agencies whose cases the actor may read beside those of its own. */
  readonly overseenBy: (
    trx: Queries,
    actor: Actor,
  ) => Promise<readonly { readonly id: string; readonly name: string }[]>
  readonly papers: Papers
  /** Throws `Problem` 503 `clock-doubtful` while the time cannot be relied on; absent: it always can (a rehearsal's own clock). */
  readonly clockHolds?: () => Promise<void>
  /** Whether the clock was confirmed after this entry; absent: it never is. */
  readonly confirmedAfter?: (trx: Pick<Queries, 'query'>, stream: string, sequence: number) => Promise<boolean>
  /** What a case keeps of the page its last event publishes. */
  readonly publicSeal: (trx: Queries, events: readonly CaseEvent[]) => Promise<PublicSeal>
  /** Tells somebody what was entered as done by him on paper; absent: nobody is told. */
  readonly claimed?: (claim: Claim) => Promise<void>
  readonly objects: Keeps
  /** Absent: nothing is sent in. */
  readonly arrived?: Arrived
  readonly added?: Adding
}

/** What the routes need beside: who asks. `signedIn` answers 401 by itself, before a body is even read. */
export interface SignIn {
  readonly signedIn: (request: FastifyRequest) => Promise<void>
  readonly actorOf: (request: FastifyRequest) => Actor
}

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CaseEvent,
  type CaseFile,
  type Context,
  type Form,
  type FormatRef,
  fold,
  formatInForce,
  type Performed,
  paperAhead,
} from '@xiezhi/casework'
import {
  createRenderer,
  DocumentError,
  dataOf,
  outlineOf,
  type Renderer,
  type Sheet,
  sampledBy,
  templateOf,
  type WordChanges,
  wordOf,
} from '@xiezhi/documents'
import { type DocumentKind, documents } from '@xiezhi/law'
import { Problem } from '../../platform/errors.ts'
import { type BesidePaper, draftPaper, fileWithDraft, papersBeside, type Typing } from './preview.ts'
import { type PagesOf, pagesOf, type SignedPages, type SignPages, signPages } from './signing.ts'
import { tableOfPaper } from './table.ts'
import { changesOfDraft, wordOfDraft } from './wordDraft.ts'

export interface RenderedPaper {
  readonly kind: DocumentKind
  readonly number: string
  readonly party?: string
  readonly pdf: Uint8Array
  /** Hexadecimal, of the bytes. */
  readonly sha256: string
  readonly pages: number
  /** The agency's own form it was made by. */
  readonly format?: FormatRef
}

export interface Preview {
  /** null: no paper belongs to this step. */
  readonly paper: DocumentKind | null
  /** One SVG a page, to be put inline into one document, in order. */
  readonly pages: readonly string[]
  /** Every paper the step is about. */
  readonly papers?: readonly BesidePaper[]
  /** Whose the pages are. */
  readonly party?: string
  /** Characters that no font can print; signing would be refused. */
  readonly missing?: readonly string[]
}

export interface Documents {
  /** The papers of one step, from the whole history with its new events. Throws `Problem`: see `problemOf`. */
  render(of: {
    readonly events: readonly CaseEvent[]
    readonly papers: Performed['papers']
    readonly context: Context
  }): Promise<readonly RenderedPaper[]>
  /** The paper of a form being typed: takes the step in thought, so that the paper is the one that will be signed. */
  previewStep(typing: Typing): Promise<Preview>
  /** A record as it is put before who signs it, page by page. Throws `Problem` 409 `paper-drawn-otherwise`. */
  pagesToSign(of: PagesOf): Promise<SignedPages>
  /** The same paper with what was signed on its pages. Throws `Problem` 409 `page-changed`. */
  signPages(of: SignPages): Promise<RenderedPaper>
  /** A paper of the record as DOCX, composed once more from the case as it stood when it was made; `events`: up to its number. */
  word(of: {
    readonly events: readonly CaseEvent[]
    readonly paper: CaseFile['papers'][number]
    readonly context: Context
  }): Promise<Uint8Array>
  /** What of a paper of the record stands in tables (清单), as XLSX; undefined: nothing. */
  table(of: {
    readonly events: readonly CaseEvent[]
    readonly paper: CaseFile['papers'][number]
    readonly context: Context
  }): Promise<Uint8Array | undefined>
  /** The paper of a form being typed as DOCX, and what was worded otherwise in one that comes back. Throws `Problem` 422, 404. */
  wordOfDraft(typing: Typing): Promise<{ readonly name: string; readonly docx: Uint8Array }>
  changesOfDraft(typing: Typing, docx: Uint8Array): Promise<WordChanges>
  /** A plain sheet as PDF, for the records of a demonstration. */
  sheet(data: Sheet, date: string): Promise<Uint8Array>
  /** What to tell whoever enters texts that no font can print in full; undefined: nothing. */
  notice(texts: unknown): string | undefined
  close(): void
}

/** The fonts of an installation: FONT_DIR, else `fonts` in the data folder; undefined: those the product brings. */
export function fontFolder(environment: Record<string, string | undefined>, dataDir: string): string | undefined {
  const given = environment.FONT_DIR?.trim()
  if (given) return given
  const own = join(dataDir, 'fonts')
  return existsSync(own) ? own : undefined
}

/** Opens the one renderer of a process; its child starts with the first paper. `close` ends it. */
export function openDocuments(options: { fontDir?: string | undefined; timeoutMs?: number } = {}): Documents {
  const { fontDir, timeoutMs } = options
  const renderer = createRenderer({
    ...(fontDir === undefined ? {} : { fontDir }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })
  const draw = async (kind: DocumentKind, file: CaseFile, { context, party: chosen, proceeding }: Typing) => {
    const papers = papersBeside(kind, file)
    const { party } = papers.find((p) => p.party === chosen) ?? papers[0] ?? {}
    const data = dataOf(kind, file, draftPaper(kind, context, party, proceeding), context)
    return {
      papers,
      ...(party === undefined ? {} : { party }),
      pages: await told(renderer.preview(templateOf(kind), data, context.actor.person)),
      missing: renderer.missingGlyphs(templateOf(kind), data),
    }
  }
  return {
    async render({ events, papers, context }) {
      const file = fold(events)
      const made: RenderedPaper[] = []
      for (const { kind, number, party, about } of papers) {
        const numbered = file.papers.find((p) => p.number === number)
        const on = numbered?.on ?? (context.now.slice(0, 10) as NonNullable<typeof numbered>['on'])
        const { proceeding } = numbered ?? {}
        const format = formatInForce(context.lists, kind, on)
        const of = { kind, number, party, about, on, proceeding, sealed: true, format: format ?? null }
        const data = dataOf(kind, file, of, context)
        const { pdf, pages } = await told(renderer.render(templateOf(kind), data, { date: on }))
        const sha256 = createHash('sha256').update(pdf).digest('hex')
        made.push({
          kind,
          number,
          ...(party === undefined ? {} : { party }),
          pdf,
          sha256,
          pages,
          ...(format === undefined ? {} : { format }),
        })
      }
      return made
    },
    async previewStep(typing) {
      const kind = paperAhead({ ...typing, file: fold(typing.events) })
      if (kind === undefined) return formatPreview(renderer, typing)
      const { missing, ...drawn } = await draw(kind, fileWithDraft(typing), typing)
      return { paper: kind, ...drawn, ...(missing.length > 0 ? { missing } : {}) }
    },
    pagesToSign: (of) => told(pagesOf(renderer, of)),
    signPages: (of) => told(signPages(renderer, of)),
    word: (of) => wordOf(outlineAgain(of), `编辑稿，由 ${of.paper.number} 的内容生成，不是正本`),
    table: async (of) => tableOfPaper(outlineAgain(of)),
    wordOfDraft,
    changesOfDraft,
    sheet: async (data, date) => (await told(renderer.sheet(data, { date }))).pdf,
    notice: (texts) => renderer.notice(texts),
    close: () => renderer.close(),
  }
}

/** A paper of the record, composed once more from what the case was. */
function outlineAgain({ events, paper, context }: Parameters<Documents['word']>[0]) {
  const data = dataOf(paper.kind, fold(events), { ...paper, sealed: false, format: paper.format ?? null }, context)
  return outlineOf(templateOf(paper.kind), data)
}

/** Papers as a form that is being drafted would have them, in the order of its lines: blank; a notice and a decision of a sample case. */
async function formatPreview(
  renderer: Renderer,
  { form, context, events, party, proceeding }: Typing,
): Promise<Preview> {
  const lines = Array.isArray(form.formats) ? (form.formats as readonly Form[]) : []
  const kinds = [...new Set(lines.map((l) => l.paper))].filter(
    (k): k is DocumentKind =>
      typeof k === 'string' &&
      Object.hasOwn(documents, k) &&
      (templateOf(k as DocumentKind) === 'plain' || sampledBy(k as DocumentKind, [], '') !== undefined),
  )
  const papers = kinds.map((kind) => ({ kind, party: kind, name: documents[kind].title }))
  const chosen = kinds.find((k) => k === party) ?? kinds[0]
  if (chosen === undefined) return { paper: null, pages: [] }
  const of = { ...draftPaper(chosen, context, undefined, proceeding), drafted: lines }
  const data = sampledBy(chosen, lines, context.agency.name) ?? dataOf(chosen, fold(events), of, context)
  return {
    paper: chosen,
    papers,
    party: chosen,
    pages: await told(renderer.preview(templateOf(chosen), data as never, context.actor.person)),
  }
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw problemOf(error)
  }
}

/** What the caller is told: 422 for what can be put right in the form, 503 for what may go better later. */
function problemOf(error: unknown): unknown {
  if (!(error instanceof DocumentError)) return error
  switch (error.code) {
    case 'glyph-missing':
      return new Problem(422, 'glyph-missing', error.message, { cause: error })
    case 'document-timeout':
      return new Problem(503, 'render-timeout', error.message, { cause: error })
    case 'renderer-busy':
      return new Problem(503, 'preview-busy', error.message, { cause: error })
    case 'renderer-closed':
      return new Problem(503, 'render-closed', error.message, { cause: error })
    case 'document-failed':
      return new Problem(500, 'render-failed', error.message, { cause: error })
  }
}

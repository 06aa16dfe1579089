/** 文书: papers as PDF for signing and as SVG for the live preview. See docs/decisions/0003-documents.md. */
import { fileURLToPath } from 'node:url'
import type { DocumentData, DocumentKind } from './papers/data.ts'
import { templateData } from './papers/view.ts'
import { loadFonts } from './src/fonts.ts'
import { glyphMissing, glyphNotice, unprintable } from './src/glyphs.ts'
import { startTypst } from './src/typst.ts'
import type { Outline } from './word/outline.ts'

export { joinPdfs, UnjoinablePdf } from './join.ts'
export { caseReview } from './papers/case-review/compose.ts'
export { dataOf, templateOf } from './papers/compose.ts'
export type * from './papers/data.ts'
export { filingApproval } from './papers/filing-approval/compose.ts'
export { selfName, type TextBlock } from './papers/parts/blocks.ts'
export { openNumber, type PaperFor, paperOf } from './papers/parts/frame.ts'
export { lawText } from './papers/parts/grounds.ts'
export { punishedParties } from './papers/parts/parties.ts'
export { termOf } from './papers/parts/terms.ts'
export { causeOf, textIn } from './papers/parts/text.ts'
export { penaltyDecision } from './papers/penalty-decision/compose.ts'
export { decisionText } from './papers/penalty-decision/text.ts'
export { penaltyNotice } from './papers/penalty-notice/compose.ts'
export { noticeText } from './papers/penalty-notice/text.ts'
export { type SigningAct, withSigning } from './papers/plain/signing.ts'
export { reviewOpinion } from './papers/review-opinion/compose.ts'
export { reviewForm } from './papers/review-opinion/items.ts'
export { sampledBy } from './papers/sampled.ts'
export { DocumentError, type DocumentErrorCode } from './src/errors.ts'
export { changesIn, type WordChanges } from './word/changes.ts'
export { balanced, type MarkedText, markForm, shaded } from './word/marks.ts'
export { outlineOf } from './word/outline.ts'
export { linesOf, UnreadableWord } from './word/read.ts'

/** As `word/write.ts` says; read when the first is written, for what writes it is large. */
export const wordOf = async (outline: Outline, note: string): Promise<Uint8Array> =>
  (await import('./word/write.ts')).wordOf(outline, note)

export interface Renderer {
  /**
   * The paper as PDF/A-2b, the same bytes for the same data and day. `date` (YYYY-MM-DD) goes into the file's metadata.
   * Rejects with a DocumentError: `glyph-missing`, `document-failed`, `document-timeout`, `renderer-closed`.
   */
  render<K extends DocumentKind>(kind: K, data: DocumentData[K], on: { date: string }): Promise<RenderedDocument>
  /**
   * The paper as one SVG a page, for a form that is being typed: empty strings print as blanks, glyphs are not checked.
   * Put the pages inline into one HTML document, in order: a letter's outline stands in the first page that uses it.
   * Drawn apart from what is signed, and of one person (`by`) only the newest waits: rejects also with `renderer-busy`.
   */
  preview<K extends DocumentKind>(kind: K, data: DocumentData[K], by?: string): Promise<string[]>
  /** A plain sheet as PDF, no paper of the agency's: the records of a demonstration. */
  sheet(data: Sheet, on: { date: string }): Promise<RenderedDocument>
  /** Characters of the data that no font in the chain can print. */
  missingGlyphs<K extends DocumentKind>(kind: K, data: DocumentData[K]): string[]
  /** What to tell whoever enters a text that no font can print in full; undefined: nothing. */
  notice(texts: unknown): string | undefined
  /** Ends the child process; what waits is rejected with `renderer-closed`. */
  close(): void
}

export interface Sheet {
  agency: string
  title: string
  paragraphs: readonly string[]
  /** Lines at the end, as if by hand. */
  signed: readonly string[]
  marks: readonly string[]
}

export interface RenderedDocument {
  pdf: Uint8Array
  pages: number
}

export interface RendererOptions {
  /** folder with 仿宋, 小标宋 and other fonts; default documents/fonts/local, which fetch-fandol.mjs fills */
  fontDir?: string
  /** time limit of one paper, milliseconds */
  timeoutMs?: number
}

const templates = fileURLToPath(new URL('./papers', import.meta.url))

export function createRenderer({ fontDir, timeoutMs = 15_000 }: RendererOptions = {}): Renderer {
  const fonts = loadFonts(fontDir)
  // Two processes: however many are typing, a signature waits for signatures only.
  const start = () => startTypst({ templates, fontFolders: fonts.folders }, timeoutMs)
  const typst = { pdf: start(), svg: start() }
  const draw = (template: string, data: object, date: string, as: keyof typeof typst, by?: string) =>
    typst[as].run(
      {
        as,
        template: `${template}/template`,
        inputs: { data: JSON.stringify(data), fonts: JSON.stringify(fonts.roles), date },
        timestamp: Date.parse(`${date}T00:00:00+08:00`) / 1000,
      },
      by,
    )
  const ask = <K extends DocumentKind>(
    kind: K,
    data: DocumentData[K],
    date: string,
    as: keyof typeof typst,
    by?: string,
  ) => draw(kind, templateData(kind, data), date, as, by)
  return {
    async render(kind, data, { date }) {
      const missing = unprintable(data, fonts.prints)
      if (missing.length > 0) throw glyphMissing(missing)
      const { output, pages } = await ask(kind, data, date, 'pdf')
      return { pdf: output as Uint8Array, pages }
    },
    async preview(kind, data, by) {
      return (await ask(kind, data, '2000-01-01', 'svg', by)).output as string[]
    },
    async sheet(data, { date }) {
      const { output, pages } = await draw('sheet', { ...data, number: '' }, date, 'pdf')
      return { pdf: output as Uint8Array, pages }
    },
    missingGlyphs: (_kind, data) => unprintable(data, fonts.prints),
    notice: (texts) => glyphNotice(unprintable(texts, fonts.prints)),
    close() {
      for (const one of Object.values(typst)) one.close()
    },
  }
}

import { isConfirmed, isSignedOnPages } from '@xiezhi/law'
import { entriesIn } from './entries.ts'
import type { CaseFile, Moment, Paper } from './file.ts'

/** The field a signature is written in, in its own measure: strokes are whole numbers in it, whatever the screen. */
export const inkWidth = 900
export const inkHeight = 300

/** What one person wrote on one page, and which page it was: the digest is of the page as it was shown. */
export interface PageInk {
  readonly page: number
  readonly digest: string
  readonly at: Moment
  /** Each stroke x, y and milliseconds, one after the other. */
  readonly ink: readonly (readonly number[])[]
}
export interface Signer {
  /** Which of the lines to be signed, from 0: the first is who confirms what it says. */
  readonly line: number
  readonly as: string
  readonly name: string
  readonly pages: readonly PageInk[]
}
export interface PutRight {
  readonly page: number
  readonly was: string
  readonly now: string
}
export interface InkValue {
  /** The bytes that were put before them, by their hash; called otherwise than that of a file, for it is none that is brought in. */
  readonly shown: string
  readonly corrections?: readonly PutRight[]
  readonly signers: readonly Signer[]
}

/** 笔录、清单 that were made here and can be signed on their pages: no originals of paper cases, no void ones; `of`: made in such a proceeding. */
export const recordsMade = (file: CaseFile, of?: string): readonly Paper[] =>
  file.papers.filter(
    (p) =>
      isSignedOnPages(p.kind) &&
      p.voided === undefined &&
      p.scans === undefined &&
      (of === undefined || file.proceedings.some((x) => x.id === p.proceeding && x.kind === of)),
  )

/** What is put before who signs: the paper as it was first. */
export const putBefore = ({ first, sha256, pages }: Paper): { readonly sha256?: string; readonly pages?: number } =>
  first ?? { ...(sha256 === undefined ? {} : { sha256 }), ...(pages === undefined ? {} : { pages }) }

export const isSigned = (file: CaseFile, number: string): boolean =>
  entriesIn(file, 'signing').some((e) => e.fields.paper === number)

/** Those that must have been confirmed before an investigation ends (市监程序28, 29). */
export const toConfirm = (file: CaseFile): readonly Paper[] => recordsMade(file).filter(({ kind }) => isConfirmed(kind))

/** The act that made a paper: its number is an event of its own, right behind it. */
export const madeBy = ({ acts }: CaseFile, { event }: Paper): number | undefined =>
  acts.findLast((a) => a.event <= event)?.event

/** Those of which the act that made them says that they are signed afterwards. */
export const signedLater = (file: CaseFile): readonly Paper[] =>
  recordsMade(file).filter((p) => {
    const event = madeBy(file, p)
    return file.entries.some((e) => e.event === event && e.fields.signature === 'pages')
  })

/** What corrections are signed as: a page after the last, whose bytes these are. */
export const correctionsText = (corrections: readonly PutRight[]): string =>
  JSON.stringify(corrections.map(({ page, was, now }) => [page, was, now]))

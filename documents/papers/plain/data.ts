import type { PaperPart } from '@xiezhi/casework'
import type { Paper, Seal } from '../parts/data.ts'

/** A paper whose text is composed by its rule: a letter to whom it concerns, a record of the scene to be signed, or a form. */
export interface PlainPaper extends Paper {
  title: string
  body: PaperPart[]
  /** Absent: it goes to nobody, and bears the signatures of whom its own lines name. */
  letter?: {
    addressee: string
    contact: { persons: string; phone: string; address: string }
  }
  /** Of what is no letter: rows with lines around them, and not running text. */
  isForm?: boolean
  date?: string
  seal?: Seal
  copies?: string
  /** Of a record whose pages were signed. */
  signing?: Signing
}

/** What was signed on the pages of a record, and the sheet behind it that says how. */
export interface Signing {
  /** 2026年11月30日 */
  on: string
  /** Each line on each page: x and y of every stroke, one after the other, in a field of 900 by 300. */
  ink: { line: number; page: number; strokes: number[][] }[]
  rows: PaperPart[]
  corrections?: PaperPart
  signers: PaperPart
  digests: PaperPart
  hasInk: boolean
  /** How many pages were signed; what was signed on the page after them is for the corrections. */
  after: number
}

import type { CaseFile, Context, Form, FormatRef } from '@xiezhi/casework'
import { type Day, type DocumentKind, documents, longDate } from '@xiezhi/law'

/** Which paper is wanted: as numbered by the record, or (`sealed` false) one that is still being typed. */
export interface PaperFor {
  readonly kind: DocumentKind
  readonly number: string
  readonly on: Day
  /** Where the step that makes it stands. */
  readonly proceeding?: string | undefined
  /** The one party a notice speaks to. */
  readonly party?: string
  /** The version of the proposal it is about. */
  readonly about?: number
  readonly sealed: boolean
  /** The agency's own form it was made by; null: none; absent: that of its day. */
  readonly format?: FormatRef | null
  /** The lines of a form that is being drafted. */
  readonly drafted?: readonly Form[]
}

/** The paper as the record has it; the last of several of a kind. undefined: none has been numbered. */
export function paperOf(file: CaseFile, kind: DocumentKind, party?: string): PaperFor | undefined {
  const found = file.papers.findLast(
    (p) => p.kind === kind && (party === undefined || p.party === party) && p.voided === undefined,
  )
  return found === undefined ? undefined : { ...found, sealed: true }
}

/** A number before there is one: the serial is left open. */
export function openNumber(kind: DocumentKind, context: Context, on: Day): string {
  return `${context.agency.letters}${documents[kind].series}〔${on.slice(0, 4)}〕　号`
}

/** What every paper carries: who speaks, under which number, and the marks that keep it from passing for another. */
export function frameOf(file: CaseFile, paper: PaperFor, context: Context) {
  const marks = [...new Set([...context.marks, ...file.marks])]
  return { agency: context.agency.name, number: paper.number, ...(marks.length > 0 ? { marks } : {}) }
}

/**
 * Date, seal and copies of a paper that goes out. A seal is drawn only where it carries a mark (演示, 演练): a picture of
 * a real agency's seal would be a forgery; room for the real one is left.
 */
export function endOf(file: CaseFile, paper: PaperFor, context: Context, served: number) {
  const { agency, marks } = frameOf(file, paper, context)
  const mark = marks?.[0]
  return {
    date: paper.sealed ? longDate(paper.on) : '　　　　年　　月　　日',
    ...(paper.sealed && mark !== undefined ? { seal: { name: agency, mark } } : {}),
    ...(served > 0 ? { copies: `本文书一式${numeralOf(served + 1)}份，${numeralOf(served)}份送达，一份归档。` } : {}),
  }
}

const numeralOf = (n: number): string =>
  ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][n] ?? String(n)

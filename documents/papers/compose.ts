import type { CaseFile, Context, PaperFormat } from '@xiezhi/casework'
import type { DocumentKind } from '@xiezhi/law'
import { caseReview } from './case-review/compose.ts'
import type { DocumentData } from './data.ts'
import { filingApproval } from './filing-approval/compose.ts'
import { formatFor, formatted } from './parts/format.ts'
import type { PaperFor } from './parts/frame.ts'
import { penaltyDecision } from './penalty-decision/compose.ts'
import { penaltyNotice } from './penalty-notice/compose.ts'
import { plainPaper } from './plain/compose.ts'
import { reviewOpinion } from './review-opinion/compose.ts'

/** Papers with a template of their own. */
type OwnTemplate = Exclude<keyof DocumentData, 'plain'>

const adapters: { [K in OwnTemplate]: (file: CaseFile, paper: PaperFor, context: Context) => DocumentData[K] } = {
  'filing-approval': filingApproval,
  'penalty-notice': penaltyNotice,
  'review-opinion': reviewOpinion,
  'case-review': caseReview,
  'penalty-decision': penaltyDecision,
}

const hasOwn = (kind: DocumentKind): kind is OwnTemplate => Object.hasOwn(adapters, kind)

/** The template a paper is laid out by: its own, or that of every paper whose rule says what stands in it. */
export const templateOf = (kind: DocumentKind): OwnTemplate | 'plain' => (hasOwn(kind) ? kind : 'plain')

/** What a paper prints, from the case file as it stands after the act that makes it, by the agency's own form where it has one. Pure. */
export function dataOf<K extends DocumentKind>(kind: K, file: CaseFile, paper: PaperFor, context: Context) {
  const format = formatFor(kind, paper, context)
  const data: object = hasOwn(kind) ? adapters[kind](file, paper, context) : plainPaper(file, paper, context, format)
  return { ...data, ...formattedFor(kind, data, format) } as DocumentData[K extends OwnTemplate ? K : 'plain']
}

/** A paper whose rule words it has its paragraphs already; a form has none, and no copies stand under what is no letter. */
export function formattedFor(kind: DocumentKind, data: object, format: PaperFormat | undefined) {
  const { opening, closing, copies, ...heads } = formatted(format)
  return {
    ...heads,
    ...(hasOwn(kind) && opening !== undefined ? { opening } : {}),
    ...(hasOwn(kind) && closing !== undefined ? { closing } : {}),
    ...('copies' in data && copies !== undefined ? { copies } : {}),
  }
}

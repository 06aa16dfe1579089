import type { Day, DocumentKind } from '@xiezhi/law'
import { entriesIn } from '../entries.ts'
import type { CaseFile, Json, Notice, Paper } from '../file.ts'
import { readOnce } from '../readOnce.ts'

/** 处罚告知, in the order they were given. */
export const noticesIn = readOnce((file): readonly Notice[] =>
  entriesIn(file, 'notice').map(({ no, about = 0, on, event, fields }) => ({
    number: no,
    about,
    on,
    event,
    reason: (fields.reason ?? '') as string,
    reasons: (fields.reasons ?? {}) as unknown as Readonly<Record<string, string>>,
    offersHearing: (fields.offersHearing ?? []) as unknown as readonly string[],
  })),
)

export interface Service {
  readonly proceeding: string
  readonly party: string
  readonly document: DocumentKind
  /** Number of the notice; absent: of another paper. */
  readonly notice?: number
  /** The day it counts as served: of an announcement that on which it has run. */
  readonly on: Day
  readonly way: string
  readonly event: number
}

/** 送达, in the order they were entered. */
export const servicesIn = readOnce((file): readonly Service[] =>
  entriesIn(file, 'service').map(({ proceeding, party = '', about, on, event, fields }) => ({
    proceeding,
    party,
    document: fields.document as DocumentKind,
    ...(about === undefined ? {} : { notice: about }),
    on,
    way: fields.way as string,
    event,
  })),
)

export interface Release {
  readonly party: string
  readonly outcome: string
  readonly reason: string
  readonly on: Day
  readonly by: string
  readonly event: number
}

/** Parties told of a penalty that get none, and why; not who is decided about again, since what let him go has fallen. */
export const releasesIn = (file: CaseFile): readonly Release[] =>
  entriesIn(file, 'release')
    .filter((e) => e.ended === undefined)
    .map(({ party = '', on, by, event, fields }) => ({
      party,
      outcome: fields.outcome as string,
      reason: fields.reason as string,
      on,
      by,
      event,
    }))

/** Which notice a paper is of: it was numbered straight after its notice was issued. */
export const noticeOfPaper = (file: CaseFile, paper: Paper | undefined): number | undefined =>
  paper === undefined ? undefined : noticesIn(file).findLast((n) => n.event < paper.event)?.number

/** The services still waiting for the paper of this number. */
export function servicesOfPaper(file: CaseFile, number: Json | undefined): readonly string[] {
  const paper = file.papers.find((p) => p.number === number)
  const notice = noticeOfPaper(file, paper)
  return file.proceedings
    .filter((p) => p.kind === 'service' && p.stage === 'pending' && p.about.document === paper?.kind)
    .filter((p) => p.about.notice === notice && p.about.party === paper?.party)
    .map((p) => p.id)
}

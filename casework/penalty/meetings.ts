import { approvalStep, type Day, type PostKind, terms } from '@xiezhi/law'
import { correctedIn, type Entry, entriesIn } from '../entries.ts'
import type { CaseFile } from '../file.ts'
import { readOnce } from '../readOnce.ts'

/** Minutes of a meeting of heads. */
export interface Meeting {
  readonly on: Day
  readonly event: number
  readonly host: string
  readonly place: string
  readonly attendees: readonly { readonly name: string; readonly post: string; readonly view: string }[]
  readonly conclusion: string
  readonly verdict: 'agree' | 'disagree'
  /** Those of the attendees who were heads of the agency when the minutes were entered. */
  readonly heads: readonly string[]
  /** The post each of them held then. */
  readonly headPosts: Readonly<Record<string, PostKind>>
  /** Heads who were there and have said that the minutes are what was said. */
  readonly confirmed: readonly string[]
}

const asMeeting = (file: CaseFile, { on, event, fields }: Entry): Meeting => ({
  on,
  event,
  ...(fields as unknown as Pick<Meeting, 'host' | 'place' | 'attendees' | 'conclusion' | 'verdict'>),
  heads: (fields.heads ?? []) as unknown as Meeting['heads'],
  headPosts: (fields.headPosts ?? {}) as unknown as Meeting['headPosts'],
  confirmed: confirmedBy(file, event),
})

/** Minutes rewritten since are not what was confirmed. */
const confirmedBy = (file: CaseFile, minutes: number): readonly string[] =>
  entriesIn(file, 'confirmation')
    .filter((c) => c.fields.minutes === minutes && correctedIn(file, minutes).every((by) => by < c.event))
    .map((c) => c.by)

/**
 * Who signs the decision says with it what the minutes say, as they then stood: whose signature is older than the minutes, or than
 * their correction, has not said so.
 */
export function signedSince(file: CaseFile, { event }: Meeting): readonly string[] {
  if (file.approvals.decision?.state !== 'pending') return []
  const put = file.acts.findLast((a) => a.step === approvalStep('decision', 'propose'))?.event ?? 0
  const since = Math.max(put, event, ...correctedIn(file, event))
  return file.acts.flatMap((a) =>
    a.step === approvalStep('decision', 'endorse') && a.event > since ? [a.actor.person] : [],
  )
}

export interface Discussion extends Meeting {
  /** Version of the proposal. */
  readonly about: number
}
/** 集体讨论 on what is proposed (处罚法57). */
export const discussionsIn = readOnce((file): readonly Discussion[] =>
  entriesIn(file, 'discussion').map((e) => ({ ...asMeeting(file, e), about: e.about ?? 0 })),
)

export interface TermMeeting extends Meeting {
  readonly days: number
}
/** 集体讨论 on whether the term of the case goes on once more (市监程序64). */
export const termMeetingsIn = readOnce((file): readonly TermMeeting[] =>
  entriesIn(file, 'termMeeting').map((e) => ({ ...asMeeting(file, e), days: Number(e.fields.days) })),
)

/** A meeting decides one extension: what came of it, it is not asked for again. */
export const isSpent = (file: CaseFile, meeting: number): boolean =>
  entriesIn(file, 'extension').some((e) => e.fields.clock === terms.handling && e.event > meeting)

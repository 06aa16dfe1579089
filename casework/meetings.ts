import type { PostKind } from '@xiezhi/law'
import type { Context } from './context.ts'
import type { CaseFile, Form } from './file.ts'
import { mainProceeding } from './fold.ts'
import { discussionsIn, isSpent, type Meeting, signedSince, termMeetingsIn } from './penalty/meetings.ts'
import { investigators } from './readings/persons.ts'

const minutesOf = (file: CaseFile): readonly Meeting[] =>
  [...discussionsIn(file), ...termMeetingsIn(file)].sort((a, b) => a.event - b.event)

/** The minutes a head confirms: those named, else the last that he has not confirmed and was there for. */
export function minutesToConfirm(file: CaseFile, form: Form, person: string): Meeting | undefined {
  const all = minutesOf(file)
  if (typeof form.event === 'number') return all.find((m) => m.event === form.event)
  return all.findLast((m) => m.heads.includes(person) && !m.confirmed.includes(person))
}

interface Owed {
  /** The event of the minutes. */
  readonly minutes: number
  readonly person: string
  readonly post: PostKind
}

/**
 * Heads on whose word the decision, or the second extension of the term, still waits (处罚法57; 市监程序64). Of a decision those who are
 * yet to sign it say so by signing; the others have to be asked.
 */
export function confirmationsOwed(file: CaseFile, rules: Context['rules']): readonly Owed[] {
  const { stage } = mainProceeding(file)
  const round = file.approvals.decision
  const term = termMeetingsIn(file).at(-1)
  if (
    term?.verdict === 'agree' &&
    !isSpent(file, term.event) &&
    ['investigation', 'concluded', 'notified'].includes(stage)
  )
    // One more is the head who extends it.
    return owed(term, 1, () => false, file, rules)
  const last = discussionsIn(file).at(-1)
  if (last?.verdict !== 'agree' || stage !== 'notified' || round?.state !== 'pending') return []
  const signed = signedSince(file, last)
  const signs = (person: string, post: PostKind) =>
    signed.includes(person) || round.chain.slice(round.signed).includes(post)
  return owed(last, 2, signs, file, rules)
}

function owed(
  minutes: Meeting,
  wanted: number,
  signs: (person: string, post: PostKind) => boolean,
  file: CaseFile,
  rules: Context['rules'],
): readonly Owed[] {
  const own = investigators(file, rules)
  const heads = minutes.heads.filter((h) => !own.includes(h))
  const asked = heads.map(
    (person): Owed => ({ minutes: minutes.event, person, post: minutes.headPosts[person] ?? 'agencyHead' }),
  )
  const open = asked.filter((h) => minutes.confirmed?.includes(h.person) !== true && !signs(h.person, h.post))
  return heads.length - open.length >= wanted ? [] : open
}

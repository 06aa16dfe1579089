import type { CaseFile, Form } from './file.ts'

/** Minutes of any meeting of heads the case has, on the penalty or on the term. */
export interface Minutes {
  readonly event: number
  readonly heads?: readonly string[]
  readonly confirmed?: readonly string[]
}

const minutesOf = (file: CaseFile): readonly Minutes[] =>
  [...file.discussions, ...file.termMeetings].sort((a, b) => a.event - b.event)

/** The minutes a head confirms: those named, else the last that he has not confirmed and was there for. */
export function minutesToConfirm(file: CaseFile, form: Form, person: string): Minutes | undefined {
  const all = minutesOf(file)
  if (typeof form.event === 'number') return all.find((m) => m.event === form.event)
  return all.findLast((m) => m.heads?.includes(person) === true && m.confirmed?.includes(person) !== true)
}

/** Whether the last minutes still want the word of two of the heads who sat: the discussion is theirs (处罚法57). */
export function hasOpenMinutes(file: CaseFile): boolean {
  const last = minutesOf(file).at(-1)
  return last !== undefined && (last.confirmed ?? []).length < 2
}

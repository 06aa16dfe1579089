import { compareDays, type Day } from '@xiezhi/law'
import type { CaseFile } from './file.ts'

/**
 * Who handled the case on the day: the team named last by then and, on the day one took over, also the one before it. Empty before
 * anybody was named, and in a case that has not come to 立案.
 */
export function teamOn(file: CaseFile, day: Day): readonly string[] {
  const begun = file.teams.filter((t) => compareDays(t.from, day) <= 0)
  const before = begun.filter((t) => compareDays(t.from, day) < 0)
  return [...new Set([...before.slice(-1), ...begun.slice(before.length)].flatMap((t) => t.persons))]
}

/** Sent to help (协助) on that day. */
export const isSent = (file: CaseFile, person: string, day: Day): boolean =>
  file.assistants.some(
    (a) =>
      a.persons.includes(person) &&
      compareDays(a.from, day) <= 0 &&
      (a.until === undefined || compareDays(day, a.until) <= 0),
  )

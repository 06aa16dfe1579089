import { compareDays, type Day, isDay } from '@xiezhi/law'
import { entriesIn } from './entries.ts'
import type { CaseFile } from './file.ts'
import { strings } from './readings/world.ts'

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
  entriesIn(file, 'assistance').some(({ on, fields: { assistants, until } }) => {
    const goes = strings(assistants).includes(person) && compareDays(on, day) <= 0
    return goes && (!isDay(until) || compareDays(day, until) <= 0)
  })

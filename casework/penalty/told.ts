import type { Day } from '@xiezhi/law'
import { entriesIn } from '../entries.ts'
import type { CaseFile } from '../file.ts'

/** When the party was first told of its rights (市监程序21), by party. */
export function toldRights(file: CaseFile): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>()
  for (const { party, on } of entriesIn(file, 'told')) {
    const before = party === undefined ? undefined : first.get(party)
    if (party !== undefined && (before === undefined || on < before)) first.set(party, on)
  }
  return first
}

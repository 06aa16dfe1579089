import { compareDays, type Day } from '@xiezhi/law'
import { isFor } from './benchmark.ts'
import type { Violation } from './file.ts'
import { isInForce, type ListVersion } from './listed.ts'

/** A line of the agency's 不罚清单 that a conduct is found on. */
export interface Lenient {
  readonly party: string
  readonly conduct: string
  /** What the list is called, and the conditions of the line in its words. */
  readonly list: string
  readonly ground: 'firstMinor' | 'slightCorrected'
  readonly when: string
}

type Line = Pick<Violation, 'party' | 'conduct' | 'from' | 'to' | 'matter'>

/**
 * What the agency has said in public that it does not punish, the first time or at all (处罚法33): as it stood on the day the conduct ended, or
 * stands now, whichever is milder (处罚法37).
 */
export function lenientFor(lists: readonly ListVersion[] | undefined, line: Line, today: Day): Lenient | undefined {
  const ended = line.to ?? line.from
  const days = compareDays(ended, today) < 0 ? [ended, today] : [today]
  for (const v of lists ?? []) {
    if (v.list !== 'lenient' || v.public === undefined || !days.some((day) => isInForce(v, day))) continue
    const row = v.lines.find((r) => isFor(r, line, line.matter))
    if (row === undefined) continue
    return {
      party: line.party,
      conduct: line.conduct,
      list: v.title,
      ground: row.ground as Lenient['ground'],
      when: String(row.when ?? ''),
    }
  }
  return undefined
}

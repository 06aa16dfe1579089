import type { Place } from './findings.ts'
import type { ChainGap } from './gaps.ts'

/** Beyond this many comparisons the log is ruined and naming each event is pointless. */
const mostComparisons = 10_000_000

/**
 * Brings together what the log knows of removed events (their indexes) and what the chains know (stream and
 * sequence). Where exactly as many indexes as events lie within a gap, they are the same ones. What then remains on
 * both sides is told once when the numbers agree, and from both sides when they do not.
 */
export function nameRemoved(indexes: readonly number[], gaps: readonly ChainGap[]): Partial<Place>[] {
  const free = new Set(indexes)
  const places: Partial<Place>[] = []
  const narrowFirst = [...gaps].sort((a, b) => a.before - a.after - (b.before - b.after))
  const matchable = indexes.length * gaps.length <= mostComparisons
  let unmatched = 0
  for (const { stream, from, to, after, before } of narrowFirst) {
    const within = matchable ? [...free].filter((index) => index > after && index < before) : []
    const certain = within.length === to - from + 1
    if (!certain) unmatched += to - from + 1
    // A forged number may claim any distance: name the first thousand.
    for (let sequence = from; sequence <= Math.min(to, from + 999); sequence++) {
      const index = certain ? within[sequence - from]! : null
      if (index !== null) free.delete(index)
      places.push({ stream, sequence, index })
    }
  }
  if (free.size !== unmatched) for (const index of free) places.push({ index })
  return places
}

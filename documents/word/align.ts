import { diffArrays } from 'diff'

/** A stretch that is another in the second text: half open, in both. */
export interface Hole {
  readonly from: number
  readonly to: number
  readonly thenFrom: number
  readonly thenTo: number
}

/**
 * Of a stretch in which more was put in and taken out it is not asked where: it is another as a whole; so are all that are left once so much
 * was. Comparing takes the square of it, and whoever is served beside it waits that long at most.
 */
const most = { once: 3000, together: 6000 }

/** What is different between two texts, first line by line, then within the lines that are no more the same. */
export function holesBetween(a: string, b: string): readonly Hole[] {
  let left = most.together
  const apart = (before: readonly string[], after: readonly string[], origin: Hole): readonly Hole[] => {
    const limit = Math.min(most.once, left)
    const parts = diffArrays([...before], [...after], { maxEditLength: limit })
    if (parts === undefined) {
      left -= limit
      return [origin]
    }
    const holes: Hole[] = []
    let { from: i, thenFrom: j } = origin
    let hole: Hole | undefined
    for (const { value, added, removed } of parts) {
      const length = value.reduce((sum, one) => sum + one.length, 0)
      if (added || removed) {
        left -= value.length
        hole ??= { from: i, to: i, thenFrom: j, thenTo: j }
        hole = { ...hole, to: hole.to + (removed ? length : 0), thenTo: hole.thenTo + (added ? length : 0) }
      } else if (hole !== undefined) {
        holes.push(hole)
        hole = undefined
      }
      if (!added) i += length
      if (!removed) j += length
    }
    return hole === undefined ? holes : [...holes, hole]
  }
  const lines = (text: string) => text.split(/(?<=\n)/)
  const whole = { from: 0, to: a.length, thenFrom: 0, thenTo: b.length }
  return apart(lines(a), lines(b), whole).flatMap((hole) =>
    // By code units, as places in a text are counted.
    apart(a.slice(hole.from, hole.to).split(''), b.slice(hole.thenFrom, hole.thenTo).split(''), hole),
  )
}

/** Bodies lie in memory while they come and are looked through: so many, all in all and of one source. A hall has one address. */
const most = {
  /** With files, or of a length nobody said. */
  large: { all: 8, each: 3 },
  /** What is typed alone. */
  small: { all: 64, each: 16 },
} as const
export type Size = keyof typeof most

/** Milliseconds a body may take while others have no place. */
const GRACE = 15_000

interface Held {
  readonly source: string
  readonly since: number
  arrived: boolean
  cut(): void
}
export interface Place {
  /** The whole body is here: it is answered soon, and gives way to nobody. */
  arrived(): void
  free(): void
}

/**
 * A place for a body, or none. Where all are taken, or all of that source, the one that has been coming longest gives way once it has
 * had its time: who sends slowly on purpose keeps nobody out, and who has a bad line is in nobody's way while there is room.
 */
export function places(clock: () => number) {
  const held = { large: new Set<Held>(), small: new Set<Held>() }
  return (size: Size, source: string, cut: () => void): Place | undefined => {
    const here = held[size]
    const makeRoom = (among: readonly Held[]): boolean => {
      const longest = among.find((h) => !h.arrived && clock() - h.since >= GRACE)
      if (longest === undefined) return false
      here.delete(longest)
      longest.cut()
      return true
    }
    const all = [...here]
    const own = all.filter((h) => h.source === source)
    if (own.length >= most[size].each) {
      if (!makeRoom(own)) return undefined
    } else if (all.length >= most[size].all && !makeRoom(all)) return undefined
    const mine: Held = { source, since: clock(), arrived: false, cut }
    here.add(mine)
    return {
      arrived: () => {
        mine.arrived = true
      },
      free: () => void here.delete(mine),
    }
  }
}

/** Events `from` to `to` (sequence numbers) of a stream that did not come between two places of the log. */
export type ChainGap = {
  readonly stream: string
  readonly from: number
  readonly to: number
  readonly after: number
  readonly before: number
}

/** The gaps in all streams. Ranges, because a forged sequence number may claim any distance. */
export function createGaps() {
  const open = new Map<string, ChainGap[]>()

  return {
    open(gap: ChainGap): void {
      open.set(gap.stream, [...(open.get(gap.stream) ?? []), gap])
    },

    /** The event came after all; false when none was missing there. */
    fill(stream: string, sequence: number): boolean {
      const gaps = open.get(stream) ?? []
      const gap = gaps.find(({ from, to }) => from <= sequence && sequence <= to)
      if (gap === undefined) return false
      const parts = [
        { ...gap, to: sequence - 1 },
        { ...gap, from: sequence + 1 },
      ]
      open.set(stream, [...gaps.filter((other) => other !== gap), ...parts.filter(({ from, to }) => from <= to)])
      return true
    },

    all: (): ChainGap[] => [...open.values()].flat(),
  }
}

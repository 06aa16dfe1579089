/** The last event seen of a stream. `link` null: its own header was changed, so nothing can be checked against it. */
export type Head = { readonly sequence: number; readonly place: number; readonly link: Uint8Array | null }

export type Heads = {
  readonly count: () => number
  readonly get: (stream: string) => Head | null
  readonly set: (stream: string, head: Head) => void
}

/**
 * The heads of all streams, packed: a log of ten million events may have a million streams, and a verifier's memory
 * must follow the streams only, at about 200 bytes each.
 */
export function createHeads(): Heads {
  const slots = new Map<string, number>()
  let numbers = new Float64Array(2 * 64)
  let links = new Uint8Array(32 * 64)
  let known = new Uint8Array(64)

  const slotOf = (stream: string): number => {
    const slot = slots.get(stream)
    if (slot !== undefined) return slot
    const fresh = slots.size
    if (fresh === known.length) {
      numbers = enlarged(numbers, new Float64Array(numbers.length * 2))
      links = enlarged(links, new Uint8Array(links.length * 2))
      known = enlarged(known, new Uint8Array(known.length * 2))
    }
    slots.set(stream, fresh)
    return fresh
  }

  return {
    count: () => slots.size,
    get(stream) {
      const slot = slots.get(stream)
      if (slot === undefined) return null
      const link = known[slot] === 1 ? links.subarray(slot * 32, slot * 32 + 32) : null
      return { sequence: numbers[slot * 2]!, place: numbers[slot * 2 + 1]!, link }
    },
    set(stream, { sequence, place, link }) {
      const slot = slotOf(stream)
      numbers[slot * 2] = sequence
      numbers[slot * 2 + 1] = place
      known[slot] = link?.length === 32 ? 1 : 0
      if (link?.length === 32) links.set(link, slot * 32)
    },
  }
}

function enlarged<T extends Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

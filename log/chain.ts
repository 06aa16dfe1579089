import { isHexOf } from './bytes.ts'
import { type EventHeader, noPrevious, type StreamHead } from './event.ts'
import { type ChainGap, createGaps } from './gaps.ts'
import { createHeads, type Head } from './heads.ts'

/** A step of a stream's chain that does not hold. */
export type ChainFault = { readonly kind: 'reordered' | 'inserted' | 'broken-link'; readonly step: ChainStep }

/** One event as the watch needs it. */
export type ChainStep = {
  readonly stream: string
  readonly sequence: number
  /** The number its row bears, and its place among all rows as far as it is known. */
  readonly index: number
  readonly place: number
  readonly previous: EventHeader['previous']
  /** Null when its header was found changed: nothing can be checked against it then. */
  readonly link: Uint8Array | null
}

/**
 * Follows the chains of any number of streams through their events in stored order. An event that comes too soon is
 * held back until the next one of its stream shows whether it was moved up or those before it are gone. `after`: the last
 * event of a stream whose beginning was checked before.
 */
export function createChainWatch(after?: { readonly stream: string } & StreamHead) {
  const heads = createHeads()
  if (after !== undefined) heads.set(after.stream, { sequence: after.sequence, place: -1, link: after.link })
  const gaps = createGaps()
  const ahead = new Map<string, ChainStep>()
  const early = new Map<string, ChainStep[]>()

  /** Takes a step as the new head, with whatever lies between it and the old one as a gap. */
  function advance(step: ChainStep, head: Head | null): void {
    const { stream, sequence, link } = step
    const from = (head?.sequence ?? 0) + 1
    if (from < sequence) {
      gaps.open({ stream, from, to: sequence - 1, after: head?.place ?? -1, before: step.place })
      const known = early.get(stream) ?? []
      for (const moved of known) if (moved.sequence < sequence) gaps.fill(stream, moved.sequence)
      keepEarly(
        stream,
        known.filter((moved) => moved.sequence > sequence),
      )
    }
    heads.set(stream, { sequence, place: step.place, link })
  }

  function keepEarly(stream: string, steps: ChainStep[]): void {
    if (steps.length > 0) early.set(stream, steps)
    else early.delete(stream)
  }

  function settle(step: ChainStep, head: Head | null): ChainFault[] {
    const { stream, sequence, previous, link } = step
    const last = head?.sequence ?? 0
    if (sequence <= last) return [{ kind: gaps.fill(stream, sequence) ? 'reordered' : 'inserted', step }]
    if (sequence === last + 1) {
      // Before the head moves on: its link is a view into the packed heads.
      const follows = link === null || followsOn(head?.link, previous)
      advance(step, head)
      return follows ? [] : [{ kind: 'broken-link', step }]
    }
    const moved = early.get(stream)?.filter((other) => other.sequence > last && other.sequence < sequence) ?? []
    if (moved.length === sequence - last - 1) advance(step, head)
    else ahead.set(stream, step)
    return []
  }

  return {
    see(step: ChainStep): ChainFault[] {
      const held = ahead.get(step.stream)
      const head = heads.get(step.stream)
      if (held === undefined || step.sequence <= (head?.sequence ?? 0)) return settle(step, head)
      if (step.sequence === held.sequence) return [{ kind: 'inserted', step }]
      ahead.delete(step.stream)
      if (step.sequence > held.sequence) {
        advance(held, head)
        return settle(step, heads.get(step.stream))
      }
      keepEarly(step.stream, [...(early.get(step.stream) ?? []), held])
      return [{ kind: 'reordered', step: held }, ...settle(step, head)]
    },

    /** Call when all events were seen: how many streams there are, and the gaps that nothing has filled. */
    finish(): { streams: number; gaps: ChainGap[] } {
      for (const held of ahead.values()) advance(held, heads.get(held.stream))
      return { streams: heads.count(), gaps: gaps.all() }
    },
  }
}

/** `link` undefined: no event before; null: the event before was changed, which has been reported already. */
function followsOn(link: Uint8Array | null | undefined, previous: string): boolean {
  if (link === undefined) return previous === noPrevious
  return link === null || isHexOf(previous, link)
}

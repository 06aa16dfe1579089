import { type ChainStep, createChainWatch } from './chain.ts'
import { type EventHeader, type Hashes, noPrevious, type StreamHead } from './event.ts'
import { inspect, type StoredEvent } from './stored.ts'

/** What is wrong with the chain of one stream, and at which event of it. */
export type ChainFinding = {
  readonly kind: 'changed-header' | 'changed-body' | 'missing' | 'reordered' | 'inserted' | 'broken-link'
  readonly stream: string
  readonly sequence: number
}

export type ReadChain = {
  /** The header of each event, as far as its bytes are one. */
  readonly headers: readonly (EventHeader | null)[]
  readonly findings: readonly ChainFinding[]
}

/**
 * Checks the events of one stream, given in the order in which they are kept (a dossier, for one).
 * Bodies that were destroyed are no fault. Events cut off at the end show only against a log or a known head.
 */
export const verifyChain = (hashes: Hashes, stream: string, events: readonly StoredEvent[]): readonly ChainFinding[] =>
  readChain(hashes, stream, events).findings

/** As `verifyChain`, and gives the headers that were read for it. `after`: what comes before `events` and was checked. */
export function readChain(
  hashes: Hashes,
  stream: string,
  events: readonly StoredEvent[],
  after: StreamHead | null = null,
): ReadChain {
  const headers: (EventHeader | null)[] = []
  const findings: ChainFinding[] = []
  const watch = createChainWatch(after === null ? undefined : { stream, ...after })
  let expected = (after?.sequence ?? 0) + 1
  events.forEach((event, index) => {
    const { header, headerChanged, body } = inspect(hashes, event)
    headers.push(header)
    const sound = !headerChanged && header?.stream === stream
    // A changed header cannot be believed about its place: it is taken to stand where it is.
    const sequence = sound ? header.sequence : expected
    const step: ChainStep = {
      stream,
      sequence,
      index,
      place: index,
      previous: header?.previous ?? noPrevious,
      link: sound ? event.link : null,
    }
    if (!sound) findings.push({ kind: 'changed-header', stream, sequence })
    if (body === 'changed') findings.push({ kind: 'changed-body', stream, sequence })
    for (const fault of watch.see(step)) findings.push({ kind: fault.kind, stream, sequence: fault.step.sequence })
    expected = Math.max(expected, sequence + 1)
  })
  for (const { from, to } of watch.finish().gaps) {
    // A forged number may claim any distance: name the first thousand.
    for (let sequence = from; sequence <= Math.min(to, from + 999); sequence++)
      findings.push({ kind: 'missing', stream, sequence })
  }
  return { headers, findings }
}

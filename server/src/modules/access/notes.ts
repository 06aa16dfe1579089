import type { Queries } from '../../platform/db/pool.ts'
import { codeOf } from '../../platform/failure.ts'
import { type AuditEntry, auditAll } from '../people/index.ts'

/** Lines at most in one statement. */
const most = 500
/** Minutes within which the same person's reading the same thing again is one reading. */
const again = 5
/** Readings remembered, so as not to be written again. */
const remembered = 50_000

interface Waiting {
  readonly entry: AuditEntry
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

export interface Notes {
  /** Fulfilled when the line is on disk: what is read is answered after that. */
  note(entry: AuditEntry): Promise<void>
}

/**
 * Writes lines of readings several at a time: while one statement is under way, those that come meanwhile wait for the
 * next, all together; a line that cannot be written keeps none of the others from it. Steps never wait here; they are in
 * the record themselves.
 */
export function openNotes(runs: Pick<Queries, 'query'>): Notes {
  let waiting: Waiting[] = []
  let writing = false
  const written = new Map<string, number>()

  async function write(): Promise<void> {
    writing = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most)
      waiting = waiting.slice(most)
      await writeAll(batch)
    }
    writing = false
  }

  async function writeAll(batch: readonly Waiting[]): Promise<void> {
    try {
      await auditAll(
        runs,
        batch.map(({ entry }) => entry),
      )
      for (const { done } of batch) done()
    } catch (error) {
      // Only what a line itself holds (SQLSTATE class 22) can be told apart from the others.
      if (batch.length === 1 || !codeOf(error)?.startsWith('22')) {
        for (const { failed } of batch) failed(error)
        return
      }
      // Halved until the one at fault is alone: it is found in few statements, however many waited with it.
      const half = batch.length >> 1
      await writeAll(batch.slice(0, half))
      await writeAll(batch.slice(half))
    }
  }

  return {
    async note(entry) {
      const { at, ...what } = entry
      const key = JSON.stringify(what)
      const now = Date.parse(at)
      const last = written.get(key)
      if (last !== undefined && now >= last && now - last < again * 60_000) return
      await new Promise<void>((done, failed) => {
        waiting.push({ entry, done, failed })
        if (!writing) void write()
      })
      if (written.size >= remembered) written.clear()
      written.set(key, now)
    },
  }
}

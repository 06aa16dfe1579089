import type { Queries } from '../../platform/db/pool.ts'
import { type AuditEntry, auditAll } from '../people/index.ts'

/** Lines at most in one statement. */
const most = 500
/** Minutes within which the same person's reading the same thing again is one reading. */
const again = 5
/** Readings remembered, so as not to be written again. */
const remembered = 50_000

export interface Notes {
  /** Fulfilled when the line is on disk: what is read is answered after that. */
  note(entry: AuditEntry): Promise<void>
}

/**
 * Writes lines of readings several at a time: while one statement is under way, those that come meanwhile wait for the
 * next, all together. Steps never wait here; they are in the record themselves.
 */
export function openNotes(runs: Pick<Queries, 'query'>): Notes {
  let waiting: { entry: AuditEntry; done: () => void; failed: (error: unknown) => void }[] = []
  let writing = false
  const written = new Map<string, number>()

  async function write(): Promise<void> {
    writing = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most)
      waiting = waiting.slice(most)
      try {
        await auditAll(
          runs,
          batch.map(({ entry }) => entry),
        )
        for (const { done } of batch) done()
      } catch (error) {
        for (const { failed } of batch) failed(error)
      }
    }
    writing = false
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

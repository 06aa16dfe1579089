import type { IncomingHttpHeaders } from 'node:http'
import type { Store } from './store/store.ts'

/**
 * Whether somebody opened a page to read it: a browser that goes there. No program that fetches, no page loaded ahead; and what is
 * answered 304 is the same reading over again.
 */
export function isReading({ method, headers }: { method: string; headers: IncomingHttpHeaders }): boolean {
  if (method !== 'GET' || headers.purpose !== undefined || headers['sec-purpose'] !== undefined) return false
  // A browser too old to say what it fetches for says at least that it wants a page.
  const goes = headers['sec-fetch-dest']
  return goes === undefined ? (headers.accept ?? '').includes('text/html') : goes === 'document'
}

/** Counts openings in memory and adds them to the store now and then; a crash loses the last few seconds of a figure. */
export function visitCounter(store: Pick<Store, 'addVisits'>) {
  let waiting = new Map<string, number>()
  return {
    add(id: string): void {
      waiting.set(id, (waiting.get(id) ?? 0) + 1)
    },
    async flush(): Promise<void> {
      if (waiting.size === 0) return
      const counts = waiting
      waiting = new Map()
      try {
        await store.addVisits(counts)
      } catch (error) {
        for (const [id, count] of counts) waiting.set(id, (waiting.get(id) ?? 0) + count)
        throw error
      }
    },
  }
}

import type { Store } from './store/store.ts'

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

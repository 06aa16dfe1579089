import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Batch, Outcomes } from './rebuildBatch.ts'

/** Somebody who rebuilds one batch after the other. */
export interface Lane {
  run(streams: readonly string[]): Promise<Outcomes>
  end(): Promise<unknown>
}

export type Task = Omit<Batch, 'streams'>
export type Answer = { readonly done: Outcomes } | { readonly failed: unknown }

/** A thread with a connection of its own: reading and checking the record is work for as many processors as there are. */
export function hire(url: string, task: Task): Lane {
  const worker = new Worker(new URL('./rebuildThread.ts', import.meta.url), {
    workerData: { url, task },
    // What a batch reads is garbage when the next one comes: a small nursery would copy it about.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  })
  const lost = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a thread of the rebuild ended (${code})`)))
  })
  // It may be lost, or ended, while nobody waits for it.
  lost.catch(() => undefined)
  return {
    async run(streams) {
      worker.postMessage(streams)
      const [answer] = (await Promise.race([once(worker, 'message'), lost])) as [Answer]
      if ('failed' in answer) throw answer.failed
      return answer.done
    },
    end: () => worker.terminate(),
  }
}

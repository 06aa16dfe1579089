// The thread of `rebuildLane`: batches of streams come in, what was found goes out, until it is ended.
import { on } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { asOwner } from '../../platform/db/pool.ts'
import { rebuildBatch } from './rebuildBatch.ts'
import type { Answer, Task } from './rebuildLane.ts'

const { url, task } = workerData as { readonly url: string; readonly task: Task }
const port = parentPort!
const answer = (said: Answer) => port.postMessage(said)

// What comes while the connection is opened waits in the port until somebody listens.
await asOwner(url, async (owner) => {
  for await (const [streams] of on(port, 'message') as AsyncIterable<[readonly string[]]>) {
    try {
      answer({ done: await rebuildBatch(owner, { ...task, streams }) })
    } catch (failed) {
      answer({ failed })
    }
  }
})

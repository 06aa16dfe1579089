import { on } from 'node:events'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/** Somebody who answers one question after the other, on a thread of its own. */
export interface Lane<Q, A> {
  ask(question: Q): Promise<A>
  end(): Promise<unknown>
}

type Answer<A> = { readonly done: A } | { readonly failed: unknown }

/** Starts the module as a thread; it calls `answerAll`. What is asked meanwhile waits. */
export function hire<Q, A>(module: URL, data: unknown): Lane<Q, A> {
  const worker = new Worker(module, {
    workerData: data,
    // What a question reads is garbage when the next one comes: a small nursery would copy it about.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  })
  const waiting: { resolve(answer: A): void; reject(error: unknown): void }[] = []
  let lost: unknown
  const lose = (error: unknown): void => {
    lost ??= error
    for (const one of waiting.splice(0)) one.reject(lost)
  }
  worker.on('error', lose)
  worker.on('exit', (code) => lose(new Error(`a thread of ${module.pathname} ended (${code})`)))
  worker.on('message', (answer: Answer<A>) => {
    const one = waiting.shift()
    if ('failed' in answer) one?.reject(answer.failed)
    else one?.resolve(answer.done)
  })
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (lost !== undefined) reject(lost)
        else {
          waiting.push({ resolve, reject })
          worker.postMessage(question)
        }
      }),
    end: () => worker.terminate(),
  }
}

/** What the thread was started with. */
export const given = <D>(): D => workerData as D

/** In the thread: answers until it is ended. `moved`: buffers of the answer that are handed over instead of copied. */
export async function answerAll<Q, A>(
  answer: (question: Q) => Promise<A>,
  moved: (answer: A) => readonly ArrayBuffer[] = () => [],
): Promise<void> {
  const port = parentPort!
  // What came before anybody listened waits in the port.
  for await (const [question] of on(port, 'message') as AsyncIterable<[Q]>) {
    try {
      const done = await answer(question)
      port.postMessage({ done } satisfies Answer<A>, moved(done) as ArrayBuffer[])
    } catch (failed) {
      port.postMessage({ failed } satisfies Answer<A>)
    }
  }
}

import { Problem } from '../../platform/errors.ts'

/**
 * A body as slowly as it comes: only silence ends it, never the time it takes. Unlike a plain loop it leaves the stream open
 * behind it, so that whoever sent it can still be answered.
 */
export async function* patient(
  source: AsyncIterable<Uint8Array>,
  idle: number,
  stopped?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  for (;;) {
    const next = await soon(chunks.next(), idle, stopped)
    if (next.done) return
    yield next.value
  }
}

function soon<T>(coming: Promise<T>, idle: number, stopped: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Problem(408, 'upload-idle', '很久没有收到数据，连接已经断开；请接着上传。')),
      idle,
    )
    const stop = () => reject(new Problem(409, 'upload-taken-over', '这个上传已经由另一个连接接着进行。'))
    stopped?.addEventListener('abort', stop, { once: true })
    if (stopped?.aborted) stop()
    coming.then(resolve, reject).finally(() => {
      clearTimeout(late)
      stopped?.removeEventListener('abort', stop)
    })
  })
}

import type { ServerResponse } from 'node:http'

/** Bytes of answers that readers have not taken yet: what this process can hold beside its pages. */
const MOST = 192 * 2 ** 20

/**
 * A list is megabytes, and who asks may take his time, or not read at all. The same list is held once however many it is on its way to; beyond
 * so many bytes nobody is given another until some have arrived.
 */
export function onTheWay(most = MOST) {
  const held = new Map<string, { readonly body: Buffer; readers: number }>()
  let bytes = 0
  /** The body to send; undefined: too much is on its way. */
  return function send(etag: string, made: Buffer, to: Pick<ServerResponse, 'once'>): Buffer | undefined {
    const there = held.get(etag) ?? { body: made, readers: 0 }
    if (there.readers === 0) {
      if (bytes > 0 && bytes + made.length > most) return undefined
      held.set(etag, there)
      bytes += made.length
    }
    there.readers += 1
    to.once('close', () => {
      there.readers -= 1
      if (there.readers > 0) return
      held.delete(etag)
      bytes -= there.body.length
    })
    return there.body
  }
}

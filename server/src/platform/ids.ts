import { hash, randomFillSync } from 'node:crypto'

let last = 0
let counter = 0

/**
 * A UUID of version 7: time first, so that rows made one after another lie together in an index. Within one process
 * ids only rise; the time inside them is for order, never for evidence.
 */
export function newId(): string {
  const bytes = randomFillSync(Buffer.alloc(16))
  const now = Date.now()
  if (now > last) {
    last = now
    counter = bytes.readUInt16BE(6) & 0x07ff
  } else {
    counter += 1
    if (counter > 0x0fff) {
      // More ids in a millisecond than the counter holds: borrow the next one.
      last += 1
      counter = 0
    }
  }
  bytes.writeUIntBE(last, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  return written(bytes)
}

/** An id that follows from another one, and from nothing else: asked again it is the same (UUID of version 8). */
export function derivedId(of: string, what: string): string {
  const bytes = Buffer.from(hash('sha256', `${of.toLowerCase()} ${what}`, 'buffer').subarray(0, 16))
  bytes[6] = 0x80 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  return written(bytes)
}

function written(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

import { equalBytes, type Hash, isHexOf } from './bytes.ts'
import { commit, saltLength } from './commitment.ts'
import { type EventHeader, type Hashes, link } from './event.ts'
import { parseHeader } from './header.ts'

/** An event as it lies in a store. `bodyBytes` null: destroyed at the end of its term (its salt with it). */
export type StoredEvent = {
  readonly headerBytes: Uint8Array
  readonly link: Uint8Array
  readonly salt: Uint8Array | null
  readonly bodyBytes: Uint8Array | null
}

export type Inspection = {
  /** Null when the bytes are no header any more. */
  readonly header: EventHeader | null
  /** The stored link is not that of the header bytes, or these are no header: one of the two was changed. */
  readonly headerChanged: boolean
  readonly body: 'sound' | 'changed' | 'erased'
}

/** Looks at one event by itself: header against link, body against commitment. */
export function inspect(hashes: Hashes, stored: StoredEvent): Inspection {
  const header = readHeader(stored.headerBytes)
  const headerChanged = header === null || !equalBytes(link(hashes.sha256, stored.headerBytes), stored.link)
  if (stored.bodyBytes === null) return { header, headerChanged, body: 'erased' }
  // A changed header can no longer say what the body was: that is one fault, not two.
  if (headerChanged) return { header, headerChanged, body: 'sound' }
  return { header, headerChanged, body: bodyHolds(hashes, header, stored.salt, stored.bodyBytes) ? 'sound' : 'changed' }
}

function readHeader(headerBytes: Uint8Array): EventHeader | null {
  try {
    return parseHeader(headerBytes)
  } catch {
    return null
  }
}

function bodyHolds(hashes: Hashes, header: EventHeader, salt: Uint8Array | null, body: Uint8Array): boolean {
  if (salt?.length !== saltLength) return false
  const matches = (hash: Hash, said: string): boolean => isHexOf(said, commit(hash, salt, body))
  const { sha256, sm3 } = header.commitment
  return matches(hashes.sha256, sha256) && (hashes.sm3 === undefined || sm3 === undefined || matches(hashes.sm3, sm3))
}

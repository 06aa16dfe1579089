import { createHash } from 'node:crypto'
import type { Hashes } from '@xiezhi/log'

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** The hash functions of this installation's record. SM3 is the second commitment; it is left out where OpenSSL lacks it. */
export const hashes: Hashes = { sha256 }

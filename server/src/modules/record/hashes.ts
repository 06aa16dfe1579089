import { hash } from 'node:crypto'
import type { Hashes } from '@xiezhi/log'

/** In one call: a hash object for every short text costs as much again as the hashing. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')

/** The hash functions of this installation's record. SM3 is the second commitment; it is left out where OpenSSL lacks it. */
export const hashes: Hashes = { sha256 }

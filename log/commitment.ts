import { type Hash, hashOf, utf8 } from './bytes.ts'
import { LogError } from './errors.ts'

const prefix = utf8('xiezhi/body/v1\0')

/** Length of a salt in bytes. The salt is random, one for each event, and is destroyed together with its body. */
export const saltLength = 32

/**
 * What a header says of its body: hash("xiezhi/body/v1" 0x00 || salt || body).
 * Without the salt nobody can tell from the commitment whether a guessed body is the right one; so a body can be
 * destroyed at the end of its lawful term and the header, with every proof over it, still stands.
 * Throws `commitment-salt` unless the salt has 32 bytes.
 */
export function commit(hash: Hash, salt: Uint8Array, body: Uint8Array): Uint8Array {
  if (salt.length !== saltLength) {
    throw new LogError('commitment-salt', `盐值须为 ${saltLength} 字节，现为 ${salt.length} 字节。请核对来源后重试。`)
  }
  return hashOf(hash, prefix, salt, body)
}

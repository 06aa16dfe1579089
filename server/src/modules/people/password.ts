import { type Algorithm, hash, verify } from '@node-rs/argon2'

// 19 MiB and two passes: what OWASP names as the least for argon2id.
const strength = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** argon2id with a salt of its own; the same password never hashes to the same text twice. */
export const hashPassword = (password: string): Promise<string> => hash(password, strength)

/** Somebody must have a hash to be compared with, so that a name that does not exist takes as long as one that does. */
const nobody = hashPassword('no account has this password')

/** Whether the password belongs to the hash; undefined: there is no such account, and the answer takes as long. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await nobody), password)
  return right && stored !== undefined
}

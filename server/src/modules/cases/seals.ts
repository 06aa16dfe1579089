import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { join } from 'node:path'
import { formatVerifierKey, verifierKey } from '@xiezhi/log'
import { readIfThere, writeDurably } from '../log/index.ts'
import { sha256 as hash } from '../record/index.ts'
import type { Papers } from './deps.ts'

/** What is signed of a paper: its hash under a heading of its own, so that the signature means nothing else. */
export const paperMessage = (sha256: string): Uint8Array => Buffer.from(`xiezhi.paper/1\n${sha256}\n`)

/**
 * Signs papers with the key of the agency, in DATA_DIR/keys, made when first needed. `key` is the public one as text,
 * `name+id+base64`. A signing device takes this place in a real installation.
 */
export function openSeals(dataDir: string): Papers['sign'] {
  const known = new Map<string, { secret: ReturnType<typeof createPrivateKey>; key: string }>()

  function load(agency: string) {
    const file = join(dataDir, 'keys', `agency-${agency.replace(/[^A-Za-z0-9-]/g, '_')}.pem`)
    let pem = readIfThere(file)
    if (pem === undefined) {
      pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
      writeDurably(file, pem)
    }
    const secret = createPrivateKey(pem)
    const raw = createPublicKey(secret).export({ type: 'spki', format: 'der' }).subarray(-32)
    return { secret, key: formatVerifierKey(verifierKey(hash, `agency/${agency}`, raw)) }
  }

  return async (agency, sha256) => {
    const { secret, key } = known.get(agency) ?? load(agency)
    known.set(agency, { secret, key })
    return { signature: sign(null, paperMessage(sha256), secret).toString('base64'), key }
  }
}

import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { join } from 'node:path'
import { formatVerifierKey, verifierKey } from '@xiezhi/log'
import { Problem } from '../../platform/errors.ts'
import { readIfThere, writeDurably } from '../log/index.ts'
import { sha256 as hash } from '../record/index.ts'
import type { Papers } from './deps.ts'

/** What is signed of a paper: its hash under a heading of its own, so that the signature means nothing else. */
export const paperMessage = (sha256: string): Uint8Array => Buffer.from(`xiezhi.paper/1\n${sha256}\n`)

const fileOf = (dataDir: string, agency: string): string =>
  join(dataDir, 'keys', `agency-${agency.replace(/[^A-Za-z0-9-]/g, '_')}.pem`)

/** The public half as text, `name+id+base64`. */
export function publicKeyOf(name: string, secret: KeyObject): string {
  const raw = createPublicKey(secret).export({ type: 'spki', format: 'der' }).subarray(-32)
  return formatVerifierKey(verifierKey(hash, name, raw))
}

/** The public key of an agency's seal, and what puts its secret half on this server. */
export interface SealToBe {
  readonly key: string
  /** Writes the secret half, if it is new: once it is sure that the key is registered, and before it is. */
  readonly keep: () => void
}

/** The key in DATA_DIR/keys, or a new one, of which nothing is written yet: for whoever asks to register it. Nobody else makes one. */
export function sealToBe(dataDir: string, agency: string): SealToBe {
  const path = fileOf(dataDir, agency)
  const found = readIfThere(path)
  const pem = found ?? generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return {
    key: publicKeyOf(`agency/${agency}`, createPrivateKey(pem)),
    keep() {
      const now = readIfThere(path)
      if (now === undefined) writeDurably(path, pem)
      else if (now !== pem) throw new Problem(503, 'busy', '同时有人在登记本机关的签章公钥，请刷新后再看。')
    },
  }
}

/** The same, kept at once: for who founds an installation or a demonstration. */
export function sealFor(dataDir: string, agency: string): string {
  const { key, keep } = sealToBe(dataDir, agency)
  keep()
  return key
}

const notRegistered = (): Problem =>
  new Problem(409, 'seal-not-registered', '本机关还没有登记电子签章的公钥，不能制作文书；请本机关的安全管理员登记。')
const missing = (cause?: unknown): Problem =>
  new Problem(
    503,
    'seal-missing',
    '本机关登记的签章密钥不在服务器上，不能制作文书；请从备份恢复 DATA_DIR 中的 keys，或者由安全管理员登记新的签章公钥。',
    { cause },
  )

/**
 * Signs papers with the key of the agency that stands on its register, and with no other: one that is missing is never
 * replaced on the quiet. A signing device takes this place in a real installation.
 */
export function openSeals(dataDir: string): Papers['sign'] {
  const known = new Map<string, KeyObject>()

  function load(agency: string, registered: string): KeyObject {
    const pem = readIfThere(fileOf(dataDir, agency))
    if (pem === undefined) throw missing()
    let secret: KeyObject
    try {
      secret = createPrivateKey(pem)
    } catch (error) {
      throw missing(error)
    }
    if (publicKeyOf(`agency/${agency}`, secret) !== registered) throw missing()
    return secret
  }

  return async (agency, sha256, registered) => {
    if (registered === undefined) throw notRegistered()
    const secret = known.get(registered) ?? load(agency, registered)
    known.set(registered, secret)
    return { signature: sign(null, paperMessage(sha256), secret).toString('base64'), key: registered }
  }
}

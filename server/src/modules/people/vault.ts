import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Failure } from '../../platform/failure.ts'
import { readIfThere, writeDurably } from '../log/index.ts'

/** Keeps what a copy of the database must not give away: second factors and one-time tokens. */
export interface Vault {
  seal(plain: Uint8Array): Buffer
  /** Throws when it was sealed with another key, or changed. */
  open(sealed: Uint8Array): Buffer
  /** The same words give the same bytes, and only here. */
  mac(words: string): Buffer
}

/** A vault of 32 bytes; for each use a key of its own. */
export function vaultOf(secret: Uint8Array): Vault {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `xiezhi.access/1 ${use}`, 32))
  const [sealing, marking] = [keyFor('seal'), keyFor('mac')]
  return {
    seal(plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    },
    open(sealed) {
      const bytes = Buffer.from(sealed)
      const cipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12))
      cipher.setAuthTag(bytes.subarray(-16))
      return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()])
    },
    mac: (words) => createHmac('sha256', marking).update(words).digest(),
  }
}

const keyFile = (dataDir: string): string => join(dataDir, 'keys', 'access.key')

/** The installation's vault, in DATA_DIR/keys; `used`: something was sealed already, and a new key would open none of it. */
export function openVault(dataDir: string, used: boolean): Vault {
  const file = keyFile(dataDir)
  const known = readIfThere(file)?.trim()
  if (known === undefined) {
    if (used)
      throw new Failure(
        'access-key-missing',
        `账号的密钥 ${file} 不见了，二次验证和一次性口令都要用它。请从备份恢复这个文件后重新启动；不能换用新的密钥。`,
      )
    const fresh = randomBytes(32).toString('base64')
    writeDurably(file, `${fresh}\n`)
    return vaultOf(Buffer.from(fresh, 'base64'))
  }
  const secret = Buffer.from(known, 'base64')
  if (secret.length !== 32)
    throw new Failure('access-key-damaged', `账号的密钥 ${file} 已损坏，请从备份恢复这个文件后重新启动。`)
  return vaultOf(secret)
}

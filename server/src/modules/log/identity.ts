import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { join } from 'node:path'
import { formatVerifierKey, type Signer, type Verify, verifierKey } from '@xiezhi/log'
import { connect, type Queries } from '../../platform/db/pool.ts'
import { Failure } from '../../platform/failure.ts'
import { sha256 } from '../record/index.ts'
import { readIfThere, writeDurably } from './durable.ts'

/** Whose log this is: its name for ever, and the key it is signed with. */
export interface LogIdentity {
  readonly origin: string
  readonly signer: Signer
  /** The published key, `name+id+base64`. */
  readonly key: string
}

/** Each name the log ever had has a key of its own: `log.pem`, after an act of recovery `log.r1.pem`. */
const keyFile = (dataDir: string, origin = ''): string =>
  join(dataDir, 'keys', `log${/\.r\d+$/.exec(origin)?.[0] ?? ''}.pem`)
export const checkpointFile = (dataDir: string): string => join(dataDir, 'log', 'checkpoint')
export const publicKeyFile = (dataDir: string): string => join(dataDir, 'keys', 'log.pub')

/** The 32 bytes at the end of the DER form are the key itself. */
const rawKey = (key: KeyObject): Uint8Array => key.export({ type: 'spki', format: 'der' }).subarray(-32)
const prefix = Buffer.from('302a300506032b6570032100', 'hex')

/** Keys read already, by what they are: a log of years has a signature a second, of a handful of keys. */
const keys = new Map<string, KeyObject>()
const most = 1000

function keyOf(publicKey: Uint8Array): KeyObject {
  const name = Buffer.from(publicKey).toString('base64')
  const read = keys.get(name)
  if (read) return read
  const key = createPublicKey({ key: Buffer.concat([prefix, publicKey]), type: 'spki', format: 'der' })
  // Whoever has somebody else's log checked may bring any number of keys.
  if (keys.size >= most) keys.clear()
  keys.set(name, key)
  return key
}

/** Ed25519 for the verifier. */
export const verifySignature: Verify = (publicKey, message, signature) =>
  verify(null, message, keyOf(publicKey), signature)

function readKey(pem: string, path: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch (error) {
    throw new Failure(
      'log-key-damaged',
      `日志的签名密钥 ${path} 已损坏，请从备份恢复这个文件后重新启动；不能换用新的密钥。`,
      error,
    )
  }
}

function identityOf(origin: string, secret: KeyObject): LogIdentity {
  const key = verifierKey(sha256, origin, rawKey(createPublicKey(secret)))
  return { origin, signer: { ...key, sign: (message) => sign(null, message, secret) }, key: formatVerifierKey(key) }
}

async function known(queries: Queries): Promise<{ name: string; key: string } | undefined> {
  return queries.first<{ name: string; key: string }>({ name: 'log.origin', text: 'select name, key from log.origin' })
}

/** Name and published key; undefined: nothing was ever recorded here. */
export async function originAndKey(queries: Queries): Promise<Pick<LogIdentity, 'origin' | 'key'> | undefined> {
  const found = await known(queries)
  return found && { origin: found.name, key: found.key }
}

/** The name of this installation's log; undefined: nothing was ever recorded here. */
export async function originOf(queries: Queries): Promise<string | undefined> {
  return (await known(queries))?.name
}

function newKey(path: string): string {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  writeDurably(path, pem)
  return pem
}

/** A name and key for the log to go on under; nothing is signed with it before the database names it. */
export function makeKey(dataDir: string, origin: string): LogIdentity {
  const path = keyFile(dataDir, origin)
  return identityOf(origin, readKey(readIfThere(path) ?? newKey(path), path))
}

/** The signer of the log as it is named now. Errors: `Failure` log-key-missing, log-key-damaged, log-key-mismatch. */
export function signerOf(identity: Pick<LogIdentity, 'origin' | 'key'>, dataDir: string): Signer {
  const path = keyFile(dataDir, identity.origin)
  const pem = readIfThere(path)
  if (pem === undefined) throw keyMissing(identity.origin, path)
  const mine = identityOf(identity.origin, readKey(pem, path))
  if (mine.key !== identity.key) throw keyMismatch(identity.origin, path)
  return mine.signer
}

const keyMissing = (origin: string, path: string): Failure =>
  new Failure(
    'log-key-missing',
    `日志 ${origin} 的签名密钥 ${path} 不见了，请从备份恢复这个文件后重新启动；不能换用新的密钥。`,
  )
const keyMismatch = (origin: string | undefined, path: string): Failure =>
  new Failure(
    'log-key-mismatch',
    `签名密钥 ${path} 不是日志 ${origin} 的密钥：数据目录与数据库不配套，请核对 DATA_DIR 和 DATABASE_URL。`,
  )

/**
 * The log's identity. On first use `wanted` becomes its name for ever and a key is made in DATA_DIR; after that name
 * and key are as they are. Errors: `Failure` log-key-missing, log-key-damaged,
 * log-key-mismatch, log-database-missing.
 */
export async function establishLog(queries: Queries, dataDir: string, wanted: string): Promise<LogIdentity> {
  const before = await known(queries)
  const path = keyFile(dataDir, before?.name ?? wanted)
  let pem = readIfThere(path)
  if (before === undefined && readIfThere(checkpointFile(dataDir)) !== undefined) {
    throw new Failure(
      'log-database-missing',
      `数据目录 ${dataDir} 中有已签发的检查点，而数据库里没有日志：请恢复原来的数据库，或核对 DATA_DIR 和 DATABASE_URL；要从头开始，请另用一个 DATA_DIR。`,
    )
  }
  if (pem === undefined) {
    if (before !== undefined) {
      throw keyMissing(before.name, path)
    }
    pem = newKey(path)
  }
  const mine = identityOf(before?.name ?? wanted, readKey(pem, path))
  if (before === undefined) {
    await queries.query({
      text: 'insert into log.origin (name, key) values ($1, $2) on conflict do nothing',
      values: [mine.origin, mine.key],
    })
  }
  const settled = await known(queries)
  if (settled?.key !== mine.key) {
    throw keyMismatch(settled?.name, path)
  }
  if (readIfThere(publicKeyFile(dataDir)) !== `${mine.key}\n`)
    writeDurably(publicKeyFile(dataDir), `${mine.key}\n`, { mode: 0o644 })
  return mine
}

/**
 * The log's name before anything else starts: found, or, where this process signs, given. Errors: `Failure`
 * log-not-named, and those of `establishLog`.
 */
export async function nameOrFindLog(options: {
  /** The sequencer's address. */
  readonly url: string
  readonly dataDir: string
  readonly wanted: string
  readonly signs: boolean
}): Promise<string> {
  const session = await connect({ url: options.url, service: 'sequencer' }, () => undefined)
  try {
    if (options.signs) return (await establishLog(session, options.dataDir, options.wanted)).origin
    const origin = await originOf(session)
    if (origin !== undefined) return origin
    throw new Failure('log-not-named', '日志还没有建立，请先启动 sequencer 服务，再启动其他服务。')
  } finally {
    await session.close()
  }
}

/** Whose log the public pages here tell of: the one beside them, or that of who supplies them; '': nothing came yet. */
export async function originShown(url: string): Promise<string> {
  const session = await connect({ url, service: 'sequencer' }, () => undefined)
  try {
    const [row] = await session.query<{ origin: string | null }>({
      text: 'select coalesce((select name from log.origin), (select origin from disclosure.supplier)) as origin',
    })
    return row?.origin ?? ''
  } finally {
    await session.close()
  }
}

import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatVerifierKey, leafHash, type Signer, signCheckpoint, treeRoot, verifierKey } from '@xiezhi/log'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { sha256 } from '../record/index.ts'
import { fileName, nothingBefore, sealBundle } from './format.ts'
import { takeBundles } from './index.ts'

const pair = generateKeyPairSync('ed25519')
const raw = pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
const verifier = verifierKey(sha256, 'demo.xiezhi.local/witness', raw)
const signer: Signer = { ...verifier, sign: (message) => sign(null, message, pair.privateKey) }
const key = formatVerifierKey(verifier)

const leaves = (count: number, of = 'event') =>
  Array.from({ length: count }, (_, n) => leafHash(sha256, Buffer.from(`${of} ${n}`)))
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const at = (hashes: readonly Uint8Array[]) => `tile/0/000${hashes.length === 256 ? '' : `.p/${hashes.length}`}`
/** Files of a log of these leaves; one tile. */
const logOf = (hashes: readonly Uint8Array[], { signed = hashes, by = signer } = {}) => ({
  checkpoint: base64(
    Buffer.from(signCheckpoint({ origin: by.name, size: hashes.length, root: treeRoot(sha256, signed) }, by)),
  ),
  [at(hashes)]: base64(Buffer.concat(hashes)),
})

let outside: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'xiezhi-witness-'))
let last = { number: 0, digest: nothingBefore }
beforeAll(async () => {
  outside = await freshDatabase()
})
afterAll(async () => {
  await outside.drop()
  rmSync(folder, { recursive: true })
})

/** What comes of taking one more bundle with these files of the log. */
async function came(log: Readonly<Record<string, string>>, logSize: number): Promise<string> {
  const number = last.number + 1
  const payload = { made: '2026-09-01T10:00:00+08:00', entries: [], dropped: [], sheets: [], log }
  const { text, digest } = sealBundle({ number, previous: last.digest, logSize }, payload, signer)
  writeFileSync(join(folder, fileName(number)), text)
  try {
    await asOwner(outside.migratorUrl, (owner) => takeBundles(owner, folder, key))
    last = { number, digest }
    return 'taken'
  } catch (error) {
    return (error as { code: string }).code
  }
}
const rows = <T extends object>(text: string) => asOwner(outside.migratorUrl, (owner) => owner.query<T>({ text }))

test('a log that goes on is taken, and each checkpoint of it is kept', async () => {
  expect(await came({}, 0)).toBe('taken')
  expect(await came(logOf(leaves(5)), 5)).toBe('taken')
  expect(await came(logOf(leaves(5)), 5)).toBe('taken')
  expect(await came(logOf(leaves(9)), 9)).toBe('taken')
  const served = (path: string) =>
    rows<{ bytes: Buffer | null }>(`select disclosure.log('${path}') as bytes`).then((r) =>
      r[0]?.bytes?.toString('base64'),
    )
  expect(await served('checkpoint/5')).toBe(logOf(leaves(5)).checkpoint)
  expect(await served('checkpoint/9')).toBe(await served('checkpoint'))
})

test('one that was rewritten and signed anew, cut short or taken away is not, and what is held stays', async () => {
  const before = await rows('select path, bytes from disclosure.carried order by path')
  const otherPast = [...leaves(3, 'rewritten'), ...leaves(12).slice(3)]
  expect(await came(logOf(otherPast), 12)).toBe('bundle-log-fork')
  expect(await came(logOf(leaves(7)), 7)).toBe('bundle-log-fork')
  expect(await came({}, 0)).toBe('bundle-log-fork')
  // Of the same length, another past; and tiles that are not what is signed.
  expect(await came(logOf(leaves(9, 'rewritten')), 9)).toBe('bundle-log-fork')
  expect(await came(logOf(leaves(12), { signed: otherPast }), 12)).toBe('bundle-log-fork')
  expect(await came({ checkpoint: logOf(leaves(12)).checkpoint }, 12)).toBe('bundle-log-fork')
  expect(await came(logOf(leaves(12)), 11)).toBe('bundle-log-fork')
  const stranger = generateKeyPairSync('ed25519')
  const by = { ...signer, sign: (message: Uint8Array) => sign(null, message, stranger.privateKey) }
  expect(await came(logOf(leaves(12), { by }), 12)).toBe('bundle-log-fork')
  expect(await rows('select path, bytes from disclosure.carried order by path')).toEqual(before)
  expect(await came(logOf(leaves(12)), 12)).toBe('taken')
})

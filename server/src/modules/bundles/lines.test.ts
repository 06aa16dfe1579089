import { generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatVerifierKey, type Signer, verifierKey } from '@xiezhi/log'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { applyPublic, type Entry } from '../disclosure/index.ts'
import { entryFor, published } from '../disclosure/testing/published.ts'
import { findable, foundBy, rowsIn } from '../lists/index.ts'
import { sha256 } from '../record/index.ts'
import { fileName, openBundle, sealBundle } from './format.ts'
import { takeBundles, writeBundles } from './index.ts'

const pair = generateKeyPairSync('ed25519')
const raw = pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
const verifier = verifierKey(sha256, 'demo.xiezhi.local/lines', raw)
const signer: Signer = { ...verifier, sign: (message) => sign(null, message, pair.privateKey) }
const key = formatVerifierKey(verifier)
let inside: TestDatabase
let outside: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'xiezhi-lines-'))
beforeAll(async () => {
  inside = await freshDatabase()
  outside = await freshDatabase()
})
afterAll(async () => {
  await inside.drop()
  await outside.drop()
  rmSync(folder, { recursive: true })
})

const d = published()
const bytes = Buffer.from('{"name":"云岭县大山茶厂"}\n{"name":"云岭县小河饭店"}\n')
const sheet = Buffer.from(sha256(bytes)).toString('hex')
const entry: Entry = {
  ...entryFor(d.file, d.context('wei')).entry,
  kind: 'list',
  lines: { list: 'subjects', sheet, count: 2, before: null },
}
const at = { agency: entry.agencyCode, sha256: sheet, list: 'subjects' }
const take = () => asOwner(outside.migratorUrl, (owner) => takeBundles(owner, folder, key))

test('lines of a large list travel with its item, and others than the hash says are not taken', async () => {
  await asOwner(inside.migratorUrl, (owner) =>
    owner.transaction(async (trx) => {
      await findable(trx, at, foundBy(rowsIn(bytes)))
      await applyPublic(trx, entry)
    }),
  )
  const [written] = await asOwner(inside.migratorUrl, (owner) =>
    writeBundles(owner, folder, signer, '2026-09-01T10:00:00+08:00'),
  )
  const file = join(folder, fileName(written!.number))
  const { payload, digest } = openBundle(readFileSync(file, 'utf8'), key, 'x')
  expect(payload.sheets).toEqual([{ ...at, lines: bytes.toString() }])
  await take()
  const found = await asOwner(outside.migratorUrl, (owner) =>
    owner.query({ text: 'select n, line from disclosure.lines_page($1, $2, 0, 10)', values: [entry.id, '2026-09-01'] }),
  )
  expect(found).toEqual([
    { n: 1, line: '{"name":"云岭县大山茶厂"}' },
    { n: 2, line: '{"name":"云岭县小河饭店"}' },
  ])
  // A file that cannot be found is no reason to send its item alone.
  const lost = { ...entry, version: entry.version + 1, lines: { ...entry.lines!, before: 'b'.repeat(64) } }
  await asOwner(inside.migratorUrl, (owner) => owner.transaction((trx) => applyPublic(trx, lost)))
  const write = () =>
    asOwner(inside.migratorUrl, (owner) => writeBundles(owner, folder, signer, '2026-09-02T10:00:00+08:00'))
  await expect(write()).rejects.toMatchObject({ code: 'bundle-sheet-missing' })
  expect(existsSync(join(folder, fileName(2)))).toBe(false)

  const other = payload.sheets!.map((s) => ({ ...s, lines: s.lines.replace('大山', '小山') }))
  const next = sealBundle({ number: 2, previous: digest, logSize: 0 }, { ...payload, sheets: other }, signer)
  writeFileSync(join(folder, fileName(2)), next.text)
  await expect(take()).rejects.toMatchObject({ code: 'bundle-altered' })

  // Taken down, its lines are on this machine no more.
  const withdrawn = {
    ...entry,
    ...{ state: 'withdrawn', stateReason: '重复', stateAt: '2026-09-02T10:00', title: '', party: '', partyKind: '' },
    ...{ categories: [], elements: [], body: [], lines: null, version: entry.version + 2 },
  } as unknown as Entry
  const down = sealBundle(
    { number: 2, previous: digest, logSize: 0 },
    { ...payload, sheets: [], entries: [withdrawn] },
    signer,
  )
  writeFileSync(join(folder, fileName(2)), down.text)
  await take()
  for (const table of ['casework.sheet', 'casework.sheet_line'])
    expect(
      await asOwner(outside.migratorUrl, (owner) => owner.query({ text: `select * from ${table}` })),
      table,
    ).toEqual([])
})

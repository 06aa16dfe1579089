import { generateKeyPairSync, sign } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicSections } from '@xiezhi/law'
import { formatVerifierKey, type Signer, verifierKey } from '@xiezhi/log'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Child, runChild } from '../../platform/child.ts'
import { asOwner } from '../../platform/db/pool.ts'
import { productRoot } from '../../platform/paths.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { takePorts } from '../../platform/testing/ports.ts'
import { applyPublic, type Entry, registerKinds } from '../disclosure/index.ts'
import { entryFor, published } from '../disclosure/testing/published.ts'
import { sha256 } from '../record/index.ts'
import { openBundle, sealBundle } from './format.ts'
import { takeBundles, writeBundles } from './index.ts'
import type { Payload } from './payload.ts'

const pair = generateKeyPairSync('ed25519')
const raw = pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
const verifier = verifierKey(sha256, 'demo.xiezhi.local/bundles', raw)
const signer: Signer = { ...verifier, sign: (message) => sign(null, message, pair.privateKey) }
const key = formatVerifierKey(verifier)
const d = published()
const entry: Entry = entryFor(d.file, { ...d.context('wei'), marks: ['演示'] }).entry
const gone = {
  state: 'withdrawn',
  stateReason: '复议撤销',
  stateAt: '2026-09-01T10:00',
  title: '',
  party: '',
  partyKind: '',
  categories: [],
  elements: [],
  body: [],
} as const

let inside: TestDatabase
let outside: TestDatabase
let portal: Child
let base: string
let folder: string
beforeAll(async () => {
  inside = await freshDatabase()
  outside = await freshDatabase()
  const port = await takePorts()
  base = `http://127.0.0.1:${port}`
  portal = await runChild({
    name: '公示平台',
    file: join(productRoot, 'portal/src/main.ts'),
    env: { PORTAL_DATABASE_URL: outside.urls.portal, PORT: String(port), PORTAL_PLACE: '云岭县' },
  })
})
afterAll(async () => {
  await portal.stop()
  await inside.drop()
  await outside.drop()
})
/** The medium: what is written here is all the other side ever sees. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiezhi-medium-'))
  return () => rmSync(folder, { recursive: true })
})

const publish = (item: Entry) =>
  asOwner(inside.migratorUrl, (owner) => owner.transaction((trx) => applyPublic(trx, item)))
const write = (into = folder) =>
  asOwner(inside.migratorUrl, (owner) => writeBundles(owner, into, signer, '2026-09-01T10:00:00+08:00'))
const take = (from = folder, given: string | null = key) =>
  asOwner(outside.migratorUrl, (owner) => takeBundles(owner, from, given ?? undefined))
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  )
const shown = async (path = `/decisions/${entry.id}`) => (await fetch(`${base}${path}`)).status
const kept: string[] = []
/** Keeps what was written for later, as somebody does with the media. */
const keep = (number: number) => {
  const shelf = mkdtempSync(join(tmpdir(), 'xiezhi-shelf-'))
  copyFileSync(
    join(folder, `${String(number).padStart(6, '0')}.bundle`),
    join(shelf, `${String(number).padStart(6, '0')}.bundle`),
  )
  kept.push(shelf)
  return shelf
}
afterAll(() => {
  for (const shelf of kept) rmSync(shelf, { recursive: true })
})

describe('a portal that shares nothing with where it is published but a medium', () => {
  let first: string
  let second: string

  test('shows what came, and nothing before', async () => {
    await publish(entry)
    expect(await write()).toEqual([{ number: 1, file: join(folder, '000001.bundle'), items: 1 }])
    first = keep(1)
    expect(await shown()).toBe(404)
    expect(await refusal(take(folder, null))).toBe('bundle-key-missing')
    expect(await refusal(take(folder, 'no key'))).toBe('log-key-malformed')
    // A file mixed up, with nothing to take or with something it does not open: the right one is taken all the same.
    const strange = formatVerifierKey(verifierKey(sha256, 'demo.other', raw))
    const empty = mkdtempSync(join(tmpdir(), 'xiezhi-medium-'))
    expect(await take(empty, strange)).toMatchObject({ taken: [], last: 0 })
    rmSync(empty, { recursive: true })
    expect(await refusal(take(folder, strange))).toBe('bundle-altered')
    expect(await take()).toEqual({ taken: [1], repeated: [], items: 1, last: 1 })
    await expect.poll(() => shown()).toBe(200)
    expect(await shown('/decisions?q=%E8%B6%85%E8%BF%87%E4%BF%9D%E8%B4%A8%E6%9C%9F')).toBe(200)
    expect((await fetch(`${base}/data/penalty.json`)).status).toBe(200)
  })

  test('the same again changes nothing, and what has not changed does not leave twice', async () => {
    expect(await take(first)).toEqual({ taken: [], repeated: [1], items: 0, last: 1 })
    expect(await write()).toMatchObject([{ number: 2, items: 0 }])
    second = keep(2)
  })

  test('one that is missing is named, and what comes after it waits', async () => {
    await publish({ ...entry, ...gone, version: 2 } as Entry)
    expect(await write()).toMatchObject([{ number: 3, items: 1 }])
    const third = keep(3)
    await expect(take(third)).rejects.toMatchObject({
      code: 'bundle-missing',
      message: expect.stringContaining('缺少第 2 号'),
    })
    expect(await shown()).toBe(200)
    copyFileSync(join(second, '000002.bundle'), join(third, '000002.bundle'))
    expect(await take(third)).toEqual({ taken: [2, 3], repeated: [], items: 1, last: 3 })
    // Taken down here means taken down there.
    await expect.poll(() => shown()).toBe(410)
  })

  test.each<[string, (text: string) => string]>([
    ['a word of its content', (text) => text.replace('超过保质期', '没有问题')],
    ['a byte of its manifest', (text) => text.replace('xiezhi-bundle/1\\n', 'xiezhi-bundle/1\\n ')],
    ['its end', (text) => text.slice(0, -40)],
    ['everything', () => '{}'],
  ])('changed in %s it is not taken', async (_what, change) => {
    const text = readFileSync(join(first, '000001.bundle'), 'utf8')
    expect(change(text)).not.toBe(text)
    writeFileSync(join(folder, '000001.bundle'), change(text))
    expect(await refusal(take())).toBe('bundle-altered')
  })

  test('renamed, signed by another, or a second one of its number, it is not taken', async () => {
    copyFileSync(join(first, '000001.bundle'), join(folder, '000004.bundle'))
    expect(await refusal(take())).toBe('bundle-altered')
    const other = generateKeyPairSync('ed25519')
    const forged: Signer = { ...verifier, sign: (message) => sign(null, message, other.privateKey) }
    const theirs = join(folder, 'theirs')
    await asOwner(inside.migratorUrl, (owner) => writeBundles(owner, theirs, forged, '2026-09-02T10:00:00+08:00'))
    expect(await refusal(take(theirs))).toBe('bundle-altered')
  })

  test.each<[string, (payload: Record<string, unknown>) => void]>([
    ['a column nobody knows', (p) => Object.assign((p.entries as object[])[0]!, { secret: '13900000000' })],
    ['a state nobody knows', (p) => Object.assign((p.entries as object[])[0]!, { state: 'draft' })],
    ['an item taken down with its text', (p) => Object.assign((p.entries as object[])[0]!, { state: 'withdrawn' })],
    ['a file that is none of the log', (p) => Object.assign(p.log as object, { 'tile/../../key': 'AAAA' })],
    ['no list of items', (p) => Object.assign(p, { entries: {} })],
  ])('signed, but with %s, it is not believed', (_what, change) => {
    const { payload } = JSON.parse(readFileSync(join(first, '000001.bundle'), 'utf8')) as { payload: string }
    const changed = JSON.parse(payload) as Record<string, unknown>
    const seal = () =>
      sealBundle({ number: 9, previous: '0'.repeat(64), logSize: 0 }, changed as unknown as Payload, signer).text
    expect(() => openBundle(seal(), key, '000009.bundle')).not.toThrow()
    change(changed)
    expect(() => openBundle(seal(), key, '000009.bundle')).toThrow('内容的结构不对')
  })

  test.each([...registerKinds, ...Object.keys(publicSections)])('what is public as %s is carried', (kind) => {
    const { payload } = JSON.parse(readFileSync(join(first, '000001.bundle'), 'utf8')) as { payload: string }
    const made = JSON.parse(payload) as Payload
    const entries = made.entries.map((e) => ({ ...e, kind: kind as Entry['kind'] }))
    const { text } = sealBundle({ number: 9, previous: '0'.repeat(64), logSize: 0 }, { ...made, entries }, signer)
    expect(entries.length).toBeGreaterThan(0)
    expect(() => openBundle(text, key, '000009.bundle')).not.toThrow()
  })

  test('what is no file, or larger than any bundle, is not read', async () => {
    const at = join(folder, '000004.bundle')
    symlinkSync(join(first, '000001.bundle'), at)
    expect(await refusal(take())).toBe('bundle-no-file')
    rmSync(at)
    writeFileSync(at, '')
    truncateSync(at, 600_000_000)
    expect(await refusal(take())).toBe('bundle-too-large')
  })

  test('another key than the first is refused', async () => {
    const strange = formatVerifierKey(verifierKey(sha256, 'demo.other', raw))
    expect(await refusal(take(first, strange))).toBe('bundle-key-other')
  })
})

test('a file of the number that is already there is not written over', async () => {
  const number = (await write())[0]?.number ?? 0
  writeFileSync(join(folder, `${String(number + 1).padStart(6, '0')}.bundle`), 'somebody’s')
  await publish({ ...entry, id: '00000000-0000-8000-8000-000000000001', version: 1 })
  expect(await refusal(write())).toBe('bundle-exists')
  expect(readFileSync(join(folder, `${String(number + 1).padStart(6, '0')}.bundle`), 'utf8')).toBe('somebody’s')
})

import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { backUp, checkBackup, load, type Manifest, placeFiles, readManifest } from './index.ts'

test('what goes on being signed and chained while a backup is made is not in it: the database in it is never behind', async () => {
  const fresh = await freshDatabase()
  const root = mkdtempSync(join(tmpdir(), 'xiezhi-backup-'))
  const [dataDir, folder] = [join(root, 'data'), join(root, 'backup')]
  mkdirSync(join(dataDir, 'log'), { recursive: true })
  const write = (when: string) => {
    for (const file of ['checkpoint', 'audit']) writeFileSync(join(dataDir, 'log', file), when)
  }
  write('before')
  const told: string[] = []
  const manifest = await backUp({
    migratorUrl: fresh.migratorUrl,
    dataDir,
    folder,
    at: '2026-05-06T09:00:00+08:00',
    tell: (line) => {
      told.push(line)
      write('after')
    },
  })
  expect(told[0]).toContain('数据库已备份')
  for (const file of ['checkpoint', 'audit'])
    expect(readFileSync(join(folder, 'data', 'log', file), 'utf8'), file).toBe('before')
  expect(Object.keys(manifest.files).sort()).toEqual(['log/audit', 'log/checkpoint'])
  await fresh.drop()
  rmSync(root, { recursive: true })
})

test('what opened an account on the day of the backup and was used or changed since is told, or ended', async () => {
  const [fresh, empty] = await Promise.all([freshDatabase(), freshDatabase()])
  const root = mkdtempSync(join(tmpdir(), 'xiezhi-backup-'))
  const [dataDir, folder] = [join(root, 'data'), join(root, 'backup')]
  mkdirSync(join(dataDir, 'log'), { recursive: true })
  writeFileSync(join(dataDir, 'log', 'checkpoint'), 'signed')
  const before = new pg.Client({ connectionString: fresh.superuserUrl })
  await before.connect()
  await before.query(`
    insert into people.person (id, name, sequence) values ('li', '李承办', 1), ('wang', '王协办', 1);
    insert into access.account (name, person, hash, changed) values ('li', 'li', 'x', now()), ('wang', 'wang', null, now());
    insert into access.device (token, account, seen) values (sha256('d'), 'li', now());
    insert into access.attempt (account, place, failures, last) values ('li', 'anywhere', 3, now());
    insert into access.voucher (id, account, purpose, factor, reason, asked_by, asked, first_half, until)
      values (gen_random_uuid(), 'wang', 'open', false, '开设账号', 'sun', now(), 'x', now() + interval '3 days')`)
  await before.query(
    `select access.open_session(sha256('s'), 'li', 'p', now(), false, 'market', 'handler', '127.0.0.1')`,
  )
  await before.end()
  const at = '2026-05-06T09:00:00+08:00'
  const manifest = await backUp({ migratorUrl: fresh.migratorUrl, dataDir, folder, at, tell: () => {} })
  await load(empty.migratorUrl, folder, manifest)

  const after = new pg.Client({ connectionString: empty.superuserUrl })
  await after.connect()
  const one = async (text: string) => (await after.query<Record<string, unknown>>(text)).rows
  for (const table of ['access.session', 'access.device', 'access.attempt'])
    expect(await one(`select * from ${table}`), table).toEqual([])
  expect(await one('select account, outcome from access.voucher')).toEqual([{ account: 'wang', outcome: 'withdrawn' }])
  expect(await one('select account, sentence from access.notice')).toEqual([
    { account: 'li', sentence: expect.stringContaining('2026-05-06 09:00的备份恢复') },
  ])
  expect(await one(`select account, detail from access.audit where what = 'restored' order by account`)).toEqual([
    { account: 'li', detail: { backup: at, token: false } },
    { account: 'wang', detail: { backup: at, token: true } },
  ])
  // No account was touched beside its line.
  expect(await one('select * from access.strange_ways()')).toEqual([])
  await after.end()
  await Promise.all([fresh.drop(), empty.drop()])
  rmSync(root, { recursive: true })
})

describe('a backup that somebody made up is refused, and nothing is written', () => {
  let fresh: TestDatabase
  let empty: TestDatabase
  let root: string
  let folder: string
  let whole: Manifest

  beforeAll(async () => {
    ;[fresh, empty] = await Promise.all([freshDatabase(), freshDatabase()])
    root = mkdtempSync(join(tmpdir(), 'xiezhi-backup-'))
    const dataDir = join(root, 'data')
    folder = join(root, 'backup')
    for (const part of ['log', 'fonts']) mkdirSync(join(dataDir, part), { recursive: true })
    writeFileSync(join(dataDir, 'log', 'checkpoint'), 'signed')
    writeFileSync(join(dataDir, 'fonts', '思源 宋体.otf'), 'letters')
    const at = '2026-05-06T09:00:00+08:00'
    // No log was begun in the database of this test.
    whole = { ...(await backUp({ migratorUrl: fresh.migratorUrl, dataDir, folder, at, tell: () => {} })), origin: 'x' }
  })
  afterAll(async () => {
    await Promise.all([fresh.drop(), empty.drop()])
    rmSync(root, { recursive: true })
  })

  const hash = createHash('sha256').update('signed').digest('hex')
  const readAs = (more: Partial<Manifest>) => {
    writeFileSync(join(folder, 'backup.json'), JSON.stringify({ ...whole, ...more }))
    return () => readManifest(folder)
  }

  test('as it was made it is read, with the names the operator gave his own files', async () => {
    const read = readAs({})()
    expect(Object.keys(read.files).sort()).toEqual(['fonts/思源 宋体.otf', 'log/checkpoint'])
    await checkBackup(folder, read)
    const there = join(root, 'there')
    await placeFiles(folder, there, read)
    expect(readFileSync(join(there, 'fonts', '思源 宋体.otf'), 'utf8')).toBe('letters')
    await load(empty.migratorUrl, folder, read)
  })

  test.each([
    '../../../evil',
    '/etc/evil',
    'log/../../evil',
    './log/evil',
    'log//evil',
    'log\\..\\evil',
    'C:evil',
    'postgres/data/postgresql.auto.conf',
    'database-place.json',
    '',
  ])('a file at %j', (name) => {
    expect(readAs({ files: { ...whole.files, [name]: hash } })).toThrow('backup.json 读不出来')
  })

  test.each(['../tables.copy.gz', '/etc/passwd', 'tables/../../x', 'tables/a b', 'tables/表'])(
    'a table at %j',
    (file) => {
      expect(readAs({ tables: [{ ...whole.tables[0]!, file }, ...whole.tables.slice(1)] })).toThrow('读不出来')
    },
  )

  test.each([
    ['that end the command', (own: string) => `${own}) from program 'touch evil' --`],
    ['that the table has not', (own: string) => `${own}, evil`],
    ['named twice', (own: string) => `${own}, ${own.split(', ')[0]}`],
    ['left out', (own: string) => own.split(', ').slice(1).join(', ')],
  ])('columns %s', async (_, told) => {
    const tables = whole.tables.map((t) => (t.name === 'people.person' ? { ...t, columns: told(t.columns) } : t))
    expect(tables).not.toEqual(whole.tables)
    const other = await freshDatabase()
    await expect(load(other.migratorUrl, folder, { ...whole, tables })).rejects.toMatchObject({
      code: 'backup-damaged',
    })
    await other.drop()
  })

  test('a counter that is none', async () => {
    const other = await freshDatabase()
    const bad = load(other.migratorUrl, folder, { ...whole, counters: { 'public.evil': '1' } })
    await expect(bad).rejects.toMatchObject({ code: 'backup-damaged' })
    await other.drop()
  })
})

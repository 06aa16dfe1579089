import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../testing/database.ts'
import { migrate } from './migrate.ts'

let folder: string
let fresh: TestDatabase

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xiezhi-migrations-'))
  fresh = await freshDatabase()
  await run('drop table public.migration')
  write('0001_one.sql', 'create table public.one (a int)')
  write('0002_two.sql', 'insert into public.one values (1)')
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await fresh.drop()
})

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

async function run(text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: fresh.migratorUrl })
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}

test('four at once apply each file once', async () => {
  const results = await Promise.all([1, 2, 3, 4].map(() => migrate(fresh.migratorUrl, folder)))
  expect(results.flat().sort()).toEqual([1, 2])
  expect((await run('select * from public.one')).rows).toEqual([{ a: 1 }])
  write('0003_three.sql', 'insert into public.one values (3)')
  expect(await migrate(fresh.migratorUrl, folder)).toEqual([3])
})

test('a file changed after it was applied is refused; other line ends are no change', async () => {
  write('0001_one.sql', 'create table public.one (\n a int)')
  await migrate(fresh.migratorUrl, folder)
  write('0001_one.sql', 'create table public.one (\r\n a int)')
  expect(await migrate(fresh.migratorUrl, folder)).toEqual([])
  appendFileSync(join(folder, '0001_one.sql'), ' -- touched')
  await expect(migrate(fresh.migratorUrl, folder)).rejects.toMatchObject({ code: 'migration-changed' })
})

test('a file that fails leaves nothing of itself, and the next run starts there', async () => {
  write('0003_three.sql', 'insert into public.one values (3); select 1 / 0')
  await expect(migrate(fresh.migratorUrl, folder)).rejects.toMatchObject({ code: 'migration-failed' })
  expect((await run('select * from public.one')).rows).toEqual([{ a: 1 }])
  write('0003_three.sql', 'insert into public.one values (3)')
  expect(await migrate(fresh.migratorUrl, folder)).toEqual([3])
})

test('a database newer than the program is refused', async () => {
  await migrate(fresh.migratorUrl, folder)
  rmSync(join(folder, '0002_two.sql'))
  await expect(migrate(fresh.migratorUrl, folder)).rejects.toMatchObject({ code: 'database-newer' })
})

test.each([
  ['0004_four.sql', 'migration-out-of-order'],
  ['0002_again.sql', 'migration-out-of-order'],
  ['3_three.sql', 'migration-misnamed'],
])('%s is refused: %s', async (name, code) => {
  write(name, 'select 1')
  await expect(migrate(fresh.migratorUrl, folder)).rejects.toMatchObject({ code })
  expect((await run(`select to_regclass('public.one') as one`)).rows).toEqual([{ one: null }])
})

test('two with one number are named, where two people had added one each', async () => {
  write('0002_again.sql', 'select 1')
  await expect(migrate(fresh.migratorUrl, folder)).rejects.toMatchObject({
    message: '迁移文件 again、two 同为 2 号，后加的一个请改用下一个编号。',
  })
})

test.each([
  ['mysql://root@localhost/x', 'database-url-malformed'],
  ['postgres://a:b@127.0.0.1:1/x', 'database-unreachable'],
  ['postgres://a:b@no-such-host.invalid/x', 'database-unreachable'],
])('%s gives %s', async (url, code) => {
  await expect(migrate(url, folder)).rejects.toMatchObject({ code, message: expect.stringContaining('DATABASE_URL') })
})

test('a wrong password and a missing database each have their sentence', async () => {
  const wrong = new URL(fresh.migratorUrl)
  wrong.password = 'wrong'
  await expect(migrate(wrong.href, folder)).rejects.toMatchObject({ code: 'database-sign-in-refused' })
  const missing = new URL(fresh.migratorUrl)
  missing.pathname = '/no_such_database'
  await expect(migrate(missing.href, folder)).rejects.toMatchObject({ code: 'database-missing' })
})

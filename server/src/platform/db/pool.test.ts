import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../testing/database.ts'
import { type Actor, connect, type Database, openDatabase } from './pool.ts'

const officer: Actor = { id: "o'brien", agency: '气象局', post: '执法员' }
let fresh: TestDatabase
let database: Database

beforeAll(async () => {
  fresh = await freshDatabase()
  database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 2 })
})
afterAll(async () => {
  await database.close()
  await fresh.drop()
})

const who = `select current_setting('app.actor', true) as actor, current_setting('app.agency', true) as agency,
  current_setting('app.post', true) as post`

describe('a transaction', () => {
  test('knows who acts, and the next one on the same connection does not', async () => {
    const [row] = await database.transaction(officer, (trx) => trx.query({ name: 'who', text: who }))
    expect(row).toEqual({ actor: "o'brien", agency: '气象局', post: '执法员' })
    for (let n = 0; n < 3; n += 1) {
      const [after] = await database.call<{ actor: string | null }>({ name: 'who', text: who })
      expect(after?.actor ?? '').toBe('')
    }
  })

  test('that fails leaves nothing behind and gives its connection back', async () => {
    for (let n = 0; n < 5; n += 1) {
      const attempt = database.transaction(officer, (trx) => trx.query({ text: 'select 1 / 0' }))
      await expect(attempt).rejects.toMatchObject({ code: '22012' })
    }
    expect(await database.call({ text: 'select 1 as one' })).toEqual([{ one: 1 }])
  })

  test('whose connection breaks tells what broke it', async () => {
    const attempt = database.transaction(officer, async (trx) => {
      await trx.query({ text: 'select pg_terminate_backend(pg_backend_pid())' })
    })
    await expect(attempt).rejects.toMatchObject({ code: '57P01' })
    expect(await database.call({ text: 'select 1 as one' })).toEqual([{ one: 1 }])
  })

  test('for reading cannot write', async () => {
    const attempt = database.read(officer, (trx) => trx.query({ text: 'create temporary table t (a int)' }))
    await expect(attempt).rejects.toMatchObject({ code: '25006' })
  })
})

test('days and times come as strings of Shanghai, integers as numbers', async () => {
  const [row] = await database.call({
    text: `select '2021-07-15'::date as day, '2021-07-15T00:00:00Z'::timestamptz as at, 12345678901::bigint as fen`,
  })
  expect(row).toEqual({ day: '2021-07-15', at: '2021-07-15T08:00:00+08:00', fen: 12345678901 })
  await expect(database.call({ text: 'select 9007199254740993::bigint' })).rejects.toThrow(RangeError)
})

test('a database outlives the connections that the server cuts', async () => {
  const admin = await database.call<{ pid: number }>({ text: 'select pg_backend_pid() as pid' })
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  await client.query('select pg_terminate_backend($1)', [admin[0]?.pid])
  await client.end()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await database.call({ text: 'select 1 as one' })).toEqual([{ one: 1 }])
})

test('a single connection holds its locks and tells when it is lost', async () => {
  let lost: Error | undefined
  const session = await connect({ url: fresh.urls.sequencer, service: 'sequencer' }, (error) => {
    lost = error
  })
  const pid = await session.first<{ pid: number }>({ text: 'select pg_backend_pid() as pid' })
  expect(await session.transaction((trx) => trx.first({ text: 'select pg_backend_pid() as pid' }))).toEqual(pid)
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  await client.query('select pg_terminate_backend($1)', [pid?.pid])
  await client.end()
  await expect.poll(() => lost).toBeDefined()
  await session.close()
})

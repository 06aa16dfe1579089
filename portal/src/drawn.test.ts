import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildPortal } from './app.ts'
import { drawnBefore } from './drawn.ts'
import type { Entry } from './entry.ts'
import { postgresStore } from './store/postgres.ts'
import { type PortalDatabase, portalDatabase } from './testing/database.ts'
import { demoPenalty } from './testing/demo.ts'

const TODAY = '2026-11-22'
const entry = demoPenalty(0, TODAY)
let database: PortalDatabase
let pool: pg.Pool
let app: FastifyInstance
let now = Date.parse(`${TODAY}T02:00:00Z`)
let asked = 0

beforeAll(async () => {
  database = await portalDatabase()
  await database.write([entry])
  pool = new pg.Pool({ connectionString: database.portalUrl, max: 2 })
  const store = postgresStore(pool)
  const counting = {
    ...store,
    entry: (...of: Parameters<typeof store.entry>) => {
      asked += 1
      return store.entry(...of)
    },
  }
  app = buildPortal({ store: counting, clock: () => now, place: '云岭县' })
})
afterAll(async () => {
  await app.close()
  await pool.end()
  await database.drop()
})

/** The page, and how often its whole row was read for it. */
async function page(later = 2000) {
  now += later
  const before = asked
  const { statusCode, body } = await app.inject(`/decisions/${entry.id}`)
  return { statusCode, body, read: asked - before }
}

it('a page is drawn once, and anew once its row is written, opened, withdrawn or over', async () => {
  const first = await page()
  expect([first.statusCode, first.read]).toEqual([200, 1])
  expect(await page()).toEqual({ ...first, read: 0 })

  await postgresStore(pool).addVisits(new Map([[entry.id, 7]]))
  expect(await page()).toMatchObject({ read: 1, body: expect.stringContaining('7 次') })
  // The number and the hash stay: what is written to the row is noticed by itself.
  const changed: Entry = { ...entry, summary: { ...entry.summary, what: '写明的内容变了。' } }
  await database.write([changed])
  expect(await page()).toMatchObject({ read: 1, body: expect.stringContaining('写明的内容变了') })
  expect((await page()).read).toBe(0)

  const emptied = { title: '', party: '', partyKind: '', categories: [], body: [], elements: [] }
  const told = { state: 'withdrawn', stateReason: '复议撤销。', stateAt: `${TODAY} 11:00` } as const
  await database.write([{ ...entry, ...emptied, ...told }])
  expect(await page()).toMatchObject({ statusCode: 410, body: expect.not.stringContaining(entry.party) })
  await database.write([changed])
  expect((await page()).statusCode).toBe(200)
  const days = Date.parse(`${entry.expiresOn}T02:00:00Z`) - now + 86_400_000
  expect((await page(days)).statusCode).toBe(410)
})

it('no more is kept than may be, the oldest is dropped first', () => {
  const drawn = drawnBefore(5)
  const made = { status: 200, body: Buffer.from('four'), etag: '', gzip: () => Buffer.from('') }
  drawn.keep('/a', '1', made)
  expect([drawn.find('/a', '1'), drawn.find('/a', '2')]).toEqual([made, undefined])
  drawn.keep('/b', '1', made)
  expect([drawn.find('/a', '1'), drawn.find('/b', '1')]).toEqual([undefined, made])
})

import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildPortal } from '../app.ts'
import type { Entry } from '../entry.ts'
import { postgresStore } from '../store/postgres.ts'
import { type PortalDatabase, portalDatabase } from '../testing/database.ts'
import { demoItems, demoPenalty } from '../testing/demo.ts'

const TODAY = '2026-11-22'
const items = demoItems(TODAY)
const entries = Array.from({ length: 60 }, (_, number) => demoPenalty(number, TODAY))
const shown = entries.filter((e) => e.state === 'public' || e.state === 'corrected')
const gone = entries.filter((e) => e.state === 'withdrawn' || e.state === 'expired')

let database: PortalDatabase
let pool: pg.Pool
let app: FastifyInstance
beforeAll(async () => {
  database = await portalDatabase()
  await database.write([...entries, ...items])
  pool = new pg.Pool({ connectionString: database.portalUrl, max: 4 })
  app = buildPortal({ store: postgresStore(pool), clock: () => Date.parse(`${TODAY}T02:00:00Z`), place: '云岭县' })
})
afterAll(async () => {
  await app.close()
  await pool.end()
  await database.drop()
})
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

it('every format holds what the pages show, and nothing that was taken down', async () => {
  const { items: told, next } = (await get('/data/penalty.json')).json()
  expect(next).toBeNull()
  expect(told.map((e: Entry) => e.id).sort()).toEqual(shown.map((e) => e.id).sort())
  for (const format of ['csv', 'json', 'atom']) {
    const { statusCode, body } = await get(`/data/penalty.${format}`)
    expect(statusCode).toBe(200)
    expect(gone.length).toBeGreaterThan(2)
    for (const { id } of gone) expect(body).not.toContain(id)
  }
  const one = shown[0] as Entry
  const found = told.find((e: Entry) => e.id === one.id)
  expect(found).toMatchObject({ title: one.title, party: one.party, sha256: one.sha256, body: one.body })
})

it('CSV opens in Excel, and nothing in it runs', async () => {
  const { body, headers } = await get('/data/penalty.csv')
  expect(body.startsWith('\ufeff编号,专栏,内容')).toBe(true)
  expect(headers['content-disposition']).toContain('filename="penalty.csv"')
  const evil = { ...(shown[0] as Entry), id: '00000000-0000-4000-8000-000000000001', title: '=HYPERLINK("x")' }
  await database.write([evil])
  expect((await get('/data/penalty.csv')).body).toContain(`"'=HYPERLINK`)
})

it('a workbook is one', async () => {
  const { rawPayload, headers } = await get('/data/matter.xlsx')
  expect(rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect(headers['content-type']).toContain('spreadsheetml')
})

it('by year and agency, and what is no filter is refused by name', async () => {
  const [{ agencyCode } = shown[0] as Entry] = shown
  const { items: told } = (await get(`/data/penalty.json?agency=${agencyCode}&year=2026`)).json()
  expect(told.length).toBeGreaterThan(0)
  for (const e of told) expect([e.agencyCode, e.decidedOn.slice(0, 4)]).toEqual([agencyCode, '2026'])
  expect(await get('/data/penalty.json?year=x')).toMatchObject({ statusCode: 400 })
  expect((await get('/data/penalty.csv?year=x')).json()).toMatchObject({
    code: 'query-invalid',
    errors: [{ field: 'year' }],
  })
})

it('what has not changed is not sent again, and what was withdrawn is gone at once', async () => {
  const first = await get('/data/penalty.json')
  expect(first.headers['cache-control']).toBe('no-cache')
  const etag = String(first.headers.etag)
  expect((await get('/data/penalty.json', { 'if-none-match': etag })).statusCode).toBe(304)
  const one = shown[1] as Entry
  const empty = { title: '', party: '', partyKind: '', categories: [], body: [], elements: [] }
  await database.write([{ ...one, ...empty, state: 'withdrawn', stateReason: '撤销', stateAt: '2026-11-21 10:00' }])
  const after = await get('/data/penalty.json', { 'if-none-match': etag })
  expect(after.statusCode).toBe(200)
  expect(after.body).not.toContain(one.id)
})

it('the feed is well formed, newest first, with who published it and its page', async () => {
  const { body, headers } = await get('/feed.atom', { host: 'gongshi.example' })
  const sly = { host: 'gongshi.example', 'x-forwarded-host': 'evil.example' }
  for (const path of ['/feed.atom', '/data/penalty.atom']) expect((await get(path, sly)).body).not.toContain('evil')
  expect(headers['content-type']).toContain('application/atom+xml')
  const published = [...body.matchAll(/<published>([^<]+)</g)].map((m) => String(m[1]))
  expect(published).toEqual([...published].sort().reverse())
  expect(body).toMatch(/href="http:\/\/gongshi\.example\/decisions\/[0-9a-f-]{36}"/)
  expect(body.match(/<entry>/g)?.length).toBe(body.match(/<\/entry>/g)?.length)
  expect(body).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/)
})

it('officers are looked up, never collected', async () => {
  for (const format of ['csv', 'xlsx', 'json', 'atom'])
    expect((await get(`/data/officer.${format}`)).statusCode).toBe(404)
  const officer = items.find((e) => e.kind === 'officer')
  expect((await get('/feed.atom')).body).not.toContain(officer?.title)
})

it('the documentation names every file and every column', async () => {
  const { body } = await get('/data')
  for (const part of ['/data/penalty.csv', '/data/matter.xlsx', '/feed.atom', '校验值', 'If-None-Match'])
    expect(body).toContain(part)
  for (const [, path] of body.matchAll(/href="(\/data\/[^"]+)"/g))
    expect((await get(String(path))).statusCode).toBe(200)
})

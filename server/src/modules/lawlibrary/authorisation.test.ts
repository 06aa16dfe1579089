import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { type ServedLaw, serveLaw } from './testing/served.ts'

let test: TestDatabase
let database: Database
let law: ServedLaw
beforeAll(async () => {
  test = await freshDatabase()
  database = await openDatabase({ url: test.urls.app, service: 'app', size: 2 })
  law = await serveLaw(database)
})
afterAll(async () => {
  await law.close()
  await database.close()
  await test.drop()
})

describe('/api/law', () => {
  it.each([
    '/api/law/layers',
    '/api/law/rulebook',
    '/api/law/rulebook/penalty.ordinary',
    '/api/law/articles/penalty-law-2021/58',
    '/api/law/clocks/P13?from=2026-03-06',
    '/api/law/calendar/2026',
    '/api/law/search?q=food',
    '/api/law/laws/penalty-law-2021',
  ])('asks for a sign-in at %s', async (url) => {
    expect(await law.get(url, false)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
  })

  it.each([
    [400, 'article-invalid', '/api/law/articles/penalty-law-2021/五十八'],
    [400, 'article-invalid', '/api/law/articles/penalty-law-2021/0'],
    [400, 'day-invalid', '/api/law/clocks/P13'],
    [400, 'day-invalid', '/api/law/clocks/P13?from=2026-02-30'],
    [400, 'length-invalid', '/api/law/clocks/P13?from=2026-02-20&length=-1'],
    [400, 'year-invalid', '/api/law/calendar/26a'],
    [400, 'year-invalid', '/api/law/calendar/7'],
    [400, 'words-required', '/api/law/search'],
    [400, 'words-required', '/api/law/search?q=%20'],
    [400, 'day-invalid', '/api/law/search?q=law&day=2026-02-30'],
    [404, 'unknown-law', '/api/law/laws/constitution'],
    [404, 'unknown-statute', '/api/law/articles/constitution/1'],
    [404, 'unknown-clock', '/api/law/clocks/P99?from=2026-02-20'],
    [404, 'unknown-layer', '/api/law/clocks/P13?from=2026-02-20&layer=moon'],
  ])('%i %s: %s', async (status, code, url) => {
    const reply = await law.get(url.replace('五十八', encodeURIComponent('五十八')))
    expect(reply).toMatchObject({ status, body: { code, status } })
    expect(reply.body.detail).toMatch(/。$/)
  })
})

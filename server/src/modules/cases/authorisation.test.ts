import { randomBytes, randomUUID } from 'node:crypto'
import { party } from '@xiezhi/casework/stories/forms.ts'
import { administrations } from '@xiezhi/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, newCommand, openHouse } from './testing/house.ts'

let house: House
let id: string
beforeAll(async () => {
  house = await openHouse()
  id = await house.open()
})
afterAll(() => house.close())

type Call = [method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: (id: string) => string, body?: () => unknown]
const step = (): unknown => ({ command: newCommand(), form: { party: party('p1') } })
const ofCase: Call[] = [
  ['GET', (c) => `/api/cases/${c}`],
  ['GET', (c) => `/api/cases/${c}/alike`],
  ['GET', (c) => `/api/cases/${c}/steps`],
  ['GET', (c) => `/api/cases/${c}/record`],
  ['GET', (c) => `/api/cases/${c}/papers/${'0'.repeat(64)}/word`],
  ['GET', (c) => `/api/cases/${c}/papers/${'0'.repeat(64)}/table`],
  ['GET', (c) => `/api/cases/${c}/papers/${'0'.repeat(64)}/pages`],
  ['POST', (c) => `/api/cases/${c}/proceedings/main/steps/party.identify`, step],
  ['POST', (c) => `/api/cases/${c}/proceedings/main/steps/filing.approve/preview`, () => ({ form: {} })],
  ['POST', (c) => `/api/cases/${c}/proceedings/main/steps/filing.propose/word`, () => ({ form: {} })],
  [
    'POST',
    (c) => `/api/cases/${c}/proceedings/main/steps/filing.propose/word/changes`,
    () => ({ form: {}, docx: Buffer.from('PK').toString('base64') }),
  ],
]
const all: Call[] = [
  ...ofCase,
  ['GET', () => '/api/cases'],
  ['GET', () => '/api/procedures'],
  ['POST', () => '/api/cases', () => ({ command: newCommand(), procedure: 'penalty.ordinary', form: {} })],
  ['GET', () => '/api/drafts/new/penalty.ordinary'],
  ['PUT', () => '/api/drafts/new/penalty.ordinary', () => ({ form: {} })],
  ['DELETE', () => '/api/drafts/new/penalty.ordinary'],
  ['GET', (c) => `/api/cases/${c}/drafts/main/filing.propose`],
  ['PUT', (c) => `/api/cases/${c}/drafts/main/filing.propose`, () => ({ form: {} })],
  ['DELETE', (c) => `/api/cases/${c}/drafts/main/filing.propose`],
]
const name = ([method, url]: Call) => `${method} ${url('{id}')}`
const events = async () => (await house.database.call({ text: 'select count(*) as n from record.event' }))[0]

test('every route of the module is here', () => {
  const routes = house.app.printRoutes({ commonPrefix: false })
  const counted = [...routes.matchAll(/\((GET|POST|PUT|DELETE)[^)]*\)/g)].flatMap(
    ([text]) => text!.match(/GET|POST|PUT|DELETE/g) ?? [],
  )
  // Beside them only /healthz.
  expect(counted.length - 1).toBe(all.length)
})

describe('without a sign-in nothing answers', () => {
  test.each(all.map((call) => [name(call), call] as const))('%s', async (_, [method, url, body]) => {
    const before = await events()
    expect(await house.call(null, method, url(id), body?.())).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in', detail: '请先登录。' },
    })
    expect(await events()).toEqual(before)
  })
})

describe('a case of another agency is not there', () => {
  test.each(ofCase.map((call) => [name(call), call] as const))('%s', async (_, [method, url, body]) => {
    const before = await events()
    const answers = [
      await house.call('li!other-agency', method, url(id), body?.()),
      await house.call('li', method, url(randomUUID()), body?.()),
    ]
    for (const answer of answers) expect(answer).toMatchObject({ status: 404, body: { code: 'unknown-case' } })
    expect(answers[0]!.body.detail).toBe(answers[1]!.body.detail)
    expect(await events()).toEqual(before)
  })
  test('nor can anything be begun in it', async () => {
    const draft = (who: string, at: string) =>
      house.call(who, 'PUT', `/api/cases/${at}/drafts/main/filing.propose`, { form: { ground: '甲' } })
    for (const answer of [await draft('li!other-agency', id), await draft('li', randomUUID())])
      expect(answer).toMatchObject({ status: 404, body: { code: 'unknown-case' } })
    expect((await draft('li', id)).status).toBe(204)
  })
  test('nor in its list, nor in its search', async () => {
    for (const query of ['', '?view=agency', '?view=oversee', `?view=agency&q=${encodeURIComponent('标签')}`]) {
      expect((await house.call('li!other-agency', 'GET', `/api/cases${query}`)).body).toMatchObject({
        rows: [],
        kinds: [],
      })
    }
    expect(
      (await house.call('li', 'GET', `/api/cases?view=agency&q=${encodeURIComponent('标签')}`)).body.rows,
    ).toHaveLength(1)
  })
})

describe('who administers the system handles no cases (三员分立)', () => {
  test.each(all.map((call) => [name(call), call] as const))('%s', async (_, [method, url, body]) => {
    const before = await events()
    for (const post of administrations)
      expect(await house.call(`li@${post}`, method, url(id), body?.())).toMatchObject({
        status: 403,
        body: { code: 'post-not-allowed', next: expect.stringContaining('办案人员') },
      })
    expect(await events()).toEqual(before)
  })

  test('and the database shows him none of his agency, whatever a query forgets', async () => {
    const seen = (post: string) =>
      house.database.read({ id: 'li', agency: 'yunling-market', post }, async (trx) => {
        const counts: number[] = []
        const shown = [
          'casework.case_row',
          'casework.clock_row',
          'casework.wait_row',
          'casework.tally',
          'files.of_case',
        ]
        for (const from of [...shown, `access.readers('${id}', 9)`])
          counts.push((await trx.query({ text: `select * from ${from}` })).length)
        return counts
      })
    await house.database.transaction({ id: 'li', agency: 'yunling-market', post: 'handler' }, async (trx) => {
      const sha256 = Buffer.alloc(32, 7)
      await trx.query({ text: `insert into files.object values ($1, 1, 'text/plain')`, values: [sha256] })
      await trx.query({
        text: `insert into files.of_case (case_id, sha256, role, agency, name, added_by)
          values ($1, $2, 'evidence', 'yunling-market', 'a.txt', 'li')`,
        values: [id, sha256],
      })
      const line = { at: '2026-05-06T10:00:00+08:00', what: 'read', person: 'li', case_id: id }
      await trx.query({ text: 'select access.note($1::jsonb)', values: [JSON.stringify([line])] })
    })
    expect((await seen('handler')).every((n) => n > 0)).toBe(true)
    for (const post of administrations) expect(new Set(await seen(post))).toEqual(new Set([0]))
  })
})

describe('who oversees', () => {
  let above: House
  let theirs: string
  beforeAll(async () => {
    above = await openHouse({
      overseenBy: async (_trx, actor) =>
        actor.post === 'supervisor' ? [{ id: 'yunling-market', name: '云岭县市场监督管理局' }] : [],
    })
    theirs = await above.open()
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: above.fresh.superuserUrl })
    await client.connect()
    await client.query(`create or replace function casework.readable() returns text[] language sql stable as
      $$ select case when current_setting('app.post', true) = 'supervisor' then array['yunling-market']
                     else array[current_setting('app.agency', true)] end $$`)
    await client.end()
  })
  afterAll(() => above.close())

  test('reads the case and finds it in the list', async () => {
    expect((await above.call('li@supervisor!justice', 'GET', `/api/cases/${theirs}`)).body).toMatchObject({
      mayAct: false,
    })
    expect((await above.call('li@supervisor!justice', 'GET', '/api/cases?view=oversee')).body.rows).toMatchObject([
      { agency: 'yunling-market', agencyName: '云岭县市场监督管理局' },
    ])
    expect((await above.call('li!justice', 'GET', `/api/cases/${theirs}`)).status).toBe(404)
  })
  test('never acts in it', async () => {
    const answer = await above.call(
      'li@supervisor!justice',
      'POST',
      `/api/cases/${theirs}/proceedings/main/steps/party.identify`,
      step(),
    )
    expect(answer).toMatchObject({ status: 403, body: { code: 'not-your-agency' } })
  })
})

test('a post that does not take the step is told whose it is', async () => {
  const answer = await house.call('qian', 'POST', `/api/cases/${id}/proceedings/main/steps/party.identify`, step())
  expect(answer).toMatchObject({
    status: 403,
    body: { code: 'post-not-allowed', reasons: [{ code: 'post', next: expect.stringContaining('承办人') }] },
  })
  // Of a step whose stage has not come either, it is said that it will never be his, and not to wait for it.
  const early = { command: newCommand(), form: { opinion: '同意' } }
  const later = await house.call('li', 'POST', `/api/cases/${id}/proceedings/main/steps/decision.approve`, early)
  expect(later).toMatchObject({ status: 403, body: { detail: expect.stringContaining('现在的岗位是承办人') } })
  const opening = { command: newCommand(), procedure: 'penalty.ordinary', form: {} }
  expect((await house.call('qian', 'POST', '/api/cases', opening)).body.code).toBe('post-not-allowed')
})

test('what changes something needs the header of our own pages', async () => {
  for (const [method, url, body] of all.filter(([method]) => method !== 'GET')) {
    const response = await house.app.inject({
      method,
      url: url(id),
      headers: { 'x-test-person': 'li' },
      ...(body && { payload: body() as object }),
    })
    expect(response.statusCode, url(id)).toBe(403)
    expect(response.json().code).toBe('csrf-header-missing')
  }
})

test('rows are kept apart by the database itself, whatever a query forgets', async () => {
  const seen = (agency: string) =>
    house.database.read({ id: 'x', agency, post: 'handler' }, async (trx) => {
      const counts: number[] = []
      for (const table of ['case_row', 'clock_row', 'wait_row', 'number_series', 'draft']) {
        counts.push((await trx.query({ text: `select * from casework.${table}` })).length)
      }
      return counts
    })
  expect((await seen('other-agency')).every((n) => n === 0)).toBe(true)
  expect((await seen('yunling-market')).slice(0, 3).every((n) => n > 0)).toBe(true)
  const write = house.database.transaction({ id: 'x', agency: 'other-agency', post: 'handler' }, (trx) =>
    trx.query({
      text: `insert into casework.case_row select (jsonb_populate_record(null::casework.case_row, '{"id":"${randomUUID()}","agency":"yunling-market","procedure":"p","sequence":1,"stage":"","shown":{},"waits":[],"officers":[],"irregular":0,"due":"infinity","warn_on":"infinity"}')).*`,
    }),
  )
  await expect(write).rejects.toMatchObject({ code: '42501' })
})

test('nor does the database take a file into a case that is not there, or is another agency’s', async () => {
  const bring = (agency: string, at: string) =>
    house.database.transaction({ id: 'x', agency, post: 'handler' }, async (trx) => {
      const sha256 = randomBytes(32)
      await trx.query({ text: `insert into files.object values ($1, 1, 'text/plain')`, values: [sha256] })
      return trx.query({
        text: `insert into files.of_case (case_id, sha256, role, agency, name, added_by)
          values ($1, $2, 'evidence', $3, 'a.txt', 'x') returning case_id`,
        values: [at, sha256, agency],
      })
    })
  expect(await bring('yunling-market', id)).toEqual([{ case_id: id }])
  await expect(bring('other-agency', id)).rejects.toMatchObject({ code: '42501' })
  await expect(bring('yunling-market', randomUUID())).rejects.toMatchObject({ code: '42501' })
})

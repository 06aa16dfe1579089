import { randomUUID } from 'node:crypto'
import { settingsForm } from '@xiezhi/casework/registry/testing.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agenciesOverseen } from '../people/index.ts'
import { type County, openCounty } from './testing/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())

const take = (cookie: string, stream: string, step: string, form: object, command: string = randomUUID()) =>
  county.call('POST', `/api/registry/${stream}/steps/${step}`, { cookie, body: { command, form } })

describe('registers are kept by administrators', () => {
  test.each(['li', 'wang', 'qian'])('%s is none', async (account) => {
    const answer = await take(await county.signIn(account), 'person/li', 'qualification.record', { kind: 'bar' })
    expect([answer.status, answer.body.code]).toEqual([403, 'post-not-allowed'])
    expect(answer.body).toMatchObject({ reasons: [{ code: 'post', next: '请系统管理员办理' }] })
  })

  test("an agency's administrator keeps that agency's only", async () => {
    const cookie = await county.signIn('sun')
    expect((await take(cookie, 'person/li', 'qualification.record', { kind: 'bar' })).status).toBe(200)
    expect((await take(cookie, 'person/qian', 'qualification.record', { kind: 'bar' })).body.code).toBe(
      'post-not-allowed',
    )
    expect((await take(cookie, 'agency/justice', 'matters.publish', {})).body.code).toBe('post-not-allowed')
    expect((await take(cookie, 'agency/new', 'agency.register', {})).body.code).toBe('post-not-allowed')
    expect((await take(cookie, 'agency/market', 'oversight.set', {})).body.code).toBe('post-not-allowed')
  })

  test('who says who somebody is does not say what he may do, nor the other way round', async () => {
    const post = { agency: 'market', post: 'reviewer', from: '2026-05-06' }
    const by = async (account: string, step: string, form: object) =>
      (await take(await county.signIn(account), 'person/li', step, form)).body.code
    expect(await by('sun', 'post.assign', post)).toBe('post-not-allowed')
    expect(await by('shen', 'qualification.record', { kind: 'bar' })).toBe('post-not-allowed')
    for (const step of ['post.assign', 'person.register']) expect(await by('ji', step, post)).toBe('post-not-allowed')
  })

  test('nobody becomes an administrator beside his own cases', async () => {
    const cookie = await county.signIn('shen')
    const post = { agency: 'market', post: 'handler', from: '2026-05-06' }
    expect((await take(cookie, 'person/sun', 'post.assign', post)).body).toMatchObject({
      code: 'form-invalid',
      errors: [{ code: 'duties-apart' }],
    })
  })

  test('without a session there is nothing to see', async () => {
    for (const url of [
      '/api/registry/agencies',
      '/api/people',
      '/api/lists/matters',
      '/api/registry/steps',
      '/api/registry/person/li',
    ])
      expect((await county.call('GET', url)).status, url).toBe(401)
  })
})

describe('reading', () => {
  test('of persons is for their own agency and those above it', async () => {
    const answer = async (account: string, id: string) => {
      const cookie = await county.signIn(account)
      const { status, body } = await county.call('GET', `/api/registry/person/${id}`, { cookie })
      return { status, code: body.code, detail: body.detail }
    }
    const status = async (account: string, id: string) => (await answer(account, id)).status
    expect(await status('wang', 'li')).toBe(200)
    expect(await status('qian', 'li')).toBe(200)
    expect(await status('root', 'li')).toBe(200)
    // Who is registered elsewhere cannot be tried out.
    expect(await answer('li', 'qian')).toEqual({ status: 404, code: 'unknown-entry', detail: expect.any(String) })
    expect(await answer('li', 'qian')).toEqual(await answer('li', 'no-one'))
  })

  test('of other agencies is for the supervisor whose agency oversees them', async () => {
    const { database } = county
    const seen = (agency: string, post: 'supervisor' | 'agencyHead', day: '2026-05-05' | '2026-05-06') =>
      agenciesOverseen({ query: database.call }, { agency, post }, day)
    expect(await seen('justice', 'supervisor', '2026-05-06')).toEqual([
      { id: 'market', name: '云岭县市场监督管理局', as: '司法监督' },
    ])
    expect(await seen('justice', 'supervisor', '2026-05-05')).toEqual([])
    expect(await seen('justice', 'agencyHead', '2026-05-06')).toEqual([])
    expect(await seen('market', 'supervisor', '2026-05-06')).toEqual([])
  })

  test('row-level security says the same', async () => {
    const sees = (agency: string, post: string) =>
      county.database.read(
        { id: 'x', agency, post },
        async (trx) =>
          (await trx.query<{ sees: boolean }>({ text: `select 'market' = any (casework.readable()) as sees` }))[0]
            ?.sees,
      )
    expect(await sees('justice', 'supervisor')).toBe(true)
    expect(await sees('justice', 'handler')).toBe(false)
    expect(await sees('county', 'supervisor')).toBe(false)
  })
})

describe('bad input', () => {
  test.each([
    ['/api/registry/planet/li/steps/qualification.record', 422],
    ['/api/registry/person/L%20I/steps/qualification.record', 422],
    ['/api/registry/person/li/steps/fly', 404],
    ['/api/registry/agency/market/steps/qualification.record', 404],
  ])('%s', async (url, status) => {
    const cookie = await county.signIn('root')
    const answer = await county.call('POST', url, { cookie, body: { command: randomUUID(), form: {} } })
    expect(answer.status).toBe(status)
    expect(answer.body.detail).toMatch(/[\u4e00-\u9fff]/)
  })

  test('the same command is answered again, and with another content refused', async () => {
    const cookie = await county.signIn('root')
    const command = randomUUID()
    const first = await take(cookie, 'person/twice', 'person.register', { name: '吴双' }, command)
    expect(first.body).toEqual({ sequence: 1, events: [{ sequence: 1, type: 'registered', title: '登记人员' }] })
    const again = await take(cookie, 'person/twice', 'person.register', { name: '吴双' }, command)
    expect(again.body).toEqual({ ...first.body, repeated: true })
    expect((await take(cookie, 'person/twice', 'person.register', { name: '吴三' }, command)).body.code).toBe(
      'command-reused',
    )
  })

  test('two at once: each entry stands once, in order', async () => {
    await take(await county.signIn('root'), 'person/busy', 'person.register', { name: '郑忙' })
    const cookie = await county.signIn('an')
    const answers = await Promise.all(
      ['handler', 'reviewer', 'publisher'].map((post) =>
        take(cookie, 'person/busy', 'post.assign', { agency: 'market', post, from: '2026-05-06' }),
      ),
    )
    expect(answers.map((a) => a.body.sequence).sort()).toEqual([2, 3, 4])
  })
})

describe('what an agency has set', () => {
  test('is read by who is signed in, of his own agency only', async () => {
    expect((await county.call('GET', '/api/registry/settings')).status).toBe(401)
    const { status, body } = await county.call('GET', '/api/registry/settings', { cookie: await county.signIn('sun') })
    expect(status).toBe(200)
    const settings = body as unknown as { parameter: string; inForce: object | null; own: object[] }[]
    expect(settings.find((s) => s.parameter === 'P14.length')).toMatchObject({
      title: expect.stringContaining('缴'),
      inForce: { value: '15日', by: '国家' },
      own: [],
    })
    // What no text sets stands there as what it is.
    expect(settings.some((s) => s.inForce === null)).toBe(true)
  })

  test('shows what the agency says beside what stands above it', async () => {
    const sun = await county.signIn('sun')
    const set = { ...settingsForm(['national', 'sector.market'], { 'P12.length': 5 }) }
    expect((await take(sun, 'agency/market', 'agency.set', set)).status).toBe(200)
    const { body } = await county.call('GET', '/api/registry/settings', { cookie: sun })
    const settings = body as unknown as { parameter: string }[]
    expect(settings.find((s) => s.parameter === 'P12.length')).toMatchObject({
      inForce: { value: '5个工作日', by: '云岭县市场监督管理局' },
      above: { value: '10个工作日', by: '市场监督管理' },
      own: [{ value: '5个工作日' }],
    })
  })
})

describe('who set an agency at once with another', () => {
  const set = (cookie: string, form: object, basis?: unknown) =>
    county.call('POST', '/api/registry/agency/justice/steps/agency.set', {
      cookie,
      body: { command: randomUUID(), form, ...(basis !== undefined && { basis }) },
    })
  const form = (letters: string) => ({ ...settingsForm(['national']), letters })

  test('is told what changed, and what the other entered stands', async () => {
    const cookie = await county.signIn('root')
    const opened = (await county.call('GET', '/api/registry/agency/justice', { cookie })).body.sequence
    expect((await set(cookie, form('云司'), opened)).status).toBe(200)
    const second = await set(cookie, form('县司'), opened)
    expect([second.status, second.body.code]).toEqual([409, 'changed-meanwhile'])
    expect(second.body.detail).toMatch(/^您打开以后，县管理员于.*“设定机关事项”/)
    expect(second.body.next).toContain('填写的内容还在')
    const now = await county.call('GET', '/api/registry/agency/justice', { cookie })
    expect(now.body).toMatchObject({ agency: { settings: { letters: '云司' } } })
    expect((await set(cookie, form('县司'), now.body.sequence)).status).toBe(200)
  })

  test.each([-1, 1.5, '1'])('a number of an entry that is none (%s) is refused', async (basis) => {
    expect((await set(await county.signIn('root'), form('云司'), basis)).status).toBe(422)
  })
})

test('every agency is listed with what stands of it, and who looks after it today', async () => {
  const { body } = await county.call('GET', '/api/registry/agencies', { cookie: await county.signIn('li') })
  const agencies = body as unknown as { id: string }[]
  expect(agencies.find((a) => a.id === 'market')).toMatchObject({
    name: '云岭县市场监督管理局',
    settled: true,
    powers: 0,
    administrators: ['administrator', 'securityAdministrator', 'auditor'],
    overseenBy: [{ agency: 'justice', as: '司法监督', from: '2026-05-06' }],
  })
  expect(agencies.find((a) => a.id === 'market')).not.toHaveProperty('seal')
  expect(agencies.find((a) => a.id === 'county')).toMatchObject({
    administrators: ['administrator', 'securityAdministrator'],
  })
})

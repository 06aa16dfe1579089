import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type County, openCounty, password } from '../registries/testing/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())

const fresh = 'another-horse-battery'
type Call = readonly [method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object]
const calls: readonly Call[] = [
  ['GET', '/api/session'],
  ['PUT', '/api/session/post', { post: 'x' }],
  ['PUT', '/api/session/password', { old: password, password: fresh }],
  ['PUT', '/api/session/notices', { seen: [] }],
  ['GET', '/api/accounts'],
  ['POST', '/api/accounts', { account: 'x.y', person: 'li' }],
  ['POST', '/api/accounts/li/reset', { reason: '忘记密码' }],
  ['POST', `/api/vouchers/${randomUUID()}/confirm`],
  ['DELETE', `/api/vouchers/${randomUUID()}`],
]

test.each(calls.map((call) => [`${call[0]} ${call[1]}`, call] as const))(
  'without a sign-in %s answers 401',
  async (_, [method, url, body]) => {
    for (const cookie of [{}, { cookie: 'xiezhi=forged' }]) {
      const answer = await county.call(method, url, { ...cookie, ...(body && { body }) })
      expect([answer.status, answer.body.code]).toEqual([401, 'not-signed-in'])
    }
  },
)

const by = async (account: string, method: 'GET' | 'POST' | 'DELETE', url: string, body?: object) =>
  county.call(method, url, { cookie: await county.signIn(account), ...(body && { body }) })

describe('accounts', () => {
  test("are asked for by the person's own security administrator", async () => {
    await county.enterAs('person/nova', 'person.register', { name: '新来' })
    const open = (account: string) => by(account, 'POST', '/api/accounts', { account: 'nova.new', person: 'nova' })
    for (const other of ['wang', 'sun', 'ji']) expect((await open(other)).body.code).toBe('post-not-allowed')
    expect((await open('shen')).body.code).toBe('not-your-agency')
    await county.enterAs('person/nova', 'post.assign', { agency: 'market', post: 'handler', from: '2026-05-06' })
    expect((await open('shen')).status).toBe(201)
    expect((await open('shen')).body.code).toBe('account-taken')
  })

  test('of who sits in two agencies, and of nobody, are not for one of them', async () => {
    await county.person('two', '双岗', [
      { agency: 'market', post: 'handler' },
      { agency: 'justice', post: 'supervisor' },
    ])
    const reset = (account: string) => by(account, 'POST', '/api/accounts/two/reset', { reason: '忘记密码' })
    expect((await reset('shen')).body).toMatchObject({
      code: 'not-your-agency',
      detail: expect.stringContaining('本级政府'),
    })
    expect((await reset('an')).status).toBe(201)
    const answer = await by('an', 'POST', '/api/accounts', { account: 'no.one', person: 'no-one' })
    expect(answer.body.code).toBe('unknown-entry')
  })

  test('are reset by their own security administrators only, and never by oneself', async () => {
    const reset = async (account: string, whose: string) =>
      (await by(account, 'POST', `/api/accounts/${whose}/reset`, { reason: '忘记密码' })).body.code
    for (const other of ['wang', 'sun', 'ji']) expect(await reset(other, 'li')).toBe('post-not-allowed')
    expect(await reset('shen', 'qian')).toBe('not-your-agency')
    expect(await reset('shen', 'nobody')).toBe('unknown-account')
    expect(await reset('shen', 'shen')).toBe('own-account')
  })

  test('are opened and reset by two: who asked does not confirm, nor whose account it is, nor an auditor', async () => {
    const ask = async (account: string, whose: string) =>
      (await by(account, 'POST', `/api/accounts/${whose}/reset`, { reason: '忘记密码' })).body.voucher as string
    const confirm = async (account: string, voucher: string) =>
      (await by(account, 'POST', `/api/vouchers/${voucher}/confirm`)).body.code ?? 'confirmed'
    const voucher = await ask('shen', 'li')
    expect(await confirm('shen', voucher)).toBe('second-person-needed')
    for (const other of ['wang', 'li', 'ji', 'qian']) expect(await confirm(other, voucher)).toBe('post-not-allowed')
    expect(await confirm('sun', await ask('shen', 'sun'))).toBe('own-account')
    expect(await confirm('sun', randomUUID())).toBe('unknown-voucher')
    expect(await confirm('sun', voucher)).toBe('confirmed')
    expect(await confirm('sun', voucher)).toBe('already-confirmed')
    // The database says the same, whatever the program forgets.
    const forged = county.database.call({ text: 'update access.voucher set confirmed_by = asked_by' })
    await expect(forged).rejects.toMatchObject({ code: '23514' })
  })

  test('of other agencies are neither listed nor confirmed nor withdrawn', async () => {
    const names = async (account: string) =>
      ((await by(account, 'GET', '/api/accounts')).body as unknown as { person: string }[]).map((row) => row.person)
    expect(await names('shen')).toContain('li')
    expect(await names('shen')).not.toContain('qian')
    expect(await names('an')).toEqual(expect.arrayContaining(['li', 'qian']))
    for (const other of ['wang', 'ji', 'qian'])
      expect((await by(other, 'GET', '/api/accounts')).body.code).toBe('post-not-allowed')
    const asked = await by('an', 'POST', '/api/accounts/qian/reset', { reason: '忘记密码' })
    const url = `/api/vouchers/${asked.body.voucher}`
    expect((await by('sun', 'POST', `${url}/confirm`)).body.code).toBe('not-your-agency')
    expect((await by('sun', 'DELETE', url)).body.code).toBe('not-your-agency')
    expect((await by('root', 'DELETE', url)).status).toBe(204)
  })
})

describe('bad input', () => {
  test('an account with spaces is refused', async () => {
    const answer = await by('shen', 'POST', '/api/accounts', { account: 'X Y', person: 'li' })
    expect([answer.status, answer.body.code]).toEqual([422, 'invalid-input'])
  })

  test.each([
    ['PUT', '/api/session/first-password', { account: 'li', token: 'x' }],
    ['PUT', '/api/session/first-password', { account: 'li', token: '', password: fresh }],
    ['POST', '/api/session/factor', { account: 'li' }],
    ['PUT', '/api/session/factor', { account: 'li', password }],
    ['PUT', '/api/session/factor', { account: 'li', password, code: '1', more: 1 }],
  ] as const)('without a sign-in %s %s %j', async (method, url, body) => {
    const answer = await county.call(method, url, { body })
    expect([answer.status, answer.body.code]).toEqual([422, 'invalid-input'])
  })

  test.each([{}, { account: 'li' }, { account: '', password: 'x' }, { account: 'li', password, more: 1 }])(
    'needs exactly account and password: %j',
    async (body) => {
      expect((await county.call('POST', '/api/session', { body })).status).toBe(422)
    },
  )

  test.each([
    ['PUT', '/api/session/post', {}],
    ['PUT', '/api/session/post', { post: 5 }],
    ['PUT', '/api/session/post', { post: 'x', more: 1 }],
    ['PUT', '/api/session/password', { old: password }],
    ['PUT', '/api/session/password', { old: password, password: 'short' }],
    ['PUT', '/api/session/notices', {}],
    ['PUT', '/api/session/notices', { seen: ['x'] }],
    ['POST', '/api/accounts/li/reset', {}],
    ['POST', '/api/accounts/li/reset', { reason: '' }],
    ['POST', '/api/vouchers/x/confirm', {}],
  ] as const)('%s %s %j', async (method, url, body) => {
    const answer = await county.call(method, url, { cookie: await county.signIn('shen'), body })
    expect(answer.status).toBe(422)
    expect(answer.body.detail).toMatch(/\p{Script=Han}/u)
  })
})

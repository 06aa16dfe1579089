import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type County, openCounty, password } from '../registries/testing/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())

const fresh = 'another-horse-battery'
type Call = readonly [method: 'GET' | 'POST' | 'PUT', url: string, body?: object]
const calls: readonly Call[] = [
  ['GET', '/api/session'],
  ['PUT', '/api/session/post', { post: 'x' }],
  ['PUT', '/api/session/password', { old: password, password: fresh }],
  ['POST', '/api/accounts', { account: 'x.y', person: 'li', password: fresh }],
  ['PUT', '/api/accounts/li/password', { password: fresh }],
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

describe('accounts', () => {
  test("are opened by the person's own administrator", async () => {
    await county.enterAs('person/nova', 'person.register', { name: '新来' })
    const body = { account: 'nova.new', person: 'nova', password: fresh }
    const open = async (account: string) =>
      county.call('POST', '/api/accounts', { cookie: await county.signIn(account), body })
    expect((await open('wang')).body.code).toBe('post-not-allowed')
    expect((await open('shen')).body.code).toBe('not-your-agency')
    await county.enterAs('person/nova', 'post.assign', { agency: 'market', post: 'handler', from: '2026-05-06' })
    expect((await open('shen')).status).toBe(201)
    expect((await open('shen')).body.code).toBe('account-taken')
    const signIn = { body: { account: 'nova.new', password: fresh } }
    expect((await county.call('POST', '/api/session', signIn)).status).toBe(200)
  })

  test('of who sits in two agencies, and of nobody, are not for one of them', async () => {
    await county.person('two', '双岗', [
      { agency: 'market', post: 'handler' },
      { agency: 'justice', post: 'supervisor' },
    ])
    const reset = async (by: string) =>
      county.call('PUT', '/api/accounts/two/password', { cookie: await county.signIn(by), body: { password: fresh } })
    expect((await reset('shen')).body).toMatchObject({
      code: 'not-your-agency',
      detail: expect.stringContaining('本级政府'),
    })
    expect((await reset('an')).status).toBe(204)
    const body = { account: 'no.one', person: 'no-one', password: fresh }
    const answer = await county.call('POST', '/api/accounts', { cookie: await county.signIn('an'), body })
    expect(answer.body.code).toBe('unknown-entry')
  })

  test('get a new password from their own administrator only', async () => {
    const reset = async (by: string, account: string) =>
      (
        await county.call('PUT', `/api/accounts/${account}/password`, {
          cookie: await county.signIn(by),
          body: { password: fresh },
        })
      ).body.code
    expect(await reset('wang', 'li')).toBe('post-not-allowed')
    expect(await reset('shen', 'qian')).toBe('not-your-agency')
    expect(await reset('shen', 'nobody')).toBe('unknown-account')
  })
})

describe('bad input', () => {
  test.each([
    ['a short password', { account: 'x.y', person: 'li', password: 'short' }, 'weak-password'],
    ['a name with spaces', { account: 'X Y', person: 'li', password: fresh }, 'invalid-input'],
  ])('%s is refused', async (_, body, code) => {
    const answer = await county.call('POST', '/api/accounts', { cookie: await county.signIn('shen'), body })
    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe(code)
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
    ['PUT', '/api/accounts/li/password', { password: '' }],
    ['PUT', '/api/accounts/li/password', { password: 'short' }],
  ] as const)('%s %s %j', async (method, url, body) => {
    const answer = await county.call(method, url, { cookie: await county.signIn('shen'), body })
    expect(answer.status).toBe(422)
    expect(answer.body.detail).toMatch(/\p{Script=Han}/u)
  })
})

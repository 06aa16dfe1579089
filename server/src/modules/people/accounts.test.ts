import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type County, openCounty, password } from '../registries/testing/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())

const fresh = 'another-horse-battery'
const signIn = (account: string, word = password) =>
  county.call('POST', '/api/session', { body: { account, password: word } })

describe('accounts', () => {
  test("are opened by the person's own administrator", async () => {
    await county.enterAs('person/nova', 'person.register', { name: '新来' })
    const body = { account: 'nova.new', person: 'nova', password: fresh }
    const open = async (account: string) =>
      county.call('POST', '/api/accounts', { cookie: await county.signIn(account), body })
    expect((await open('wang')).body.code).toBe('post-not-allowed')
    expect((await open('sun')).body.code).toBe('not-your-agency')
    await county.enterAs('person/nova', 'post.assign', { agency: 'market', post: 'handler', from: '2026-05-06' })
    expect((await open('sun')).status).toBe(201)
    expect((await open('sun')).body.code).toBe('account-taken')
    expect((await signIn('nova.new', fresh)).status).toBe(200)
  })

  test('of who sits in two agencies, and of nobody, are not for one of them', async () => {
    await county.person('two', '双岗', [
      { agency: 'market', post: 'handler' },
      { agency: 'justice', post: 'supervisor' },
    ])
    const reset = async (by: string) =>
      county.call('PUT', '/api/accounts/two/password', { cookie: await county.signIn(by), body: { password: fresh } })
    expect((await reset('sun')).body).toMatchObject({
      code: 'not-your-agency',
      detail: expect.stringContaining('本级政府'),
    })
    expect((await reset('root')).status).toBe(204)
    const body = { account: 'no.one', person: 'no-one', password: fresh }
    const answer = await county.call('POST', '/api/accounts', { cookie: await county.signIn('root'), body })
    expect(answer.body.code).toBe('unknown-entry')
  })

  test.each([
    ['a short password', { account: 'x.y', person: 'li', password: 'short' }, 'weak-password'],
    ['a name with spaces', { account: 'X Y', person: 'li', password: fresh }, 'invalid-input'],
  ])('%s is refused', async (_, body, code) => {
    const answer = await county.call('POST', '/api/accounts', { cookie: await county.signIn('sun'), body })
    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe(code)
  })
})

describe('a password', () => {
  test('is changed by who knows the old one, and the other sessions end', async () => {
    const [cookie, other] = [await county.signIn('zhao'), await county.signIn('zhao')]
    const change = (old: string, next: string) =>
      county.call('PUT', '/api/session/password', { cookie, body: { old, password: next } })
    expect((await change('wrong', fresh)).body.code).toBe('wrong-password')
    expect((await change(password, 'short')).body.code).toBe('weak-password')
    expect((await change(password, fresh)).status).toBe(204)
    expect((await county.call('GET', '/api/session', { cookie })).status).toBe(200)
    expect((await county.call('GET', '/api/session', { cookie: other })).status).toBe(401)
    expect((await signIn('zhao')).status).toBe(401)
    expect((await signIn('zhao', fresh)).status).toBe(200)
  })

  test('is not to be guessed by way of changing it: the old one counts as a sign-in does', async () => {
    await county.person('guess', '猜某', [{ agency: 'market', post: 'handler' }])
    const cookie = await county.signIn('guess')
    const change = (old: string) =>
      county.call('PUT', '/api/session/password', { cookie, body: { old, password: fresh } })
    expect((await change('wrong')).body.detail).toContain('还可以再试4次')
    expect((await signIn('guess', 'wrong')).body.detail).toContain('还可以再试3次')
    const storm = await Promise.all(Array.from({ length: 10 }, () => change('wrong')))
    expect(storm.map((a) => a.body.code).sort()).toEqual([
      ...new Array(7).fill('account-locked'),
      ...new Array(3).fill('wrong-password'),
    ])
    const locked = await change(password)
    expect([locked.status, locked.body.code]).toEqual([429, 'account-locked'])
    expect((await signIn('guess')).body.code).toBe('account-locked')
  })

  test('forgotten is set anew by the administrator, which unlocks the name', async () => {
    const cookie = await county.signIn('li')
    for (let n = 0; n < 5; n += 1) await signIn('li', 'wrong')
    expect((await signIn('li')).body.code).toBe('account-locked')
    const reset = async (by: string, account: string) =>
      county.call('PUT', `/api/accounts/${account}/password`, {
        cookie: await county.signIn(by),
        body: { password: fresh },
      })
    expect((await reset('wang', 'li')).body.code).toBe('post-not-allowed')
    expect((await reset('sun', 'qian')).body.code).toBe('not-your-agency')
    expect((await reset('sun', 'nobody')).body.code).toBe('unknown-account')
    expect((await reset('sun', 'li')).status).toBe(204)
    expect((await county.call('GET', '/api/session', { cookie })).status).toBe(401)
    expect((await signIn('li', fresh)).status).toBe(200)
  })
})

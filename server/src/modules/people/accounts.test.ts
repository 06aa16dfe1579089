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
    const by = await county.signIn('shen')
    const reset = await county.call('PUT', '/api/accounts/li/password', { cookie: by, body: { password: fresh } })
    expect(reset.status).toBe(204)
    expect((await county.call('GET', '/api/session', { cookie })).status).toBe(401)
    expect((await signIn('li', fresh)).status).toBe(200)
  })
})

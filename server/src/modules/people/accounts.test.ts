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
const firstPassword = (account: string, token: string, word = fresh) =>
  county.call('PUT', '/api/session/first-password', { body: { account, token, password: word } })
const post = async (by: string, url: string, body?: object) =>
  county.call('POST', url, { cookie: await county.signIn(by), ...(body && { body }) })

/** Asked for by one administrator and confirmed by another: both halves. */
async function reset(account: string, factor = false): Promise<string> {
  const asked = await post('shen', `/api/accounts/${account}/reset`, { reason: '忘记密码', factor })
  const confirmed = await post('sun', `/api/vouchers/${asked.body.voucher}/confirm`)
  expect([asked.status, confirmed.status]).toEqual([201, 200])
  return `${asked.body.half}-${confirmed.body.half}`
}

describe('a password', () => {
  test('is changed by who knows the old one; the session goes on under a new token and the others end', async () => {
    const [cookie, other] = [await county.signIn('zhao'), await county.signIn('zhao')]
    const change = (old: string, next: string) =>
      county.call('PUT', '/api/session/password', { cookie, body: { old, password: next } })
    expect((await change('wrong', fresh)).body.code).toBe('wrong-password')
    for (const weak of ['short', '1234567890', 'aaaaaaaaaa', ' '.repeat(12), 'zhaozhao2026', '云岭县市场监督管理局'])
      expect((await change(password, weak)).body.code, weak).toBe('weak-password')
    expect((await change(password, password)).body.code).toBe('same-password')
    const changed = await change(password, fresh)
    expect(changed.status).toBe(204)
    expect(changed.cookie).toMatch(/^xiezhi=/)
    const status = async (one: string) => (await county.call('GET', '/api/session', { cookie: one })).status
    expect(await Promise.all([cookie, other, changed.cookie!].map(status))).toEqual([401, 401, 200])
    expect((await signIn('zhao')).status).toBe(401)
    expect((await signIn('zhao', fresh)).status).toBe(200)
  })

  test('is not to be guessed by way of changing it: the old one counts as a sign-in does', async () => {
    await county.person('guess', '猜某', [{ agency: 'market', post: 'handler' }])
    const cookie = await county.signIn('guess')
    const change = (old: string) =>
      county.call('PUT', '/api/session/password', { cookie, body: { old, password: fresh } })
    const wrong = () => county.call('POST', '/api/session', { cookie, body: { account: 'guess', password: 'wrong' } })
    // Both count as the browser they come from: who has the session cookie alone is a stranger.
    expect((await change('wrong')).body.detail).toContain('还可以再试4次')
    expect((await wrong()).body.detail).toContain('还可以再试3次')
    const storm = await Promise.all(Array.from({ length: 10 }, () => change('wrong')))
    expect(storm.map((a) => a.body.code).sort()).toEqual([
      ...new Array(7).fill('account-locked'),
      ...new Array(3).fill('wrong-password'),
    ])
    const locked = await change(password)
    expect([locked.status, locked.body.code]).toEqual([429, 'account-locked'])
    expect((await signIn('guess')).status).toBe(200)
  })
})

describe('a one-time token', () => {
  test('lets its person set a password, once, and opens nothing else', async () => {
    await county.enterAs('person/nova', 'person.register', { name: '新来' })
    await county.enterAs('person/nova', 'post.assign', { agency: 'market', post: 'handler', from: '2026-05-06' })
    const asked = await post('shen', '/api/accounts', { account: 'nova.new', person: 'nova' })
    expect(asked.body).toMatchObject({
      account: 'nova.new',
      half: expect.stringMatching(/^\w{4}-\w{4}$/),
      until: '2026-05-09T09:00',
    })
    const confirmed = await post('sun', `/api/vouchers/${asked.body.voucher}/confirm`)
    const token = `${asked.body.half}-${confirmed.body.half}`

    expect((await signIn('nova.new', token)).body).toMatchObject({ status: 403, code: 'password-to-be-set' })
    expect((await signIn('nova.new', token)).cookie).toBeUndefined()
    expect((await firstPassword('nova.new', token, 'nova.new.1')).body.code).toBe('weak-password')
    const both = await Promise.all([firstPassword('nova.new', token), firstPassword('nova.new', token)])
    expect(both.map((a) => a.status).sort()).toEqual([204, 401])
    expect((await firstPassword('nova.new', token)).body.code).toBe('token-not-right')
    expect((await signIn('nova.new', token)).body.code).toBe('sign-in-failed')
    const { status, body } = await signIn('nova.new', fresh)
    expect([status, body.notices]).toEqual([
      200,
      [{ id: expect.any(String), at: '2026-05-06T09:00', sentence: expect.stringContaining('沈安申请、孙管确认') }],
    ])
  })

  test('is nothing to who holds one half of it, whichever', async () => {
    await county.person('torn', '半令', [{ agency: 'market', post: 'handler' }])
    const asked = await post('shen', '/api/accounts/torn/reset', { reason: '忘记密码' })
    const half = asked.body.half as string
    expect((await firstPassword('torn', `${half}-${half}`)).body.code).toBe('token-not-right')
    const confirmed = await post('sun', `/api/vouchers/${asked.body.voucher}/confirm`)
    const other = confirmed.body.half as string
    for (const token of [half, other, `${half}-${half}`, `${other}-${other}`, `${other}-${half}`])
      expect((await firstPassword('torn', token)).body.code, token).toBe('token-not-right')
  })

  test('is over after three days, and when another one is asked for', async () => {
    await county.person('late', '迟某', [{ agency: 'market', post: 'handler' }])
    const first = await reset('late')
    const second = await reset('late')
    expect((await firstPassword('late', first)).body.code).toBe('token-not-right')
    const now = county.clock.now()
    county.clock.set('2026-05-09T09:00:01+08:00')
    expect((await firstPassword('late', second)).body.code).toBe('token-not-right')
    county.clock.set(now)
    expect((await firstPassword('late', second)).status).toBe(204)
  })
})

describe('a reset', () => {
  test('changes nothing until a second administrator confirms, then ends what there was, and the person is told', async () => {
    const cookie = await county.signIn('li')
    const asked = await post('shen', '/api/accounts/li/reset', { reason: '本人来电，忘记密码' })
    expect((await county.call('GET', '/api/session', { cookie })).status).toBe(200)
    expect((await signIn('li')).status).toBe(200)
    const confirmed = await post('sun', `/api/vouchers/${asked.body.voucher}/confirm`)
    expect((await county.call('GET', '/api/session', { cookie })).status).toBe(401)
    expect((await signIn('li')).status).toBe(401)
    expect((await firstPassword('li', `${asked.body.half}${confirmed.body.half}`.toUpperCase())).status).toBe(204)

    const again = await signIn('li', fresh)
    const [told] = again.body.notices as { id: string; sentence: string }[]
    expect(told?.sentence).toContain('沈安申请、孙管确认，重置了您的密码（理由：本人来电，忘记密码）')
    const seen = { cookie: again.cookie!, body: { seen: [told!.id] } }
    expect((await county.call('PUT', '/api/session/notices', seen)).status).toBe(204)
    expect((await county.call('GET', '/api/session', { cookie: again.cookie! })).body.notices).toEqual([])
  })

  test('that is not agreed to is withdrawn, and shows where it waits', async () => {
    await county.person('still', '静某', [{ agency: 'market', post: 'handler' }])
    const { body } = await post('shen', '/api/accounts/still/reset', { reason: '换人' })
    const list = async (by: string) => {
      const rows = (await county.call('GET', '/api/accounts', { cookie: await county.signIn(by) })).body
      return (rows as unknown as { account: string; waiting: unknown }[]).find((row) => row.account === 'still')
    }
    expect(await list('sun')).toMatchObject({ set: true, waiting: { askedBy: '沈安', reason: '换人', mine: false } })
    expect(await list('shen')).toMatchObject({ waiting: { mine: true, confirmed: false } })
    const cookie = await county.signIn('sun')
    expect((await county.call('DELETE', `/api/vouchers/${body.voucher}`, { cookie })).status).toBe(204)
    expect(await list('sun')).toMatchObject({ waiting: null })
    expect((await post('sun', `/api/vouchers/${body.voucher}/confirm`)).body.code).toBe('unknown-voucher')
    expect((await signIn('still')).status).toBe(200)
  })
})

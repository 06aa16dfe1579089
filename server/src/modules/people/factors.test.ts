import { posts } from '@xiezhi/law'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type County, openCounty, password } from '../registries/testing/county.ts'
import { decides } from './decisive.ts'
import { codeAt, stepOf } from './totp.ts'

let county: County
beforeAll(async () => {
  county = await openCounty('log.yunling.test/1')
})
afterAll(() => county.close())

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const bytesOf = (base32: string) =>
  Buffer.from(
    [...base32]
      .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
      .join('')
      .match(/.{8}/g)!
      .map((byte) => Number.parseInt(byte, 2)),
  )
const codeOf = (secret: string, steps = 0) => codeAt(bytesOf(secret), stepOf(county.clock.now()) + steps)
const later = (minutes: number) =>
  county.clock.set(new Date(Date.parse(county.clock.now()) + minutes * 60_000).toISOString())
/** Every test some minutes after the one before, as codes are taken once, and never twice. */
beforeEach(() => later(5))

const signIn = (account: string, code?: string) =>
  county.call('POST', '/api/session', { body: { account, password, ...(code && { code }) } })
const factor = (method: 'POST' | 'PUT', body: object) => county.call(method, '/api/session/factor', { body })

async function setUp(account: string) {
  const { body } = await factor('POST', { account, password })
  const secret = body.secret as string
  const answer = await factor('PUT', { account, password, code: codeOf(secret) })
  return { secret, answer, recovery: answer.body.recovery as string[] }
}

test('who decides needs a second factor: whoever may do what a handler may not, and the administrators', () => {
  const without = (Object.keys(posts) as (keyof typeof posts)[]).filter((post) => !decides(post))
  // A supervisor takes in what the inspected say of an inspection, which no handler may.
  expect(without).toEqual(['handler'])
})

describe('in a real installation', () => {
  test('a head sets up a second factor before anything else, and is signed in with its first code', async () => {
    const first = await signIn('wang')
    expect([first.status, first.body.code, first.cookie]).toEqual([403, 'factor-to-be-set', undefined])
    const { body } = await factor('POST', { account: 'wang', password })
    expect(body.uri).toContain(`secret=${body.secret}`)
    const wrong = await factor('PUT', { account: 'wang', password, code: '000000' })
    expect([wrong.status, wrong.body.code]).toEqual([401, 'code-wrong'])
    expect((await signIn('wang', codeOf(body.secret as string))).body.code).toBe('factor-to-be-set')
    const done = await factor('PUT', { account: 'wang', password, code: codeOf(body.secret as string) })
    expect(done.body).toMatchObject({ session: { person: { id: 'wang' } }, recovery: expect.any(Array) })
    expect(new Set(done.body.recovery as string[]).size).toBe(10)
    expect((await county.call('GET', '/api/session', { cookie: done.cookie! })).status).toBe(200)
    // Nobody with the password alone replaces it.
    expect((await factor('POST', { account: 'wang', password })).body.code).toBe('factor-in-use')
  })

  test('it is asked for at every sign-in, each code once, and a wrong one counts as a wrong password does', async () => {
    const { secret } = await setUp('zhao')
    later(1)
    expect((await signIn('zhao')).body).toMatchObject({ status: 401, code: 'code-wanted' })
    const code = codeOf(secret)
    expect((await signIn('zhao', code)).status).toBe(200)
    expect((await signIn('zhao', code)).body.code).toBe('code-wrong')
    later(1)
    expect((await signIn('zhao', codeOf(secret, 3))).body.code).toBe('code-wrong')
    for (let n = 0; n < 3; n += 1) await signIn('zhao', '123456')
    expect((await signIn('zhao', codeOf(secret))).body.code).toBe('account-locked')
  })

  test('many at once with one code: one gets in', async () => {
    await county.person('head', '同时', [{ agency: 'market', post: 'unitHead' }])
    const { secret } = await setUp('head')
    later(1)
    const code = codeOf(secret)
    const answers = await Promise.all(Array.from({ length: 4 }, () => signIn('head', code)))
    expect(answers.filter((a) => a.status === 200)).toHaveLength(1)
  })

  test('a recovery code opens once, and it is told how many are left', async () => {
    await county.person('lost', '丢机', [{ agency: 'market', post: 'legalHead' }])
    const { recovery } = await setUp('lost')
    const answer = await signIn('lost', recovery[3]!.toUpperCase())
    expect([answer.status, answer.body.notices]).toMatchObject([
      200,
      [{ sentence: expect.stringContaining('还剩9个') }],
    ])
    expect((await signIn('lost', recovery[3])).body.code).toBe('code-wrong')
  })

  test('a handler needs none, may have one, and then is asked for it', async () => {
    expect((await signIn('li')).status).toBe(200)
    await setUp('li')
    expect((await signIn('li')).body.code).toBe('code-wanted')
  })

  test('a post that decides, taken on while one sits here without, waits for the next sign-in', async () => {
    await county.person('acting', '代行', [{ agency: 'market', post: 'handler' }])
    const cookie = (await signIn('acting')).cookie!
    await county.enterAs('person/acting', 'post.assign', { agency: 'market', post: 'unitHead', from: '2026-05-06' })
    const session = await county.call('GET', '/api/session', { cookie })
    expect((session.body.posts as { kind: string }[]).map((post) => post.kind)).toEqual(['handler'])
    expect((await signIn('acting')).body.code).toBe('factor-to-be-set')
  })

  test('goes by a reset that says so, with the password; its secret is nowhere in the clear', async () => {
    await county.person('new-phone', '换机', [{ agency: 'market', post: 'handler' }])
    const { secret, recovery } = await setUp('new-phone')
    const rows = JSON.stringify(await county.database.call({ text: `select encode(secret, 'hex') from access.factor` }))
    expect(rows).not.toContain(bytesOf(secret).toString('hex'))
    const admin = async (account: string, url: string, body?: object) => {
      const cookie = (await factor('POST', { account, password })).body.secret
      const entered = await factor('PUT', { account, password, code: codeOf(cookie as string) })
      return county.call('POST', url, { cookie: entered.cookie!, ...(body && { body }) })
    }
    const asked = await admin('shen', '/api/accounts/new-phone/reset', { reason: '手机丢失', factor: true })
    const confirmed = await admin('sun', `/api/vouchers/${asked.body.voucher}/confirm`)
    const body = { account: 'new-phone', token: `${asked.body.half}${confirmed.body.half}`, password }
    expect((await county.call('PUT', '/api/session/first-password', { body })).status).toBe(204)
    expect((await signIn('new-phone', recovery[0])).status).toBe(200)
    const notices = (await signIn('new-phone')).body.notices as { sentence: string }[]
    expect(notices.at(-1)?.sentence).toContain('重置了您的密码和二次验证')
  })
})

test('a demonstration has none, not even when one wants one', async () => {
  const demo = await openCounty()
  const body = { account: 'wang', password }
  expect((await demo.call('POST', '/api/session', { body })).status).toBe(200)
  expect((await demo.call('POST', '/api/session/factor', { body })).body.code).toBe('no-factor-here')
  await demo.close()
})

import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type County, openCounty, password } from '../registries/testing/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())
beforeEach(() => county.clock.set('2026-05-06T10:00:00+08:00'))

const later = (minutes: number) =>
  county.clock.set(new Date(Date.parse(county.clock.now()) + minutes * 60_000).toISOString())
let lastAddress = 0
/** Each test at an address of its own: failures are counted by where they come from. */
let address = ''
beforeEach(() => {
  lastAddress += 1
  address = `203.0.113.${lastAddress}`
})
const signIn = (account: string, word = password, from: { address?: string; cookie?: string } = {}) =>
  county.call('POST', '/api/session', {
    body: { account, password: word },
    headers: { 'x-forwarded-for': from.address ?? address },
    ...(from.cookie === undefined ? {} : { cookie: from.cookie }),
  })

/** Reads as the owner what the service itself cannot. */
async function asOwner(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: county.fresh.migratorUrl })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

describe('signing in', () => {
  test('gives person, post, agency, posts, time and marks, and a cookie no script and no other site can use', async () => {
    const { status, body, headers } = await signIn('wang')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      person: { id: 'wang', name: '王芳' },
      post: { kind: 'agencyHead', title: '机关主要负责人' },
      agency: { id: 'market', name: '云岭县市场监督管理局' },
      posts: [{ kind: 'agencyHead' }, { kind: 'disclosureApprover' }],
      now: '2026-05-06T10:00',
      today: '2026-05-06',
      marks: ['演示'],
      demo: true,
    })
    const [session, device] = headers['set-cookie'] as string[]
    expect(session).toMatch(/^xiezhi=[\w-]{43}; /)
    expect(device).toMatch(/^xiezhi-device=[\w-]{43}; Max-Age=31536000; Path=\/api\/session; /)
    for (const cookie of [session, device]) {
      expect(cookie).toContain('HttpOnly')
      expect(cookie).toContain('SameSite=Strict')
    }
    expect(headers['cache-control']).toBe('no-store')
  })

  test('over https, the cookie never travels without', async () => {
    const options = { body: { account: 'wang', password }, headers: { 'x-forwarded-proto': 'https' } }
    for (const cookie of (await county.call('POST', '/api/session', options)).headers['set-cookie'] as string[])
      expect(cookie).toContain('Secure')
  })

  test('is slowed down by address, whatever names are tried; who was here before is not', async () => {
    const ours = await county.signIn('wang')
    const headers = { 'x-forwarded-for': '203.0.113.240' }
    const storm = (from: number, to: number) =>
      Promise.all(
        Array.from({ length: to - from }, (_, n) =>
          county.call('POST', '/api/session', { body: { account: `name-${from + n}`, password: 'wrong' }, headers }),
        ),
      )
    expect((await storm(0, 100)).every((a) => a.status === 401)).toBe(true)
    expect((await storm(100, 130)).map((a) => a.body.code)).toContain('too-many-requests')
    const at = { address: '203.0.113.240' }
    expect((await signIn('wang', password, at)).status).toBe(429)
    expect((await signIn('wang', password, { ...at, cookie: ours })).status).toBe(200)
    expect((await signIn('wang', password, { ...at, cookie: 'xiezhi-device=made-up' })).status).toBe(429)
    expect((await signIn('wang')).status).toBe(200)
  })

  test('with a wrong password or an unknown name is refused in the same words', async () => {
    const wrong = await signIn('qian', 'not the password')
    const unknown = await signIn('nobody', 'not the password')
    expect([wrong.status, wrong.body.code]).toEqual([401, 'sign-in-failed'])
    expect(unknown.body.detail).toBe(wrong.body.detail)
    expect(wrong.cookie).toBeUndefined()
  })

  test('without the header of our own is refused', async () => {
    const body = { account: 'li', password }
    const answer = await county.call('POST', '/api/session', { body, headers: { 'x-requested-with': 'other' } })
    expect([answer.status, answer.body.code]).toEqual([403, 'csrf-header-missing'])
  })

  test('keeps neither password nor token in the database', async () => {
    const cookie = await county.signIn('li')
    const rows = JSON.stringify([
      await asOwner('select * from access.account'),
      await asOwner('select *, encode(token, $$base64$$) as t from access.session'),
      await asOwner('select *, encode(token, $$base64$$) as t from access.device'),
      await asOwner('select * from access.audit'),
    ])
    expect(rows).toContain('$argon2id$')
    expect(rows).not.toContain(password)
    for (const [, token = ''] of cookie.matchAll(/=([^;]+)/g)) expect(rows).not.toContain(token)
  })
})

describe('a name', () => {
  test('waits after five failures from one place, the right password included, and longer after each', async () => {
    for (let n = 4; n >= 1; n -= 1) expect((await signIn('zhao', 'wrong')).body.detail).toContain(`还可以再试${n}次`)
    expect((await signIn('zhao', 'wrong')).body.detail).toContain('请稍后再试')
    const locked = await signIn('zhao')
    expect([locked.status, locked.body.code, locked.cookie]).toEqual([429, 'account-locked', undefined])
    expect(locked.body.detail).toContain('60秒')
    for (const minutes of [1, 2, 4, 8, 15, 15]) {
      later(minutes)
      expect((await signIn('zhao', 'wrong')).body.code).toBe('sign-in-failed')
      expect((await signIn('zhao')).body.code).toBe('account-locked')
    }
    later(16)
    expect((await signIn('zhao')).status).toBe(200)
    expect((await signIn('zhao', 'wrong')).body.detail).toContain('还可以再试4次')
  })

  test('is locked for nobody else: not elsewhere, and not for a browser that signed in before', async () => {
    const own = await county.signIn('qian')
    for (let n = 0; n < 40; n += 1) await signIn('qian', 'wrong')
    expect((await signIn('qian')).body.code).toBe('account-locked')
    expect((await signIn('qian', password, { address: '198.51.100.7' })).status).toBe(200)
    // In the same office, behind the same address.
    expect((await signIn('qian', password, { cookie: own })).status).toBe(200)
  })

  test('guessed from a thousand addresses waits for strangers only', async () => {
    const own = await county.signIn('li')
    for (let n = 0; n < 100; n += 1) await signIn('li', 'wrong', { address: `198.51.100.${n}` })
    expect((await signIn('li', password, { address: '192.0.2.1' })).body.code).toBe('account-locked')
    expect((await signIn('li', password, { cookie: own })).status).toBe(200)
    later(61)
    expect((await signIn('li', password, { address: '192.0.2.1' })).status).toBe(200)
  })

  test('guessed from one address without end waits there, and keeps nobody else waiting', async () => {
    for (let n = 0; n < 110; n += 1) await signIn('shen', 'wrong', { address: '198.51.100.200' })
    expect((await signIn('shen', password, { address: '198.51.100.200' })).body.code).toBe('account-locked')
    expect((await signIn('shen', password, { address: '192.0.2.7' })).status).toBe(200)
  })

  test('guessed from a browser that signed in before is locked there', async () => {
    const own = await county.signIn('wang')
    for (let n = 0; n < 5; n += 1) await signIn('wang', 'wrong', { cookie: own })
    expect((await signIn('wang', password, { cookie: own })).body.code).toBe('account-locked')
    expect((await signIn('wang')).status).toBe(200)
  })

  test('is guessed from one house, however many of its addresses are used', async () => {
    for (let n = 0; n < 5; n += 1) await signIn('sun', 'wrong', { address: `2001:db8:1:2::${n + 1}` })
    expect((await signIn('sun', password, { address: '2001:db8:1:2:ffff::1' })).body.code).toBe('account-locked')
    expect((await signIn('sun', password, { address: '2001:db8:1:3::1' })).status).toBe(200)
  })

  test('that does not exist is locked the same way', async () => {
    for (let n = 0; n < 5; n += 1) await signIn('ghost', 'wrong')
    expect((await signIn('ghost', 'wrong')).body.code).toBe('account-locked')
  })

  test('tried many times at once is locked all the same', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('storm', 'wrong')))
    expect(answers.filter((a) => a.status === 401)).toHaveLength(5)
    expect(answers.filter((a) => a.status === 429)).toHaveLength(15)
  })
})

describe('a session', () => {
  test('is needed', async () => {
    expect((await county.call('GET', '/api/session')).body.code).toBe('not-signed-in')
    expect((await county.call('GET', '/api/session', { cookie: 'xiezhi=forged' })).status).toBe(401)
  })

  test('is not kept alive by a page that nobody sits before', async () => {
    const cookie = await county.signIn('li')
    const unattended: Record<string, string>[] = [{ 'x-unattended': '1' }, { accept: 'text/event-stream' }]
    for (const headers of unattended) {
      later(14)
      expect((await county.call('GET', '/api/session', { cookie, headers })).status).toBe(200)
    }
    later(14)
    expect((await county.call('GET', '/api/session', { cookie })).status).toBe(401)
  })

  test('lives while it is used, and ends after thirty idle minutes', async () => {
    const cookie = await county.signIn('li')
    for (let n = 0; n < 3; n += 1) {
      later(29)
      expect((await county.call('GET', '/api/session', { cookie })).status).toBe(200)
    }
    later(31)
    const idle = await county.call('GET', '/api/session', { cookie })
    expect([idle.status, idle.body.code]).toEqual([401, 'not-signed-in'])
    expect(idle.body.detail).toContain('30分钟')
    expect((await county.call('GET', '/api/session', { cookie })).body.detail).toBe('请先登录。')
  })

  test('ends when one signs out', async () => {
    const cookie = await county.signIn('li')
    expect((await county.call('DELETE', '/api/session', { cookie })).status).toBe(204)
    expect((await county.call('GET', '/api/session', { cookie })).status).toBe(401)
  })

  test('ends in twelve hours however busy', async () => {
    const cookie = await county.signIn('li')
    for (let n = 0; n < 25; n += 1) {
      later(28)
      expect((await county.call('GET', '/api/session', { cookie })).status).toBe(200)
    }
    later(28)
    expect((await county.call('GET', '/api/session', { cookie })).status).toBe(401)
  })
})

test('every sign-in, failure and refusal is in the audit, which the service cannot read, change or empty', async () => {
  const cookie = await county.signIn('li')
  await signIn('li', 'wrong')
  const body = { command: '0197b1c8-0000-7000-8000-000000000001', form: { name: '新人' } }
  expect(
    (await county.call('POST', '/api/registry/person/new-one/steps/person.register', { cookie, body })).status,
  ).toBe(403)
  const rows = await asOwner(
    `select what, person, detail from access.audit where account = 'li' order by id desc limit 3`,
  )
  expect(rows.map((r) => r.what)).toEqual(['refused', 'sign-in-failed', 'signed-in'])
  expect(rows[0]).toMatchObject({ person: 'li', detail: { code: 'post-not-allowed' } })
  for (const text of [
    'select 1 from access.audit',
    'update access.audit set what = null',
    'delete from access.audit',
    'truncate access.audit',
    `insert into access.audit (at, what) values (now(), 'read')`,
    'select 1 from access.audit_chain',
    'delete from access.audit_queue',
    'select * from access.audit_page(null, null, null, null, null, null, 10)',
  ])
    await expect(county.database.call({ text })).rejects.toMatchObject({ code: '42501' })
})

test('demo accounts are told only where the log says demo', async () => {
  const demo = await county.call('GET', '/api/demo/accounts')
  expect(demo.body).toContainEqual(
    expect.objectContaining({ account: 'li', name: '李明', posts: ['承办人'], agencyName: '云岭县市场监督管理局' }),
  )
  const real = await openCounty('log.yunling.test/1')
  const answer = await real.call('GET', '/api/demo/accounts')
  expect([answer.status, answer.body.code]).toEqual([404, 'not-a-demo'])
  await real.close()
})

test('who opens the page is told where he is, and as whom, without an error when as nobody', async () => {
  const nobody = { status: 200, body: { place: '云岭县', demo: true, session: null } }
  expect(await county.call('GET', '/api/entrance')).toMatchObject(nobody)
  expect(await county.call('GET', '/api/entrance', { cookie: 'xiezhi=forged' })).toMatchObject(nobody)
  const { body } = await county.call('GET', '/api/entrance', { cookie: await county.signIn('li') })
  expect(body.session).toMatchObject({ account: 'li', agency: { name: '云岭县市场监督管理局' } })
})

describe('a page says whose it is', () => {
  test('and is answered nothing once somebody else, or another post, speaks for it', async () => {
    const { body, headers } = await signIn('wang')
    const cookie = /^xiezhi=[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? ''
    const post = (body.post as { id: string }).id
    const ask = (who: string | undefined) =>
      county.call('GET', '/api/session', {
        cookie,
        headers: who === undefined ? {} : { 'x-acting-as': encodeURI(who) },
      })
    for (const own of [undefined, 'wang', `wang/${post}`]) expect((await ask(own)).status, own).toBe(200)
    for (const other of ['li', `li/${post}`, 'wang/another-post']) {
      const { status, body: refused } = await ask(other)
      expect([status, refused.code], other).toEqual([401, 'signed-in-as-another'])
      expect(refused.detail).toContain('王芳')
    }
  })
})

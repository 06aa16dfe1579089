import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellClaimed } from './notices.ts'
import { type County, openCounty } from './testing/county.ts'

// One security administrator says who may sign: whose signature it is reads so, and nobody acts for him before he has confirmed it.

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())

const take = async (account: string, stream: string, step: string, form: object) =>
  county.call('POST', `/api/registry/${stream}/steps/${step}`, {
    cookie: await county.signIn(account),
    body: { command: randomUUID(), form },
  })
const told = async (account: string) => {
  const { body } = await county.call('GET', '/api/session', { cookie: await county.signIn(account) })
  return (body.notices as { sentence: string }[]).map((n) => n.sentence)
}
const grant = { holding: 'wang:2', to: 'zhao', from: '2026-05-06', until: '2026-05-12', reason: '出差' }

test('whose post is handed on reads who entered it, and only he confirms it', async () => {
  expect((await take('shen', 'person/wang', 'delegation.grant', grant)).status).toBe(200)
  expect(await told('wang')).toEqual([
    expect.stringMatching(
      /^沈安（安全管理员）于2026-05-06登记：您的“机关主要负责人”岗位自2026-05-06至2026-05-12由赵局代行.*确认以后才生效/,
    ),
  ])
  const posts = async () => {
    const { body } = await county.call('GET', '/api/session', { cookie: await county.signIn('zhao') })
    return (body.posts as { kind: string }[]).map((p) => p.kind)
  }
  expect(await posts()).toEqual(['deputyHead'])
  const asked = { delegation: 'wang:4' }
  for (const other of ['shen', 'zhao', 'li', 'root'])
    expect([other, (await take(other, 'person/wang', 'delegation.confirm', asked)).status]).toEqual([other, 403])
  expect((await take('wang', 'person/wang', 'delegation.confirm', asked)).status).toBe(200)
  expect(await posts()).toEqual(['deputyHead', 'agencyHead'])
})

test('who is given a post that signs for the agency is told, and so is its head', async () => {
  const before = (await told('wang')).length
  const post = { agency: 'market', post: 'agencyHead', from: '2026-05-06' }
  expect((await take('shen', 'person/li', 'post.assign', post)).status).toBe(200)
  expect((await told('li')).at(-1)).toContain('您自2026-05-06起任“机关主要负责人”岗位')
  const heads = await told('wang')
  expect([heads.length, heads.at(-1)]).toEqual([before + 1, expect.stringContaining('李明自2026-05-06起任本机关')])
  await take('shen', 'person/zhao', 'post.assign', { ...post, post: 'handler' })
  expect(await told('wang')).toHaveLength(before + 1)
})

test('a key whose secret half lies elsewhere seals nothing in the name of the agency', async () => {
  const strange = { key: `agency/market+11111111+${'B'.repeat(44)}` }
  const { status, body } = await take('shen', 'agency/market', 'key.register', strange)
  expect([status, body.code, body.errors]).toMatchObject([422, 'form-invalid', [{ code: 'key-not-held' }]])
  const { body: other } = await county.call('GET', '/api/registry/agency/market', {
    cookie: await county.signIn('shen'),
  })
  expect(other.agency).not.toHaveProperty('keys')
})

test('who is said to have signed on paper is told that somebody says so', async () => {
  const before = (await told('wang')).length
  const by = { person: 'li', name: '李明', post: 'handler', agency: 'market' } as const
  const claim = {
    by,
    person: 'wang',
    post: 'agencyHead',
    title: '批准立案',
    acted: '2026-05-02T10:00',
    case: 'case-7',
  } as const
  await tellClaimed(county.deps)(claim)
  expect((await told('wang')).slice(before)).toEqual([
    expect.stringMatching(
      /^李明（承办人）.*您于2026-05-02 10:00以“机关主要负责人”办理了“批准立案”.*case-7.*告知审计管理员/,
    ),
  ])
})

test('the head is told of another seal', async () => {
  const before = (await told('wang')).length
  expect((await take('shen', 'agency/market', 'key.register', {})).status).toBe(200)
  expect((await told('wang')).slice(before)).toEqual([expect.stringContaining('用另一个电子签章')])
})

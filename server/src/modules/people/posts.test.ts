import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contextFor } from '../registries/index.ts'
import { type County, openCounty } from '../registries/testing/county.ts'
import { actorOf } from './session.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())
beforeEach(() => county.clock.set('2026-05-06T10:00:00+08:00'))

const session = async (cookie: string) => (await county.call('GET', '/api/session', { cookie })).body
const holdingOf = async (cookie: string, kind: string) =>
  ((await session(cookie)).posts as { id: string; kind: string }[]).find((p) => p.kind === kind)!.id

describe('switching posts', () => {
  test('is for one of my own, and lasts for the session', async () => {
    const cookie = await county.signIn('wang')
    const post = await holdingOf(cookie, 'disclosureApprover')
    const switched = await county.call('PUT', '/api/session/post', { cookie, body: { post } })
    expect(switched.body).toMatchObject({ post: { id: post, kind: 'disclosureApprover' } })
    expect(await session(cookie)).toMatchObject({ post: { kind: 'disclosureApprover' } })
    expect(await session(await county.signIn('wang'))).toMatchObject({ post: { kind: 'agencyHead' } })
  })

  test("to somebody else's is refused", async () => {
    const cookie = await county.signIn('li')
    const post = await holdingOf(await county.signIn('wang'), 'agencyHead')
    const answer = await county.call('PUT', '/api/session/post', { cookie, body: { post } })
    expect([answer.status, answer.body.code]).toEqual([422, 'unknown-post'])
    expect(await session(cookie)).toMatchObject({ post: { kind: 'handler' } })
  })

  test('a post that ends is gone from the next day, and with the last one the way in', async () => {
    await county.person('gone', '周离', [{ agency: 'market', post: 'handler' }])
    const cookie = await county.signIn('gone')
    const holding = await holdingOf(cookie, 'handler')
    await county.enterAs('person/gone', 'post.end', { holding, on: '2026-05-06', reason: '退休' })
    expect((await county.call('GET', '/api/session', { cookie })).status).toBe(200)
    county.clock.set('2026-05-07T00:01:00+08:00')
    expect((await county.call('GET', '/api/session', { cookie })).status).toBe(401)
    const answer = await county.call('POST', '/api/session', {
      body: { account: 'gone', password: 'correct-horse-battery' },
    })
    expect([answer.status, answer.body.code, answer.cookie]).toEqual([403, 'no-post', undefined])
  })
})

test('a delegation in force is one more post, and who acts there acts for the absent colleague by name', async () => {
  const holding = await holdingOf(await county.signIn('wang'), 'agencyHead')
  const grant = { holding, to: 'zhao', from: '2026-05-10', until: '2026-05-12', reason: '赴省里参加会议' }
  await county.enterAs('person/wang', 'delegation.grant', grant)
  const kinds = async () => {
    const body = await session(await county.signIn('zhao'))
    return (body.posts as { kind: string }[]).map((p) => p.kind)
  }
  expect(await kinds()).toEqual(['deputyHead'])
  county.clock.set('2026-05-11T09:00:00+08:00')
  expect(await kinds()).toEqual(['deputyHead'])
  const wang = await county.call('GET', '/api/registry/person/wang', { cookie: await county.signIn('wang') })
  const { asked } = wang.body.person as { asked: { id: string }[] }
  county.clock.set('2026-05-09T09:00:00+08:00')
  await county.enterAs('person/wang', 'delegation.confirm', { delegation: asked[0]!.id })
  county.clock.set('2026-05-13T09:00:00+08:00')
  expect(await kinds()).toEqual(['deputyHead'])

  county.clock.set('2026-05-11T09:00:00+08:00')
  expect(await kinds()).toEqual(['deputyHead', 'agencyHead'])
  const cookie = await county.signIn('zhao')
  const post = await holdingOf(cookie, 'agencyHead')
  const { body } = await county.call('PUT', '/api/session/post', { cookie, body: { post } })
  expect(body).toMatchObject({
    person: { name: '赵局' },
    post: {
      kind: 'agencyHead',
      title: '机关主要负责人（代王芳）',
      behalfOf: { person: 'wang', name: '王芳', until: '2026-05-12' },
    },
  })
  const actor = await actorOf(county.deps, /xiezhi=([^;]+)/.exec(cookie)?.[1])
  const as = { id: actor.person, agency: actor.agency, post: actor.post }
  const context = await county.database.read(as, (trx) => contextFor(trx, actor, '2026-05-11T09:00'))
  expect(context.actor).toEqual({
    person: 'zhao',
    name: '赵局',
    post: 'agencyHead',
    agency: 'market',
    behalfOf: { person: 'wang', name: '王芳', until: '2026-05-12' },
  })

  const entry = await county.call('GET', '/api/registry/person/wang', { cookie })
  const { delegations } = entry.body.person as { delegations: { id: string }[] }
  await county.enterAs('person/wang', 'delegation.end', {
    delegation: delegations[0]!.id,
    on: '2026-05-10',
    reason: '提前返回',
  })
  expect(await session(cookie)).toMatchObject({ post: { kind: 'deputyHead' } })
})

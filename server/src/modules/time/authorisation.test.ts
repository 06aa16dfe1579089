import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyRequest } from 'fastify'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { Problem } from '../../platform/errors.ts'
import { createHttp, type Http } from '../../platform/http.ts'
import { openClock } from './clock.ts'
import { timeRoutes } from './routes.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiezhi-time-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function served(origin: string, post: string | undefined): Promise<Http> {
  const app = await createHttp({ health: new Map(), logLevel: 'silent' })
  const signedIn = async (request: FastifyRequest) => {
    if (post === undefined) throw new Problem(401, 'not-signed-in', '请先登录。')
    request.actor = { post } as FastifyRequest['actor']
  }
  timeRoutes(app, { clock: openClock(origin, folder, { now: () => '2026-11-22T12:00:00+08:00' }), signedIn })
  return app
}
const put = async (app: Http, body: object) => {
  const answer = await app.inject({ method: 'PUT', url: '/api/clock', payload: body })
  return [answer.statusCode, answer.json().code]
}
beforeEach(() => rmSync(join(folder, 'clock.json'), { force: true }))

test('the time is told to whoever is signed in, and put forward by the administrator of a demonstration only', async () => {
  expect(await put(await served('demo.x.test', undefined), { now: '2026-12-01T09:00' })).toEqual([401, 'not-signed-in'])
  expect(await put(await served('demo.x.test', 'handler'), { now: '2026-12-01T09:00' })).toEqual([
    403,
    'post-not-allowed',
  ])
  for (const post of ['handler', 'administrator'])
    expect(await put(await served('log.x.test', post), { now: '2026-12-01T09:00' })).toEqual([
      409,
      'clock-not-settable',
    ])
  const unknown = await (await served('demo.x.test', undefined)).inject({ url: '/api/clock' })
  expect([unknown.statusCode, unknown.json().code]).toEqual([401, 'not-signed-in'])
  const app = await served('demo.x.test', 'administrator')
  expect((await app.inject({ method: 'PUT', url: '/api/clock', payload: { now: '2026-12-01T09:00' } })).json()).toEqual(
    {
      now: '2026-12-01T09:00',
      settable: true,
    },
  )
  expect((await app.inject({ url: '/api/clock' })).json().now).toBe('2026-12-01T09:00')
})

test.each([
  {},
  { now: 'tomorrow' },
  { now: '2026-13-01T09:00' },
  { now: '2026-02-30T09:00' },
  { now: 5 },
  { now: '2026-12-01T09:00', more: 1 },
])('%j is no time, and moves nothing', async (body) => {
  const app = await served('demo.x.test', 'administrator')
  const [status] = await put(app, body)
  expect([400, 422]).toContain(status)
  expect((await app.inject({ url: '/api/clock' })).json().now).toBe('2026-11-22T12:00')
})

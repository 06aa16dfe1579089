import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PostKind, posts } from '@xiezhi/law'
import type { FastifyRequest } from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { Problem } from '../../platform/errors.ts'
import { healthOf } from '../../platform/health.ts'
import { createHttp } from '../../platform/http.ts'
import { upkeepRoutes } from './routes.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-upkeep-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

async function asked(post: PostKind | undefined, query = '') {
  const health = new Map([['database', async () => undefined]])
  const app = await createHttp({ health, logLevel: 'silent', checked: true })
  upkeepRoutes(app, {
    dataDir,
    signedIn: async (request: FastifyRequest) => {
      if (post === undefined) throw new Problem(401, 'not-signed-in', '请先登录。')
      request.actor = { post } as FastifyRequest['actor']
    },
    postOf: (request) => request.actor.post,
    health: healthOf(health),
    names: () => [...health.keys()],
    verified: () => ({ present: undefined, whole: undefined }),
    head: async () => ({ size: 7, signed: Date.now() }),
    reported: () => undefined,
  })
  const answer = await app.inject({ url: `/api/upkeep${query}` })
  return [answer.statusCode, answer.json().code ?? answer.json().items.map((i: { id: string }) => i.id)]
}

test('nobody without a sign-in', async () => {
  expect(await asked(undefined)).toEqual([401, 'not-signed-in'])
})

const watch: readonly PostKind[] = ['supervisor', 'administrator', 'securityAdministrator', 'auditor']
test.each(Object.keys(posts) as PostKind[])('%s', async (post) => {
  expect(await asked(post)).toEqual(
    watch.includes(post) ? [200, ['backup', 'whole', 'present', 'channels', 'database']] : [403, 'post-not-allowed'],
  )
})

test('asked for what it does not know', async () => {
  expect((await asked('supervisor', '?agency=x'))[0]).toBe(422)
})

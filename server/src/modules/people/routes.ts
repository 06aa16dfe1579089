import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { changePassword, openAccount, resetPassword } from './accounts.ts'
import { audit } from './audit.ts'
import { demoPassword, marksOf } from './demo.ts'
import { accountOf } from './presenter.ts'
import { signIn, signOut, switchPost } from './service.ts'
import { cookieName, dayOf, momentOf, type PeopleDeps, runsOn, type SignedIn, signedIn } from './session.ts'
import { listAccounts } from './store.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const password = z.string().min(1).max(200)
/** Short and easy to type; lower case, so that two names never differ by case alone. */
const name = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,39}$/, '应为2至40个小写字母、数字、点、下划线或者连字符')
const tags = ['people']
/** From one address: an office signs in at once in the morning; who tries one password on many names is slowed down. */
const signInsAMinute = 120

/** Sign-in, session and posts. Adds the cookie parser and `app.people`, which `signedIn` reads: call it before the others. */
export async function peopleRoutes(app: Http, deps: PeopleDeps): Promise<void> {
  await app.register(cookie)
  await app.register(rateLimit, { global: false })
  app.decorate('people', deps)

  app.addHook('onError', (request, _reply, error) => auditRefusal(deps, request, error))

  const present = (actor: SignedIn) => {
    const now = deps.clock.now()
    const post = actor.posts.find((p) => p.id === actor.postId)
    return {
      person: { id: actor.person, name: actor.name },
      post,
      agency: { id: actor.agency, name: actor.agencyName },
      posts: actor.posts,
      now: momentOf(now),
      today: dayOf(now),
      marks: marksOf(deps.origin),
      demo: isDemo(deps.origin),
    }
  }
  const keep = (request: FastifyRequest, reply: FastifyReply, token: string) =>
    reply.setCookie(cookieName, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: request.protocol === 'https',
    })

  app.get('/api/session', { schema: { tags, summary: '现在的登录' }, onRequest: signedIn }, async (request) =>
    present(request.actor),
  )
  app.post(
    '/api/session',
    {
      config: { rateLimit: { max: signInsAMinute, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '登录',
        body: z.strictObject({ account: text(64), password }),
      },
    },
    async (request, reply) => {
      const { account, password } = request.body
      const { token, actor } = await signIn(deps, account, password, request.ip)
      keep(request, reply, token)
      return present(actor)
    },
  )
  app.delete('/api/session', { schema: { tags, summary: '退出' } }, async (request, reply) => {
    await signOut(deps, request.cookies[cookieName], request.ip)
    return reply.clearCookie(cookieName, { path: '/' }).code(204).send()
  })
  app.put(
    '/api/session/post',
    { schema: { tags, summary: '切换岗位', body: z.strictObject({ post: text(120) }) }, onRequest: signedIn },
    async (request) =>
      present(await switchPost(deps, request.actor, request.cookies[cookieName] ?? '', request.body.post)),
  )
  app.put(
    '/api/session/password',
    {
      schema: { tags, summary: '修改自己的密码', body: z.strictObject({ old: password, password }) },
      onRequest: signedIn,
    },
    async (request, reply) => {
      await changePassword(deps, request.actor, request.cookies[cookieName] ?? '', request.body)
      return reply.code(204).send()
    },
  )
  app.post(
    '/api/accounts',
    {
      schema: {
        tags,
        summary: '为本机关人员开设账号（安全管理员）',
        body: z.strictObject({ account: name, person: text(40), password }),
      },
      onRequest: signedIn,
    },
    async (request, reply) => {
      await openAccount(deps, request.actor, request.body)
      return reply.code(201).send({ account: request.body.account })
    },
  )
  app.put(
    '/api/accounts/:account/password',
    {
      schema: {
        tags,
        summary: '重置本机关人员的密码并解除锁定（安全管理员）',
        params: z.strictObject({ account: text(64) }),
        body: z.strictObject({ password }),
      },
      onRequest: signedIn,
    },
    async (request, reply) => {
      await resetPassword(deps, request.actor, request.params.account, request.body.password)
      return reply.code(204).send()
    },
  )
  app.get('/api/demo/accounts', { schema: { tags, summary: '演示账号（只有演示时才有）' } }, async () => {
    if (!isDemo(deps.origin)) throw new Problem(404, 'not-a-demo', '这不是演示系统，没有公开的账号。')
    const rows = await listAccounts(runsOn(deps.database), dayOf(deps.clock.now()))
    return rows.map((row) => accountOf(row, demoPassword))
  })
}

/** Every refusal to somebody signed in is kept: who probes, and where the law stopped whom. */
async function auditRefusal(deps: PeopleDeps, request: FastifyRequest, error: unknown): Promise<void> {
  const { actor } = request
  if (actor === undefined || !(error instanceof Problem) || ![403, 404, 409].includes(error.status)) return
  const { account, person, agency, post } = actor
  const at = deps.world.now()
  const subject = `${request.method} ${request.url.split('?')[0]}`.slice(0, 300)
  const entry = { what: 'refused', at, account, person, agency, post, subject, address: request.ip } as const
  await audit(runsOn(deps.database), { ...entry, detail: { code: error.code } }).catch(() => undefined)
}

const isDemo = (origin: string): boolean => marksOf(origin).length > 0

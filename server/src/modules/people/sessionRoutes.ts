import { demoAccount, entrance, factorSecret, factorSet, list, session } from '@xiezhi/answers'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { nothing, told } from '../../platform/answers.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { listAccounts, noticesOf, noticesSeen } from './accountStore.ts'
import { demoPassword, marksOf } from './demo.ts'
import { deviceCookie, deviceHash, type From, networkOf } from './guesses.ts'
import { changePassword, putInFactor, setFirstPassword, setUpFactor } from './ownAccount.ts'
import { accountOf } from './presenter.ts'
import { type Entered, signIn, signOut, switchPost } from './service.ts'
import { cookieName, dayOf, momentOf, type PeopleDeps, runsOn, type SignedIn, signedIn } from './session.ts'
import { deviceKnown } from './triesStore.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const password = z.string().min(1).max(200)
const tags = ['people']
/**
 * From one browser that somebody signed in with, or from one address: an office signs in at once in the morning; who tries one
 * password on many names is slowed down, and uses up nothing of those who were here before.
 */
const signInsAMinute = 120
const fromDevice = 20
const year = 365 * 24 * 3600

const isDemo = (origin: string): boolean => marksOf(origin).length > 0

export interface EntranceDeps extends PeopleDeps {
  /** 云岭县; '' where the installation has not been told. */
  readonly place: string
}

/** Everything about one's own sign-in. */
export function sessionRoutes(app: Http, deps: EntranceDeps): void {
  const runs = runsOn(deps.database)
  const from = (request: FastifyRequest): From => ({ address: request.ip, device: request.cookies[deviceCookie] })
  const cookieFor = (request: FastifyRequest) =>
    ({ path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' }) as const
  const keep = (request: FastifyRequest, reply: FastifyReply, { token, device }: Pick<Entered, 'token' | 'device'>) =>
    reply
      .setCookie(cookieName, token, cookieFor(request))
      .setCookie(deviceCookie, device, { ...cookieFor(request), path: '/api/session', maxAge: year })

  const present = async (actor: SignedIn) => {
    const now = deps.clock.now()
    const notices = await noticesOf(runs, actor.account)
    return {
      person: { id: actor.person, name: actor.name },
      account: actor.account,
      factor: actor.factor,
      // He sits at one of his own.
      post: actor.posts.find((p) => p.id === actor.postId)!,
      agency: { id: actor.agency, name: actor.agencyName },
      posts: actor.posts,
      now: momentOf(now),
      today: dayOf(now),
      marks: marksOf(deps.origin),
      demo: isDemo(deps.origin),
      notices: notices.map(({ id, at, sentence }) => ({ id, at: momentOf(at), sentence })),
    }
  }

  const known = async (request: FastifyRequest): Promise<string | undefined> => {
    const token = request.cookies[deviceCookie]
    if (token === undefined) return undefined
    const hash = deviceHash(token)
    return (await deviceKnown(runs, hash)) ? `device ${hash.toString('hex')}` : undefined
  }
  const limited = {
    rateLimit: {
      max: (_request: FastifyRequest, key: string) => (key.startsWith('device ') ? fromDevice : signInsAMinute),
      timeWindow: '1 minute',
      keyGenerator: async (request: FastifyRequest) => (await known(request)) ?? `address ${networkOf(request.ip)}`,
    },
  }

  // The page asks before it knows of anybody: that nobody is signed in is an answer here, and no error.
  app.get(
    '/api/entrance',
    {
      schema: {
        tags,
        summary: '打开页面时：何地、是否演示、现在的登录',
        response: { 200: told('现在没有登录的，session 为 null', entrance) },
      },
    },
    async (request) => {
      const here = { place: deps.place, demo: isDemo(deps.origin) }
      if (request.cookies[cookieName] === undefined) return { ...here, session: null }
      try {
        await signedIn(request)
      } catch (error) {
        if (error instanceof Problem && error.status === 401) return { ...here, session: null }
        throw error
      }
      return { ...here, session: await present(request.actor) }
    },
  )
  app.get(
    '/api/session',
    { schema: { tags, summary: '现在的登录', response: { 200: told('现在的登录', session) } }, onRequest: signedIn },
    async (request) => present(request.actor),
  )
  app.post(
    '/api/session',
    {
      config: limited,
      schema: {
        tags,
        summary: '登录',
        description:
          '401 code-wanted：还要验证码；403 password-to-be-set：这是一次性口令，先设定自己的密码；403 factor-to-be-set：岗位要求二次验证，先设定。',
        body: z.strictObject({ account: text(64), password, code: text(32).optional() }),
        response: { 200: told('已登录；Cookie 在 set-cookie 中', session) },
      },
    },
    async (request, reply) => {
      const entered = await signIn(deps, request.body, from(request))
      keep(request, reply, entered)
      return present(entered.actor)
    },
  )
  app.delete(
    '/api/session',
    { schema: { tags, summary: '退出', response: { 204: nothing('已退出') } } },
    async (request, reply) => {
      await signOut(deps, request.cookies[cookieName], request.ip)
      return reply.clearCookie(cookieName, { path: '/' }).code(204).send()
    },
  )
  app.put(
    '/api/session/post',
    {
      schema: {
        tags,
        summary: '切换岗位',
        body: z.strictObject({ post: text(120) }),
        response: { 200: told('已切换', session) },
      },
      onRequest: signedIn,
    },
    async (request) =>
      present(await switchPost(deps, request.actor, request.cookies[cookieName] ?? '', request.body.post)),
  )
  app.put(
    '/api/session/first-password',
    {
      config: limited,
      schema: {
        tags,
        summary: '用一次性口令设定自己的密码',
        body: z.strictObject({ account: text(64), token: text(64), password }),
        response: { 204: nothing('已设定') },
      },
    },
    async (request, reply) => {
      await setFirstPassword(deps, request.body, from(request))
      return reply.code(204).send()
    },
  )
  app.put(
    '/api/session/password',
    {
      schema: {
        tags,
        summary: '修改自己的密码',
        body: z.strictObject({ old: password, password }),
        response: { 204: nothing('已修改；新的 Cookie 在 set-cookie 中') },
      },
      onRequest: signedIn,
    },
    async (request, reply) => {
      const { actor, cookies, body } = request
      const token = await changePassword(deps, actor, cookies[cookieName] ?? '', body, from(request))
      return reply.setCookie(cookieName, token, cookieFor(request)).code(204).send()
    },
  )
  app.post(
    '/api/session/factor',
    {
      config: limited,
      schema: {
        tags,
        summary: '设定二次验证：取得密钥',
        body: z.strictObject({ account: text(64), password }),
        response: { 201: told('密钥，未填写验证码之前不生效', factorSecret) },
      },
    },
    async (request, reply) => reply.code(201).send(await setUpFactor(deps, request.body, from(request))),
  )
  app.put(
    '/api/session/factor',
    {
      config: limited,
      schema: {
        tags,
        summary: '设定二次验证：填写第一个验证码，随即登录；恢复码只显示这一次',
        body: z.strictObject({ account: text(64), password, code: text(32) }),
        response: { 200: told('已启用并登录', factorSet) },
      },
    },
    async (request, reply) => {
      const { recovery, ...entered } = await putInFactor(deps, request.body, from(request))
      keep(request, reply, entered)
      return { recovery, session: await present(entered.actor) }
    },
  )
  app.put(
    '/api/session/notices',
    {
      schema: {
        tags,
        summary: '看过了关于自己账号的提示',
        body: z.strictObject({ seen: z.array(z.string().regex(/^\d{1,18}$/)).max(200) }),
        response: { 204: nothing('已看过') },
      },
      onRequest: signedIn,
    },
    async (request, reply) => {
      await noticesSeen(runs, request.actor.account, request.body.seen, deps.world.now())
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/demo/accounts',
    {
      schema: {
        tags,
        summary: '演示账号（只有演示时才有）',
        response: { 200: told('演示账号', list(demoAccount)) },
      },
    },
    async () => {
      if (!isDemo(deps.origin)) throw new Problem(404, 'not-a-demo', '这不是演示系统，没有公开的账号。')
      const rows = await listAccounts(runs, dayOf(deps.clock.now()))
      return rows.map((row) => accountOf(row, demoPassword))
    },
  )
}

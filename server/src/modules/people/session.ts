import { createHash } from 'node:crypto'
import type { SelectablePost } from '@xiezhi/answers'
import type { Actor, Moment } from '@xiezhi/casework'
import { type Day, posts } from '@xiezhi/law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { inTurn } from '../../platform/turns.ts'
import { wantsFactor } from './decisive.ts'
import { postOf } from './presenter.ts'
import { endSession, findSession, touchSession } from './store.ts'
import type { Vault } from './vault.ts'

export interface PeopleDeps {
  readonly database: Database
  /** What the record, terms and posts go by. */
  readonly clock: Clock
  /** What sessions, lock-outs and the access audit go by: a demonstration whose clock is put forward signs nobody out. */
  readonly world: Clock
  /** Of the log: whether it is a demonstration or a drill shows in it. */
  readonly origin: string
  readonly vault: Vault
}

/** Who a request comes from. As an `Actor` it goes into the record as it is. */
export interface SignedIn extends Actor {
  readonly personName: string
  readonly agencyName: string
  readonly account: string
  /** The post chosen: a post held, or a delegation. */
  readonly postId: string
  readonly posts: readonly SelectablePost[]
  /** Signed in with a second factor. */
  readonly factor: boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `signedIn`. */
    actor: SignedIn
  }
  interface FastifyInstance {
    people: PeopleDeps
  }
}

export const cookieName = 'xiezhi'
/** Minutes without a request after which one is signed out, and hours after which in any case. */
export const idleMinutes = 30
const lifeHours = 12

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()
export const dayOf = (instant: string): Day => instant.slice(0, 10) as Day
export const momentOf = (instant: string): Moment => instant.slice(0, 16) as Moment
export const runsOn = (database: Database) => ({ query: database.call })

const notSignedIn = (sentence = '请先登录。') => new Problem(401, 'not-signed-in', sentence)

function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000
}

/** A page that looks again by itself while nobody sits before it: that keeps nobody signed in. */
const isUnattended = ({ headers }: FastifyRequest): boolean =>
  headers.accept === 'text/event-stream' || headers['x-unattended'] !== undefined

/** A fastify onRequest hook: sets `request.actor`, or answers 401 `not-signed-in`, or 403 `no-post`. */
export async function signedIn(request: FastifyRequest, reply?: FastifyReply): Promise<void> {
  // As a hook it takes its turn; who only asks whether one is still signed in waits for nobody.
  if (reply !== undefined) await inTurn(request, reply, request.cookies[cookieName])
  request.actor = await actorOf(request.server.people, request.cookies[cookieName], !isUnattended(request))
  ofWhoSits(request)
}

/** After `signedIn`, before anything he sends is read: whom his post lets do none of it is told that, and nothing else. */
export const whoMay =
  (may: (actor: SignedIn) => void) =>
  async ({ actor }: FastifyRequest): Promise<void> =>
    may(actor)

/**
 * The page says whose it is. A page that one opened and another's cookie now speaks for is answered nothing: what the first typed
 * would stand under the second's name. Throws `Problem` 401.
 */
function ofWhoSits({ headers, actor }: FastifyRequest): void {
  const said = headers['x-acting-as']
  if (typeof said !== 'string' || said === '') return
  const same = [actor.person, `${actor.person}/${actor.postId}`].some((who) => encodeURI(who) === said)
  if (same) return
  throw new Problem(
    401,
    'signed-in-as-another',
    `这个浏览器现在以${actor.name}（${posts[actor.post]}）的名义登录，与打开页面时不同，没有办理。`,
    { next: '刷新页面后再办理；不是本人的，请先退出，由本人登录' },
  )
}

/**
 * Who the token belongs to, at the post he chose or, when that is his no longer, at his first; `attended`: a person
 * asks, and stays signed in by it. Throws `Problem`.
 */
export async function actorOf(deps: PeopleDeps, token: string | undefined, attended = true): Promise<SignedIn> {
  if (token === undefined || token === '') throw notSignedIn()
  const runs = runsOn(deps.database)
  const now = deps.world.now()
  const hash = tokenHash(token)
  const session = await findSession(runs, hash, dayOf(deps.clock.now()))
  if (session === undefined) throw notSignedIn()
  if (minutesBetween(session.seen, now) > idleMinutes || minutesBetween(session.created, now) > lifeHours * 60) {
    await endSession(runs, hash)
    throw notSignedIn(`超过${idleMinutes}分钟没有操作，已经自动退出，请重新登录；填写的草稿没有丢失。`)
  }
  // A minute is near enough, and spares a write with every request.
  if (attended && minutesBetween(session.seen, now) >= 1) await touchSession(runs, hash, now)
  const held = session.posts.map(postOf)
  // A post that decides and was taken on while one sat here without a second factor waits for the next sign-in.
  const posts = held.filter((p) => session.factor || !wantsFactor(deps.origin, p.kind))
  if (posts.length === 0 && held.length > 0) throw notSignedIn('您的岗位要用二次验证登录，请重新登录。')
  const post = posts.find((p) => p.id === session.post) ?? posts[0]
  if (post === undefined) throw new Problem(403, 'no-post', '您现在没有在任的岗位，请联系本机关的安全管理员。')
  return {
    person: session.person,
    name: session.name,
    personName: session.name,
    post: post.kind,
    postId: post.id,
    agency: post.agency,
    agencyName: post.agencyName,
    ...(post.unit === undefined ? {} : { unit: post.unit }),
    account: session.account,
    factor: session.factor,
    posts,
    ...(post.behalfOf === undefined ? {} : { behalfOf: post.behalfOf }),
  }
}

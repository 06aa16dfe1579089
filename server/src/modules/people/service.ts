import { randomBytes } from 'node:crypto'
import { Problem } from '../../platform/errors.ts'
import { tell } from './accountStore.ts'
import { audit } from './audit.ts'
import { wantsFactor } from './decisive.ts'
import { hasFactor, showFactor } from './factors.ts'
import { accountLocked, cleared, deviceHash, type From, forgiven, type Guess, guess, newDevice } from './guesses.ts'
import { postOf } from './presenter.ts'
import { actorOf, dayOf, type PeopleDeps, runsOn, type SignedIn, tokenHash } from './session.ts'
import * as store from './store.ts'
import { deviceKnown, rememberDevice } from './triesStore.ts'

/** Signed in: the token of the session, the token of the browser, and who it is. */
export interface Entered {
  readonly token: string
  readonly device: string
  readonly actor: SignedIn
}

/** What an answer to a wrong password says, with its line in the audit. */
export async function notRight(
  deps: PeopleDeps,
  account: string,
  found: Exclude<Guess, { outcome: 'right' }>,
  from: From,
): Promise<Problem> {
  const runs = runsOn(deps.database)
  const at = deps.world.now()
  const { address } = from
  if (found.outcome === 'locked') {
    await audit(runs, { what: 'sign-in-locked', at, account, address })
    return accountLocked(found.until, at)
  }
  if (found.outcome === 'voucher') {
    await forgiven(deps, account, found.places)
    return new Problem(403, 'password-to-be-set', '这是一次性口令，请先设定您自己的密码。', {
      next: '设定以后，用自己的密码登录；一次性口令就不能再用。',
    })
  }
  await audit(runs, { what: 'sign-in-failed', at, account, address })
  return new Problem(401, 'sign-in-failed', `账号或者密码不对，请核对后重新登录；${found.left}`)
}

/**
 * Signs in. Throws `Problem` 401 `sign-in-failed`, `code-wanted`, `code-wrong`; 403 `password-to-be-set`,
 * `factor-to-be-set`, `no-post`; 429 `account-locked`.
 */
export async function signIn(
  deps: PeopleDeps,
  words: { account: string; password: string; code?: string | undefined },
  from: From,
): Promise<Entered> {
  const { account, password, code } = words
  const found = await guess(deps, account, password, from)
  if (found.outcome !== 'right') throw await notRight(deps, account, found, from)
  const factor = await hasFactor(deps, account)
  if (factor) {
    if (code === undefined) {
      await forgiven(deps, account, found.places)
      throw new Problem(401, 'code-wanted', '请填写手机上的六位验证码，或者一个恢复码。')
    }
    await shown(deps, { account, person: found.person, code }, from)
  } else if (await mustHaveFactor(deps, found.person)) {
    await forgiven(deps, account, found.places)
    throw new Problem(403, 'factor-to-be-set', '您的岗位要用二次验证登录，请先在手机上设定。', {
      next: '用手机上的身份验证器扫描二维码，再填写它显示的六位验证码。',
    })
  }
  return enter(deps, { account, ...found, factor }, from)
}

async function shown(
  deps: PeopleDeps,
  who: { account: string; person: string; code: string },
  from: From,
): Promise<void> {
  const { account, person, code } = who
  const at = deps.world.now()
  const runs = runsOn(deps.database)
  const way = await showFactor(deps, account, code)
  if (way === undefined) {
    await audit(runs, { what: 'code-wrong', at, account, person, address: from.address })
    throw new Problem(401, 'code-wrong', '验证码不对，或者已经用过，请用下一个验证码再试。')
  }
  if (way.way === 'code') return
  await audit(runs, { what: 'recovery-code-used', at, account, person, address: from.address })
  await tell(
    runs,
    account,
    at,
    `${at.slice(0, 16).replace('T', ' ')}，用一个恢复码登录，还剩${way.left}个。不是您本人的，请立即告诉审计管理员。`,
  )
}

/** One of his posts decides: then he is asked for a second factor whichever post he sits at. */
async function mustHaveFactor(deps: PeopleDeps, person: string): Promise<boolean> {
  const posts = await store.postsOn(runsOn(deps.database), person, dayOf(deps.clock.now()))
  return posts.some((post) => wantsFactor(deps.origin, postOf(post).kind))
}

/** Opens the session, when everything asked for was right. */
export async function enter(
  deps: PeopleDeps,
  who: { account: string; person: string; places: readonly string[]; factor: boolean },
  from: From,
): Promise<Entered> {
  const { account, person, places, factor } = who
  const { address } = from
  const runs = runsOn(deps.database)
  const at = deps.world.now()
  await cleared(deps, account, places)
  await store.clearSessions(runs, at)
  const held = (await store.postsOn(runs, person, dayOf(deps.clock.now()))).map(postOf)
  const post = held.find((one) => factor || !wantsFactor(deps.origin, one.kind)) ?? held[0]
  if (post === undefined) {
    await audit(runs, { what: 'refused', at, account, person, address, detail: { code: 'no-post' } })
    throw new Problem(403, 'no-post', '您现在没有在任的岗位，请联系本机关的安全管理员。')
  }
  const token = randomBytes(32).toString('base64url')
  const session = { token: tokenHash(token), account, post: post.id, factor, address }
  await store.openSession(runs, session, { at, agency: post.agency, sits: post.kind })
  // A browser two people share is known to both of them.
  const known = from.device !== undefined && (await deviceKnown(runs, deviceHash(from.device)))
  const device = known ? from.device! : newDevice()
  await rememberDevice(runs, deviceHash(device), account, at)
  return { token, device, actor: await actorOf(deps, token) }
}

export async function signOut(deps: PeopleDeps, token: string | undefined, address: string): Promise<void> {
  if (token === undefined) return
  const runs = runsOn(deps.database)
  const at = deps.world.now()
  const session = await store.findSession(runs, tokenHash(token), dayOf(deps.clock.now()))
  await store.endSession(runs, tokenHash(token))
  if (session !== undefined)
    await audit(runs, { what: 'signed-out', at, account: session.account, person: session.person, address })
}

/** Chooses another of one's posts for the rest of the session. Throws `Problem` 422 `unknown-post`. */
export async function switchPost(deps: PeopleDeps, actor: SignedIn, token: string, post: string): Promise<SignedIn> {
  if (!actor.posts.some((p) => p.id === post))
    throw new Problem(422, 'unknown-post', '您不在这个岗位上，请在可选的岗位中选择。')
  const runs = runsOn(deps.database)
  await store.moveSession(runs, tokenHash(token), post)
  const next = await actorOf(deps, token)
  const { account, person, agency } = next
  await audit(runs, {
    what: 'post-switched',
    at: deps.world.now(),
    account,
    person,
    agency,
    post: next.post,
    subject: post,
  })
  return next
}

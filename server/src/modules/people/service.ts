import { randomBytes } from 'node:crypto'
import { Problem } from '../../platform/errors.ts'
import { audit } from './audit.ts'
import { accountLocked, guess } from './guesses.ts'
import { actorOf, dayOf, type PeopleDeps, runsOn, type SignedIn, tokenHash } from './session.ts'
import * as store from './store.ts'

/** Signs in and gives the token for the cookie. Throws `Problem` 401 `sign-in-failed`, 429 `account-locked`, 403 `no-post`. */
export async function signIn(
  deps: PeopleDeps,
  account: string,
  password: string,
  address: string,
): Promise<{ token: string; actor: SignedIn }> {
  const runs = runsOn(deps.database)
  const at = deps.world.now()
  const found = await guess(runs, account, password, at)
  if (found.outcome === 'locked') {
    await audit(runs, { what: 'sign-in-locked', at, account, address })
    throw accountLocked()
  }
  if (found.outcome === 'wrong') {
    await audit(runs, { what: 'sign-in-failed', at, account, address })
    throw new Problem(401, 'sign-in-failed', `账号或者密码不对，请核对后重新登录；${found.left}`)
  }
  await store.clearSessions(runs, at)
  const [post] = await store.postsOn(runs, found.person, dayOf(deps.clock.now()))
  if (post === undefined) {
    await audit(runs, { what: 'refused', at, account, person: found.person, address, detail: { code: 'no-post' } })
    throw new Problem(403, 'no-post', '您现在没有在任的岗位，请联系本机关的系统管理员。')
  }
  const token = randomBytes(32).toString('base64url')
  await store.insertSession(runs, { token: tokenHash(token), account, person: found.person, post: post.id, at })
  const actor = await actorOf(deps, token)
  await audit(runs, {
    what: 'signed-in',
    at,
    account,
    person: actor.person,
    agency: actor.agency,
    post: actor.post,
    address,
  })
  return { token, actor }
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

import { randomBytes } from 'node:crypto'
import { Problem } from '../../platform/errors.ts'
import * as store from './accountStore.ts'
import { audit } from './audit.ts'
import { hasFactors } from './decisive.ts'
import { beginFactor, confirmFactor } from './factors.ts'
import { accountLocked, cleared, type From, forgiven, guess } from './guesses.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { type Entered, enter, notRight } from './service.ts'
import { dayOf, type PeopleDeps, runsOn, type SignedIn, tokenHash } from './session.ts'
import { endSessionsOf, renewSession } from './store.ts'
import { close } from './vouchers.ts'
import { refuseWeak } from './weak.ts'

/** A one-time token turned into one's own password. Throws `Problem` 401 `sign-in-failed`, 422 `weak-password`, 429. */
export async function setFirstPassword(
  deps: PeopleDeps,
  words: { account: string; token: string; password: string },
  from: From,
): Promise<void> {
  const { account, token, password } = words
  const at = deps.world.now()
  const runs = runsOn(deps.database)
  const found = await guess(deps, account, token, from)
  if (found.outcome !== 'voucher') {
    await audit(runs, { what: 'sign-in-failed', at, account, address: from.address, detail: { with: 'token' } })
    if (found.outcome === 'locked') throw accountLocked(found.until, at)
    if (found.outcome === 'right') await forgiven(deps, account, found.places)
    throw new Problem(
      401,
      'token-not-right',
      '一次性口令不对、已经用过或者已经过期，请核对；过期的，请安全管理员重新申请。',
    )
  }
  try {
    refuseWeak(password, account, await store.namesAround(runs, account, dayOf(deps.clock.now())))
  } catch (error) {
    await forgiven(deps, account, found.places)
    throw error
  }
  // Closed first, and only once: of two at once with the same token one is too late.
  if ((await close(runs, account, 'used', at, found.voucher)) === 0)
    throw new Problem(401, 'token-not-right', '一次性口令已经用过了，请用您设定的密码登录。')
  await store.updateHash(runs, { name: account, hash: await hashPassword(password), at })
  await endSessionsOf(runs, account, Buffer.alloc(32))
  await cleared(deps, account, found.places)
  await audit(runs, { what: 'password-set', at, account, address: from.address })
}

/**
 * One's own password. The session goes on under a new token and every other one ends. A wrong old password counts as a
 * failed sign-in does. Gives the new token.
 */
export async function changePassword(
  deps: PeopleDeps,
  actor: SignedIn,
  token: string,
  words: { old: string; password: string },
  from: From,
): Promise<string> {
  const runs = runsOn(deps.database)
  const at = deps.world.now()
  const who = { account: actor.account, person: actor.person, agency: actor.agency, post: actor.post }
  const old = await guess(deps, actor.account, words.old, from)
  if (old.outcome !== 'right') {
    const refusal =
      old.outcome === 'locked'
        ? accountLocked(old.until, at)
        : new Problem(422, 'wrong-password', `原密码不对，请重新填写；${old.outcome === 'wrong' ? old.left : ''}`)
    const detail = { code: refusal.code }
    await audit(runs, { what: 'refused', at, ...who, subject: `account/${actor.account}`, detail })
    throw refusal
  }
  await cleared(deps, actor.account, old.places)
  refuseWeak(words.password, actor.account, await store.namesAround(runs, actor.account, dayOf(deps.clock.now())))
  const found = await store.findAccount(runs, actor.account)
  if (await verifyPassword(found?.hash ?? undefined, words.password))
    throw new Problem(422, 'same-password', '新密码和原密码一样，请换一个。')
  await store.updateHash(runs, { name: actor.account, hash: await hashPassword(words.password), at })
  const next = randomBytes(32).toString('base64url')
  await renewSession(runs, tokenHash(token), tokenHash(next), { at, agency: actor.agency, sits: actor.post })
  await endSessionsOf(runs, actor.account, tokenHash(next))
  return next
}

/** By the password: a new secret to be put into an authenticator. Throws as sign-in, 409 `factor-in-use`, `no-factor-here`. */
export async function setUpFactor(
  deps: PeopleDeps,
  words: { account: string; password: string },
  from: From,
): Promise<{ secret: string; uri: string }> {
  const { account, password } = words
  if (!hasFactors(deps.origin)) throw new Problem(409, 'no-factor-here', '演示和演练不用二次验证。')
  const found = await guess(deps, account, password, from)
  if (found.outcome !== 'right') throw await notRight(deps, account, found, from)
  await forgiven(deps, account, found.places)
  const made = await beginFactor(deps, account)
  if (made === undefined)
    throw new Problem(409, 'factor-in-use', '已经启用二次验证；换手机的，请安全管理员重置二次验证。')
  await audit(runsOn(deps.database), {
    what: 'factor-begun',
    at: deps.world.now(),
    account,
    person: found.person,
    address: from.address,
  })
  return made
}

/** The first code: from now on one is asked for, and with it one is signed in. Throws as sign-in, 401 `code-wrong`. */
export async function putInFactor(
  deps: PeopleDeps,
  words: { account: string; password: string; code: string },
  from: From,
): Promise<Entered & { recovery: readonly string[] }> {
  const { account, password, code } = words
  const found = await guess(deps, account, password, from)
  if (found.outcome !== 'right') throw await notRight(deps, account, found, from)
  const recovery = await confirmFactor(deps, account, code)
  const at = deps.world.now()
  const who = { account, person: found.person, address: from.address }
  if (recovery === undefined) {
    await audit(runsOn(deps.database), { what: 'code-wrong', at, ...who })
    throw new Problem(401, 'code-wrong', '验证码不对，请核对手机的时间是否准确，用下一个验证码再试。')
  }
  await audit(runsOn(deps.database), { what: 'factor-set', at, ...who })
  return { ...(await enter(deps, { account, ...found, factor: true }, from)), recovery }
}

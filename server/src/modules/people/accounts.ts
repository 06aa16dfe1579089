import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { audit } from './audit.ts'
import { accountLocked, guess } from './guesses.ts'
import { hashPassword } from './password.ts'
import { dayOf, type PeopleDeps, runsOn, type SignedIn, tokenHash } from './session.ts'
import * as store from './store.ts'

const shortest = 10

function checked(password: string): string {
  if (password.length >= shortest) return password
  throw new Problem(422, 'weak-password', `密码至少要有${shortest}个字符，请换一个更长的密码。`)
}

const unknownAccount = () => new Problem(404, 'unknown-account', '本机关没有这个账号，请核对。')

/** Gives a person on the register an account. Throws `Problem` 422 `account-taken` or `weak-password`. */
export async function createAccount(
  trx: Pick<Queries, 'query'>,
  account: { name: string; person: string; password: string; at: string },
): Promise<void> {
  const hash = await hashPassword(checked(account.password))
  if (!(await store.insertAccount(trx, { ...account, hash })))
    throw new Problem(422, 'account-taken', '这个账号已经有人使用，或者这个人已经有账号，请换一个。')
}

/**
 * The account of who founds an installation. One that a founding that was cut off has made already for the same person
 * gets this password. Call it only while there is no administrator. Throws as `createAccount`.
 */
export async function createFirstAccount(
  trx: Pick<Queries, 'query'>,
  account: { name: string; person: string; password: string; at: string },
): Promise<void> {
  const { name, person, password, at } = account
  if ((await store.findAccount(trx, name))?.person !== person) return createAccount(trx, account)
  await store.updateHash(trx, { name, hash: await hashPassword(checked(password)), at })
}

/**
 * Security administrators keep the accounts of those who sit in their agency and nowhere else; the government's keeps all. Else
 * one could give a stranger a post here, and then his account a password.
 */
async function mayKeep(deps: PeopleDeps, actor: SignedIn, person: string): Promise<void> {
  if (actor.post !== 'securityAdministrator')
    throw new Problem(403, 'post-not-allowed', '账号由安全管理员办理，请联系本机关的安全管理员。')
  const seat = await store.seatOf(runsOn(deps.database), person, actor.agency, dayOf(deps.clock.now()))
  if (!seat.known) throw new Problem(404, 'unknown-entry', '没有登记过这个人，请先登记人员。')
  if (seat.government || (seat.here && !seat.elsewhere)) return
  throw new Problem(
    403,
    'not-your-agency',
    seat.here
      ? '这个人在其他机关也有岗位，请本级政府的安全管理员办理。'
      : '这个人不在本机关任岗，请先在本机关登记任岗。',
  )
}

const by = ({ account, person, agency, post }: SignedIn) => ({ account, person, agency, post })

/** A new account, by the administrator of the person's agency. */
export async function openAccount(
  deps: PeopleDeps,
  actor: SignedIn,
  wanted: { account: string; person: string; password: string },
): Promise<void> {
  await mayKeep(deps, actor, wanted.person)
  const runs = runsOn(deps.database)
  const at = deps.world.now()
  await createAccount(runs, { name: wanted.account, person: wanted.person, password: wanted.password, at })
  await audit(runs, { what: 'account-created', at, ...by(actor), subject: wanted.account })
}

/** A forgotten password set anew: unlocks the name and ends its sessions. */
export async function resetPassword(
  deps: PeopleDeps,
  actor: SignedIn,
  account: string,
  password: string,
): Promise<void> {
  const runs = runsOn(deps.database)
  const found = await store.findAccount(runs, account)
  if (found === undefined) throw unknownAccount()
  await mayKeep(deps, actor, found.person)
  const at = deps.world.now()
  await store.updateHash(runs, { name: account, hash: await hashPassword(checked(password)), at })
  await store.clearTries(runs, account, at)
  await store.endSessionsOf(runs, account, Buffer.alloc(32))
  await audit(runs, { what: 'password-reset', at, ...by(actor), subject: account })
}

/** One's own password; every other session of the account ends. A wrong old one counts as a failed sign-in does. */
export async function changePassword(
  deps: PeopleDeps,
  actor: SignedIn,
  token: string,
  words: { old: string; password: string },
): Promise<void> {
  const runs = runsOn(deps.database)
  const at = deps.world.now()
  const old = await guess(runs, actor.account, words.old, at)
  if (old.outcome !== 'right') {
    const refusal =
      old.outcome === 'locked'
        ? accountLocked()
        : new Problem(422, 'wrong-password', `原密码不对，请重新填写；${old.left}`)
    await audit(runs, { what: 'refused', at, ...by(actor), subject: actor.account, detail: { code: refusal.code } })
    throw refusal
  }
  await store.updateHash(runs, { name: actor.account, hash: await hashPassword(checked(words.password)), at })
  await store.endSessionsOf(runs, actor.account, tokenHash(token))
  await audit(runs, { what: 'password-changed', at, ...by(actor) })
}

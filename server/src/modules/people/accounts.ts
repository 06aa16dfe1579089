import type { Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import * as store from './accountStore.ts'
import { audit } from './audit.ts'
import { dropFactor } from './factors.ts'
import { hashPassword } from './password.ts'
import { postOf } from './presenter.ts'
import { dayOf, momentOf, type PeopleDeps, runsOn, type SignedIn } from './session.ts'
import { endSessionsOf, seatOf } from './store.ts'
import { clearAccount, forgetDevices } from './triesStore.ts'
import * as vouchers from './vouchers.ts'
import { refuseWeak } from './weak.ts'

type Runs = Pick<Queries, 'query'>

const unknownAccount = () => new Problem(404, 'unknown-account', '本机关没有这个账号，请核对。')

/**
 * An account with a password at once: for demonstrations and drills, whose passwords are printed. In a real installation a
 * password is set by its person only. Throws `Problem` 422 `account-taken` or `weak-password`.
 */
export async function createAccount(
  runs: Runs,
  account: { name: string; person: string; password: string; at: string },
): Promise<void> {
  refuseWeak(account.password, account.name)
  const hash = await hashPassword(account.password)
  if (!(await store.insertAccount(runs, { ...account, hash }))) throw taken()
}

const taken = () => new Problem(422, 'account-taken', '这个账号已经有人使用，或者这个人已经有账号，请换一个。')

/** Security administrators ask, they and system administrators confirm: never the auditor, who only reads. */
export const mayAsk = (actor: SignedIn): void => {
  if (actor.post !== 'securityAdministrator')
    throw new Problem(403, 'post-not-allowed', '账号由安全管理员办理，请联系本机关的安全管理员。')
}
export const mayConfirm = (actor: SignedIn): void => {
  if (actor.post === 'securityAdministrator' || actor.post === 'administrator') return
  throw new Problem(403, 'post-not-allowed', '账号的申请由另一个安全管理员或者系统管理员确认。')
}

/**
 * Administrators keep the accounts of those who sit in their agency and nowhere else; the government's keep all. Else one
 * could give a stranger a post here, and then his account a password.
 */
async function mayKeep(deps: PeopleDeps, actor: SignedIn, person: string): Promise<void> {
  const seat = await seatOf(runsOn(deps.database), person, actor.agency, dayOf(deps.clock.now()))
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
const as = (actor: SignedIn) => ({ id: actor.person, agency: actor.agency, post: actor.post })

export interface HalfToken {
  readonly account: string
  readonly voucher: string
  /** Shown once. */
  readonly half: string
  readonly until: string
}

/** A new account, without a password: half of the one-time token, the other half is for who confirms. */
export async function openAccount(
  deps: PeopleDeps,
  actor: SignedIn,
  wanted: { account: string; person: string },
): Promise<HalfToken> {
  mayAsk(actor)
  await mayKeep(deps, actor, wanted.person)
  const at = deps.world.now()
  return deps.database.transaction(as(actor), async (trx) => {
    const { account, person } = wanted
    if (!(await store.insertAccount(trx, { name: account, person, hash: null, at }))) throw taken()
    const asked = { account, purpose: 'open', factor: false, reason: '开设账号', by: actor.person } as const
    const { id, half, until } = await vouchers.ask(trx, deps.vault, asked, at)
    await audit(trx, { what: 'account-created', at, ...by(actor), subject: `account/${account}` })
    return { account, voucher: id, half, until }
  })
}

/** A forgotten password, or with `factor` a lost telephone as well. Nothing changes until somebody else confirms. */
export async function askReset(
  deps: PeopleDeps,
  actor: SignedIn,
  account: string,
  wanted: { reason: string; factor: boolean },
): Promise<HalfToken> {
  mayAsk(actor)
  const found = await store.findAccount(runsOn(deps.database), account)
  if (found === undefined) throw unknownAccount()
  await mayKeep(deps, actor, found.person)
  if (found.person === actor.person)
    throw new Problem(403, 'own-account', '自己的密码请用“修改密码”；忘记的，请另一个安全管理员重置。')
  const at = deps.world.now()
  return deps.database.transaction(as(actor), async (trx) => {
    const asked = { account, purpose: 'reset', ...wanted, by: actor.person } as const
    const { id, half, until } = await vouchers.ask(trx, deps.vault, asked, at)
    await audit(trx, { what: 'reset-asked', at, ...by(actor), subject: `account/${account}`, detail: wanted })
    return { account, voucher: id, half, until }
  })
}

async function waitingVoucher(deps: PeopleDeps, actor: SignedIn, id: string): Promise<vouchers.Waiting> {
  const found = await vouchers.findVoucher(runsOn(deps.database), id, deps.world.now())
  if (found === undefined)
    throw new Problem(404, 'unknown-voucher', '没有这项申请，或者已经办完、撤回、过期，请刷新后再看。')
  await mayKeep(deps, actor, found.person)
  return found
}

const when = (instant: string) => momentOf(instant).replace('T', ' ')

/**
 * The second of two administrators: from now on the old password opens nothing, and the two halves together let the person
 * set a new one. He is told of it when he signs in.
 */
export async function confirmVoucher(deps: PeopleDeps, actor: SignedIn, id: string): Promise<HalfToken> {
  mayConfirm(actor)
  const asked = await waitingVoucher(deps, actor, id)
  if (asked.asked_by === actor.person)
    throw new Problem(403, 'second-person-needed', '您自己的申请要由另一个安全管理员或者系统管理员确认。')
  if (asked.person === actor.person)
    throw new Problem(403, 'own-account', '自己的账号不能由自己确认，请另一个安全管理员或者系统管理员确认。')
  if (asked.confirmed !== null) throw new Problem(409, 'already-confirmed', '这项申请已经确认过了，请刷新后再看。')
  const at = deps.world.now()
  return deps.database.transaction(as(actor), async (trx) => {
    const { account } = asked
    const made = await vouchers.confirm(trx, deps.vault, { id, account, by: actor.person }, at)
    if (made === undefined) throw new Problem(409, 'already-confirmed', '这项申请已经确认过了，请刷新后再看。')
    await closeAccount(trx, account, at, asked.factor)
    const what = asked.purpose === 'open' ? '开设了您的账号' : `重置了您的密码${asked.factor ? '和二次验证' : ''}`
    const reason = asked.purpose === 'open' ? '' : `（理由：${asked.reason}）`
    const sentence = `${when(at)}，${asked.asked_name}申请、${actor.name}确认，${what}${reason}。不是您要求的，请立即告诉审计管理员。`
    await store.tell(trx, account, at, sentence)
    await audit(trx, {
      what: 'voucher-confirmed',
      at,
      ...by(actor),
      subject: `account/${account}`,
      detail: { asked: asked.asked_by },
    })
    return { account, voucher: id, ...made }
  })
}

/** Nobody is in, and nobody gets in but by the one-time token. */
async function closeAccount(trx: Runs, account: string, at: string, factor: boolean): Promise<void> {
  await store.updateHash(trx, { name: account, hash: null, at })
  await endSessionsOf(trx, account, Buffer.alloc(32))
  await forgetDevices(trx, account)
  await clearAccount(trx, account)
  if (factor) await dropFactor(trx, account)
}

/** Taken back by who asked, or refused by who should confirm. */
export async function withdrawVoucher(deps: PeopleDeps, actor: SignedIn, id: string): Promise<void> {
  mayConfirm(actor)
  const { account } = await waitingVoucher(deps, actor, id)
  const at = deps.world.now()
  await vouchers.close(runsOn(deps.database), account, 'withdrawn', at, id)
  await audit(runsOn(deps.database), { what: 'voucher-withdrawn', at, ...by(actor), subject: `account/${account}` })
}

/** The people the administrator keeps, their accounts, and what waits. */
export async function accountsFor(deps: PeopleDeps, actor: SignedIn) {
  mayConfirm(actor)
  const runs = runsOn(deps.database)
  const day: Day = dayOf(deps.clock.now())
  const seat = await seatOf(runs, actor.person, actor.agency, day)
  const rows = await store.keptBy(runs, seat.government ? null : actor.agency, day)
  const waits = await vouchers.waiting(runs, deps.world.now())
  return rows.map((row) => {
    const waiting = waits.find((one) => one.account === row.account)
    return {
      person: row.person,
      name: row.person_name,
      account: row.account,
      posts: row.posts.map(postOf).map(({ title, agencyName }) => ({ title, agencyName })),
      set: row.set,
      factor: row.factor,
      waiting: waiting
        ? {
            voucher: waiting.id,
            purpose: waiting.purpose,
            factor: waiting.factor,
            reason: waiting.reason,
            askedBy: waiting.asked_name,
            asked: momentOf(waiting.asked),
            until: momentOf(waiting.until),
            confirmed: waiting.confirmed !== null,
            mine: waiting.asked_by === actor.person,
          }
        : null,
    }
  })
}

/** At the server itself, by who has it in hand: a one-time token, whole. Recorded, and told to the person. */
export async function resetAtServer(
  deps: PeopleDeps,
  account: string,
  given: { factor: boolean; operator: string },
): Promise<{ token: string; until: string }> {
  const runs = runsOn(deps.database)
  if ((await store.findAccount(runs, account)) === undefined) throw unknownAccount()
  const at = deps.world.now()
  await closeAccount(runs, account, at, given.factor)
  const asked = { account, purpose: 'reset', factor: given.factor, reason: '服务器上重置' } as const
  const made = await vouchers.issueAtServer(runs, deps.vault, asked, at)
  await store.tell(
    runs,
    account,
    at,
    `${when(at)}，有人在服务器上（操作系统用户${given.operator}）重置了您的密码${given.factor ? '和二次验证' : ''}。不是您要求的，请立即告诉审计管理员。`,
  )
  await audit(runs, {
    what: 'reset-at-server',
    at,
    subject: `account/${account}`,
    detail: { operator: given.operator },
  })
  return made
}

/** Ends every wait at the name; gives how many places waited. */
export async function unlockAtServer(deps: PeopleDeps, account: string, operator: string): Promise<number> {
  const runs = runsOn(deps.database)
  if ((await store.findAccount(runs, account)) === undefined) throw unknownAccount()
  const places = await clearAccount(runs, account)
  await audit(runs, {
    what: 'unlocked-at-server',
    at: deps.world.now(),
    subject: `account/${account}`,
    detail: { operator },
  })
  return places.length
}

/**
 * The account of who founds an installation, with a one-time token, whole: there is nobody yet who could hold the other
 * half. One that a founding that was cut off has made already for the same person gets this token.
 */
export async function foundAccount(
  deps: PeopleDeps,
  account: { name: string; person: string },
): Promise<{ token: string; until: string }> {
  const runs = runsOn(deps.database)
  const at = deps.world.now()
  const { name, person } = account
  if (
    (await store.findAccount(runs, name))?.person !== person &&
    !(await store.insertAccount(runs, { name, person, hash: null, at }))
  )
    throw taken()
  const asked = { account: name, purpose: 'open', factor: false, reason: '设立' } as const
  const made = await vouchers.issueAtServer(runs, deps.vault, asked, at)
  await audit(runs, { what: 'account-created', at, subject: `account/${name}`, detail: { founding: true } })
  return made
}

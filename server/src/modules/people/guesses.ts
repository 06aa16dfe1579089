import { createHash, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { Problem } from '../../platform/errors.ts'
import { findAccount } from './accountStore.ts'
import { verifyPassword } from './password.ts'
import type { PeopleDeps } from './session.ts'
import { runsOn } from './session.ts'
import * as tries from './triesStore.ts'
import { opens } from './vouchers.ts'

/** Where a try comes from; `device`: the cookie a browser has that somebody signed in with. */
export interface From {
  readonly address: string
  readonly device: string | undefined
}

/** From one browser, or one address: five tries, then a minute, two, four, eight, a quarter of an hour. */
const here: tries.Patience = { free: 5, first: 1, most: 15, forgets: 24 }
/** All browsers nobody signed in with before, wherever they are: so that a thousand addresses are not a thousand times five. */
const anywhere: tries.Patience = { free: 100, first: 1, most: 15, forgets: 1 }
const everywhere = 'anywhere'

export const deviceCookie = 'xiezhi-device'
export const deviceHash = (token: string): Buffer => createHash('sha256').update(token).digest()
export const newDevice = (): string => randomBytes(32).toString('base64url')

/** One house has a whole /64 of the new addresses: guessed from all of them it is still one place. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const full = tail === undefined ? left : [...left, ...new Array(8 - left.length - right.length).fill('0'), ...right]
  return `${full
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`
}

function waits(until: string, now: string): string {
  const seconds = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1000))
  return seconds <= 90 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`
}

export const accountLocked = (until: string, now: string) =>
  new Problem(429, 'account-locked', `这里连续多次登录不成功，请${waits(until, now)}后再试。`, {
    next: '在您登录过的电脑上登录不受影响；忘记密码的，请联系本机关的安全管理员重置。',
  })

export type Guess =
  | { readonly outcome: 'right'; readonly person: string; readonly name: string; readonly places: readonly string[] }
  /** A one-time token: it opens nothing but the setting of a password. */
  | { readonly outcome: 'voucher'; readonly voucher: string; readonly places: readonly string[] }
  /** `left`: a sentence on how often one may still try. */
  | { readonly outcome: 'wrong'; readonly left: string }
  | { readonly outcome: 'locked'; readonly until: string }

/**
 * Compares a password with the account's, wherever one is asked for: counted before it is looked at, by name and where it
 * comes from, so that no way in gives more tries than another and nobody locks somebody else out. What comes of it ends by
 * `cleared` (all is right) or `forgiven` (it was no guess).
 */
export async function guess(deps: PeopleDeps, account: string, password: string, from: From): Promise<Guess> {
  const runs = runsOn(deps.database)
  const at = deps.world.now()
  const token = from.device === undefined ? undefined : deviceHash(from.device)
  const known = token !== undefined && (await tries.deviceKnown(runs, token, account))
  const place = known ? `device ${token.toString('hex')}` : `address ${networkOf(from.address)}`
  const counted = await tries.countTry(runs, { account, place }, at, here)
  if ('until' in counted) return { outcome: 'locked', until: counted.until }
  // Only what was looked at counts for all: else one address that has to wait would keep everybody else waiting.
  if (!known) {
    const all = await tries.countTry(runs, { account, place: everywhere }, at, anywhere)
    if ('until' in all) {
      await tries.forgiveTry(runs, { account, places: [place] })
      return { outcome: 'locked', until: all.until }
    }
  }
  const places = known ? [place] : [place, everywhere]
  const found = await findAccount(runs, account)
  const right = await verifyPassword(found?.hash ?? undefined, password)
  if (found !== undefined && right) return { outcome: 'right', person: found.person, name: found.person_name, places }
  const voucher = found === undefined ? undefined : await opens(deps, account, password)
  if (voucher !== undefined) return { outcome: 'voucher', voucher, places }
  const left = here.free - counted.failures
  return { outcome: 'wrong', left: left > 0 ? `还可以再试${left}次。` : '请稍后再试。' }
}

/** Everything that was asked for was right. */
export async function cleared(deps: PeopleDeps, account: string, places: readonly string[]): Promise<void> {
  const runs = runsOn(deps.database)
  const [place, ...others] = places
  if (place !== undefined) await tries.clearTries(runs, { account, place }, deps.world.now())
  if (others.length > 0) await tries.forgiveTry(runs, { account, places: others })
}

/** The password was right, and nothing else was guessed. */
export const forgiven = (deps: PeopleDeps, account: string, places: readonly string[]) =>
  tries.forgiveTry(runsOn(deps.database), { account, places })

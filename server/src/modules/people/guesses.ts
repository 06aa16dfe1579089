import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { verifyPassword } from './password.ts'
import * as store from './store.ts'

const tries = 5
const lockMinutes = 15

export const accountLocked = () =>
  new Problem(
    429,
    'account-locked',
    `密码连续${tries}次不对，账号已锁定${lockMinutes}分钟，请稍后再试，或者联系系统管理员。`,
  )

export type Guess =
  | { readonly outcome: 'right'; readonly person: string }
  /** `left`: a sentence on how often one may still try. */
  | { readonly outcome: 'wrong'; readonly left: string }
  | { readonly outcome: 'locked' }

/**
 * Compares a password with the account's, wherever one is asked for: counted before it is looked at, by name, so that
 * no way in gives more tries than another; the right one clears the count.
 */
export async function guess(
  runs: Pick<Queries, 'query'>,
  account: string,
  password: string,
  at: string,
): Promise<Guess> {
  const failed = await store.countTry(runs, account, at, tries, lockMinutes)
  if (failed === undefined) return { outcome: 'locked' }
  const found = await store.findAccount(runs, account)
  if (!(await verifyPassword(found?.hash, password)) || found === undefined) {
    const left = tries - failed
    return { outcome: 'wrong', left: left > 0 ? `还可以再试${left}次。` : `账号已锁定${lockMinutes}分钟。` }
  }
  await store.clearTries(runs, account, at)
  return { outcome: 'right', person: found.person }
}

import { randomInt } from 'node:crypto'
import type { Queries } from '../../platform/db/pool.ts'
import { type PeopleDeps, runsOn } from './session.ts'
import { base32, newSecret, otpauth, stepOfCode } from './totp.ts'

type Runs = Pick<Queries, 'query'>

interface FactorRow {
  readonly secret: Buffer
  readonly confirmed: string | null
}

async function find(runs: Runs, account: string): Promise<FactorRow | undefined> {
  const rows = await runs.query<FactorRow>({
    name: 'access.factor',
    text: 'select secret, confirmed from access.factor where account = $1',
    values: [account],
  })
  return rows[0]
}

/** Whether the account has a second factor that was shown to work. */
export const hasFactor = async (deps: PeopleDeps, account: string): Promise<boolean> =>
  (await find(runsOn(deps.database), account))?.confirmed != null

/** A new secret, not asked for until a code of it was shown; undefined: there is one in use, which this does not replace. */
export async function beginFactor(
  deps: PeopleDeps,
  account: string,
): Promise<{ secret: string; uri: string } | undefined> {
  const secret = newSecret()
  const rows = await runsOn(deps.database).query({
    name: 'access.factor.begin',
    text: `insert into access.factor as f (account, secret, made) values ($1, $2, $3)
      on conflict (account) do update set secret = excluded.secret, made = excluded.made, step = 0
      where f.confirmed is null returning account`,
    values: [account, deps.vault.seal(secret), deps.world.now()],
  })
  return rows.length === 0 ? undefined : { secret: base32(secret), uri: otpauth(secret, account) }
}

/** True when the code is one of now and of no step taken before; then its step is taken. */
async function takeCode(deps: PeopleDeps, account: string, code: string, confirming: boolean): Promise<boolean> {
  const runs = runsOn(deps.database)
  const row = await find(runs, account)
  if (row === undefined || (row.confirmed !== null) === confirming) return false
  const step = stepOfCode(deps.vault.open(row.secret), code, deps.world.now())
  if (step === undefined) return false
  const rows = await runs.query({
    name: 'access.factor.take',
    text: `update access.factor set step = $2, confirmed = coalesce(confirmed, $3)
      where account = $1 and step < $2 and (confirmed is null) = $4 returning account`,
    values: [account, step, deps.world.now(), confirming],
  })
  return rows.length === 1
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const codes = 10
const bare = (code: string): string =>
  code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
const macOf = (deps: PeopleDeps, account: string, code: string) => deps.vault.mac(`recovery ${account} ${bare(code)}`)

/** The first code of a new secret: from now on one is asked for. Gives the recovery codes, shown once; undefined: it is wrong. */
export async function confirmFactor(deps: PeopleDeps, account: string, code: string): Promise<string[] | undefined> {
  if (!(await takeCode(deps, account, bare(code), true))) return undefined
  const fresh = Array.from({ length: codes }, () => {
    const text = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')
    return `${text.slice(0, 5)}-${text.slice(5)}`
  })
  await runsOn(deps.database).query({
    name: 'access.recovery.insert',
    text: `with gone as (delete from access.recovery where account = $1 and code <> all ($2::bytea[]))
      insert into access.recovery (account, code) select $1, unnest($2::bytea[])`,
    values: [account, fresh.map((one) => macOf(deps, account, one))],
  })
  return fresh
}

export type FactorShown = { readonly way: 'code' } | { readonly way: 'recovery'; readonly left: number }

/** A code of now, or one of the recovery codes, each of which opens once; undefined: neither. */
export async function showFactor(deps: PeopleDeps, account: string, code: string): Promise<FactorShown | undefined> {
  const text = bare(code)
  if (/^[0-9]{6}$/.test(text)) return (await takeCode(deps, account, text, false)) ? { way: 'code' } : undefined
  const rows = await runsOn(deps.database).query<{ remaining: number }>({
    name: 'access.recovery.use',
    text: `with used as (
        update access.recovery set used = $3 where account = $1 and code = $2 and used is null returning code)
      select (select count(*) from access.recovery where account = $1 and used is null and code <> $2)::integer as remaining
        from used`,
    values: [account, macOf(deps, account, text), deps.world.now()],
  })
  return rows[0] === undefined ? undefined : { way: 'recovery', left: rows[0].remaining }
}

/** A lost telephone: the person sets up another one at the next sign-in. */
export const dropFactor = (runs: Runs, account: string) =>
  runs.query({
    name: 'access.factor.drop',
    text: `with codes as (delete from access.recovery where account = $1) delete from access.factor where account = $1`,
    values: [account],
  })

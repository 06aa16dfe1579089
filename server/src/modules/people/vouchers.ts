import { randomInt, timingSafeEqual } from 'node:crypto'
import { toInstant } from '../../platform/clock.ts'
import type { Queries } from '../../platform/db/pool.ts'
import { newId } from '../../platform/ids.ts'
import { type PeopleDeps, runsOn } from './session.ts'
import type { Vault } from './vault.ts'

type Runs = Pick<Queries, 'query'>

/** Hours a one-time token may be used after it was confirmed, and may wait to be confirmed. */
const life = 72

// Signs that are not mistaken for each other when they are copied from a screen.
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const half = 8

/** Half of a one-time token as it is read out: `xxxx-xxxx`. Forty bits; whoever has only this one opens nothing. */
export function newHalf(): string {
  const text = Array.from({ length: half }, () => signs[randomInt(signs.length)]).join('')
  return `${text.slice(0, 4)}-${text.slice(4)}`
}

const bare = (token: string): string =>
  token
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
const macOf = (vault: Vault, account: string, which: 1 | 2, text: string) =>
  vault.mac(`voucher ${account} ${which} ${bare(text)}`)

export interface Asked {
  readonly account: string
  readonly purpose: 'open' | 'reset'
  /** The second factor goes too. */
  readonly factor: boolean
  readonly reason: string
  /** Person who asks. */
  readonly by: string
}

const until = (at: string): string => toInstant(Date.parse(at) + life * 3_600_000)

/** Asks for a one-time token; one that waits already for the account gives way. Gives the asker's half, which is nowhere else. */
export async function ask(
  runs: Runs,
  vault: Vault,
  asked: Asked,
  at: string,
): Promise<{ id: string; half: string; until: string }> {
  const { account, purpose, factor, reason, by } = asked
  const made = { id: newId(), half: newHalf(), until: until(at) }
  await close(runs, account, 'replaced', at)
  await runs.query({
    name: 'access.voucher.ask',
    text: `insert into access.voucher (id, account, purpose, factor, reason, asked_by, asked, first_half, until)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [made.id, account, purpose, factor, reason, by, at, macOf(vault, account, 1, made.half), made.until],
  })
  return made
}

/** The other administrator's half; undefined: it does not wait any more. The database refuses the one who asked. */
export async function confirm(
  runs: Runs,
  vault: Vault,
  of: { id: string; account: string; by: string },
  at: string,
): Promise<{ half: string; until: string } | undefined> {
  const made = { half: newHalf(), until: until(at) }
  const rows = await runs.query({
    name: 'access.voucher.confirm',
    text: `update access.voucher set second_half = $2, confirmed_by = $3, confirmed = $4, until = $5
      where id = $1 and closed is null and confirmed is null and until >= $4 returning id`,
    values: [of.id, macOf(vault, of.account, 2, made.half), of.by, at, made.until],
  })
  return rows.length === 1 ? made : undefined
}

/** Ends what waits for the account, or the one of this id; gives how many ended. */
export async function close(
  runs: Runs,
  account: string,
  outcome: 'used' | 'withdrawn' | 'replaced',
  at: string,
  id?: string,
): Promise<number> {
  const rows = await runs.query({
    name: 'access.voucher.close',
    text: `update access.voucher set closed = $3, outcome = $2
      where account = $1 and closed is null and ($4::uuid is null or id = $4) returning id`,
    values: [account, outcome, at, id ?? null],
  })
  return rows.length
}

/** The confirmed, unexpired token of the account that these words are; undefined: they are none. */
export async function opens(deps: PeopleDeps, account: string, words: string): Promise<string | undefined> {
  const text = bare(words)
  if (text.length !== 2 * half) return undefined
  const rows = await runsOn(deps.database).query<{ id: string; first_half: Buffer; second_half: Buffer }>({
    name: 'access.voucher.opens',
    text: `select id, first_half, second_half from access.voucher
      where account = $1 and closed is null and confirmed is not null and until >= $2`,
    values: [account, deps.world.now()],
  })
  const [row] = rows
  if (row === undefined) return undefined
  const first = timingSafeEqual(row.first_half, macOf(deps.vault, account, 1, text.slice(0, half)))
  const second = timingSafeEqual(row.second_half, macOf(deps.vault, account, 2, text.slice(half)))
  return first && second ? row.id : undefined
}

export interface Waiting {
  readonly id: string
  readonly account: string
  readonly person: string
  readonly purpose: 'open' | 'reset'
  readonly factor: boolean
  readonly reason: string
  readonly asked_by: string
  readonly asked_name: string
  readonly asked: string
  readonly confirmed: string | null
  readonly until: string
}

const columns = `v.id, v.account, a.person, v.purpose, v.factor, v.reason, v.asked_by, coalesce(p.name, v.asked_by) as asked_name,
  v.asked, v.confirmed, v.until`

/** What waits: to be confirmed, or to be used. */
export const waiting = (runs: Runs, at: string) =>
  runs.query<Waiting>({
    name: 'access.voucher.waiting',
    text: `select ${columns} from access.voucher v join access.account a on a.name = v.account
      left join people.person p on p.id = v.asked_by where v.closed is null and v.until >= $1 order by v.asked`,
    values: [at],
  })

export async function findVoucher(runs: Runs, id: string, at: string): Promise<Waiting | undefined> {
  const rows = await runs.query<Waiting>({
    name: 'access.voucher.find',
    text: `select ${columns} from access.voucher v join access.account a on a.name = v.account
      left join people.person p on p.id = v.asked_by where v.id = $1 and v.closed is null and v.until >= $2`,
    values: [id, at],
  })
  return rows[0]
}

/** Both halves at once, for who stands at the server itself. */
export async function issueAtServer(
  runs: Runs,
  vault: Vault,
  asked: Omit<Asked, 'by'>,
  at: string,
): Promise<{ token: string; until: string }> {
  const first = await ask(runs, vault, { ...asked, by: 'server' }, at)
  const second = await confirm(runs, vault, { id: first.id, account: asked.account, by: 'server-console' }, at)
  if (second === undefined) throw new Error(`voucher ${first.id} was closed while it was made`)
  return { token: `${first.half}-${second.half}`, until: second.until }
}

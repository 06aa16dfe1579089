import type { Queries } from '../../platform/db/pool.ts'

type Runs = Pick<Queries, 'query'>

/** How often one may fail before waiting, and how the wait grows: by half as much again of what it was, doubled each time. */
export interface Patience {
  readonly free: number
  /** Minutes of the first wait; each further failure doubles it, up to `most`. */
  readonly first: number
  readonly most: number
  /** Hours without a failure after which everything is forgotten. */
  readonly forgets: number
}

/**
 * Counts this try as a failure before the password is looked at, so that a hundred tries at once are a hundred and not
 * one. Gives how many have failed, or until when nothing is looked at: then nothing was counted.
 */
export async function countTry(
  runs: Runs,
  key: { account: string; place: string },
  at: string,
  { free, first, most, forgets }: Patience,
): Promise<{ failures: number } | { until: string }> {
  const rows = await runs.query<{ failures: number | null; until: string | null }>({
    name: 'access.attempt.count',
    text: `with counted as (
        insert into access.attempt as a (account, place, failures, until, last)
        values ($1, $2, 1, case when $4 <= 1 then $3::timestamptz + make_interval(mins => $5) end, $3)
        on conflict (account, place) do update set (failures, until, last) = (
          select f, case when f >= $4
                         then $3::timestamptz + make_interval(mins => least($6, $5 * power(2, least(f - $4, 20))::integer)) end,
                 $3::timestamptz
            from (select case when a.last < $3::timestamptz - make_interval(hours => $7) then 1 else a.failures + 1 end as f) n)
        where a.until is null or a.until <= $3
        returning failures)
      select (select failures from counted) as failures,
             (select until from access.attempt where account = $1 and place = $2) as until`,
    values: [key.account, key.place, at, free, first, most, forgets],
  })
  const row = rows[0]
  if (typeof row?.failures === 'number') return { failures: row.failures }
  return { until: row?.until ?? at }
}

/** The right password clears the place it came from, and what others left long ago. */
export const clearTries = (runs: Runs, key: { account: string; place: string }, at: string) =>
  runs.query({
    name: 'access.attempt.clear',
    text: `delete from access.attempt
      where (account = $1 and place = $2) or last < $3::timestamptz - interval '2 days'`,
    values: [key.account, key.place, at],
  })

/** A try that turned out to be no guess: the password was right, and what else is wanted was not sent yet. */
export const forgiveTry = (runs: Runs, key: { account: string; places: readonly string[] }) =>
  runs.query({
    name: 'access.attempt.forgive',
    text: `update access.attempt set failures = failures - 1, until = null where account = $1 and place = any ($2)`,
    values: [key.account, key.places],
  })

/** Everything anybody failed at this name. */
export const clearAccount = (runs: Runs, account: string) =>
  runs.query({
    name: 'access.attempt.clear_all',
    text: 'delete from access.attempt where account = $1 returning place',
    values: [account],
  })

/** Whether somebody signed in with this browser: to the account, or to any. */
export async function deviceKnown(runs: Runs, token: Uint8Array, account?: string): Promise<boolean> {
  const rows = await runs.query({
    name: 'access.device',
    text: 'select 1 from access.device where token = $1 and ($2::text is null or account = $2) limit 1',
    values: [token, account ?? null],
  })
  return rows.length > 0
}

/** Remembers the browser for the account, and forgets those not seen for a year. */
export const rememberDevice = (runs: Runs, token: Uint8Array, account: string, at: string) =>
  runs.query({
    name: 'access.device.remember',
    text: `with gone as (delete from access.device where seen < $3::timestamptz - interval '1 year')
      insert into access.device (token, account, seen) values ($1, $2, $3)
      on conflict (token, account) do update set seen = excluded.seen`,
    values: [token, account, at],
  })

export const forgetDevices = (runs: Runs, account: string) =>
  runs.query({ name: 'access.device.forget', text: 'delete from access.device where account = $1', values: [account] })

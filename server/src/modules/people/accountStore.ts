import type { Queries } from '../../platform/db/pool.ts'
import type { PostRow } from './store.ts'

type Runs = Pick<Queries, 'query'>

/** `hash` null: the person has yet to set a password. */
export async function findAccount(runs: Runs, name: string) {
  const rows = await runs.query<{ person: string; person_name: string; hash: string | null }>({
    name: 'access.account',
    text: `select a.person, p.name as person_name, a.hash from access.account a join people.person p on p.id = a.person
      where a.name = $1`,
    values: [name],
  })
  return rows[0]
}

/** Names that who knows the person knows: his own, of his agencies, of his units. */
export async function namesAround(runs: Runs, account: string, day: string): Promise<readonly string[]> {
  const rows = await runs.query<{ name: string }>({
    name: 'access.account.names',
    text: `select p.name from access.account a join people.person p on p.id = a.person where a.name = $1
      union select unnest(array[o.agency_name, o.unit])
        from access.account a cross join lateral people.posts_on(a.person, $2) o where a.name = $1`,
    values: [account, day],
  })
  return rows.flatMap(({ name }) => name ?? [])
}

/** False when the name or the person has an account already. */
export async function insertAccount(
  runs: Runs,
  account: { name: string; person: string; hash: string | null; at: string },
) {
  const rows = await runs.query({
    name: 'access.account.insert',
    text: `insert into access.account (name, person, hash, changed) values ($1, $2, $3, $4)
      on conflict do nothing returning name`,
    values: [account.name, account.person, account.hash, account.at],
  })
  return rows.length === 1
}

export const updateHash = (runs: Runs, account: { name: string; hash: string | null; at: string }) =>
  runs.query({
    name: 'access.account.hash',
    text: 'update access.account set hash = $2, changed = $3 where name = $1',
    values: [account.name, account.hash, account.at],
  })

export interface AccountRow {
  readonly name: string
  readonly person: string
  readonly person_name: string
  readonly posts: readonly PostRow[]
}

export async function listAccounts(runs: Runs, day: string): Promise<AccountRow[]> {
  return runs.query<AccountRow>({
    name: 'access.accounts',
    text: `select a.name, a.person, p.name as person_name,
        (select coalesce(jsonb_agg(to_jsonb(o)), '[]') from people.posts_on(a.person, $1) o) as posts
      from access.account a join people.person p on p.id = a.person order by a.name`,
    values: [day],
  })
}

export interface KeptRow {
  readonly person: string
  readonly person_name: string
  readonly account: string | null
  readonly set: boolean
  readonly factor: boolean
  readonly posts: readonly PostRow[]
}

/** Everybody an administrator of the agency keeps accounts for, with the account or without; null: of all agencies. */
export async function keptBy(runs: Runs, agency: string | null, day: string): Promise<KeptRow[]> {
  return runs.query<KeptRow>({
    name: 'access.kept',
    text: `select p.id as person, p.name as person_name, a.name as account, a.hash is not null as set,
        coalesce(f.confirmed is not null, false) as factor,
        (select coalesce(jsonb_agg(to_jsonb(o)), '[]') from people.posts_on(p.id, $2) o) as posts
      from people.person p left join access.account a on a.person = p.id left join access.factor f on f.account = a.name
      where $1::text is null or exists (select from people.post_holding h where h.person = p.id and h.agency = $1
        and (h.until is null or h.until >= $2::date))
      order by p.id`,
    values: [agency, day],
  })
}

export const tell = (runs: Runs, account: string, at: string, sentence: string) =>
  runs.query({
    name: 'access.notice.insert',
    text: 'insert into access.notice (account, at, sentence) values ($1, $2, $3)',
    values: [account, at, sentence],
  })

export const noticesOf = (runs: Runs, account: string) =>
  runs.query<{ id: string; at: string; sentence: string }>({
    name: 'access.notices',
    text: 'select id::text, at, sentence from access.notice where account = $1 and seen is null order by id',
    values: [account],
  })

export const noticesSeen = (runs: Runs, account: string, ids: readonly string[], at: string) =>
  runs.query({
    name: 'access.notices.seen',
    text: 'update access.notice set seen = $3 where account = $1 and id = any ($2::bigint[]) and seen is null',
    values: [account, ids, at],
  })

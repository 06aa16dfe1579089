import type { Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'

type Runs = Pick<Queries, 'query'>

export interface PostRow {
  readonly id: string
  readonly post: string
  readonly unit: string | null
  readonly agency: string
  readonly agency_name: string
  readonly for_person: string | null
  readonly for_name: string | null
  readonly for_until: Day | null
}

export interface SessionRow {
  readonly account: string
  readonly person: string
  readonly name: string
  readonly post: string
  readonly created: string
  readonly seen: string
  /** Signed in with a second factor. */
  readonly factor: boolean
  readonly posts: readonly PostRow[]
}

/** Session, person and the posts open to him on `day`, in one statement. */
export async function findSession(runs: Runs, token: Uint8Array, day: string): Promise<SessionRow | undefined> {
  const rows = await runs.query<SessionRow>({
    name: 'access.session',
    text: `select s.account, s.person, p.name, s.post, s.created, s.seen, s.factor,
        (select coalesce(jsonb_agg(to_jsonb(o)), '[]') from people.posts_on(s.person, $2) o) as posts
      from access.session s join people.person p on p.id = s.person where s.token = $1`,
    values: [token, day],
  })
  return rows[0]
}

export async function postsOn(runs: Runs, person: string, day: string): Promise<PostRow[]> {
  return runs.query<PostRow>({
    name: 'people.posts_on',
    text: 'select * from people.posts_on($1, $2)',
    values: [person, day],
  })
}

/** Where one sits when a session is opened or goes on under another token: the audit says so in the same statement. */
export interface Seat {
  readonly at: string
  readonly agency: string
  /** What the post is: `handler`. */
  readonly sits: string
}

export async function openSession(
  runs: Runs,
  session: { token: Uint8Array; account: string; post: string; factor: boolean; address: string },
  { at, agency, sits }: Seat,
): Promise<void> {
  const { token, account, post, factor, address } = session
  await runs.query({
    name: 'access.session.open',
    text: 'select access.open_session($1, $2, $3, $4, $5, $6, $7, $8)',
    values: [token, account, post, at, factor, agency, sits, address],
  })
}

export const touchSession = (runs: Runs, token: Uint8Array, at: string) =>
  runs.query({
    name: 'access.session.touch',
    text: 'update access.session set seen = $2 where token = $1 and seen < $2',
    values: [token, at],
  })

export const moveSession = (runs: Runs, token: Uint8Array, post: string) =>
  runs.query({
    name: 'access.session.move',
    text: 'update access.session set post = $2 where token = $1',
    values: [token, post],
  })

/** The session goes on under another token, its password changed; the old one opens nothing any more. */
export const renewSession = (runs: Runs, token: Uint8Array, next: Uint8Array, { at, agency, sits }: Seat) =>
  runs.query({
    name: 'access.session.renew',
    text: 'select access.renew_session($1, $2, $3, $4, $5)',
    values: [token, next, at, agency, sits],
  })

export const endSession = (runs: Runs, token: Uint8Array) =>
  runs.query({ name: 'access.session.end', text: 'delete from access.session where token = $1', values: [token] })

/** Sessions nobody has used for a day are of no use to anybody. */
export const clearSessions = (runs: Runs, at: string) =>
  runs.query({
    name: 'access.session.clear',
    text: `delete from access.session where seen < $1::timestamptz - interval '1 day'`,
    values: [at],
  })

/** All sessions of an account but one. */
export const endSessionsOf = (runs: Runs, account: string, but: Uint8Array) =>
  runs.query({
    name: 'access.session.end_others',
    text: 'delete from access.session where account = $1 and token <> $2',
    values: [account, but],
  })

/** Where a person sits on the day, as seen from an agency. */
export async function seatOf(runs: Runs, person: string, agency: string, day: string) {
  const rows = await runs.query<{ known: boolean; here: boolean; elsewhere: boolean; government: boolean }>({
    name: 'people.seat',
    text: `with posts as (
        select agency from people.post_holding
         where person = $1 and (until is null or until >= $3::date)
      )
      select exists (select from people.person where id = $1) as known,
        exists (select from posts where agency = $2) as here,
        exists (select from posts where agency <> $2) as elsewhere,
        coalesce((select kind = 'government' from people.agency where id = $2), false) as government`,
    values: [person, agency, day],
  })
  return rows[0]!
}

export async function overseen(runs: Runs, upper: string, day: string) {
  return runs.query<{ id: string; name: string; capacity: string }>({
    name: 'people.overseen',
    text: `select a.id, a.name, o.capacity from people.oversees o join people.agency a on a.id = o.lower
      where o.upper = $1 and $2::date between o.since and o.until order by a.id`,
    values: [upper, day],
  })
}

import type { Form, Json } from '@xiezhi/casework'
import type { Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'

/** By step what was entered for its form. */
export type Content = Readonly<Record<string, Form>>

/** Who took it, read it and gave it back: by his id on the register. */
export interface GivenBack {
  readonly by: string
  readonly at: string
  readonly reason: string
}

export interface Submission {
  readonly number: string
  readonly procedure: string
  readonly received: string
  readonly day: Day
  readonly content: Content | null
  readonly takenBy: string | null
  readonly givenBack: readonly GivenBack[]
  readonly case: string | null
  readonly files: readonly string[]
  /** What else the same person sent to this agency, the latest first: by its number, and its case where it is one. */
  readonly others: readonly { readonly number: string; readonly case: string | null }[]
  /** How many more of the same person wait here. */
  readonly waits: number
}

const columns = `number, procedure, content, taken_by as "takenBy", given_back as "givenBack", case_id as "case",
  to_char(received at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as received,
  to_char(received at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
  array(select f.name from inbox.file f where f.number = s.number order by f.place) as files,
  coalesce((select jsonb_agg(jsonb_build_object('number', o.number, 'case', o.case_id) order by o.received desc)
    from (select number, case_id, received from inbox.submission o where o.agency = s.agency and o.sender = s.sender and o.number <> s.number
      order by received desc limit 20) o), '[]') as others,
  (select count(*)::int from inbox.submission o where o.agency = s.agency and o.sender = s.sender and o.number <> s.number
    and o.case_id is null) as waits`

/** Which of what waits is asked for. */
export interface Wanted {
  readonly procedure: string | undefined
  /** The number of one of them: all of the same sender. */
  readonly same: string | undefined
  /** Number of the last that was shown. */
  readonly after: string | undefined
}

/** Rows of one page. */
export const onePage = 100
/** Of one sender only so many stand among the others: who sends without end hides nobody behind him. */
const ofOne = 3

/** What waits to be registered at the agency of who asks, the oldest first; one more than a page where there are more. */
export const waiting = (trx: Queries, { procedure, same, after }: Wanted): Promise<Submission[]> =>
  trx.query({
    name: 'inbox.waiting',
    text: `select ${columns} from inbox.submission s
      where case_id is null and ($1::text is null or procedure = $1)
        and case when $2::text is null
          then sender is null or ${ofOne} > (select count(*) from inbox.submission e
            where e.agency = s.agency and e.sender = s.sender and e.case_id is null and (e.received, e.number) < (s.received, s.number))
          else s.number = $2 or s.sender = (select o.sender from inbox.submission o where o.number = $2) end
        and ($3::text is null or (s.received, s.number) > (select o.received, o.number from inbox.submission o where o.number = $3))
      order by s.received, s.number limit ${onePage + 1}`,
    values: [procedure ?? null, same ?? null, after ?? null],
  })

/** All that waits, by what it is to be registered as; `oldest`: the day the first came that nobody has taken. */
export const waitingIn = (
  trx: Queries,
): Promise<{ procedure: string; count: number; open: number; oldest: Day | null }[]> =>
  trx.query({
    name: 'inbox.waiting_in',
    text: `select procedure, count(*)::int as count, (count(*) filter (where taken_by is null))::int as open,
        to_char(min(received) filter (where taken_by is null) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as oldest
      from inbox.submission where case_id is null group by procedure order by procedure`,
  })

export const oneOf = (trx: Queries, number: string, lock = false): Promise<Submission | undefined> =>
  trx.first({
    name: lock ? 'inbox.lock' : 'inbox.one',
    text: `select ${columns} from inbox.submission s where number = $1${lock ? ' for update' : ''}`,
    values: [number],
  })

/** Whether it is his from now on: nobody's before, or his already. */
export async function take(trx: Queries, number: string, person: string): Promise<boolean> {
  const rows = await trx.query({
    name: 'inbox.take',
    text: `update inbox.submission set taken_by = $2, taken_at = now()
      where number = $1 and case_id is null and (taken_by is null or taken_by = $2) returning number`,
    values: [number, person],
  })
  return rows.length > 0
}

/** Nobody's again: who had it, and why no longer, stays with it. */
export async function giveBack(trx: Queries, number: string, given: GivenBack): Promise<void> {
  await trx.query({
    name: 'inbox.give-back',
    text: `update inbox.submission set taken_by = null, taken_at = null, given_back = given_back || $3::jsonb
      where number = $1 and case_id is null and taken_by = $2`,
    values: [number, given.by, JSON.stringify([given])],
  })
}

export const fileAt = (
  trx: Queries,
  number: string,
  place: number,
): Promise<{ name: string; bytes: Buffer } | undefined> =>
  trx.first({
    name: 'inbox.file',
    text: 'select name, bytes from inbox.file where number = $1 and place = $2',
    values: [number, place],
  })

export const filesOf = (trx: Queries, number: string): Promise<{ place: number; name: string; bytes: Buffer }[]> =>
  trx.query({
    name: 'inbox.files',
    text: 'select place, name, bytes from inbox.file where number = $1 order by place',
    values: [number],
  })

/** It is a case now: who follows it still may, and what was entered is the record's. */
export async function registered(trx: Queries, number: string, id: string): Promise<void> {
  await trx.query({
    name: 'inbox.registered',
    text: 'update inbox.submission set case_id = $2, content = null where number = $1',
    values: [number, id],
  })
  await trx.query({ name: 'inbox.drop', text: 'delete from inbox.file where number = $1', values: [number] })
}

/** Whether somebody has begun this step of the case and not finished it. */
export const isBegun = async (trx: Queries, person: string, id: string, step: string): Promise<boolean> =>
  (await trx.first({
    name: 'inbox.begun',
    text: `select 1 from casework.draft where person = $1 and subject = $2 and proceeding = 'main' and step = $3`,
    values: [person, id, step],
  })) !== undefined

/** What was entered for a later step stands begun for who registers, as if he had begun it: his to look at, and to change. */
export async function beginStep(
  trx: Queries,
  person: string,
  id: string,
  step: string,
  form: Readonly<Record<string, Json>>,
): Promise<void> {
  await trx.query({
    name: 'inbox.draft',
    text: `insert into casework.draft (person, subject, proceeding, step, content) values ($1, $2, 'main', $3, $4::jsonb)
      on conflict (person, subject, proceeding, step) do nothing`,
    values: [person, id, step, JSON.stringify({ form })],
  })
}

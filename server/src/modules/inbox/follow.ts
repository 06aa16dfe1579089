import { type Actor, type Context, fold, type Moment, openings } from '@xiezhi/casework'
import { toldOf } from '@xiezhi/casework/told.ts'
import { type Day, procedureOf, ruleBook } from '@xiezhi/law'
import type { Database, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { Failure, messageOf } from '../../platform/failure.ts'
import { caseEventOf } from '../cases/index.ts'
import { type Follower, originOf } from '../log/index.ts'
import { marksOf } from '../people/index.ts'
import { readStream } from '../record/index.ts'
import { contextFor } from '../registries/index.ts'
import { inviteRatings } from './inviting.ts'

/** The register of an agency at a moment; `contextFor` of registries is one. */
export type ContextOf = (trx: Queries, actor: Actor, now: Moment, agency: string) => Promise<Context>

const feed = { id: 'inbox-feed', agency: '', post: '' }
const nobody = (agency: string) => ({ person: '', name: '', post: 'handler', agency }) as const

/** What its sender is told of a case, and on which day it was drawn: what runs is told as of that day. undefined: it is none that anybody sends in. */
export async function toldFor(
  trx: Queries,
  { case: id, agency }: { readonly case: string; readonly agency: string },
  now: Moment,
  contextOf: ContextOf = contextFor,
) {
  const events = (await readStream(trx, `case/${id}`)).map(caseEventOf).filter((e) => e !== undefined)
  const file = fold(events)
  const procedure = procedureOf(ruleBook, file.procedure)
  if (procedure?.intake === undefined) return undefined
  const context = await contextOf(trx, nobody(agency), now, agency)
  const drawn = now.slice(0, 10) as Day
  return { ...toldOf(file, procedure, procedure.intake, context, drawn), drawn }
}

/** What senders of cases among these streams are told now. */
export async function tellSenders(
  trx: Queries,
  streams: readonly string[],
  now: Moment,
  contextOf: ContextOf = contextFor,
): Promise<void> {
  const followed = await trx.query<{ case: string; agency: string }>({
    name: 'inbox.followed',
    text: `select case_id as "case", agency from inbox.submission where case_id = any($1::uuid[])`,
    values: [streams.flatMap((s) => (s.startsWith('case/') ? [s.slice('case/'.length)] : []))],
  })
  for (const { case: id, agency } of followed) {
    const told = await toldFor(trx, { case: id, agency }, now, contextOf)
    if (told === undefined) continue
    await trx.query({
      name: 'inbox.tell',
      text: 'update inbox.submission set told = $2::jsonb where case_id = $1',
      values: [id, JSON.stringify(told)],
    })
  }
}

/** Which of what may be sent in this agency takes: what anybody who holds a post in it could open. */
export async function openChannels(
  trx: Queries,
  agency: string,
  now: Moment,
  mark: string | null,
  contextOf: ContextOf = contextFor,
): Promise<void> {
  const context = await contextOf(trx, nobody(agency), now, agency)
  const posts = new Set(context.people.flatMap((p) => p.posts))
  const opened = [...posts].flatMap((post) => openings({ ...context, actor: { ...context.actor, post } }))
  const takes = [...new Set(opened.map((o) => o.procedure))].filter((id) => procedureOf(ruleBook, id)?.intake)
  await trx.query({
    name: 'inbox.channels',
    text: `with gone as (delete from disclosure.channel where agency = $1 and procedure <> all($2))
      insert into disclosure.channel (agency, procedure, agency_name, demo_mark)
      select $1, procedure, $3, $4 from unnest($2::text[]) procedure
      on conflict (agency, procedure) do update set agency_name = excluded.agency_name, demo_mark = excluded.demo_mark`,
    values: [agency, takes, context.agency.name, mark],
  })
  await setOverseers(trx, now)
}

/** Of every agency that is inspected one takes its grades in: nobody who was inspected is asked which that is. */
const setOverseers = async (trx: Queries, now: Moment): Promise<void> => {
  for (const { id, intake } of ruleBook.procedures)
    if (intake?.grades !== undefined)
      await trx.query({
        name: 'inbox.overseers',
        text: `with one as (
            select distinct on (lower) lower, upper from people.oversight
             where capacity = any($2) and $3::date between since and until
             order by lower, array_position($2, capacity), upper)
          update disclosure.channel c set oversees = array(select lower from one where upper = c.agency order by lower) where procedure = $1`,
        values: [id, intake.grades.overseenAs, now.slice(0, 10)],
      })
}

/** One case or agency that cannot be read keeps nobody else from being told. */
async function unlessDamaged(work: () => Promise<unknown>, report: (line: string) => void): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Problem || error instanceof Failure)) throw error
    report(`有一件来件的进展没有更新：${messageOf(error)}`)
  }
}

const markOf = async (trx: Queries) => marksOf((await originOf(trx)) ?? '').join('、') || null

/** Follows the log for who sent something in: as the sequencer's own role, which reads nothing of what was sent. */
export function inboxFollower(
  database: Database,
  clock: { now(): string },
  report: (line: string) => void = () => undefined,
): Follower {
  return {
    name: 'inbox',
    follow: (leaves) =>
      database.transaction(feed, async (trx) => {
        const now = clock.now().slice(0, 16) as Moment
        const streams = [...new Set(leaves.map((l) => l.stream))]
        await unlessDamaged(() => tellSenders(trx, streams, now), report)
        await unlessDamaged(() => inviteRatings(trx, streams), report)
        const agencies = streams.filter((s) => s.startsWith('agency/')).map((s) => s.slice('agency/'.length))
        if (agencies.length === 0) return
        const mark = await markOf(trx)
        for (const agency of agencies) await unlessDamaged(() => openChannels(trx, agency, now, mark), report)
      }),
  }
}

/** At the start: a law may have come into force, or a version of the program brought a form. */
export const openAllChannels = (database: Database, clock: { now(): string }, report: (line: string) => void) =>
  database.transaction(feed, async (trx) => {
    const now = clock.now().slice(0, 16) as Moment
    const mark = await markOf(trx)
    const all = await trx.query<{ id: string }>({ text: 'select id from people.agency order by id' })
    for (const { id } of all) await unlessDamaged(() => openChannels(trx, id, now, mark), report)
  })

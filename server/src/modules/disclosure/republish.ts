import type { Day } from '@xiezhi/law'
import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { Failure } from '../../platform/failure.ts'
import { areAsRecorded, publicId, standing } from './compare.ts'
import { carrying, changing, followDisclosure, followPerformed, type Sequenced } from './follow.ts'
import { registerDrawer } from './followRegister.ts'
import { emptied, isOver, latestDay } from './over.ts'
import type { Entry } from './shapes.ts'
import { apply } from './store.ts'

export interface Republished {
  readonly items: number
  /** Streams whose public row is not what the record tells, in any column, or cannot be found as it says. */
  readonly differing: readonly string[]
  /** Could not be drawn as they were published, and stay as they are. */
  readonly left: readonly string[]
  readonly strays: number
}

interface Followed {
  readonly stream: string
  readonly proceeding: string
  /** Events that change what is public, from the last that the feed has passed: what comes after it may be public already. */
  readonly sequences: readonly number[]
}

/** What changed the publications of cases: events of their proceedings, by the step that was taken. */
const changes = `record.event e
      join record.body b on b.stream = e.stream and b.sequence = e.sequence
      join log.leaf l on l.stream = e.stream and l.sequence = e.sequence`
// No body is read as text but those it is of: another's may be damaged, and a filter alone holds no cast back.
const isChange = `e.proceeding like any($1) and e.stream like 'case/%' and case when e.proceeding like any($1)
       and e.stream like 'case/%' then convert_from(b.body, 'UTF8')::jsonb ->> 'step' end = any($2)`

/** What the feed has passed, of cases; what it has not come to is not public yet, and nobody's fault. */
const followed = `with feed as (select coalesce((select position from log.follower where name = 'disclosure'), 0) as position),
  told as (select e.stream, e.proceeding, e.sequence, l.idx < feed.position as passed
      from ${changes} cross join feed where ${isChange})
  select stream, proceeding, array_agg(sequence order by sequence desc) as sequences from told t
   where sequence >= (select max(sequence) from told p
                       where (p.stream, p.proceeding) = (t.stream, t.proceeding) and p.passed)
   group by stream, proceeding order by stream, proceeding`
const register = `select stream, max(sequence) as sequence from log.leaf where stream like 'agency/%' or stream like 'person/%'
  group by stream having max(idx) < coalesce((select position from log.follower where name = 'disclosure'), 0) order by stream`

async function draw(trx: Queries, at: Sequenced, today: Day): Promise<void> {
  const stands = await standing(trx, at)
  await remove(trx, at)
  await followDisclosure(trx, at, undefined, stands, today)
  const last = await trx.first<{ sequence: number }>({
    text: 'select max(sequence) as sequence from log.leaf where stream = $1',
    values: [at.stream],
  })
  await followPerformed(trx, new Map([[at.stream, last?.sequence ?? 0]]))
}
const remove = (trx: Queries, at: Sequenced) =>
  trx.query({ text: 'delete from disclosure.entry where id = $1', values: [publicId(at)] })

/** So many streams of the register are drawn at a time: each agency is read once for all of them. */
const drawnAtOnce = 200

/**
 * Pages of the register from these streams, each read and drawn once for all its pages. Nothing else is made public meanwhile, so that
 * what was just drawn never takes the place of something newer; whoever reads reads on. Answers which could not be drawn.
 */
const drawRegister = (owner: OwnerSession, streams: readonly string[], today: Day): Promise<readonly string[]> =>
  owner.transaction(async (trx) => {
    await trx.query({ text: 'lock table disclosure.entry in share row exclusive mode' })
    const drawn = registerDrawer(trx)
    const left: string[] = []
    for (const stream of streams) {
      const pages = await unlessDamaged(drawn(stream))
      if (pages === undefined) left.push(stream)
      for (const { proceeding, entry } of pages ?? []) {
        await remove(trx, { stream, proceeding, sequence: 0 })
        await apply(trx, shownOn(entry, today))
      }
    }
    return left
  })
/** What is damaged is named by the verification of the record itself, and its pages stay as they are. */
const unlessDamaged = <T>(work: Promise<T>): Promise<T | undefined> =>
  work.catch((error: unknown) => {
    if (error instanceof Failure || error instanceof Problem) return undefined
    throw error
  })
const shownOn = (entry: Entry, today: Day) =>
  entry.state === 'public' && isOver(entry, today) ? emptied(entry) : entry

/** The last event of each proceeding that changed what is public; of these streams alone. */
const carried = (owner: OwnerSession, only?: readonly string[]): Promise<Sequenced[]> =>
  owner.query({
    text: `select e.stream, e.proceeding, max(e.sequence) as sequence from ${changes} where ${isChange}
        and ($3::text[] is null or e.stream = any ($3))
      group by e.stream, e.proceeding order by e.stream, e.proceeding`,
    values: [carrying, changing, only ?? null],
  })

/** Gives the streams that could not be drawn. */
async function drawAll(
  owner: OwnerSession,
  told: readonly Sequenced[],
  houses: readonly string[],
): Promise<readonly string[]> {
  const left: string[] = []
  const today = await owner.transaction((trx) => latestDay(trx))
  for (const at of told) {
    const drawnAt = await unlessDamaged(owner.transaction((trx) => draw(trx, at, today).then(() => true)))
    if (drawnAt === undefined) left.push(at.stream)
  }
  for (let at = 0; at < houses.length; at += drawnAtOnce)
    left.push(...(await drawRegister(owner, houses.slice(at, at + drawnAtOnce), today)))
  return left
}

/** The pages of these streams alone, as `republish` would draw them. Gives those that still cannot be. */
export const republishThese = async (owner: OwnerSession, streams: readonly string[]): Promise<readonly string[]> =>
  drawAll(
    owner,
    await carried(owner, streams),
    streams.filter((s) => !s.startsWith('case/')),
  )

/** Any of what may be public already will do: nearly always it is the last. Rows and record as they are at one moment. */
const differing = (owner: OwnerSession): Promise<string[]> =>
  owner.transaction(async (trx) => {
    await trx.query({ text: 'set transaction isolation level repeatable read, read only' })
    const found: string[] = []
    const cases = await trx.query<Followed>({ text: followed, values: [carrying, changing] })
    const pages: Followed[] = []
    const drawn = registerDrawer(trx)
    for (const { stream, sequence } of await trx.query<{ stream: string; sequence: number }>({ text: register }))
      for (const { proceeding } of await drawn(stream)) pages.push({ stream, proceeding, sequences: [sequence] })
    for (const all of [cases, pages]) {
      let open: readonly Followed[] = all
      for (let back = 0; ; back += 1) {
        const asked = open.flatMap((item) => {
          const sequence = item.sequences[back]
          return sequence === undefined ? [] : [{ item, event: { ...item, sequence } }]
        })
        if (asked.length === 0) break
        const judged = await areAsRecorded(
          trx,
          asked.map(({ event }) => event),
        )
        const alike = new Set(asked.filter((_, at) => judged[at]).map(({ item }) => item))
        open = open.filter((item) => !alike.has(item))
      }
      found.push(...open.map(({ stream }) => stream))
    }
    return found
  })

/**
 * What the portal shows, against the record; `check` ends here. Then every public row again, from the record as far as the log has it: what was changed, deleted, made up or passed over. As
 * the owner; what is public meanwhile stays public, for each row is replaced in a transaction of its own.
 */
export async function republish(owner: OwnerSession, check: boolean): Promise<Republished> {
  const wrong = await differing(owner)
  const told = await carried(owner)
  const houses = await owner.query<{ stream: string }>({
    text: `select distinct stream from log.leaf where stream like 'agency/%' or stream like 'person/%' order by stream`,
  })
  const pages: Sequenced[] = []
  const drawn = registerDrawer(owner)
  for (const { stream } of houses)
    for (const { proceeding } of (await unlessDamaged(drawn(stream))) ?? [])
      pages.push({ stream, proceeding, sequence: 0 })
  const ids = [...told, ...pages].map(publicId)
  if (check) {
    const strange = await owner.query({
      text: `select id from disclosure.entry where id <> all ($1)`,
      values: [ids],
    })
    return { items: ids.length, differing: wrong, left: [], strays: strange.length }
  }
  const left = await drawAll(
    owner,
    told,
    houses.map(({ stream }) => stream),
  )
  const strays = await owner.query({
    text: `delete from disclosure.entry where id <> all ($1) returning id`,
    values: [ids],
  })
  await owner.query({
    text: `update log.follower set position = s.size from (select coalesce(max(idx) + 1, 0) as size from log.leaf) s
      where name = 'disclosure' and position > s.size`,
  })
  return { items: ids.length - left.length, differing: wrong, left, strays: strays.length }
}

import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { Failure } from '../../platform/failure.ts'
import { idOf, isAsRecorded } from './compare.ts'
import { agencyAt, followDisclosure } from './follow.ts'
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
  /** Events that change what is public, from the last that the feed has passed: what comes after it may be public already. */
  readonly sequences: readonly number[]
}

/** What the feed has passed, of cases; what it has not come to is not public yet, and nobody's fault. */
const followed = `with feed as (select coalesce((select position from log.follower where name = 'disclosure'), 0) as position),
  told as (
    select e.stream, e.sequence, l.idx < feed.position as passed from record.event e
      join record.body b on b.stream = e.stream and b.sequence = e.sequence
      join log.leaf l on l.stream = e.stream and l.sequence = e.sequence cross join feed
     where e.proceeding = 'disclosure'
       and convert_from(b.body, 'UTF8')::jsonb ->> 'step' in ('disclosure.publish', 'disclosure.withdraw'))
  select stream, array_agg(sequence order by sequence desc) as sequences from told t
   where sequence >= (select max(sequence) from told p where p.stream = t.stream and p.passed)
   group by stream order by stream`
const agencies = `select stream, array[max(sequence)] as sequences from log.leaf where stream like 'agency/%' group by stream
  having max(idx) < coalesce((select position from log.follower where name = 'disclosure'), 0) order by stream`

async function draw(trx: Queries, stream: string, sequence: number): Promise<void> {
  await trx.query({ text: 'delete from disclosure.entry where id = $1', values: [idOf(stream)] })
  if (stream.startsWith('case/')) await followDisclosure(trx, { stream, sequence })
  else {
    const entry = await agencyAt(trx, stream)
    if (entry !== undefined) await apply(trx, entry)
  }
}

/** Any of what may be public already will do. */
async function differs(owner: OwnerSession, { stream, sequences }: Followed): Promise<boolean> {
  for (const sequence of sequences) if (await isAsRecorded(owner, { stream, sequence })) return false
  return true
}

async function differing(owner: OwnerSession): Promise<string[]> {
  const found: string[] = []
  for (const text of [followed, agencies])
    for (const item of await owner.query<Followed>({ text })) if (await differs(owner, item)) found.push(item.stream)
  return found
}

/**
 * What the portal shows, against the record; `check` ends here. Then every public row again, from the record as far as the log has it: what was changed, deleted, made up or passed over. As
 * the owner; what is public meanwhile stays public, for each row is replaced in a transaction of its own.
 */
export async function republish(owner: OwnerSession, check: boolean): Promise<Republished> {
  const wrong = await differing(owner)
  const told = await owner.query<{ stream: string; sequence: number }>({
    text: `select e.stream, max(e.sequence) as sequence from record.event e
      join record.body b on b.stream = e.stream and b.sequence = e.sequence
      join log.leaf l on l.stream = e.stream and l.sequence = e.sequence
      where e.proceeding = 'disclosure'
        and convert_from(b.body, 'UTF8')::jsonb ->> 'step' in ('disclosure.publish', 'disclosure.withdraw')
      group by e.stream order by e.stream`,
  })
  const houses = await owner.query<{ stream: string }>({
    text: `select distinct stream from log.leaf where stream like 'agency/%' order by stream`,
  })
  const ids = [...told, ...houses].map(({ stream }) => idOf(stream))
  if (check) {
    const strange = await owner.query({
      text: `select id from disclosure.entry where kind in ('penalty', 'agency') and id <> all ($1)`,
      values: [ids],
    })
    return { items: ids.length, differing: wrong, left: [], strays: strange.length }
  }
  const left: string[] = []
  for (const { stream, sequence } of [...told, ...houses.map((house) => ({ ...house, sequence: 0 }))])
    try {
      await owner.transaction((trx) => draw(trx, stream, sequence))
    } catch (error) {
      if (!(error instanceof Failure || error instanceof Problem)) throw error
      left.push(stream)
    }
  const strays = await owner.query({
    text: `delete from disclosure.entry where kind in ('penalty', 'agency') and id <> all ($1) returning id`,
    values: [ids],
  })
  await owner.query({
    text: `update log.follower set position = s.size from (select coalesce(max(idx) + 1, 0) as size from log.leaf) s
      where name = 'disclosure' and position > s.size`,
  })
  return { items: ids.length - left.length, differing: wrong, left, strays: strays.length }
}

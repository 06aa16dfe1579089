import { isDeepStrictEqual } from 'node:util'
import type { Moment } from '@xiezhi/casework'
import { isDay } from '@xiezhi/law'
import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { Failure } from '../../platform/failure.ts'
import { contextFor } from '../registries/index.ts'
import { type ContextOf, tellSenders, toldFor } from './follow.ts'

/** What somebody who sent something in is told of his case, as far as the feed has come. */
interface Followed {
  readonly number: string
  readonly case: string
  readonly agency: string
  readonly told: unknown
  /** When the case last went on: his answer is of that day. */
  readonly at: Moment
  /** Nothing of it is on its way to him. */
  readonly settled: boolean
}

const followed = (trx: Queries, only: readonly string[] | undefined): Promise<Followed[]> =>
  trx.query({
    name: 'inbox.followed_all',
    text: `select s.number, s.case_id as "case", s.agency, s.told, last.settled,
        to_char(last.recorded at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI') as at
      from inbox.submission s join lateral (
        select e.recorded, coalesce(l.idx < (select position from log.follower where name = 'inbox'), false) as settled
          from record.event e left join log.leaf l using (stream, sequence)
         where e.stream = 'case/' || s.case_id order by e.sequence desc limit 1) last on true
      where $1::text[] is null or 'case/' || s.case_id = any ($1)
      order by s.number`,
    values: [only ?? null],
  })

/** Numbers of what was sent in whose sender is told otherwise than the record says; one that cannot be read is named elsewhere. */
export async function toldDrift(
  trx: Queries,
  contextOf: ContextOf = contextFor,
  only?: readonly string[],
): Promise<readonly Followed[]> {
  const found: Followed[] = []
  for (const one of (await followed(trx, only)).filter((f) => f.settled))
    try {
      if (!(await isAsTold(trx, one, contextOf))) found.push(one)
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Failure)) throw error
    }
  return found
}

/**
 * Held against the record as of the day it was drawn: an answer that went out a day after its event counts from another day, and is no forgery.
 * It was never drawn before the case had come so far; what an older version told does not say when.
 */
async function isAsTold(trx: Queries, one: Followed, contextOf: ContextOf): Promise<boolean> {
  const { drawn: said, ...rest } = (one.told ?? {}) as { readonly drawn?: unknown }
  if (said !== undefined && (!isDay(said) || said < one.at.slice(0, 10))) return false
  const at = said === undefined ? one.at : (`${said}${one.at.slice(10)}` as Moment)
  const told = await toldFor(trx, one, at, contextOf)
  if (told === undefined) return true
  const { drawn: _, ...wanted } = told
  return isDeepStrictEqual(JSON.parse(JSON.stringify(wanted)), rest)
}

/** The same told again from the record, of all or of these cases; `check` changes nothing. Gives the numbers that differed. */
export const retell = (owner: OwnerSession, check: boolean, only?: readonly string[]): Promise<readonly string[]> =>
  owner.transaction(async (trx) => {
    const wrong = await toldDrift(trx, contextFor, only)
    if (!check) for (const one of wrong) await tellSenders(trx, [`case/${one.case}`], one.at)
    return wrong.map(({ number }) => number)
  })

import type { Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { type Entry, nothing } from './shapes.ts'

/** The latest day there has been: today, or that of the newest entry of the log, where a demonstration's clock is ahead. */
export async function latestDay(trx: Pick<Queries, 'query'>): Promise<Day> {
  const [row] = await trx.query<{ day: Day }>({
    name: 'disclosure.day',
    text: `select (greatest(now(), (select e.recorded from log.leaf l join record.event e using (stream, sequence)
      order by l.idx desc limit 1)) at time zone 'Asia/Shanghai')::date::text as day`,
  })
  return row!.day
}

/** Its last day is over. */
export const isOver = ({ expiresOn }: Pick<Entry, 'expiresOn'>, today: Day): boolean =>
  expiresOn !== null && expiresOn < today

/** What is left of an item whose time is over: number, agency and days, and the seal of what it was. */
export const emptied = (entry: Entry): Entry => ({ ...entry, ...nothing, state: 'expired', performed: [], lines: null })

/**
 * Items whose last day is over lose their text, also in the search: the portal shows it no more from that day on, and from now on
 * nobody who reads its database can. Gives how many.
 */
export async function takeDownOver(trx: Pick<Queries, 'query'>, today: Day): Promise<number> {
  const gone = await trx.query<{ id: string }>({
    name: 'disclosure.over',
    text: `update disclosure.entry set state = 'expired', title = '', party_display = '', party_kind = '', categories = '{}',
        summary = '{}', body = '[]', elements = '[]', performed = '[]', lines = null
      where state in ('public', 'corrected') and expires_on < $1 returning id`,
    values: [today],
  })
  if (gone.length > 0)
    await trx.query({
      name: 'disclosure.over_unlisted',
      text: 'delete from disclosure.entry_search where id = any ($1)',
      values: [gone.map(({ id }) => id)],
    })
  return gone.length
}

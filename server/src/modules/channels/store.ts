import type { Queries } from '../../platform/db/pool.ts'
import type { Delivery, DeliveryState, Wanted } from './plan.ts'
import type { Answer } from './send.ts'

type Runs = Pick<Queries, 'query'>
const columns =
  'channel, row_key, case_id, action, print, state, told, tries, next_at::text as next_at, receipt, said, at::text as at'

export const deliveriesOf = (trx: Runs, agency: string): Promise<Delivery[]> =>
  trx.query<Delivery>({
    name: 'channels.deliveries',
    text: `select ${columns} from casework.delivery where agency = $1 order by at desc`,
    values: [agency],
  })

/** What a receiver is to be told anew waits from now; whether it may hold the row already stays known. */
export async function enterWanted(
  trx: Runs,
  agency: string,
  channel: string,
  wanted: Wanted,
  now: string,
): Promise<void> {
  await trx.query({
    name: 'channels.enter',
    text: `insert into casework.delivery as d (agency, channel, row_key, case_id, action, print, state, next_at, at)
      values ($1, $2, $3, $4, $5, $6, 'waiting', $7, $7)
      on conflict (agency, channel, row_key) do update set action = excluded.action, print = excluded.print, state = 'waiting',
        tries = 0, next_at = excluded.next_at, receipt = null, said = '', at = excluded.at, person = ''`,
    values: [agency, channel, wanted.row.key, wanted.row.case, wanted.action, wanted.print, now],
  })
}

/** What came of telling it, unless it has become something else meanwhile. `minutes`: until it is tried again. */
export async function enterAnswer(
  trx: Runs,
  at: { readonly agency: string; readonly channel: string; readonly wanted: Wanted; readonly now: string },
  answer: Answer,
  minutes: number,
): Promise<void> {
  const state: DeliveryState = answer.is === 'again' ? 'waiting' : answer.is
  await trx.query({
    name: 'channels.answered',
    text: `update casework.delivery set state = $5, told = true, tries = tries + 1, receipt = $6, said = $7, at = $8,
        next_at = $8::timestamptz + make_interval(mins => $9)
      where agency = $1 and channel = $2 and row_key = $3 and print = $4 and state = 'waiting'`,
    values: [
      at.agency,
      at.channel,
      at.wanted.row.key,
      at.wanted.print,
      state,
      answer.is === 'accepted' ? answer.receipt : null,
      answer.is === 'accepted' ? '' : answer.said,
      at.now,
      minutes,
    ],
  })
}

/** Tried again at once: those that wait, and those that were refused. Gives how many. */
export async function hurry(trx: Runs, agency: string, channel: string, now: string): Promise<number> {
  const rows = await trx.query({
    name: 'channels.hurry',
    text: `update casework.delivery set state = 'waiting', tries = 0, next_at = $3
      where agency = $1 and channel = $2 and state in ('waiting', 'refused') returning row_key`,
    values: [agency, channel, now],
  })
  return rows.length
}

/** Carried over by hand: with the receipt that was brought back, of just what was in the file. Gives how many. */
export async function handOver(
  trx: Runs,
  of: {
    readonly agency: string
    readonly channel: string
    readonly person: string
    readonly now: string
    readonly receipt: string
  },
  prints: readonly string[],
): Promise<number> {
  const rows = await trx.query({
    name: 'channels.handed',
    text: `update casework.delivery set state = 'handed', told = true, receipt = $4, said = '', at = $5, person = $3
      where agency = $1 and channel = $2 and state in ('waiting', 'refused') and print = any ($6) returning row_key`,
    values: [of.agency, of.channel, of.person, of.receipt, of.now, prints],
  })
  return rows.length
}

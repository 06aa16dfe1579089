import type { Queries } from '../../platform/db/pool.ts'
import { type Pace, pauseAfter, type Wanted } from './plan.ts'

type Runs = Pick<Queries, 'query'>

export const pacesOf = (trx: Runs, agency: string): Promise<Pace[]> =>
  trx.query<Pace>({
    name: 'channels.paces',
    text: `select channel, row_key, action, print, state, tries, next_at::text as next_at, receipt, said, at::text as at
      from casework.delivery where agency = $1`,
    values: [agency],
  })

export interface At {
  readonly agency: string
  readonly channel: string
  readonly wanted: Wanted
}

/** Put down before it is told, so that what breaks off is known to have been tried, and a receiver is not asked without pause. */
export async function noteTry(trx: Runs, { agency, channel, wanted }: At, tries: number, now: string): Promise<void> {
  const { row, action, print } = wanted
  await trx.query({
    name: 'channels.try',
    text: `insert into casework.delivery (agency, channel, row_key, case_id, action, print, state, told, tries, next_at, at)
      values ($1, $2, $3, $4, $5, $6, 'waiting', true, $7, $8::timestamptz + make_interval(mins => $9), $8)
      on conflict (agency, channel, row_key) do update set action = excluded.action, print = excluded.print, state = 'waiting',
        told = true, tries = excluded.tries, next_at = excluded.next_at, receipt = null, said = '', at = excluded.at, person = ''`,
    values: [agency, channel, row.key, row.case, action, print, tries, now, pauseAfter(tries)],
  })
}

/** Why it was not taken this time. */
export async function noteSaid(trx: Runs, { agency, channel, wanted }: At, said: string): Promise<void> {
  await trx.query({
    name: 'channels.said',
    text: `update casework.delivery set said = $5 where agency = $1 and channel = $2 and row_key = $3 and print = $4`,
    values: [agency, channel, wanted.row.key, wanted.print, said],
  })
}

/** What came of it stands in the record: nothing is waited for. */
export async function settle(trx: Runs, agency: string, channel: string, rowKey: string): Promise<void> {
  await trx.query({
    name: 'channels.settled',
    text: 'delete from casework.delivery where agency = $1 and channel = $2 and row_key = $3',
    values: [agency, channel, rowKey],
  })
}

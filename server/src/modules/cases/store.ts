import type { CaseEvent } from '@xiezhi/casework'
import type { Json, StreamHead } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { checkedEvents, headOf, type RecordedRow } from '../record/index.ts'
import { caseEventOf, streamOf } from './events.ts'
import { erasedCase, unknownCase } from './policy.ts'

export interface Answered {
  readonly digest: Uint8Array
  readonly result: Json
}

export interface Stored {
  readonly events: readonly CaseEvent[]
  readonly links: readonly Uint8Array[]
  readonly head: StreamHead | null
  /** The answer the command got, if it was taken before. */
  readonly answered: Answered | undefined
}

/** The whole case in one statement, if the actor may see it; throws `Problem` 404, 410, or 503 `record-damaged`. */
export async function readCase(
  trx: Pick<Queries, 'query'>,
  id: string,
  command: string | null = null,
): Promise<Stored> {
  const rows = await trx.query<RecordedRow & { answered: { digest: string; result: Json } | null }>({
    name: 'cases.read',
    text: `select e.header, e.link, b.salt, b.body,
        case when e.sequence = 1 then (select jsonb_build_object('digest', encode(c.digest, 'hex'), 'result', c.result)
                                         from record.command c where c.id = $3) end as answered
      from record.event e left join record.body b on b.stream = e.stream and b.sequence = e.sequence
      where e.stream = $1 and exists (select from casework.case_row r where r.id = $2)
      order by e.sequence`,
    values: [streamOf(id), id, command],
  })
  if (rows.length === 0) throw unknownCase()
  const recorded = checkedEvents(streamOf(id), rows)
  const events = recorded.map(caseEventOf)
  const answered = rows[0]?.answered
  if (events.some((event) => event === undefined)) throw erasedCase()
  return {
    events: events as CaseEvent[],
    links: recorded.map((r) => r.link),
    head: headOf(recorded),
    answered: answered ? { digest: Buffer.from(answered.digest, 'hex'), result: answered.result } : undefined,
  }
}

/** Takes the next numbers of the series; the transaction that asks must be the one that uses them. */
export async function reserveNumber(trx: Queries, agency: string, series: string, year: number): Promise<number> {
  const row = await trx.first<{ last: number }>({
    name: 'cases.number',
    text: `insert into casework.number_series as s (agency, series, year, last) values ($1, $2, $3, 1)
      on conflict (agency, series, year) do update set last = s.last + 1 returning last`,
    values: [agency, series, year],
  })
  return row!.last
}

/** Index in the log of each event of the stream that has one. */
export async function leavesOf(trx: Pick<Queries, 'query'>, id: string): Promise<Map<number, number>> {
  const rows = await trx.query<{ sequence: number; idx: number }>({
    name: 'cases.leaves',
    text: 'select sequence, idx from log.leaf where stream = $1',
    values: [streamOf(id)],
  })
  return new Map(rows.map((row) => [row.sequence, row.idx]))
}

import { type CaseEvent, type CaseFile, type Earlier, earlierOf, fold } from '@xiezhi/casework'
import type { Queries } from '../../platform/db/pool.ts'
import { readStreams } from '../record/index.ts'
import { caseEventOf, streamOf } from './events.ts'
import { wholeQuery } from './words.ts'

/** The newest cases in which a name or code occurs that are looked at, and of those the decided ones that are read. */
const met = 200
const most = 20

/**
 * What the agency decided before against the parties of a case that is not decided yet (处罚法29). Found by the whole name or code,
 * then read from their record; the same name is only where to look, who is the same person casework says.
 */
export async function earlierAgainst(
  trx: Pick<Queries, 'query'>,
  events: readonly CaseEvent[],
): Promise<readonly Earlier[]> {
  if (events.length === 0) return []
  const file = fold(events)
  if (file.decision !== undefined || file.parties.length === 0) return []
  const streams = await decidedAgainst(trx, file)
  const recorded = await readStreams(trx, streams)
  return [...recorded.values()].flatMap((rows) => {
    const of = rows.map(caseEventOf).filter((event) => event !== undefined)
    return of.length === rows.length ? earlierOf(fold(of)) : []
  })
}

async function decidedAgainst(trx: Pick<Queries, 'query'>, file: CaseFile): Promise<readonly string[]> {
  const known = file.parties.flatMap((p) => [p.name, p.kind === 'person' ? '' : (p.code ?? '')])
  const words = [...new Set(known.map((word) => word.trim()))].filter((word) => word !== '')
  if (words.length === 0) return []
  const rows = await trx.query<{ id: string }>({
    name: 'cases.decided_against',
    text: `select distinct d.id from unnest($2::text[]) as w (query) cross join lateral (
        with found as materialized (select casework.search_whole($1, w.query, ${met}) as id)
        select f.id from found f join casework.case_row c on c.id = f.id
         where c.decided_on is not null and f.id <> $3 order by f.id desc limit ${most}) d`,
    values: [file.agency, words.map(wholeQuery), file.id],
  })
  return rows.map((row) => streamOf(row.id))
}

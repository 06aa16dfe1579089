import { type BegunCase, type CaseEvent, fold, isOpen, titleOf } from '@xiezhi/casework'
import { ruleBook } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { readStreams } from '../record/index.ts'
import { caseEventOf, streamOf } from './events.ts'

/** How the cases stand that this one began: read from the record, for what they are asked for ends a case. */
export async function begunBy(
  trx: Pick<Queries, 'query'>,
  events: readonly CaseEvent[],
): Promise<readonly BegunCase[]> {
  const ids = events.flatMap(({ body }) => (body.began ?? []).map((b) => b.case))
  if (ids.length === 0) return []
  const streams = await readStreams(trx, ids.map(streamOf))
  return [...streams.values()].flatMap((rows) => {
    const of = rows.map(caseEventOf).filter((event) => event !== undefined)
    if (of.length !== rows.length || of.length === 0) return []
    const file = fold(of)
    return [{ case: file.id, title: titleOf(file, ruleBook), open: isOpen(file, ruleBook) }]
  })
}

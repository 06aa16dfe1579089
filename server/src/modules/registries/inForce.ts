import { fold } from '@xiezhi/casework'
import { type ListVersion, versionsIn } from '@xiezhi/casework/listed.ts'
import { ruleBook } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { caseEventOf } from '../cases/index.ts'
import { readStreams } from '../record/index.ts'

type Runs = Pick<Queries, 'query'>

/** Every version of the agency's lists that other cases ask, as the cases that drew them up tell; read from the record, like the register. */
export async function listsOf(trx: Runs, agency: string): Promise<readonly ListVersion[]> {
  const rows = await trx.query<{ id: string }>({
    name: 'casework.list_cases',
    text: 'select id from casework.list_cases($1) as id',
    values: [agency],
  })
  const recorded = await readStreams(
    trx,
    rows.map(({ id }) => `case/${id}`),
  )
  return [...recorded.values()].flatMap((stream) => {
    const events = stream.map(caseEventOf).filter((event) => event !== undefined)
    return events.length === stream.length ? versionsIn(fold(events), ruleBook) : []
  })
}

import { type CaseEvent, type Context, fold, type Left, type Traced, tracesAsked } from '@xiezhi/casework'
import type { Queries } from '../../platform/db/pool.ts'

interface Row {
  readonly agency: string
  readonly agency_name: string
  readonly said: Omit<Left, 'keys'>
}

/** What other cases of any agency left about the parties of this one: asked only where a rule of its procedure asks. */
export async function tracesAgainst(
  trx: Pick<Queries, 'query'>,
  events: readonly CaseEvent[],
  context: Pick<Context, 'rules'>,
): Promise<readonly Traced[]> {
  if (events.length === 0) return []
  const file = fold(events)
  const keys = tracesAsked(file, context)
  if (keys.length === 0) return []
  const rows = await trx.query<Row>({
    name: 'cases.left_for',
    text: 'select agency, agency_name, said from casework.left_for($1, $2)',
    values: [[...keys], file.id],
  })
  return rows.map(({ agency, agency_name, said }) => ({ ...said, agency: agency_name, own: agency === file.agency }))
}

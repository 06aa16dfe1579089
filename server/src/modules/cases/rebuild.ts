import { fold, today } from '@xiezhi/casework'
import type { Database } from '../../platform/db/pool.ts'
import { readStream } from '../record/index.ts'
import type { CasesDeps } from './deps.ts'
import { caseEventOf } from './events.ts'
import { rowsOf } from './projection.ts'
import { momentOf } from './write.ts'

const page = 500

/**
 * Writes every case's rows again from its events: the same `project` a step calls. Gives how many cases. Cases whose
 * bodies were destroyed keep the rows they have.
 */
export async function rebuild(deps: {
  readonly database: Database
  readonly clock: CasesDeps['clock']
  readonly contextFor: CasesDeps['contextFor']
}): Promise<number> {
  const { database, clock } = deps
  let count = 0
  for (let after = ''; ; ) {
    const streams = await database.call<{ stream: string }>({
      name: 'cases.streams',
      text: `select stream from record.event where sequence = 1 and stream like 'case/%' and stream > $1
        order by stream limit ${page}`,
      values: [after],
    })
    for (const { stream } of streams) if (await rebuildOne(stream)) count += 1
    if (streams.length < page) return count
    after = streams.at(-1)!.stream
  }

  async function rebuildOne(stream: string): Promise<boolean> {
    const events = (await readStream({ query: database.call }, stream)).map(caseEventOf)
    const known = events.filter((event) => event !== undefined)
    const first = known[0]
    if (first === undefined || known.length < events.length) return false
    const { person, agency, post } = first.actor
    await database.transaction({ id: person, agency, post }, async (trx) => {
      const context = await deps.contextFor(trx, first.actor, momentOf(clock.now(), known.at(-1)?.recorded))
      const rows = rowsOf(fold(known), context, today(context))
      await trx.query({
        name: 'cases.rebuild',
        text: 'select casework.project($1::jsonb)::text',
        values: [JSON.stringify(rows)],
      })
    })
    return true
  }
}

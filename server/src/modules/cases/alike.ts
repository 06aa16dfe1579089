import { type Actor, alikeTo, type DecidedCase, type DecidedLine, soughtIn } from '@xiezhi/casework'
import { veilFor } from '@xiezhi/casework/sealing.ts'
import type { Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import type { CasesDeps } from './deps.ts'
import { databaseActor } from './policy.ts'
import { readFile } from './service.ts'

/** So many of the latest decisions tell how a breach is punished; those before them were judged by other prices and other people. */
const looked = 200

/** How breaches like those of this case were punished by the agency (裁量: 同案同罚). Whoever may not read them is told nothing of them. */
export async function alikeFor(deps: CasesDeps, actor: Actor, id: string) {
  const { file, context } = await readFile(deps, actor, id)
  const sought = soughtIn(veilFor(file, actor, context.rules).file(file), context)
  return deps.database.read(databaseActor(actor), async (trx) =>
    Promise.all(sought.map(async (s) => alikeTo(s, await decidedOf(trx, file.agency, s.key, file.id)))),
  )
}

interface Row {
  readonly id: string
  readonly decided_on: Day
  readonly number: string | null
  readonly lines: readonly DecidedLine[]
}

async function decidedOf(trx: Queries, agency: string, key: string, but: string): Promise<readonly DecidedCase[]> {
  const rows = await trx.query<Row>({
    name: 'cases.decided_alike',
    text: `select id, decided_on, shown ->> 'decisionNumber' as number, shown -> 'alike' as lines from casework.case_row
            where agency = $1 and shown #>> '{alike,0,key}' = $2 and shown ? 'alike' and id <> $3
            order by decided_on desc limit $4`,
    values: [agency, key, but, looked],
  })
  return rows.map((r) => ({ id: r.id, on: r.decided_on, number: r.number ?? '', lines: r.lines }))
}

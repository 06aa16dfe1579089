import { fold, today } from '@xiezhi/casework'
import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { readStream } from '../record/index.ts'
import type { CasesDeps } from './deps.ts'
import { caseEventOf } from './events.ts'
import { rowsOf } from './projection.ts'
import { momentOf } from './write.ts'

const page = 500

export interface RebuiltCases {
  readonly cases: number
  /** Cases whose rows were not what their events tell. */
  readonly differing: readonly string[]
  /** Rows of cases the record knows nothing of. */
  readonly strays: readonly string[]
  /** Cases whose record is damaged: their rows stay as they are. */
  readonly damaged: readonly string[]
}

/**
 * Writes every case's rows again from its events, by the same `project` a step calls, and removes those of no case;
 * `check`: says what would change and changes nothing. As the owner, whom no agency's bounds stop. Cases whose bodies were
 * destroyed keep the rows they have.
 */
export async function rebuildCases(
  owner: OwnerSession,
  deps: Pick<CasesDeps, 'clock' | 'contextFor'>,
  check: boolean,
): Promise<RebuiltCases> {
  const differing: string[] = []
  const damaged: string[] = []
  let cases = 0
  for (let after = ''; ; ) {
    const streams = await owner.query<{ stream: string }>({
      name: 'cases.streams',
      text: `select stream from record.event where sequence = 1 and stream like 'case/%' and stream > $1
        order by stream limit ${page}`,
      values: [after],
    })
    for (const { stream } of streams) {
      const outcome = await rebuildOne(stream)
      if (outcome !== 'erased') cases += 1
      if (outcome === 'differed') differing.push(stream)
      if (outcome === 'damaged') damaged.push(stream)
    }
    if (streams.length < page) break
    after = streams.at(-1)!.stream
  }
  const strays = await owner.transaction(async (trx) => {
    const found = (await trx.query<{ id: string }>({ text: 'select casework.strays() as id' })).map((row) => row.id)
    if (found.length > 0 && !check)
      for (const [table, key] of [
        ['case_row', 'id'],
        ['clock_row', 'case_id'],
        ['wait_row', 'case_id'],
        ['search_row', 'case_id'],
      ])
        await trx.query({ text: `delete from casework.${table} where ${key} = any ($1)`, values: [found] })
    return found
  })
  return { cases, differing, strays, damaged }

  async function rebuildOne(stream: string): Promise<'same' | 'differed' | 'erased' | 'damaged'> {
    try {
      for (;;) {
        const done = await owner.transaction((trx) => attempt(trx, stream), check)
        if (done !== 'moved on') return done
      }
    } catch (error) {
      if (error instanceof Problem && error.code === 'record-damaged') return 'damaged'
      throw error
    }
  }

  async function attempt(trx: Queries, stream: string) {
    const events = (await readStream(trx, stream)).map(caseEventOf)
    const known = events.filter((event) => event !== undefined)
    const first = known[0]
    if (first === undefined || known.length < events.length) return 'erased'
    const context = await deps.contextFor(trx, first.actor, momentOf(deps.clock.now(), known.at(-1)?.recorded))
    const rows = rowsOf(fold(known), context, today(context))
    const row = await trx.first<{ differed: boolean }>({
      name: 'cases.reproject',
      text: 'select casework.reproject($1::jsonb) as differed',
      values: [JSON.stringify(rows)],
    })
    // A step that came in between wrote newer rows, or waits for these to be committed to write them.
    const now = await trx.first<{ last: number }>({
      name: 'cases.last',
      text: 'select max(sequence) as last from record.event where stream = $1',
      values: [stream],
    })
    if (now!.last !== known.at(-1)!.sequence) return 'moved on'
    return row!.differed ? 'differed' : 'same'
  }
}

import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { Failure } from '../../platform/failure.ts'
import { agencyAt, followDisclosure } from './follow.ts'
import { itemId } from './identity.ts'
import { apply } from './store.ts'

export interface Republished {
  readonly items: number
  /** Could not be drawn as they were published, and stay as they are. */
  readonly left: readonly string[]
  readonly strays: number
}

/**
 * Every public row again, from the record as far as the log has it: what was changed, deleted, made up or passed over. As
 * the owner; what is public meanwhile stays public, for each row is replaced in a transaction of its own.
 */
export async function republish(owner: OwnerSession): Promise<Republished> {
  const told = await owner.query<{ stream: string; sequence: number }>({
    text: `select e.stream, max(e.sequence) as sequence from record.event e
      join record.body b on b.stream = e.stream and b.sequence = e.sequence
      join log.leaf l on l.stream = e.stream and l.sequence = e.sequence
      where e.proceeding = 'disclosure'
        and convert_from(b.body, 'UTF8')::jsonb ->> 'step' in ('disclosure.publish', 'disclosure.withdraw')
      group by e.stream order by e.stream`,
  })
  const agencies = await owner.query<{ stream: string }>({
    text: `select distinct stream from log.leaf where stream like 'agency/%' order by stream`,
  })
  const left: string[] = []
  const again = async (kind: 'penalty' | 'agency', stream: string, draw: (trx: Queries) => Promise<unknown>) => {
    try {
      await owner.transaction(async (trx) => {
        const id = itemId(kind, stream.slice(stream.indexOf('/') + 1))
        await trx.query({ text: 'delete from disclosure.entry where id = $1', values: [id] })
        await draw(trx)
      })
    } catch (error) {
      if (!(error instanceof Failure || error instanceof Problem)) throw error
      left.push(stream)
    }
  }
  for (const at of told) await again('penalty', at.stream, (trx) => followDisclosure(trx, at))
  for (const { stream } of agencies)
    await again('agency', stream, async (trx) => {
      const entry = await agencyAt(trx, stream)
      if (entry !== undefined) await apply(trx, entry)
    })
  const ids = [
    ...told.map(({ stream }) => itemId('penalty', stream.slice('case/'.length))),
    ...agencies.map(({ stream }) => itemId('agency', stream.slice('agency/'.length))),
  ]
  const strays = await owner.query({
    text: `delete from disclosure.entry where kind in ('penalty', 'agency') and id <> all ($1) returning id`,
    values: [ids],
  })
  await owner.query({
    text: `update log.follower set position = s.size from (select coalesce(max(idx) + 1, 0) as size from log.leaf) s
      where name = 'disclosure' and position > s.size`,
  })
  return { items: told.length + agencies.length - left.length, left, strays: strays.length }
}

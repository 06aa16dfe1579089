import type { Actor } from '@xiezhi/casework'
import type { Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { overseen } from './store.ts'

/** Agencies the actor may read though they are not his own: only from the supervisor's desk, and only to read. */
export async function agenciesOverseen(
  runs: Pick<Queries, 'query'>,
  actor: Pick<Actor, 'agency' | 'post'>,
  day: Day,
): Promise<{ id: string; name: string; as: string }[]> {
  if (actor.post !== 'supervisor') return []
  const rows = await overseen(runs, actor.agency, day)
  return rows.map(({ id, name, capacity }) => ({ id, name, as: capacity }))
}

import { type Actor, fold } from '@xiezhi/casework'
import { veilFor } from '@xiezhi/casework/sealing.ts'
import { ruleBook } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { readCase } from './store.ts'

/** Whether the case names the file only where it is sealed from this person: who has its hash from elsewhere has no file by it. */
export async function isFileSealed(
  trx: Pick<Queries, 'query'>,
  actor: Actor,
  id: string,
  sha256: string,
): Promise<boolean> {
  const file = fold((await readCase(trx, id)).events)
  const seen = veilFor(file, actor, ruleBook).file(file)
  if (seen === file) return false
  const names = (one: typeof file) => JSON.stringify([one.entries, one.acts, one.papers]).includes(sha256)
  return names(file) && !names(seen)
}

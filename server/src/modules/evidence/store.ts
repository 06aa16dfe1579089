import type { Actor, FileRef } from '@xiezhi/casework'
import type { Queries } from '../../platform/db/pool.ts'
import { filesOf } from '../cases/index.ts'
import type { Received } from './objects.ts'

/** The agency of a case the actor may see; undefined: there is none for him. */
export async function agencyOf(trx: Queries, id: string): Promise<string | undefined> {
  const row = await trx.first<{ agency: string }>({
    name: 'evidence.agency',
    text: 'select agency from casework.case_row where id = $1',
    values: [id],
  })
  return row?.agency
}

/** Brings a file into a case at a moment of the record's clock; what was brought before under this name stays as it was told. */
export async function addToCase(
  trx: Queries,
  id: string,
  file: Received,
  name: string,
  actor: Pick<Actor, 'agency' | 'person'>,
  at: string,
): Promise<FileRef> {
  const { sha256, bytes, ...told } = file
  await trx.query({
    name: 'evidence.add',
    text: `with object as (
        insert into files.object (sha256, bytes, type) values ($2, $3, $4) on conflict (sha256) do nothing
      )
      insert into files.of_case (case_id, sha256, role, agency, name, added_by, added, told)
      values ($1, $2, 'evidence', $5, $6, $7, $8, $9) on conflict do nothing`,
    values: [
      id,
      Buffer.from(sha256, 'hex'),
      bytes,
      told.type,
      actor.agency,
      name,
      actor.person,
      at,
      JSON.stringify(told),
    ],
  })
  const [kept] = await filesOf(trx, id, [sha256], 'evidence', name)
  if (kept === undefined) throw new Error(`${sha256} was not brought into the case`)
  return kept
}

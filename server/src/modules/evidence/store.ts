import type { Actor, FileRef } from '@xiezhi/casework'
import type { Queries } from '../../platform/db/pool.ts'
import type { Received } from './objects.ts'

export type Role = 'evidence' | 'paper'

/** The agency of a case the actor may see; undefined: there is none for him. */
export async function agencyOf(trx: Queries, id: string): Promise<string | undefined> {
  const row = await trx.first<{ agency: string }>({
    name: 'evidence.agency',
    text: 'select agency from casework.case_row where id = $1',
    values: [id],
  })
  return row?.agency
}

export async function addToCase(trx: Queries, id: string, file: Received, name: string, actor: Actor): Promise<void> {
  await trx.query({
    name: 'evidence.add',
    text: `with object as (
        insert into files.object (sha256, bytes, type) values ($2, $3, $4) on conflict (sha256) do nothing
      )
      insert into files.of_case (case_id, sha256, role, agency, name, added_by)
      values ($1, $2, 'evidence', $5, $6, $7) on conflict do nothing`,
    values: [id, Buffer.from(file.sha256, 'hex'), file.bytes, file.type, actor.agency, name, actor.person],
  })
}

/** A file of the case, as it was first brought in. */
export async function fileOf(trx: Queries, id: string, sha256: string, role: Role): Promise<FileRef | undefined> {
  const row = await trx.first<{ name: string; bytes: number; type: string }>({
    name: 'evidence.file',
    text: `select c.name, o.bytes, o.type from files.of_case c join files.object o on o.sha256 = c.sha256
      where c.case_id = $1 and c.sha256 = $2 and c.role = $3`,
    values: [id, Buffer.from(sha256, 'hex'), role],
  })
  return row && { sha256, ...row }
}

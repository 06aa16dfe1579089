import type { Actor, Form } from '@xiezhi/casework'
import type { Json } from '@xiezhi/log'
import type { Database, Queries } from '../../platform/db/pool.ts'
import { databaseActor, mayAct, unknownCase } from './policy.ts'

/** What a person has begun: `subject` is the case, or `new`. Seen by that person only; no step and no record. */
export interface DraftKey {
  readonly subject: string
  readonly proceeding: string
  readonly step: string
}

const keyOf = (actor: Actor, key: DraftKey) => [actor.person, key.subject, key.proceeding, key.step]

export async function readDraft(database: Database, actor: Actor, key: DraftKey) {
  const row = await database.read(databaseActor(actor), (trx) =>
    trx.first<{ content: { form: Form; acted?: string }; saved: string }>({
      name: 'cases.draft',
      text: `select content, saved from casework.draft
        where person = $1 and subject = $2 and proceeding = $3 and step = $4`,
      values: keyOf(actor, key),
    }),
  )
  return row && { ...row.content, saved: row.saved }
}

export async function saveDraft(database: Database, actor: Actor, key: DraftKey, content: Json): Promise<void> {
  await database.transaction(databaseActor(actor), async (trx) => {
    if (key.subject !== 'new') await mayWrite(trx, actor, key.subject)
    await trx.query({
      name: 'cases.saveDraft',
      text: `insert into casework.draft (person, subject, proceeding, step, content) values ($1, $2, $3, $4, $5::jsonb)
        on conflict (person, subject, proceeding, step) do update set content = excluded.content, saved = now()`,
      values: [...keyOf(actor, key), JSON.stringify(content)],
    })
  })
}

/** Begun is only what could be done: throws `Problem` 404 or 403 for a case that is not there, or another agency's. */
async function mayWrite(trx: Queries, actor: Actor, id: string): Promise<void> {
  const row = await trx.first<{ agency: string }>({
    name: 'cases.agency',
    text: 'select agency from casework.case_row where id = $1',
    values: [id],
  })
  if (row === undefined) throw unknownCase()
  mayAct(actor, row.agency)
}

export async function dropDraft(database: Database, actor: Actor, key: DraftKey): Promise<void> {
  await database.transaction(databaseActor(actor), (trx) =>
    trx.query({
      name: 'cases.dropDraft',
      text: 'delete from casework.draft where person = $1 and subject = $2 and proceeding = $3 and step = $4',
      values: keyOf(actor, key),
    }),
  )
}

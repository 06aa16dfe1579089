import type { Actor, Form } from '@xiezhi/casework'
import { procedureOf, ruleBook } from '@xiezhi/law'
import type { Json } from '@xiezhi/log'
import type { Database, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
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
    trx.first<{ content: { form: Form; acted?: string; basis?: number }; saved: string }>({
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
    if (key.subject === 'new') refuseStrange(isBegun(key.step))
    else await mayWrite(trx, actor, key)
    await trx.query({
      name: 'cases.saveDraft',
      text: `insert into casework.draft (person, subject, proceeding, step, content) values ($1, $2, $3, $4, $5::jsonb)
        on conflict (person, subject, proceeding, step) do update set content = excluded.content, saved = now()`,
      values: [...keyOf(actor, key), JSON.stringify(content)],
    })
    await trx.query({
      name: 'cases.trimDrafts',
      text: `delete from casework.draft where person = $1 and (subject, proceeding, step) in (
          select subject, proceeding, step from casework.draft where person = $1 order by saved desc offset ${mostDrafts})`,
      values: [actor.person],
    })
  })
}

/** Kept of one person, the newest: far more than anybody has under way, and no store for whoever would like one. */
const mostDrafts = 500

/** What is begun before there is a case: a procedure, or what came in under its number. */
const isBegun = (step: string): boolean => procedureOf(ruleBook, step) !== undefined || /^\d{8}-[0-9A-Z]{8}$/.test(step)

function refuseStrange(isKnown: boolean): void {
  if (!isKnown)
    throw new Problem(404, 'unknown-step', '没有这个步骤，草稿没有保存。', { next: '从案件的步骤清单中选择一个步骤' })
}

/** Begun is only what could be done: throws `Problem` 404 or 403 for a case that is not there, or another agency's. */
async function mayWrite(trx: Queries, actor: Actor, { subject, step }: DraftKey): Promise<void> {
  const row = await trx.first<{ agency: string; procedure: string }>({
    name: 'cases.agency',
    text: 'select agency, procedure from casework.case_row where id = $1',
    values: [subject],
  })
  if (row === undefined) throw unknownCase()
  mayAct(actor, row.agency)
  refuseStrange(procedureOf(ruleBook, row.procedure)?.steps.some((s) => s.id === step) === true)
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

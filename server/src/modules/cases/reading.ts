import { type Actor, dayOfMoment, fold, type Moment } from '@xiezhi/casework'
import { seenEvents, veilFor } from '@xiezhi/casework/sealing.ts'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { countsOf } from './counts.ts'
import type { CasesDeps } from './deps.ts'
import { databaseActor } from './policy.ts'
import { entryFor, kindsOf, rowFor } from './presenter.ts'
import { leavesOf, readCase } from './store.ts'
import { type ListRequest, pageOf, runningClocks } from './worklist.ts'
import { momentOf } from './write.ts'

/** The work list of a view, a page at a time. */
export async function listCases(deps: CasesDeps, actor: Actor, request: ListRequest) {
  const now = momentOf(deps.clock.now())
  const day = dayOfMoment(now)
  return deps.database.read(databaseActor(actor), async (trx) => {
    const context = await deps.contextFor(trx, actor, now)
    const overseen = request.view === 'oversee' ? await deps.overseenBy(trx, actor) : undefined
    const all = overseen?.map((agency) => agency.id) ?? [actor.agency]
    // Only of those one may read: any other is as if it had no cases.
    const agencies = request.agency === undefined ? all : all.filter((id) => id === request.agency)
    const nameOf = (id: string) => overseen?.find((agency) => agency.id === id)?.name
    const { rows, next } = await pageOf(trx, request, actor, agencies, day)
    const clocks = await runningClocks(
      trx,
      rows.map((row) => row.id),
    )
    const { places, ...more } = await countsOf(trx, request, actor, all, day)
    return {
      rows: rows.map((row) => rowFor(row, clocks.get(row.id) ?? [], actor, context, day, nameOf(row.agency))),
      next: next ?? null,
      kinds: kindsOf(context.rules, places),
      ...more,
      ...(overseen && { overseen: overseen.map(({ id, name }) => ({ id, name })) }),
    }
  })
}

async function latestCheckpoint(trx: Queries): Promise<{ size: number; note: string } | undefined> {
  return trx.first<{ size: number; note: string }>({
    name: 'cases.checkpoint',
    text: 'select size, note from log.checkpoint order by size desc limit 1',
  })
}

/** The record of a case, whole or as it stood at a moment: chain order is record time. */
export async function recordOf(deps: CasesDeps, actor: Actor, id: string, asOf: Moment | undefined) {
  const { stored, leaves, checkpoint, context } = await deps.database.read(databaseActor(actor), async (trx) => ({
    stored: await readCase(trx, id),
    leaves: await leavesOf(trx, id),
    checkpoint: await latestCheckpoint(trx),
    context: await deps.contextFor(trx, actor, momentOf(deps.clock.now())),
  }))
  const events = asOf === undefined ? stored.events : stored.events.filter((e) => e.recorded <= asOf)
  if (events.length === 0) {
    throw new Problem(404, 'not-yet-recorded', '那个时候还没有这个案件的记录，请选择较晚的时间。')
  }
  const file = fold(events)
  // Who may read what is sealed follows from the case as it stands now, whatever day of it is looked at.
  const veil = veilFor(fold(stored.events), actor, context.rules)
  const place = (index: number, sequence: number) => ({
    link: stored.links[index]!,
    leaf: leaves.get(sequence) ?? null,
  })
  return {
    events: seenEvents(events, veil).map((event) =>
      entryFor(event, file, place(events.indexOf(event), event.sequence), veil),
    ),
    file: veil.file(file),
    ...(checkpoint && { checkpoint }),
  }
}

import type { Actor, CaseEvent, Command, NewEvent } from '@xiezhi/casework'
import { perform } from '@xiezhi/casework'
import { documents } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { isConflict, within } from '../record/index.ts'
import type { CasesDeps, RenderedPaper } from './deps.ts'
import { databaseActor } from './policy.ts'
import { readCase, reserveNumber } from './store.ts'
import { type Answer, accepted, contextOf, resultOf, sameAgain, sequenced, writeCase } from './write.ts'

/**
 * A step that makes papers, in one transaction: numbers are reserved, the step taken with them, each paper rendered and
 * signed as it is, all of it appended. Whatever fails, the numbers go back with it.
 */
export async function performWithPapers(
  deps: CasesDeps,
  actor: Actor,
  step: {
    readonly id: string
    readonly command: Command
    readonly digest: Uint8Array
    /** Throws when this actor may not act on these events. */
    readonly check: (events: readonly CaseEvent[]) => void
  },
): Promise<Answer | 'conflict'> {
  const { id, command, digest, check } = step
  try {
    return await deps.database.transaction(databaseActor(actor), async (trx) => {
      const stored = await readCase(trx, id, command.id)
      if (stored.answered) return sameAgain(stored.answered, digest)
      check(stored.events)
      const context = await contextOf(deps, trx, actor, id, stored.events)
      const asked = perform(stored.events, command, context)
      const numbers: number[] = []
      if (asked.outcome === 'numbers') {
        for (const { series, year } of asked.requests) {
          numbers.push(await reserveNumber(trx, context.agency.id, series, year))
        }
      }
      const performed = accepted(perform(stored.events, command, context, numbers))
      const first = sequenced(performed.events, stored.head!.sequence)
      const papers = await deps.papers.render({
        events: [...stored.events, ...first],
        papers: performed.papers,
        context,
      })
      const made: NewEvent[] = []
      for (const paper of papers) made.push(...(await eventsOf(deps, paper, performed.events[0]!, context.agency.seal)))
      const events: readonly CaseEvent[] = [...first, ...sequenced(made, first.at(-1)!.sequence)]
      const result = resultOf(
        events,
        papers.map(({ kind, number, sha256, pages }) => ({ kind, number, sha256, pages })),
      )
      for (const paper of papers) await keepPaper(deps, trx, id, actor, paper)
      const command_ = { id: command.id, digest }
      const write = { id, head: stored.head, before: stored.events, events, context, command: command_, result }
      const done = await writeCase(within(trx), write)
      // Only leaving by an error takes the numbers back; the same command, taken elsewhere meanwhile, is read again.
      if (done.outcome !== 'appended') throw new Conflict()
      return { result: done.result, repeated: false }
    })
  } catch (error) {
    if (error instanceof Conflict || isConflict(error)) return 'conflict'
    throw error
  }
}

class Conflict extends Error {}

/** That it was rendered, and the detached signature over the bytes that were: two events beside the number's own. */
async function eventsOf(
  deps: CasesDeps,
  paper: RenderedPaper,
  act: NewEvent,
  seal: string | undefined,
): Promise<NewEvent[]> {
  const { kind, number, sha256, pages } = paper
  const { signature, key } = await deps.papers.sign(act.actor.agency, sha256, seal)
  const title = documents[kind].title
  const event = (type: NewEvent['type'], what: string, effects: NewEvent['body']['effects']): NewEvent => ({
    ...act,
    type,
    acted: act.recorded,
    body: { step: act.body.step, title: `${what}：${title}`, form: {}, effects, verdicts: [] },
  })
  return [
    event('rendered', '成文', [{ do: 'document', kind, number, sha256, pages }]),
    event('signed', '签章', [{ do: 'signature', kind, number, signature, key }]),
  ]
}

async function keepPaper(deps: CasesDeps, trx: Queries, id: string, actor: Actor, paper: RenderedPaper): Promise<void> {
  await deps.objects.keep(paper.pdf, paper.sha256)
  await trx.query({
    name: 'cases.paper',
    text: `with object as (
        insert into files.object (sha256, bytes, type) values ($2, $3, 'application/pdf')
        on conflict (sha256) do nothing
      )
      insert into files.of_case (case_id, sha256, role, agency, name, added_by) values ($1, $2, 'paper', $4, $5, $6)
      on conflict do nothing`,
    values: [
      id,
      Buffer.from(paper.sha256, 'hex'),
      paper.pdf.length,
      actor.agency,
      `${documents[paper.kind].title} ${paper.number}.pdf`,
      actor.person,
    ],
  })
}

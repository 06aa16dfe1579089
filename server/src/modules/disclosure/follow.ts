import { type Actor, type CaseEvent, type Context, fold, type Moment } from '@xiezhi/casework'
import type { Database, Queries } from '../../platform/db/pool.ts'
import { caseEventOf } from '../cases/index.ts'
import { type Follower, originOf } from '../log/index.ts'
import { marksOf } from '../people/index.ts'
import { readStream } from '../record/index.ts'
import { contextFor, readRegistry } from '../registries/index.ts'
import { agencyEntry } from './agency.ts'
import { decidedIn, entryOf } from './entry.ts'
import { apply } from './store.ts'

/** An event that has its place in the log. */
export interface Sequenced {
  readonly stream: string
  readonly sequence: number
}

/** The register of the agency as on the moment; `contextFor` of registries is one. */
export type ContextOf = (trx: Queries, actor: Actor, now: Moment, agency: string) => Promise<Context>

/** Steps that change what the public sees. */
const steps: readonly string[] = ['disclosure.publish', 'disclosure.withdraw']

/**
 * Applies one sequenced event to what is public, if it concerns it; answers whether it did. Idempotent, and safe out of
 * order: the item is drawn from the record as it stood at that event, and never replaces a later one.
 */
export async function followDisclosure(
  trx: Queries,
  event: Sequenced,
  contextOf: ContextOf = contextFor,
): Promise<boolean> {
  const events = (await readStream(trx, event.stream))
    .map(caseEventOf)
    .filter((e): e is CaseEvent => e !== undefined && e.sequence <= event.sequence)
  const last = events.at(-1)
  if (last?.sequence !== event.sequence || !steps.includes(last.body.step)) return false
  const file = fold(events)
  if (file.decision === undefined) return false
  const context = await contextOf(trx, last.actor, file.decision.at, file.agency)
  return apply(trx, entryOf(file, context, decidedIn(events, file)).entry)
}

/** The agency as it now stands on the register. */
async function followAgency(trx: Queries, stream: string): Promise<void> {
  const found = await readRegistry(trx, 'agency', stream.slice('agency/'.length))
  const agency = found?.file.agency
  const last = found?.events.at(-1)
  if (agency === undefined || last === undefined) return
  const marks = marksOf((await originOf(trx)) ?? '')
  await apply(trx, agencyEntry(agency, { version: last.sequence, at: last.recorded, marks }))
}

/** The disclosure feed: hands the sequencer's leaves on to what is public, as the sequencer's own role. */
export function disclosureFollower(database: Database, contextOf: ContextOf = contextFor): Follower {
  const feed = { id: 'disclosure-feed', agency: '', post: '' }
  return {
    name: 'disclosure',
    follow: (leaves) =>
      database.transaction(feed, async (trx) => {
        const concerned = await trx.query<Sequenced>({
          name: 'disclosure.concerned',
          text: `select e.stream, e.sequence from record.event e
            join unnest($1::text[], $2::integer[]) with ordinality as l (stream, sequence, place) using (stream, sequence)
            where e.proceeding = 'disclosure' or e.stream like 'agency/%' order by l.place`,
          values: [leaves.map((l) => l.stream), leaves.map((l) => l.sequence)],
        })
        const agencies = new Set(concerned.map((e) => e.stream).filter((stream) => stream.startsWith('agency/')))
        for (const stream of agencies) await followAgency(trx, stream)
        for (const event of concerned) if (!agencies.has(event.stream)) await followDisclosure(trx, event, contextOf)
      }),
  }
}

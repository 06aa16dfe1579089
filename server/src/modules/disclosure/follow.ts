import { type Actor, type CaseEvent, type Context, disclosureOf, fold, type Moment } from '@xiezhi/casework'
import { type Day, publicProceedings, publicSteps, ruleBook } from '@xiezhi/law'
import type { Database, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { Failure, messageOf } from '../../platform/failure.ts'
import { caseEventOf, type PublicSeal } from '../cases/index.ts'
import type { Follower } from '../log/index.ts'
import { checkedEvents, type Recorded, readStream, storedStreams } from '../record/index.ts'
import { contextFor, registerState } from '../registries/index.ts'
import { decidedIn, entryOf, entryUnder } from './entry.ts'
import { followRegister } from './followRegister.ts'
import { asPublished, idOf, type Sealing } from './identity.ts'
import type { Publishing } from './masker.ts'
import { emptied, isOver } from './over.ts'
import { applyPerformed, performedOf, performing } from './performed.ts'
import type { Entry, PublicPerformed } from './shapes.ts'
import { apply } from './store.ts'

/** An event that has its place in the log. */
export interface Sequenced {
  readonly stream: string
  readonly sequence: number
  /** The proceeding it was taken in. */
  readonly proceeding: string
}

/** The register of the agency as on the moment; `contextFor` of registries is one. */
export type ContextOf = (trx: Queries, actor: Actor, now: Moment, agency: string) => Promise<Context>

/** Steps that change what the public sees, of every procedure, and the proceedings they are taken in. */
export const changing: readonly string[] = publicSteps(ruleBook)
export const carrying: readonly string[] = publicProceedings(ruleBook)

/**
 * Applies one sequenced event to what is public, if it concerns it; answers whether it did. Idempotent, and safe out of
 * order: the item is drawn from the record as it stood at that event, and never replaces a later one. `stands`: what is public of it now;
 * `today`: what is over by then keeps no text.
 */
export async function followDisclosure(
  trx: Queries,
  event: Sequenced,
  contextOf: ContextOf = contextFor,
  stands?: Sealing,
  today?: Day,
): Promise<boolean> {
  const events = upTo(await readStream(trx, event.stream), event.sequence)
  const last = events.at(-1)
  if (last?.sequence !== event.sequence || !changing.includes(last.body.step)) return false
  const drawn = await drawnOf(trx, events, contextOf)
  if (drawn === undefined) return false
  const { entry, file, of } = drawn
  const { rendering } = disclosureOf(file, event.proceeding) ?? {}
  if (today !== undefined && entry.state === 'public' && isOver(entry, today))
    return apply(trx, emptied({ ...entry, sha256: rendering ?? entry.sha256 }))
  const published = asPublished(entry, stands, rendering)
  if (published === undefined)
    throw new Failure(
      'public-differs',
      `${event.stream} 要公示的内容与发布时的不同，没有公示；请核对程序的版本和机关登记。`,
    )
  return apply(trx, { ...published, performed: performedOf(of), performedAt: event.sequence })
}

const upTo = (recorded: readonly Recorded[], sequence: number): readonly CaseEvent[] =>
  recorded.map(caseEventOf).filter((e): e is CaseEvent => e !== undefined && e.sequence <= sequence)

export interface Drawn {
  readonly entry: Entry
  /** The seal that was recorded when it was published. */
  readonly recorded: string | undefined
  /** What had become of it after that event of its case; absent: of such a page nothing is told. */
  readonly performed?: (sequence: number) => Promise<readonly PublicPerformed[]>
}

/**
 * Draws what the public should see of cases since events of theirs: the cases are read in one statement, and each agency's register is
 * asked about once. Within a transaction that sees one moment.
 */
export async function drawer(trx: Queries, events: readonly Sequenced[], given: ContextOf = contextFor) {
  const streams = events.map(({ stream }) => stream).filter((stream) => stream.startsWith('case/'))
  const stored = await storedStreams(trx, [...new Set(streams)])
  const registers = new Map<string, ReturnType<typeof registerState>>()
  const contextOf: ContextOf = async (runs, actor, now, agency) => {
    const asked = registers.get(agency) ?? registerState(runs, agency)
    registers.set(agency, asked)
    return given === contextFor ? contextFor(runs, actor, now, agency, await asked) : given(runs, actor, now, agency)
  }
  // A page and what became of it are told of one reading. Of the case at hand only: forty at once would be carried about in memory.
  let read: { readonly stream: string; readonly events: readonly Recorded[] } | undefined
  const eventsOf = (stream: string, sequence: number) => {
    if (read?.stream !== stream) read = { stream, events: checkedEvents(stream, stored.get(stream) ?? []) }
    return upTo(read.events, sequence)
  }
  /** `stands`: what is public of it now, which is not composed anew where it is what was recorded as published. */
  return async ({ stream, sequence, proceeding }: Sequenced, stands?: Sealing): Promise<Drawn | undefined> => {
    const of = await lastOf(trx, eventsOf(stream, sequence), contextOf)
    if (of === undefined) return undefined
    const recorded = disclosureOf(of.file, proceeding)?.rendering
    const performed = async (since: number) => {
      const later = await lastOf(trx, eventsOf(stream, since), contextOf, proceeding)
      return later === undefined ? [] : performedOf(later)
    }
    return { entry: entryUnder(recorded, of, stands) ?? entryOf(of).entry, recorded, performed }
  }
}

/** What the public sees of what the last of these events made public or took back; undefined: nothing was decided. */
async function drawnOf(trx: Queries, events: readonly CaseEvent[], contextOf: ContextOf) {
  const of = await lastOf(trx, events, contextOf)
  return of && { of, file: of.file, ...entryOf(of) }
}

/** What such a page is drawn from. */
async function lastOf(
  trx: Queries,
  events: readonly CaseEvent[],
  contextOf: ContextOf,
  proceeding = events.at(-1)?.proceeding,
): Promise<Publishing | undefined> {
  const last = events.at(-1)
  const at = proceeding === undefined ? undefined : decidedIn(events, proceeding)
  if (last === undefined || proceeding === undefined || at === undefined) return undefined
  const { decided, opening } = at
  const file = fold(events)
  const context = await contextOf(trx, last.actor, opening.acted, file.agency)
  const day = opening.acted.slice(0, 10) as Day
  return { file, decided, proceeding, context, day }
}

/** What a case keeps of the page its last event publishes. */
export async function publicSeal(
  trx: Queries,
  events: readonly CaseEvent[],
  contextOf: ContextOf = contextFor,
): Promise<PublicSeal> {
  const drawn = await drawnOf(trx, events, contextOf)
  if (drawn === undefined) throw new Error('nothing was decided that could be public')
  return { rendering: drawn.entry.sha256, redactions: drawn.redactions }
}

/** What had become of what a proceeding made public, after that event of its case. */
export async function performedAsOf(trx: Queries, { stream, proceeding, sequence }: Sequenced) {
  const of = await lastOf(trx, upTo(await readStream(trx, stream), sequence), contextFor, proceeding)
  return of === undefined ? [] : performedOf(of)
}

/** What is up of these cases tells what became of it, as of these events of theirs. */
export async function followPerformed(
  trx: Queries,
  at: ReadonlyMap<string, number>,
  contextOf: ContextOf = contextFor,
): Promise<void> {
  const carried = await trx.query<{ stream: string; proceeding: string }>({
    name: 'disclosure.carried',
    text: `select distinct stream, proceeding from record.event where stream = any ($1) and proceeding like any ($2)`,
    values: [[...at.keys()].filter((stream) => stream.startsWith('case/')), carrying],
  })
  const items = carried.map((item) => ({ ...item, id: idOf(item.stream, item.proceeding) }))
  const up = await trx.query<{ id: string }>({
    name: 'disclosure.up',
    text: `select id from disclosure.entry where id = any ($1) and kind = any ($2) and state in ('public', 'corrected')`,
    values: [items.map(({ id }) => id), performing],
  })
  const shown = items.filter(({ id }) => up.some((row) => row.id === id))
  for (const { id, stream, proceeding } of shown) {
    const sequence = at.get(stream) ?? 0
    const of = await lastOf(trx, upTo(await readStream(trx, stream), sequence), contextOf, proceeding)
    if (of !== undefined) await applyPerformed(trx, id, performedOf(of), sequence)
  }
}

/** One that cannot be drawn as it was recorded is told and left out: it must not keep from the public all that follow. */
async function unlessDamaged(work: () => Promise<unknown>, report: (line: string) => void): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Problem || error instanceof Failure)) throw error
    if (!['record-damaged', 'public-differs'].includes(error.code)) throw error
    report(`有一条信息没有公示：${messageOf(error)}恢复后运行 ./xiezhi rebuild 补上。`)
  }
}

/** The disclosure feed: hands the sequencer's leaves on to what is public, as the sequencer's own role. */
export function disclosureFollower(
  database: Database,
  report: (line: string) => void = () => undefined,
  contextOf: ContextOf = contextFor,
): Follower {
  const feed = { id: 'disclosure-feed', agency: '', post: '' }
  return {
    name: 'disclosure',
    follow: (leaves) =>
      database.transaction(feed, async (trx) => {
        const concerned = await trx.query<Sequenced>({
          name: 'disclosure.concerned',
          text: `select e.stream, e.sequence, e.proceeding from record.event e
            join unnest($1::text[], $2::integer[]) with ordinality as l (stream, sequence, place) using (stream, sequence)
            where e.proceeding like any($3) or e.stream like 'agency/%' or e.stream like 'person/%' order by l.place`,
          values: [leaves.map((l) => l.stream), leaves.map((l) => l.sequence), carrying],
        })
        const register = new Set(concerned.map((e) => e.stream).filter((stream) => !stream.startsWith('case/')))
        for (const stream of register) await unlessDamaged(() => followRegister(trx, stream), report)
        for (const event of concerned)
          if (!register.has(event.stream)) await unlessDamaged(() => followDisclosure(trx, event, contextOf), report)
        const last = new Map<string, number>()
        for (const { stream, sequence } of leaves) last.set(stream, Math.max(sequence, last.get(stream) ?? 0))
        await unlessDamaged(() => followPerformed(trx, last, contextOf), report)
      }),
  }
}

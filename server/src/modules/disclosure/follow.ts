import { type Actor, type CaseEvent, type Context, disclosureOf, fold, type Moment } from '@xiezhi/casework'
import { type AgencyRecord, foldRegistry } from '@xiezhi/casework/registry/index.ts'
import { type Day, publicProceedings, publicSteps, ruleBook } from '@xiezhi/law'
import type { Database, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { Failure, messageOf } from '../../platform/failure.ts'
import { caseEventOf, type PublicSeal } from '../cases/index.ts'
import { type Follower, originOf } from '../log/index.ts'
import { marksOf } from '../people/index.ts'
import { checkedEvents, type Recorded, readStream, storedStreams } from '../record/index.ts'
import { contextFor, readRegistry, registerState, type StreamKind } from '../registries/index.ts'
import { agencyEntry } from './agency.ts'
import { decidedIn, entryOf, entryUnder } from './entry.ts'
import { asPublished, type Sealing } from './identity.ts'
import { emptied, isOver, latestDay } from './over.ts'
import { matterPages, officerEntry, type RegisterPage } from './register.ts'
import type { Entry } from './shapes.ts'
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
  const { entry, file } = drawn
  const { rendering } = disclosureOf(file, event.proceeding) ?? {}
  if (today !== undefined && entry.state === 'public' && isOver(entry, today))
    return apply(trx, emptied({ ...entry, sha256: rendering ?? entry.sha256 }))
  const published = asPublished(entry, stands, rendering)
  if (published === undefined)
    throw new Failure(
      'public-differs',
      `${event.stream} 要公示的内容与发布时的不同，没有公示；请核对程序的版本和机关登记。`,
    )
  return apply(trx, published)
}

const upTo = (recorded: readonly Recorded[], sequence: number): readonly CaseEvent[] =>
  recorded.map(caseEventOf).filter((e): e is CaseEvent => e !== undefined && e.sequence <= sequence)

export interface Drawn {
  readonly entry: Entry
  /** The seal that was recorded when it was published. */
  readonly recorded: string | undefined
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
  /** `stands`: what is public of it now, which is not composed anew where it is what was recorded as published. */
  return async ({ stream, sequence, proceeding }: Sequenced, stands?: Sealing): Promise<Drawn | undefined> => {
    const of = await lastOf(trx, upTo(checkedEvents(stream, stored.get(stream) ?? []), sequence), contextOf)
    if (of === undefined) return undefined
    const recorded = disclosureOf(of.file, proceeding)?.rendering
    return { entry: entryUnder(recorded, of, stands) ?? entryOf(of).entry, recorded }
  }
}

/** What the public sees of what the last of these events made public or took back; undefined: nothing was decided. */
async function drawnOf(trx: Queries, events: readonly CaseEvent[], contextOf: ContextOf) {
  const of = await lastOf(trx, events, contextOf)
  return of && { file: of.file, ...entryOf(of) }
}

/** What such a page is drawn from. */
async function lastOf(trx: Queries, events: readonly CaseEvent[], contextOf: ContextOf) {
  const last = events.at(-1)
  const at = last && decidedIn(events, last.proceeding)
  if (last === undefined || at === undefined) return undefined
  const { decided, opening } = at
  const file = fold(events)
  const context = await contextOf(trx, last.actor, opening.acted, file.agency)
  const day = opening.acted.slice(0, 10) as Day
  return { file, decided, proceeding: last.proceeding, context, day }
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

/** Reads the register for many pages: an agency is read once, and not again for each of its officers. */
type ReadRegister = (kind: StreamKind, id: string) => ReturnType<typeof readRegistry>

/** Of one moment: within one transaction nothing of it changes. */
function readingOnce(trx: Queries): ReadRegister {
  const known = new Map<string, ReturnType<typeof readRegistry>>()
  return (kind, id) => {
    const key = `${kind}/${id}`
    const read = known.get(key) ?? readRegistry(trx, kind, id)
    known.set(key, read)
    return read
  }
}

/** Every page a stream of the register makes public, now or as of one of its events: the agency and what stands or stood on its list, or an officer. */
export async function registerPages(
  trx: Queries,
  stream: string,
  sequence = Number.POSITIVE_INFINITY,
  read: ReadRegister = readingOnce(trx),
): Promise<readonly RegisterPage[]> {
  const [kind = '', id = ''] = stream.split('/')
  if (kind !== 'agency' && kind !== 'person') return []
  const found = await read(kind, id)
  const events = found?.events.filter((e) => e.sequence <= sequence) ?? []
  const last = events.at(-1)
  if (found === undefined || last === undefined) return []
  const on = { version: last.sequence, at: last.recorded, marks: marksOf((await originOf(trx)) ?? '') }
  const { agency, person } = events.length === found.events.length ? found.file : foldRegistry(events)
  if (agency !== undefined) {
    const ever = events.flatMap((e) => e.body.effects.flatMap((x) => (x.do === 'matters' ? x.items : [])))
    return [{ proceeding: '', entry: agencyEntry(agency, on) }, ...matterPages(agency, ever, on)]
  }
  if (person === undefined) return []
  const houses = new Map<string, AgencyRecord>()
  for (const { agency: house } of person.posts) {
    const of = (await read('agency', house))?.file.agency
    if (of !== undefined) houses.set(house, of)
  }
  const entry = officerEntry(person, (house) => houses.get(house), on)
  return entry === undefined ? [] : [{ proceeding: '', entry }]
}

/** The one page of it; undefined: there is none. */
export const registerPage = async (trx: Queries, { stream, proceeding }: Pick<Sequenced, 'stream' | 'proceeding'>) =>
  (await registerPages(trx, stream)).find((p) => p.proceeding === proceeding)?.entry

/**
 * The same for many streams or many pages of one, as they are now: each stream is read and drawn once, an agency of eight hundred matters
 * as one of its officers. Within a transaction that sees one moment.
 */
export function registerDrawer(trx: Queries): (stream: string) => Promise<readonly RegisterPage[]> {
  const read = readingOnce(trx)
  const drawn = new Map<string, Promise<readonly RegisterPage[]>>()
  return (stream) => {
    const pages = drawn.get(stream) ?? registerPages(trx, stream, undefined, read)
    drawn.set(stream, pages)
    return pages
  }
}

async function followRegister(trx: Queries, stream: string): Promise<void> {
  const today = await latestDay(trx)
  const draw = registerDrawer(trx)
  const show = async (of: string) => {
    // A certificate that has run out keeps no text.
    for (const { entry } of await draw(of))
      await apply(trx, entry.state === 'public' && isOver(entry, today) ? emptied(entry) : entry)
  }
  await show(stream)
  const id = stream.slice('agency/'.length)
  const house = stream.startsWith('agency/') ? (await readRegistry(trx, 'agency', id))?.file.agency : undefined
  if (house === undefined) return
  // Its name and region stand on the pages of its officers too.
  const officers = await trx.query<{ person: string }>({
    name: 'disclosure.officers',
    text: `select distinct person from people.post_holding where agency = $1 and exists (select from disclosure.entry
      where kind = 'officer' and agency_code = $1 and (agency_name, region) is distinct from ($2, $3))`,
    values: [id, house.name, house.region],
  })
  for (const { person } of officers) await show(`person/${person}`)
}

/**
 * What the public should see of the register, and where in the log it was last told; null: it is not logged yet. `damaged`: not every
 * stream could be read, and what is public without a record may be of one of them.
 */
export async function registerSeals(trx: Queries) {
  const last = await trx.query<{ stream: string; sequence: number; index: number | null }>({
    name: 'disclosure.register',
    text: `select e.stream, e.sequence, l.idx as index
      from (select stream, max(sequence) as sequence from record.event
             where stream like 'agency/%' or stream like 'person/%' group by stream) e
      left join log.leaf l on l.stream = e.stream and l.sequence = e.sequence order by e.stream`,
  })
  const seals: { stream: string; proceeding: string; sequence: number; index: number | null; seal: string | null }[] =
    []
  let damaged = false
  const draw = registerDrawer(trx)
  for (const at of last) {
    // One that is damaged is named by the verification of the record itself.
    const pages = await draw(at.stream).catch(() => {
      damaged = true
      return []
    })
    for (const { proceeding, entry } of pages)
      seals.push({ ...at, proceeding, seal: entry.state === 'public' ? entry.sha256 : null })
  }
  return { seals, damaged }
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
      }),
  }
}

import { type AgencyRecord, foldRegistry } from '@xiezhi/casework/registry/index.ts'
import type { Queries } from '../../platform/db/pool.ts'
import { originOf } from '../log/index.ts'
import { marksOf } from '../people/index.ts'
import { readRegistry, type StreamKind } from '../registries/index.ts'
import { agencyEntry } from './agency.ts'
import { emptied, isOver, latestDay } from './over.ts'
import { matterPages, officerEntry, type RegisterPage } from './register.ts'
import { apply } from './store.ts'

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

/** As they were after an event of the past: a stream is read once, and drawn once for each moment asked about. */
export function registerPast(trx: Queries) {
  const read = readingOnce(trx)
  const drawn = new Map<string, Promise<readonly RegisterPage[]>>()
  return {
    events: async (stream: string) => {
      const [kind, id = ''] = stream.split('/')
      return kind === 'agency' || kind === 'person' ? ((await read(kind, id))?.events ?? []) : []
    },
    pages: (stream: string, sequence: number): Promise<readonly RegisterPage[]> => {
      const key = `${stream} ${sequence}`
      const pages = drawn.get(key) ?? registerPages(trx, stream, sequence, read)
      drawn.set(key, pages)
      return pages
    },
  }
}

/** Applies what the register now says of a stream, and of the officers of an agency that is called otherwise. */
export async function followRegister(trx: Queries, stream: string): Promise<void> {
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

import {
  type AgencyRecord,
  dated,
  foldRegistry,
  type PersonRecord,
  type RegistryFile,
} from '@xiezhi/casework/registry/index.ts'
import { administrations, type Day, type PostKind } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { readStreams } from '../record/index.ts'
import { registryEventOf } from './events.ts'

type Runs = Pick<Queries, 'query'>

export interface RegisterState {
  readonly agency: string
  readonly version: number
  readonly stamp: string
  readonly origin: string | null
  /** Of the library of laws. */
  readonly library: string
}

/**
 * How the agency's register and the library of laws stand, and whose log this is: the one cheap question before what is
 * cached of them is used.
 */
export async function registerState(trx: Runs, agency: string): Promise<RegisterState | undefined> {
  const rows = await trx.query<RegisterState>({
    name: 'people.register.state',
    text: 'select * from people.register_state($1)',
    values: [agency],
  })
  return rows[0]
}

/**
 * Entries as their streams tell them; what is not registered, or was destroyed at the end of its term, is not among them.
 * The rows of `people` say which there are; what a gate judges by is read from the record. Throws `Problem` 503
 * `record-damaged`.
 */
async function filesOf(trx: Runs, streams: readonly string[]): Promise<RegistryFile[]> {
  const recorded = await readStreams(trx, streams)
  return [...recorded.values()].flatMap((rows) => {
    const events = rows.map(registryEventOf).filter((event) => event !== undefined)
    return events.length === rows.length ? [dated(foldRegistry(events), events)] : []
  })
}

export async function agenciesById(
  trx: Runs,
  ids: readonly string[],
): Promise<{ entry: AgencyRecord; sequence: number }[]> {
  const files = await filesOf(
    trx,
    ids.map((id) => `agency/${id}`),
  )
  return files.flatMap(({ agency, sequence }) => (agency === undefined ? [] : [{ entry: agency, sequence }]))
}

/** Every agency on the register, in the order of their names, and which administrators each has on the day. */
export async function allAgencies(trx: Runs, day: Day) {
  const ids = await trx.query<{ id: string }>({
    name: 'people.agencies',
    text: 'select id from people.agency order by name, id',
  })
  const held = await trx.query<{ agency: string; post: PostKind }>({
    name: 'people.administrators',
    text: `select distinct agency, post from people.post_holding
      where post = any($1) and since <= $2 and (until is null or until >= $2)`,
    values: [administrations, day],
  })
  const agencies = await agenciesById(
    trx,
    ids.map(({ id }) => id),
  )
  return agencies.map((agency) => ({
    ...agency,
    posts: held.filter((h) => h.agency === agency.entry.id).map((h) => h.post),
  }))
}

export async function personsById(trx: Runs, ids: readonly string[]): Promise<PersonRecord[]> {
  const files = await filesOf(
    trx,
    ids.map((id) => `person/${id}`),
  )
  return files.flatMap(({ person }) => person ?? [])
}

/** Everybody who holds or ever held a post in the agency: an old case names people who have left. */
export async function personsOf(trx: Runs, agency: string): Promise<PersonRecord[]> {
  const rows = await trx.query<{ person: string }>({
    name: 'people.of_agency',
    text: 'select distinct person from people.post_holding where agency = $1 order by person',
    values: [agency],
  })
  return personsById(
    trx,
    rows.map((row) => row.person),
  )
}

/** Where the rows of the register are not what the record tells. */
export async function registerDrift(queries: Runs): Promise<{ room: string; id: string; recorded: boolean }[]> {
  return queries.query({ name: 'people.drift', text: 'select room, id, recorded from people.drift()' })
}

/** Every row of the register again; only its owner may. */
export async function rebuildRegister(queries: Runs): Promise<void> {
  await queries.query({ text: 'select people.rebuild()' })
}

/** True until somebody has been given the administrator's post: then nobody is above the register any more. */
export async function isUnfounded(trx: Runs): Promise<boolean> {
  const rows = await trx.query({
    name: 'people.unfounded',
    text: `select 1 from people.post_holding where post = 'administrator' limit 1`,
  })
  return rows.length === 0
}

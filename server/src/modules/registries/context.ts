import type { Actor, AgencyContext, Context, Moment, Person } from '@xiezhi/casework'
import type { ListVersion } from '@xiezhi/casework/listed.ts'
import {
  type AgencyRecord,
  agencyContextOf,
  type MatterItem,
  type PersonRecord,
  personOn,
} from '@xiezhi/casework/registry/index.ts'
import { calendar, type Day, ruleBook } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { libraryOf } from '../lawlibrary/index.ts'
import { marksOf } from '../people/index.ts'
import { listsOf } from './inForce.ts'
import { agenciesById, personsOf, type RegisterState, registerState } from './store.ts'

type Runs = Pick<Queries, 'query'>

interface Entry {
  readonly stamp: string
  readonly agency: AgencyRecord
  readonly sequence: number
  readonly context: AgencyContext
  readonly people: readonly PersonRecord[]
  readonly lists: readonly ListVersion[]
  /** Worked out for the last day asked for. */
  on?: { readonly day: Day; readonly people: readonly Person[] }
}

/** By agency; an entry counts only while its stamp is the one in the database. */
const cache = new Map<string, Entry>()
const most = 200

/** `told`: how the register stands, when it was read with something else. */
async function entryOf(
  trx: Runs,
  agency: string,
  told?: RegisterState,
): Promise<{ entry: Entry; state: RegisterState }> {
  const state = told?.agency === agency ? told : await registerState(trx, agency)
  if (state === undefined)
    throw new Problem(404, 'unknown-agency', '没有登记这个机关，请先由本级政府的系统管理员登记。')
  const known = cache.get(agency)
  if (known?.stamp === state.stamp) return { entry: known, state }
  const [row] = await agenciesById(trx, [agency])
  if (row === undefined) throw new Error(`register of ${agency} without an agency`)
  const entry: Entry = {
    stamp: state.stamp,
    agency: row.entry,
    sequence: row.sequence,
    context: agencyContextOf(row.entry),
    people: await personsOf(trx, agency),
    lists: await listsOf(trx, agency),
  }
  // Outside a transaction an entry may come in between: then what was read is not what the stamp stands for.
  const after = await registerState(trx, agency)
  if (after?.stamp !== state.stamp) return entryOf(trx, agency, after)
  if (cache.size >= most) cache.clear()
  cache.set(agency, entry)
  return { entry, state }
}

function peopleOn(entry: Entry, agency: string, day: Day): readonly Person[] {
  if (entry.on?.day !== day) entry.on = { day, people: entry.people.map((p) => personOn(p, agency, day)) }
  return entry.on.people
}

/**
 * Everything outside the case that a step of this actor may depend on, read inside the caller's transaction. One statement
 * when nothing has changed on the register since. `handledBy`: the agency of the case, where who reads it oversees that
 * agency. `told`: how that register stands, when it was read with something else: then nothing is asked. Throws `Problem`
 * 404 `unknown-agency`.
 */
export async function contextFor(
  trx: Runs,
  actor: Actor,
  now: Moment,
  handledBy = actor.agency,
  told?: RegisterState,
): Promise<Context> {
  const { entry, state } = await entryOf(trx, handledBy, told)
  const { person, name, post, agency, unit, behalfOf } = actor
  return {
    now,
    actor: {
      person,
      name,
      post,
      agency,
      ...(unit === undefined ? {} : { unit }),
      ...(behalfOf === undefined ? {} : { behalfOf }),
    },
    agency: entry.context,
    people: peopleOn(entry, handledBy, now.slice(0, 10) as Day),
    calendar,
    rules: ruleBook,
    matters: entry.agency.matters,
    lists: entry.lists,
    library: await libraryOf((statement) => trx.query(statement), state.library),
    versions: { agency: `${entry.sequence}`, register: `${state.version}` },
    marks: marksOf(state.origin ?? ''),
  }
}

/** Everybody who holds or held a post in the agency, as on `day`. */
export async function peopleOf(trx: Runs, agency: string, day: Day): Promise<readonly Person[]> {
  return peopleOn((await entryOf(trx, agency)).entry, agency, day)
}

/** The same as they stand on the register, with units and every certificate. */
export async function recordsOf(trx: Runs, agency: string): Promise<readonly PersonRecord[]> {
  return (await entryOf(trx, agency)).entry.people
}

/** The list of powers in force (权责清单). */
export async function mattersOf(trx: Runs, agency: string): Promise<{ version: number; items: readonly MatterItem[] }> {
  return (await entryOf(trx, agency)).entry.agency.matters
}

/** Every version of the agency's lists that other cases ask. */
export async function versionsOf(trx: Runs, agency: string): Promise<readonly ListVersion[]> {
  return (await entryOf(trx, agency)).entry.lists
}

import { availableParallelism } from 'node:os'
import { type Day, ruleBook, turningClocks } from '@xiezhi/law'
import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { hire, type Lane } from '../../platform/lane.ts'
import { type Outcomes, rebuildBatch } from './rebuildBatch.ts'

export interface RebuiltCases {
  readonly cases: number
  /** Cases whose rows were not what their events tell. */
  readonly differing: readonly string[]
  /** Rows of cases the record knows nothing of. */
  readonly strays: readonly string[]
  /** Agencies whose counts of cases were not what their cases' rows add up to. */
  readonly tallies: readonly string[]
  /** Cases whose record is damaged: their rows stay as they are. */
  readonly damaged: readonly string[]
}

/**
 * Cases of one statement, and of one page of the list: who has more than a page is helped by threads. One spends as much as two thousand cases
 * cost only to start and to have its code compiled.
 */
const batch = 100
const page = 10_000

/**
 * Every case's rows as its events tell them, by the same `project` a step calls: what differs is written again, and rows
 * of no case go; `check`: says what would change and changes nothing. As the owner, whom no agency's bounds stop. Cases
 * whose bodies were destroyed keep the rows they have.
 */
export async function rebuildCases(
  owner: OwnerSession,
  check: boolean,
  day: Day,
  sizes: { readonly batch: number; readonly page: number } = { batch, page },
): Promise<RebuiltCases> {
  const differing: string[] = []
  const damaged: string[] = []
  let cases = 0
  const note = (outcomes: Outcomes): void => {
    cases += outcomes.cases
    differing.push(...outcomes.differing)
    damaged.push(...outcomes.damaged)
  }
  const task = { check, day }
  const own: Lane<readonly string[], Outcomes> = {
    ask: (streams) => rebuildBatch(owner, { ...task, streams }),
    end: async () => undefined,
  }
  // A thread with a connection of its own: reading and checking the record is work for as many processors as there are.
  const another = () =>
    hire<readonly string[], Outcomes>(new URL('./rebuildThread.ts', import.meta.url), { url: owner.url, task })
  const lanes = [own]
  try {
    for (let after = ''; ; ) {
      const listed = await owner.query<{ stream: string }>({
        name: 'cases.streams',
        text: `select stream from record.event where sequence = 1 and stream like 'case/%' and stream > $1
          order by stream limit $2`,
        values: [after, sizes.page],
      })
      const streams = listed.map((row) => row.stream)
      if (streams.length === sizes.page && lanes.length === 1)
        for (let n = 1; n < Math.max(2, availableParallelism()); n += 1) lanes.push(another())
      await Promise.all(
        lanes.map(async (lane) => {
          while (streams.length > 0) note(await lane.ask(streams.splice(0, sizes.batch)))
        }),
      )
      if (listed.length < sizes.page) break
      after = listed.at(-1)!.stream
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.end()))
  }
  const strays = await removeStrays(owner, check)
  // Last: a row that is written again takes its count along, also one that was wrong.
  const tallies = (await tallyFaults(owner)).map(({ agency }) => agency)
  if (tallies.length > 0 && !check) await owner.query({ text: 'select casework.retally()' })
  return { cases, differing: differing.sort(), strays, tallies, damaged: damaged.sort() }
}

/**
 * Rows of the cases that stand otherwise because a term ran out before `day` and nobody has acted since (视为受理、自动解除; 催告 is
 * due): until then lists, counts and exports show what was. Gives the cases written.
 */
export async function settleTurned(owner: OwnerSession, day: Day): Promise<readonly string[]> {
  const turning = new Set(ruleBook.procedures.flatMap((p) => [...turningClocks(p)]))
  const found = await owner.query<{ stream: string }>({
    name: 'cases.turned',
    text: `select distinct 'case/' || case_id as stream from casework.clock_row
      where stopped is null and least(due + 1, safe) <= $1 and clock = any ($2) order by 1`,
    values: [day, [...turning]],
  })
  const written: string[] = []
  for (let at = 0; at < found.length; at += batch) {
    const streams = found.slice(at, at + batch).map(({ stream }) => stream)
    const { differing, turned } = await rebuildBatch(owner, { streams, check: false, day })
    written.push(...differing, ...turned)
  }
  return written
}

/** Agencies whose counts (`casework.tally`) are not what is there to be counted, and how many of their counts. */
export async function tallyFaults(
  queries: Pick<Queries, 'query'>,
): Promise<readonly { readonly agency: string; readonly counts: number }[]> {
  return queries.query({
    name: 'cases.tally_faults',
    text: 'select agency, counts::integer from casework.tally_faults()',
  })
}

/** The rows of these cases alone, as `rebuildCases` would write them. Gives those whose record is still damaged. */
export async function rebuildThese(
  owner: OwnerSession,
  streams: readonly string[],
  day: Day,
): Promise<readonly string[]> {
  const damaged: string[] = []
  for (let at = 0; at < streams.length; at += batch)
    damaged.push(...(await rebuildBatch(owner, { streams: streams.slice(at, at + batch), check: false, day })).damaged)
  return damaged
}

async function removeStrays(owner: OwnerSession, check: boolean): Promise<string[]> {
  return owner.transaction(async (trx) => {
    const found = (await trx.query<{ id: string }>({ text: 'select casework.strays() as id' })).map((row) => row.id)
    if (found.length > 0 && !check)
      for (const [table, key] of [
        ['case_row', 'id'],
        ['clock_row', 'case_id'],
        ['wait_row', 'case_id'],
        ['search_row', 'case_id'],
      ])
        await trx.query({ text: `delete from casework.${table} where ${key} = any ($1)`, values: [found] })
    return found
  })
}

import { createHash } from 'node:crypto'
import type { Actor, FileRef, Moment } from '@xiezhi/casework'
import type { Day, PostKind } from '@xiezhi/law'
import { type CasesDeps, databaseActor, openCase, performStep } from '../modules/cases/index.ts'
import type { Objects } from '../modules/evidence/index.ts'
import { createAccount, demoPassword } from '../modules/people/index.ts'
import { enter } from '../modules/registries/index.ts'
import type { SettableClock } from '../platform/clock.ts'
import { Problem } from '../platform/errors.ts'
import { type Officer, officer, officers } from './county/staff.ts'
import { dated, workingDay } from './days.ts'
import type { Act } from './pace.ts'
import { type Turn, turnsBefore } from './plan.ts'
import { delegatedUntil, type Entry, entriesBefore } from './registers.ts'

export interface DemoDeps extends CasesDeps {
  readonly clock: SettableClock
  readonly objects: Objects
}

export interface DemoOptions {
  /** The county is told up to the working day before this one. */
  readonly today: Day
  readonly progress?: (done: number, total: number) => void
}

export interface Seeded {
  readonly cases: number
  readonly steps: number
  readonly people: number
}

const founder: Actor = {
  person: 'founder',
  name: '系统初始化',
  post: 'administrator',
  agency: 'yunling-government',
}

/** The same name gives the same id: a seeding that was cut off is taken up again and does nothing twice. */
function commandOf(name: string): string {
  const hex = createHash('sha256').update(`xiezhi demo ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Fills an empty demonstration with the fictional county: registers first, then every case step by step in the order of
 * time, all of it by the same calls a console makes, on the virtual clock. Throws when a step is refused.
 */
export async function seedDemo(deps: DemoDeps, options: DemoOptions): Promise<Seeded> {
  const { today, progress = () => undefined } = options
  const turns = turnsBefore(today)
  const entries = entriesBefore(today, turns)
  const queue = [
    ...entries.map((entry, i) => ({ at: entry.at, rank: 0, order: i, run: () => register(deps, entry, i) })),
    ...turns.map((turn, i) => ({ at: turn.at, rank: 1, order: i, run: () => play(deps, turn, entries, cases) })),
  ].sort((a, b) => (a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.rank - b.rank || a.order - b.order))
  const cases = new Map<string, string>()
  try {
    for (const [i, item] of queue.entries()) {
      deps.clock.set(`${item.at}:00+08:00`)
      await item.run()
      progress(i + 1, queue.length)
    }
    await openAccounts(deps)
  } finally {
    deps.clock.follow()
  }
  return { cases: cases.size, steps: turns.length, people: officers.length }
}

async function register(deps: DemoDeps, entry: Entry, i: number): Promise<void> {
  const [kind, id] = entry.stream.split('/') as ['agency' | 'person', string]
  const actor = entry.by === undefined ? founder : actorAt(entry.by, 'administrator')
  const { step, form } = entry
  const now = entry.at as Moment
  await named(`${entry.stream} ${step}`, () =>
    enter(deps.database, { actor, now, kind, id, step, form, command: commandOf(`${i} ${entry.stream} ${step}`) }),
  )
}

const actorAt = (who: Officer, post: PostKind): Actor => ({
  person: who.id,
  name: who.name,
  post,
  agency: who.agency,
})

function actorOf({ who, post, behalfOf }: Act, day: Day, entries: readonly Entry[]): Actor {
  if (behalfOf === undefined) return actorAt(who, post)
  const until = delegatedUntil(entries, behalfOf, who, day)
  return { ...actorAt(who, post), behalfOf: { person: behalfOf.id, name: behalfOf.name, until } }
}

async function play(deps: DemoDeps, turn: Turn, entries: readonly Entry[], cases: Map<string, string>): Promise<void> {
  const { story, planned, start, order, at } = turn
  const day = at.slice(0, 10) as Day
  const actor = actorOf(planned, day, entries)
  const id = cases.get(story.key)
  const form = await planned.form({
    start,
    day,
    text: (text) => dated(text, start),
    keep: (name, bytes) => keep(deps, actor, id ?? '', name, bytes),
  })
  const command = { id: commandOf(`${story.key} ${order}`), form }
  await named(`${story.key} ${planned.step}`, async () => {
    if (id === undefined) {
      const { result } = await openCase(deps, actor, 'penalty.ordinary', command)
      cases.set(story.key, (result as { case: string }).case)
      return
    }
    const { proceeding, step, happened } = planned
    const more = { ...timing(planned, at, day), ...(happened === undefined ? {} : { happened }) }
    await performStep(deps, actor, id, { proceeding, step }, { ...command, ...more })
  })
}

/** When a reported act happened: some minutes before its entry, or days before, with the reason it comes late. */
function timing({ before, late }: Act, at: string, day: Day): { acted?: Moment; late?: string } {
  if (late !== undefined) return { acted: `${workingDay(day, -late.days)}T10:20` as Moment, late: late.reason }
  if (before === undefined) return {}
  const minutes = Number(at.slice(11, 13)) * 60 + Number(at.slice(14)) - before
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return { acted: `${day}T${time}` as Moment }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Evidence goes in as an upload does: hashed, sniffed, on disk before the step that names it. */
async function keep(deps: DemoDeps, actor: Actor, id: string, name: string, bytes: Uint8Array): Promise<FileRef> {
  const file = await deps.objects.receive(once(bytes), name, bytes.length)
  await deps.database.transaction(databaseActor(actor), async (trx) => {
    await trx.query({
      name: 'demo.file',
      text: `with object as (
          insert into files.object (sha256, bytes, type) values ($2, $3, $4) on conflict (sha256) do nothing
        )
        insert into files.of_case (case_id, sha256, role, agency, name, added_by)
        values ($1, $2, 'evidence', $5, $6, $7) on conflict do nothing`,
      values: [id, Buffer.from(file.sha256, 'hex'), file.bytes, file.type, actor.agency, name, actor.person],
    })
  })
  return { ...file, name }
}

async function openAccounts(deps: DemoDeps): Promise<void> {
  const runs = { query: deps.database.call }
  const at = deps.clock.now()
  await Promise.all(
    officers.map(async ({ id }) => {
      await createAccount(runs, { name: id, person: officer(id).id, password: demoPassword, at }).catch((error) => {
        if (!(error instanceof Problem) || error.code !== 'account-taken') throw error
      })
    }),
  )
}

/** A refusal while seeding is a fault of the story or of the rules: say where. */
async function named(what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const more = error instanceof Problem ? `${error.detail} ${JSON.stringify(error.extras)}` : ''
    throw new Error(`demo: ${what} was refused. ${more}`, { cause: error })
  }
}

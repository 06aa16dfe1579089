import { createHash } from 'node:crypto'
import type { Actor, FileRef, Moment } from '@xiezhi/casework'
import type { Sheet } from '@xiezhi/documents'
import type { Day, PostKind } from '@xiezhi/law'
import { type CasesDeps, databaseActor, openCase, performStep } from '@xiezhi/server/modules/cases/index.ts'
import { addToCase, type Objects } from '@xiezhi/server/modules/evidence/index.ts'
import { createAccount, demoPassword } from '@xiezhi/server/modules/people/index.ts'
import { enter } from '@xiezhi/server/modules/registries/index.ts'
import { settableClock, systemClock } from '@xiezhi/server/platform/clock.ts'
import { Problem } from '@xiezhi/server/platform/errors.ts'
import { type Officer, officer, officers } from './county/staff.ts'
import { dated, workingDay } from './days.ts'
import type { Act } from './pace.ts'
import { type Turn, turnsBefore } from './plan.ts'
import { delegatedUntil, type Entry, entriesBefore, postFor } from './registers.ts'

export interface DemoDeps extends Omit<CasesDeps, 'clock'> {
  /** Of the log: only a demonstration's lets its clock be set. */
  readonly origin: string
  readonly objects: Objects
  readonly sheet: (data: Sheet, date: string) => Promise<Uint8Array>
  /** The public key of an agency's seal on this server. */
  readonly sealFor: (agency: string) => string
}

export interface DemoOptions {
  /** The county is told up to the working day before this one. */
  readonly today: Day
  readonly progress?: (done: number, total: number) => void
  /** Asked before every step; true leaves off there, to be taken up again by another call. */
  readonly stopped?: () => boolean
}

export interface Seeded {
  readonly cases: number
  readonly steps: number
  readonly people: number
}

interface Task {
  readonly at: string
  /** Tasks of one lane follow each other; lanes of one day run beside each other. '': before all lanes of the day. */
  readonly lane: string
  readonly run: () => Promise<void>
}

/** Day after day: what everything else of the day may rest on, and then the lanes. */
function* daysOf(tasks: readonly Task[]): Generator<{ first: Task[]; lanes: Task[][] }> {
  const byDay = Map.groupBy(tasks, (task) => task.at.slice(0, 10))
  for (const day of [...byDay.keys()].sort()) {
    const lanes = Map.groupBy(byDay.get(day)!, (task) => task.lane)
    const first = (lanes.get('') ?? []).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    lanes.delete('')
    yield { first, lanes: [...lanes.values()] }
  }
}

/** A few at a time: while one waits for the database, another is drawn. */
const width = 4

async function beside<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items]
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
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
 * time, all of it by the same calls a console makes, on the virtual clock. Undefined: it was told to stop. Throws when a
 * step is refused.
 */
export async function seedDemo(deps: DemoDeps, options: DemoOptions): Promise<Seeded | undefined> {
  const { today, progress = () => undefined, stopped = () => false } = options
  // Refuses a real log before anything is written.
  settableClock(deps.origin)
  const turns = turnsBefore(today)
  const entries = entriesBefore(today, turns)
  const cases = new Map<string, string>()
  const tasks = [
    ...entries.map((entry, i): Task => {
      const lane = entry.apart ? entry.stream : ''
      return { at: entry.at, lane, run: () => register(deps, entry, i) }
    }),
    ...turns.map((turn): Task => ({ at: turn.at, lane: turn.key, run: () => play(deps, turn, entries, cases) })),
  ]
  let done = 0
  const run = async (task: Task): Promise<void> => {
    if (stopped()) return
    await task.run()
    done += 1
    progress(done, tasks.length)
  }
  for (const { first, lanes } of daysOf(tasks)) {
    for (const task of first) await run(task)
    await beside(lanes, async (lane) => {
      for (const task of lane) await run(task)
    })
    if (stopped()) return undefined
  }
  await openAccounts(deps)
  return { cases: cases.size, steps: turns.length, people: officers.length }
}

async function register(deps: DemoDeps, entry: Entry, i: number): Promise<void> {
  const [kind, id] = entry.stream.split('/') as ['agency' | 'person', string]
  const { step } = entry
  const form = step === 'key.register' ? { key: deps.sealFor(id) } : entry.form
  const actor = entry.by === undefined ? founder : actorAt(entry.by, postFor(entry.by, step))
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
  unit: who.unit,
})

function actorOf({ who, post, behalfOf }: Act, day: Day, entries: readonly Entry[]): Actor {
  if (behalfOf === undefined) return actorAt(who, post)
  const until = delegatedUntil(entries, behalfOf, who, day)
  return { ...actorAt(who, post), behalfOf: { person: behalfOf.id, name: behalfOf.name, until } }
}

/** The services as they are at this minute: every lane has a clock of its own. */
function at(deps: DemoDeps, moment: string): CasesDeps {
  const clock = settableClock(deps.origin)
  clock.set(`${moment}:00+08:00`)
  return { ...deps, clock }
}

async function play(deps: DemoDeps, turn: Turn, entries: readonly Entry[], cases: Map<string, string>): Promise<void> {
  const { key, planned, start, order } = turn
  const now = at(deps, turn.at)
  const day = turn.at.slice(0, 10) as Day
  const actor = actorOf(planned, day, entries)
  const id = cases.get(key)
  const form = await planned.form({
    start,
    day,
    text: (text) => dated(text, start),
    sheet: (of) => deps.sheet({ ...of, marks: ['演示'] }, day),
    keep: (name, bytes) => keep(now, deps.objects, actor, id ?? '', name, bytes),
  })
  const command = { id: commandOf(`${key} ${order}`), form }
  await named(`${key} ${planned.step}`, async () => {
    if (id === undefined) {
      const { result } = await openCase(now, actor, turn.procedure, command)
      cases.set(key, (result as { case: string }).case)
      return
    }
    const { proceeding, step, happened } = planned
    const more = { ...timing(planned, turn.at, day), ...(happened === undefined ? {} : { happened }) }
    const { result } = await performStep(now, actor, id, { proceeding, step }, { ...command, ...more })
    // What it begins is a case of its own (移交线索).
    for (const { case: begun } of 'began' in result ? (result.began ?? []) : []) cases.set(`${key} ${begun}`, begun)
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
async function keep(
  now: CasesDeps,
  objects: Objects,
  actor: Actor,
  id: string,
  name: string,
  bytes: Uint8Array,
): Promise<FileRef> {
  const file = await objects.receive(once(bytes), name, bytes.length)
  return now.database.transaction(databaseActor(actor), (trx) => addToCase(trx, id, file, name, actor, now.clock.now()))
}

async function openAccounts(deps: DemoDeps): Promise<void> {
  const runs = { query: deps.database.call }
  const at = systemClock().now()
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
    const more = error instanceof Problem ? `${error.detail} ${JSON.stringify(error.extras)}` : String(error)
    throw new Error(`demo: ${what} was refused. ${more}`, { cause: error })
  }
}

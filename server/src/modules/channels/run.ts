import type { Actor, Channel, Moment } from '@xiezhi/casework'
import { addDays, type CreditTableId, creditTables, type Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { type CasesDeps, databaseActor } from '../cases/index.ts'
import { rowsFor, type Told } from '../credit/index.ts'
import { type Delivery, isKnown, isSettled, type Pace, standing, type Wanted, wantedAt } from './plan.ts'
import { type Answer, tell } from './send.ts'
import { noteSaid, noteTry, pacesOf } from './store.ts'
import { tellRecord } from './telling.ts'

/** As long back as a page may be up and be taken down again, and a little more. */
const since = 4 * 366
/** Told at a time, so that a receiver that hangs keeps nothing else waiting for long. */
const atOnce = 20

export type SendingDeps = CasesDeps & {
  /** That rows with the numbers of persons leave the house is kept. */
  readonly exported?: (
    trx: Queries,
    actor: Actor,
    what: { readonly name: string; readonly rows: number },
  ) => Promise<void>
  /** Hosts it may reach though they are of the house's own networks, or without https. */
  readonly hosts?: readonly string[]
}

/** Nothing goes where nobody but who set it up has said that it should. */
const isReached = ({ address, confirmed }: Channel): boolean => address !== undefined && confirmed === true

/** Whoever sends by itself, as the publisher of its agency: it reads what he reads, and tells the record what receivers answered. */
const feeder = (agency: string): Actor => ({ person: 'feed', name: '报送程序', post: 'publisher', agency })

/** A row at a receiver: how it stands there, and what is to be told now; of a row that is none of its own neither. */
export interface Place {
  readonly channel: Channel
  readonly told: Told
  readonly known: Delivery | undefined
  readonly wanted: Wanted | undefined
  readonly pace: Pace | undefined
}
export type Open = Place & { readonly wanted: Wanted }

export interface Standing {
  readonly channels: readonly Channel[]
  readonly places: readonly Place[]
}

/** The receivers of an agency, its rows as they are now, and how each stands at each. */
export async function standingOf(
  trx: Queries,
  deps: Pick<CasesDeps, 'contextFor'>,
  actor: Actor,
  now: Moment,
): Promise<Standing> {
  const { channels = [] } = (await deps.contextFor(trx, actor, now, actor.agency)).agency
  const to = now.slice(0, 10) as Day
  const tables = Object.keys(creditTables) as CreditTableId[]
  const rows: Told[] = []
  for (const table of tables.filter((t) => channels.some((c) => c.tables.includes(t))))
    rows.push(
      ...(await rowsFor(trx, deps, actor, now, { table, from: addDays(to, -since), to, agencies: [actor.agency] })),
    )
  const paces = channels.length === 0 ? [] : await pacesOf(trx, actor.agency)
  const byPlace = new Map(paces.map((p) => [`${p.channel} ${p.row_key}`, p]))
  const places = channels.flatMap((channel) =>
    rows
      .filter(({ row }) => channel.tables.includes(row.table))
      .map((told): Place => {
        const pace = byPlace.get(`${channel.id} ${told.row.key}`)
        const receipts = told.receipts.filter((r) => r.channel === channel.id)
        const known = standing(receipts, pace)
        return { channel, told, known, wanted: wantedAt(channel, told.row, known), pace }
      }),
  )
  return { channels, places }
}

/** What is still to be told or taken, whether it was tried or not. */
export const openIn = ({ places }: Standing): readonly Open[] =>
  places.filter((p): p is Open => p.wanted !== undefined && !isSettled(p.wanted, p.known))

/** How many rows want somebody: refused, or tried for most of a day and not taken. */
export interface Failing {
  readonly refused: number
  readonly unreached: number
  /** Of which receivers. */
  readonly receivers: readonly string[]
}
const long = 6
export function failingIn({ places }: Standing): Failing {
  const refused = places.filter(
    (p) => p.wanted !== undefined && isKnown(p.wanted, p.known) && p.known?.state === 'refused',
  )
  const unreached = places.filter(
    (p) => p.wanted !== undefined && isKnown(p.wanted, p.known) && (p.known?.tries ?? 0) >= long,
  )
  const receivers = [...new Set([...refused, ...unreached].map((p) => p.channel.title))]
  return { refused: refused.length, unreached: unreached.length, receivers }
}

/** One round for one agency: what is due is told as it is now, and what came of it told to the record. Gives how many were told. */
export const runFor = async (deps: SendingDeps, agency: string, send = tell): Promise<number> =>
  (await roundFor(deps, agency, send)).told

/** The same, and what wants somebody after it. The record is looked through again only where something was told to it. */
async function roundFor(deps: SendingDeps, agency: string, send = tell): Promise<{ told: number; failing: Failing }> {
  const actor = feeder(agency)
  const as = databaseActor(actor)
  const moment = () => deps.clock.now()
  const look = () => deps.database.read(as, (trx) => standingOf(trx, deps, actor, moment().slice(0, 16) as Moment))
  const first = await look()
  const all = (await carryOver(deps, actor, first)) ? await look() : first
  const due = openIn(all).filter((p) => isReached(p.channel) && isDue(p, moment()))
  await noteLeaving(deps, actor, due)
  let told = 0
  for (let at = 0; at < due.length; at += atOnce) {
    const some = due.slice(at, at + atOnce)
    // Of each receiver one after the other: one that is down is not asked twenty times at once.
    await Promise.all(
      [...Map.groupBy(some, ({ channel }) => channel.id).values()].map(async (of) => {
        for (const place of of) {
          const answer = await tellOne(deps, actor, place, send)
          told += 1
          // Nothing that follows would be heard either.
          if (answer.is === 'again') break
        }
      }),
    )
  }
  return { told, failing: failingIn(told > 0 ? await look() : all) }
}

/** One line for each receiver, before anything leaves the house: as who carries a file out by hand leaves one. */
async function noteLeaving(deps: SendingDeps, actor: Actor, due: readonly Open[]): Promise<void> {
  const { exported } = deps
  if (due.length === 0 || exported === undefined) return
  await deps.database.transaction(databaseActor(actor), async (trx) => {
    for (const [{ id, title, address }, of] of Map.groupBy(due, ({ channel }) => channel))
      await exported(trx, actor, { name: `自动报送-${title}（${id}，${address}）`, rows: of.length })
  })
}

async function tellOne(deps: CasesDeps, actor: Actor, place: Open, send: typeof tell): Promise<Answer> {
  const { channel, wanted, known, told } = place
  const at = { agency: actor.agency, channel: channel.id, wanted }
  const inDatabase = (work: (trx: Queries) => Promise<void>) => deps.database.transaction(databaseActor(actor), work)
  const tries = isKnown(wanted, known) ? (known?.tries ?? 0) + 1 : 1
  await inDatabase((trx) => noteTry(trx, at, tries, deps.clock.now()))
  const answer = await send(channel, wanted)
  const { action, print } = wanted
  if (answer.is !== 'again') {
    const more = answer.is === 'accepted' ? { receipt: answer.receipt } : { said: answer.said }
    try {
      await tellRecord(deps, actor, { told, channel, action, print, result: answer.is, ...more })
    } catch (error) {
      // A case that takes nothing now keeps no other waiting: told again under the same key, its receiver answers the same.
      if (!(error instanceof Problem)) throw error
      await inDatabase((trx) => noteSaid(trx, at, `接收方已经答复，但没有能够记入案卷：${error.message}`))
    }
    return answer
  }
  await inDatabase((trx) => noteSaid(trx, at, answer.said))
  // That it could not be reached is said once, and not at each of its tries.
  const isSaid = told.receipts.some((r) => r.channel === channel.id && r.print === print && r.result === 'unreached')
  if (!isSaid) await tellRecord(deps, actor, { told, channel, action, print, result: 'unreached', said: answer.said })
  return answer
}

/** What was told before receipts stood in the record is told to it, as of when it was so. */
async function carryOver(deps: CasesDeps, actor: Actor, { places }: Standing): Promise<boolean> {
  const before = places.filter(({ pace }) => pace !== undefined && pace.state !== 'waiting')
  for (const { told, channel, pace } of before) {
    if (pace === undefined || pace.state === 'waiting') continue
    const { action, print, state, receipt, said } = pace
    const acted = new Date(Date.parse(pace.at) + 8 * 3_600_000).toISOString().slice(0, 16) as Moment
    const late = '升级以前只存于报送程序，现补记'
    try {
      await tellRecord(deps, actor, {
        told,
        channel,
        action,
        print,
        result: state,
        ...(receipt === null ? {} : { receipt }),
        said,
        acted,
        late,
      })
    } catch (error) {
      // It stands as it stood, and is tried again at the next round.
      if (!(error instanceof Problem)) throw error
    }
  }
  return before.length > 0
}

const isDue = ({ wanted, known }: Open, now: string): boolean =>
  !isKnown(wanted, known) || known?.nextAt === '' || Date.parse(`${known?.nextAt}`) <= Date.parse(now)

export interface Sending {
  stop(): Promise<void>
  /** What wants somebody, of all agencies by the last round; undefined: none has been made. */
  failing(): Failing | undefined
}

/** Rounds over all agencies, one after the other, until it is stopped. */
export function keepSending(deps: SendingDeps, say: (line: string) => void, every = 60_000): Sending {
  let going: Promise<void> = Promise.resolve()
  let stopped = false
  let found: Failing | undefined
  const send: typeof tell = (channel, wanted) => tell(channel, wanted, { hosts: deps.hosts ?? [] })
  const round = async (): Promise<void> => {
    const agencies = await deps.database.call<{ id: string }>({
      name: 'channels.agencies',
      text: 'select id from people.agency order by id',
    })
    const all: Failing[] = []
    for (const { id } of agencies) {
      if (stopped) return
      try {
        all.push((await roundFor(deps, id, send)).failing)
      } catch (error) {
        // One agency whose record takes nothing now keeps no other waiting.
        if (!(error instanceof Problem)) throw error
        say(`报送没有做完：${error.message}`)
      }
    }
    found = {
      refused: all.reduce((sum, f) => sum + f.refused, 0),
      unreached: all.reduce((sum, f) => sum + f.unreached, 0),
      receivers: [...new Set(all.flatMap((f) => f.receivers))],
    }
  }
  const timer = setInterval(() => {
    going = going.then(() => (stopped ? undefined : round())).catch(() => say('报送暂时没有成功，一分钟后再试。'))
  }, every)
  timer.unref()
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await going
    },
    failing: () => found,
  }
}

import type { Actor, Channel, Moment } from '@xiezhi/casework'
import { addDays, type CreditTableId, creditTables, type Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { type CasesDeps, databaseActor } from '../cases/index.ts'
import { rowsFor, type Told } from '../credit/index.ts'
import { type Delivery, isKnown, pauseAfter, type Wanted, wantedAt } from './plan.ts'
import { tell } from './send.ts'
import { deliveriesOf, enterAnswer, enterWanted } from './store.ts'

export type ChannelDeps = Pick<CasesDeps, 'database' | 'clock' | 'contextFor'>

/** As long back as a page may be up and be taken down again, and a little more. */
const since = 4 * 366
/** Told at a time, so that a receiver that hangs keeps nothing else waiting for long. */
const atOnce = 20

/** Whoever sends by itself, as the publisher of its agency: it reads what he reads, and takes no step. */
const feeder = (agency: string): Actor => ({ person: 'feed', name: '报送', post: 'publisher', agency })

export interface Standing {
  readonly channels: readonly Channel[]
  readonly rows: readonly Told[]
  readonly deliveries: readonly Delivery[]
}

/** The receivers of an agency, its rows as they are now, and what each receiver knows. */
export async function standingOf(
  trx: Queries,
  deps: Pick<ChannelDeps, 'contextFor'>,
  actor: Actor,
  now: Moment,
): Promise<Standing> {
  const { channels = [] } = (await deps.contextFor(trx, actor, now, actor.agency)).agency
  const to = now.slice(0, 10) as Day
  const tables = Object.keys(creditTables) as CreditTableId[]
  const wanted = tables.filter((table) => channels.some((c) => c.tables.includes(table)))
  const rows: Told[] = []
  for (const table of wanted)
    rows.push(
      ...(await rowsFor(trx, deps, actor, now, { table, from: addDays(to, -since), to, agencies: [actor.agency] })),
    )
  return { channels, rows, deliveries: channels.length === 0 ? [] : await deliveriesOf(trx, actor.agency) }
}

/** What each receiver is to be told now, whether it waits already or not. */
export function wantedOf({ channels, rows, deliveries }: Standing) {
  const known = new Map(deliveries.map((d) => [`${d.channel} ${d.row_key}`, d]))
  return channels.flatMap((channel) =>
    rows.flatMap(({ row }) => {
      const at = known.get(`${channel.id} ${row.key}`)
      const wanted = wantedAt(channel, row, at)
      return wanted === undefined ? [] : [{ channel, wanted, known: at }]
    }),
  )
}

/**
 * One round for one agency: what has changed is put down, then what is due is told, as it is now and not as it was put down. Gives how
 * many were told.
 */
export async function runFor(deps: ChannelDeps, agency: string, send = tell): Promise<number> {
  const actor = feeder(agency)
  const as = databaseActor(actor)
  const moment = () => deps.clock.now()
  const standing = await deps.database.read(as, (trx) => standingOf(trx, deps, actor, moment().slice(0, 16) as Moment))
  const all = wantedOf(standing)
  const fresh = all.filter(({ wanted, known }) => !isKnown(wanted, known))
  if (fresh.length > 0)
    await deps.database.transaction(as, async (trx) => {
      for (const { channel, wanted } of fresh) await enterWanted(trx, agency, channel.id, wanted, moment())
    })
  const due = all.filter(
    ({ channel, wanted, known }) => channel.address !== undefined && isDue(wanted, known, moment()),
  )
  let told = 0
  for (let at = 0; at < due.length; at += atOnce) {
    const some = due.slice(at, at + atOnce)
    // Of each receiver one after the other: one that is down is not asked twenty times at once.
    await Promise.all(
      [...Map.groupBy(some, ({ channel }) => channel.id).values()].map(async (of) => {
        for (const { channel, wanted, known } of of) {
          const answer = await send(channel, wanted)
          const tries = isKnown(wanted, known) ? (known?.tries ?? 0) + 1 : 1
          const where = { agency, channel: channel.id, wanted, now: moment() }
          await deps.database.transaction(as, (trx) => enterAnswer(trx, where, answer, pauseAfter(tries)))
          told += 1
          // Nothing that follows would be heard either.
          if (answer.is === 'again') break
        }
      }),
    )
  }
  return told
}

const isDue = (wanted: Wanted, known: Delivery | undefined, now: string): boolean =>
  !isKnown(wanted, known) || (known?.state === 'waiting' && Date.parse(`${known.next_at}`) <= Date.parse(now))

/** Rounds over all agencies, one after the other, until it is stopped. */
export function keepSending(deps: ChannelDeps, say: (line: string) => void, every = 60_000): { stop(): Promise<void> } {
  let going: Promise<void> = Promise.resolve()
  let stopped = false
  const round = async (): Promise<void> => {
    const agencies = await deps.database.call<{ id: string }>({
      name: 'channels.agencies',
      text: 'select id from people.agency order by id',
    })
    for (const { id } of agencies) if (!stopped) await runFor(deps, id)
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
  }
}

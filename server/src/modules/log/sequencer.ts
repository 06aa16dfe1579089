import { setTimeout as sleep } from 'node:timers/promises'
import { edgeRoot, growEdge, signCheckpoint } from '@xiezhi/log'
import { connect, type Session } from '../../platform/db/pool.ts'
import { codeOf, Failure, messageOf } from '../../platform/failure.ts'
import { sha256 } from '../record/index.ts'
import { writeDurably } from './durable.ts'
import { refuseFork } from './fork.ts'
import { checkpointFile, establishLog, type LogIdentity } from './identity.ts'
import {
  draw,
  keepCheckpoint,
  keepTiles,
  type Leaf,
  latestCheckpoint,
  leavesFrom,
  misfits,
  moveTo,
  positionOf,
} from './store.ts'

/** Told of every leaf once it is published, in log order, at least once; its place is kept, so that none is left out. */
export interface Follower {
  readonly name: string
  follow(leaves: readonly Leaf[]): Promise<void>
}

export interface SequencerOptions {
  /** The sequencer's address. */
  readonly url: string
  readonly dataDir: string
  /** The log's name, if it has none yet. */
  readonly origin: string
  readonly followers?: readonly Follower[]
  /** Milliseconds between looks at the queue; 200 unless told. */
  readonly interval?: number
  /** Told of what goes wrong and is tried again. */
  readonly report?: (line: string) => void
  /** The log must not be signed any further. */
  readonly onRefusal?: (failure: Failure) => void
}

export interface Sequencer {
  /** Fulfilled while the log is being signed here or by another process that holds the lock. */
  check(): Promise<void>
  stop(): Promise<void>
}

/** Any number, the same in every version of the program: one sequencer a database. */
export const sequencerLock = 0x4c4f47
const batch = 4096

/** One sequencing session: holds the lock, and the edge of the log in memory. */
export async function openLog(session: Session, identity: LogIdentity, dataDir: string) {
  let edge = await refuseFork(session, identity, dataDir)
  let published = (await latestCheckpoint(session))?.size ?? 0

  /** The file first: what is public must be what the file holds or less. Leaves and tiles are committed before either. */
  async function publish(): Promise<void> {
    if (edge.size === published) return
    const root = edgeRoot(sha256, edge)
    const note = signCheckpoint({ origin: identity.origin, size: edge.size, root }, identity.signer)
    writeDurably(checkpointFile(dataDir), note, { keepPrevious: true })
    await keepCheckpoint(session, edge.size, note)
    published = edge.size
  }

  return {
    size: () => published,
    /** Sequences what is queued and publishes it; gives how many leaves came to it. */
    async tick(): Promise<number> {
      const grown = await session.transaction(async (trx) => {
        const leaves = await draw(trx, edge.size, batch)
        if (leaves.length === 0) return undefined
        const next = growEdge(
          sha256,
          edge,
          leaves.map((leaf) => leaf.leaf_hash),
        )
        await keepTiles(trx, next.tiles)
        return { edge: next.edge, count: leaves.length }
      })
      if (grown) edge = grown.edge
      await publish()
      return grown?.count ?? 0
    },
  }
}

/** Brings a follower up to what is published. */
async function advance(session: Session, follower: Follower, published: number): Promise<void> {
  for (;;) {
    const position = await positionOf(session, follower.name)
    if (position >= published) return
    const leaves = await leavesFrom(session, position, Math.min(512, published - position))
    if (leaves.length === 0) return
    await follower.follow(leaves)
    await moveTo(session, follower.name, leaves.at(-1)!.idx + 1)
  }
}

/** Tells every API process of what happened; who looks on hears of it. Lost messages are no harm. */
const liveFollower = (session: Session): Follower => ({
  name: 'live',
  async follow(leaves) {
    await session.query({
      name: 'log.live',
      text: `select pg_notify('live', payload) from unnest($1::text[]) as payload`,
      values: [leaves.map(({ stream, sequence }) => JSON.stringify({ stream, sequence }))],
    })
  },
})

/** Runs the one sequencer of the database, or stands by while another process does. Errors at start: `Failure`. */
export async function startSequencer(options: SequencerOptions): Promise<Sequencer> {
  const { url, dataDir, origin, followers = [], interval = 200, report = () => undefined } = options
  let stopping = false
  let serving = false
  let trouble: Error | undefined

  async function serve(session: Session, lost: () => boolean, started: () => void): Promise<void> {
    while (!stopping && !lost()) {
      const row = await session.first<{ held: boolean }>({
        text: 'select pg_try_advisory_lock($1) as held',
        values: [sequencerLock],
      })
      if (row?.held) break
      started()
      await sleep(1000)
    }
    if (stopping || lost()) return
    const identity = await establishLog(session, dataDir, origin)
    const log = await openLog(session, identity, dataDir)
    started()
    const all = [liveFollower(session), ...followers]
    let aside = (await misfits(session)).count
    while (!stopping && !lost()) {
      const count = await log.tick()
      const put = await misfits(session)
      if (put.count > aside)
        report(
          `待入日志的记录中有 ${put.count - aside} 条不符，没有签入日志（${put.last}），请运行 ./xiezhi verify log。`,
        )
      aside = put.count
      for (const follower of all) {
        try {
          await advance(session, follower, log.size())
        } catch (error) {
          if (lost()) throw error
          report(`日志的后续处理 ${follower.name} 没有成功，稍后再试：${messageOf(error)}`)
        }
      }
      trouble = undefined
      if (count < batch) await sleep(interval)
    }
  }

  async function attempt(started: () => void): Promise<void> {
    let gone = false
    const session = await connect({ url, service: 'sequencer' }, () => {
      gone = true
    })
    try {
      await serve(session, () => gone, started)
    } finally {
      await session.close()
    }
  }

  async function forever(started: () => void, failed: (error: unknown) => void): Promise<void> {
    while (!stopping) {
      try {
        await attempt(started)
      } catch (error) {
        const again = trouble?.message === messageOf(error)
        trouble = error instanceof Error ? error : new Error(String(error))
        // At the start it is the caller who tells.
        failed(error)
        if (!serving) return
        if (error instanceof Failure && codeOf(error).startsWith('log-')) {
          options.onRefusal?.(error)
          return
        }
        if (!again) report(`日志签发中断，正在重试：${messageOf(error)}`)
      }
      if (!stopping) await sleep(1000)
    }
  }

  let running: Promise<void> = Promise.resolve()
  await new Promise<void>((resolve, reject) => {
    const started = () => {
      serving = true
      resolve()
    }
    running = forever(started, reject)
  })
  return {
    async check() {
      if (trouble) throw trouble
    },
    async stop() {
      stopping = true
      await running
    },
  }
}

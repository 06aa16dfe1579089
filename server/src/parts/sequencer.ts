import { keepChain } from '../modules/access/index.ts'
import { disclosureFollower } from '../modules/disclosure/index.ts'
import { inboxFollower, openAllChannels } from '../modules/inbox/index.ts'
import { startSequencer } from '../modules/log/index.ts'
import { type Database, openDatabase } from '../platform/db/pool.ts'
import { Failure } from '../platform/failure.ts'
import type { Check } from '../platform/health.ts'
import type { Part } from '../platform/part.ts'

/** The one writer of the log, and what follows from what is in it. */
export const runSequencer: Part = async ({ config, store, clock, origin, health, say, fail }) => {
  const feed = await openDatabase({ url: store.urls.sequencer, service: 'sequencer', size: 1 })
  try {
    const sequencer = await startSequencer({
      url: store.urls.sequencer,
      dataDir: config.dataDir,
      origin,
      followers: [disclosureFollower(feed, say), inboxFollower(feed, clock, say)],
      report: say,
      onRefusal: fail,
    })
    await openAllChannels(feed, clock, say)
    health.set('log', sequencer.check)
    const chain = keepChain({ url: store.urls.sequencer, dataDir: config.dataDir, report: say })
    health.set('audit', chain.check)
    health.set('disclosure', feedCheck(feed))
    return {
      async stop() {
        await chain.stop()
        await sequencer.stop()
        await feed.close()
      },
    }
  } catch (error) {
    await feed.close()
    throw error
  }
}

/** What may lie between the log and what is public before somebody should look. */
const patience = 60_000

/** Fulfilled while what was published becomes public: a feed put ahead of the log never would publish again, one behind waits. */
function feedCheck(feed: Database): Check {
  let behindSince: number | undefined
  return async () => {
    const [row] = await feed.call<{ position: number; size: number }>({
      name: 'sequencer.feed',
      text: `select coalesce((select position from log.follower where name = 'disclosure'), 0) as position,
        coalesce((select max(size) from log.checkpoint), 0) as size`,
    })
    const { position, size } = row!
    if (position > size) throw new Failure('feed-ahead', `公示的进度（${position}）超过了日志（${size}）。`)
    behindSince = position === size ? undefined : (behindSince ?? Date.now())
    if (behindSince !== undefined && Date.now() - behindSince > patience)
      throw new Failure('feed-behind', `有 ${size - position} 条记录没有处理公示。`)
    return { disclosureBehind: size - position }
  }
}

import { keepChain } from '../modules/access/index.ts'
import { disclosureFollower } from '../modules/disclosure/index.ts'
import { startSequencer } from '../modules/log/index.ts'
import { openDatabase } from '../platform/db/pool.ts'
import type { Part } from '../platform/part.ts'

/** The one writer of the log, and what follows from what is in it. */
export const runSequencer: Part = async ({ config, store, origin, health, say, fail }) => {
  const feed = await openDatabase({ url: store.urls.sequencer, service: 'sequencer', size: 1 })
  try {
    const sequencer = await startSequencer({
      url: store.urls.sequencer,
      dataDir: config.dataDir,
      origin,
      followers: [disclosureFollower(feed)],
      report: say,
      onRefusal: fail,
    })
    health.set('log', sequencer.check)
    const chain = keepChain({ url: store.urls.sequencer, dataDir: config.dataDir, report: say })
    health.set('audit', chain.check)
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

import { type Follower, startSequencer } from '../modules/log/index.ts'
import type { Part } from '../platform/part.ts'

/** The one writer of the log, and what follows from what is in it. */
export const runSequencer: Part = async ({ config, store, origin, health, say, fail }) => {
  const followers: Follower[] = []
  const sequencer = await startSequencer({
    url: store.urls.sequencer,
    dataDir: config.dataDir,
    origin,
    followers,
    report: say,
    onRefusal: fail,
  })
  health.set('log', sequencer.check)
  return sequencer
}

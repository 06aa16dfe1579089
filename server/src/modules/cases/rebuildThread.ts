// A thread of `rebuildCases`: batches of streams come in, what was found goes out.
import { asOwner } from '../../platform/db/pool.ts'
import { answerAll, given } from '../../platform/lane.ts'
import { type Outcomes, rebuildBatch, type Task } from './rebuildBatch.ts'

const { url, task } = given<{ readonly url: string; readonly task: Task }>()
await asOwner(url, (owner) =>
  answerAll<readonly string[], Outcomes>((streams) => rebuildBatch(owner, { ...task, streams })),
)

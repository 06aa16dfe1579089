// A thread of a verification: looks at the events of one page after the other, at the moment the whole verification looks at.
import { alikeMoment } from '../../platform/db/moment.ts'
import { connect, type DatabaseConfig } from '../../platform/db/pool.ts'
import { answerAll, given } from '../../platform/lane.ts'
import { byIndex, lookAt, type Part } from '../leaves/index.ts'
import { gistOf } from './gist.ts'
import { type Packed, pack } from './packed.ts'

const { config, snapshot } = given<{ readonly config: DatabaseConfig; readonly snapshot: string }>()
const session = await connect(config, () => undefined)
await alikeMoment(session, snapshot, async (trx) => {
  await byIndex(trx)
  await answerAll<Part, Packed>(
    async (part) => pack(await lookAt(trx, part, gistOf)),
    ({ flags, hashes }) => [flags.buffer, hashes.buffer],
  )
})

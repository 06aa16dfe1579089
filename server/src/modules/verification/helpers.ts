import { availableParallelism } from 'node:os'
import type { OneMoment } from '../../platform/db/moment.ts'
import type { Session } from '../../platform/db/pool.ts'
import { hire, type Lane } from '../../platform/lane.ts'
import type { Part, Reader } from '../leaves/index.ts'
import type { Gist } from './gist.ts'
import { type Packed, unpack } from './packed.ts'

/** Below so many events of the log a thread takes longer to start than it saves. */
const worth = 10_000

export interface Sizes {
  /** Events of a page, and of a log from which on threads help. */
  readonly page: number
  readonly worth: number
}

/** Threads that look at the events of the record, where there are enough of them; without them that is done here. */
export function createHelpers(session: Session, sizes: Partial<Sizes> = {}) {
  const lanes: Lane<Part, Packed>[] = []
  return {
    /**
     * As many as there are processors: each waits for its page from the database a third of its time, and who puts together what they
     * found has less to do than any of them.
     */
    readers({ snapshot }: OneMoment, leaves: number): readonly Reader<Gist>[] {
      if (leaves < (sizes.worth ?? worth)) return []
      const data = { config: session.config, snapshot }
      for (let n = 0; n < availableParallelism(); n += 1)
        lanes.push(hire(new URL('./thread.ts', import.meta.url), data))
      return lanes.map((lane) => async (part) => unpack(await lane.ask(part)))
    },
    end: () => Promise.all(lanes.splice(0).map((lane) => lane.end())),
  }
}

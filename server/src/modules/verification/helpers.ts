import { availableParallelism } from 'node:os'
import type { OneMoment } from '../../platform/db/moment.ts'
import type { Session } from '../../platform/db/pool.ts'
import { hire, type Lane } from '../../platform/lane.ts'
import type { Part, Reader } from '../leaves/index.ts'
import type { Gist } from './gist.ts'
import { type Packed, unpack } from './packed.ts'

/** A thread spends as much as so many events of the log cost only to start and to have its code compiled. */
const worth = 40_000

export interface Sizes {
  /** Events of a page, of a log from which on threads help, and how many of these. */
  readonly page: number
  readonly worth: number
  readonly threads: number
}

/** Whoever puts together what was found has a processor of his own, and so has the database: the others' are theirs. */
const spare = () => Math.max(0, availableParallelism() - 2)

/** Threads that look at the events of the record, where there are enough of them; without them that is done here. */
export function createHelpers(session: Session, sizes: Partial<Sizes> = {}) {
  const lanes: Lane<Part, Packed>[] = []
  return {
    readers({ snapshot }: OneMoment, leaves: number): readonly Reader<Gist>[] {
      if (leaves < (sizes.worth ?? worth)) return []
      const data = { config: session.config, snapshot }
      for (let n = 0; n < (sizes.threads ?? spare()); n += 1)
        lanes.push(hire(new URL('./thread.ts', import.meta.url), data))
      return lanes.map((lane) => async (part) => unpack(await lane.ask(part)))
    },
    end: () => Promise.all(lanes.splice(0).map((lane) => lane.end())),
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Queries } from '../../platform/db/pool.ts'
import { areAsRecorded, type Sequenced } from '../disclosure/index.ts'

/** Drawn in one go. */
const batch = 40

const keyOf = ({ stream, proceeding, sequence }: Sequenced): string => `${stream} ${proceeding} ${sequence}`

/**
 * Whether what is public of cases is what the record makes of it. To read a case for its page takes as long as to look at ten events:
 * it is begun while the events still pass, on the thread that has the least to do then.
 */
export function createDrawn() {
  const judged = new Map<string, boolean>()
  const wanted: Sequenced[] = []

  async function judge(trx: Queries, events: readonly Sequenced[]): Promise<void> {
    const answers = await areAsRecorded(trx, events)
    events.forEach((event, at) => {
      judged.set(keyOf(event), answers[at]!)
    })
  }

  return {
    /** An event that made something public has passed. */
    want: (event: Sequenced): void => void wanted.push(event),

    /** Until all have passed; what is left then is drawn when it is asked for, if it still is. */
    async begin(trx: Queries, passed: Promise<unknown>): Promise<void> {
      let over = false
      const end = () => {
        over = true
      }
      passed.then(end, end)
      while (!over)
        if (wanted.length === 0) await sleep(20)
        else await judge(trx, wanted.splice(0, batch))
    },

    async areAsRecorded(trx: Queries, events: readonly Sequenced[]): Promise<readonly boolean[]> {
      await judge(
        trx,
        events.filter((event) => !judged.has(keyOf(event))),
      )
      return events.map((event) => judged.get(keyOf(event))!)
    },
  }
}

export type Drawn = ReturnType<typeof createDrawn>

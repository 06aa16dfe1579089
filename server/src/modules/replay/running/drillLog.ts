import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../../platform/db/pool.ts'

/** Waits until everything recorded has its place in the log and is signed for; gives the size of the log. */
export async function settledLog(database: Database, check: () => Promise<void>): Promise<number> {
  for (;;) {
    await check()
    const [row] = await database.call<{ waiting: number; signed: number }>({
      text: `select (select count(*) from log.pending)::int as waiting,
        (select count(*) from record.event)::int - coalesce((select max(size) from log.checkpoint), 0)::int as signed`,
    })
    if (row?.waiting === 0 && row.signed === 0) {
      const [size] = await database.call<{ size: number }>({
        text: 'select coalesce(max(size), 0) as size from log.checkpoint',
      })
      return size?.size ?? 0
    }
    await sleep(100)
  }
}

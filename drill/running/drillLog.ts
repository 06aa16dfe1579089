import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@xiezhi/server/platform/db/pool.ts'
import { Failure } from '@xiezhi/server/platform/failure.ts'

export interface Settled {
  /** Events in the log, all signed for. */
  readonly size: number
  /** Decisions that stand on the drill's own public tables. */
  readonly pages: number
}

/** Looks without anything having moved, a tenth of a second each, until it is called stuck. */
const patience = 600

/** Waits until everything recorded is in the log and signed for, and the feed has published what is to be public. */
export async function settled(feed: Database, check: () => Promise<void>): Promise<Settled> {
  let before = ''
  for (let idle = 0; idle < patience; idle += 1) {
    await check()
    const [row] = await feed.call<{ recorded: number; size: number; followed: number; pages: number }>({
      text: `select (select count(*) from record.event)::int as recorded,
        (select coalesce(max(size), 0) from log.checkpoint)::int as size,
        (select coalesce(min(position), 0) from log.follower)::int as followed,
        (select count(*) from disclosure.entry where kind = 'penalty' and state = 'public')::int as pages`,
    })
    if (row !== undefined && row.size === row.recorded && row.followed === row.size)
      return { size: row.size, pages: row.pages }
    const now = JSON.stringify(row)
    if (now !== before) idle = 0
    before = now
    await sleep(100)
  }
  throw new Failure('drill-log-stuck', '演练的日志一直没有签发完，请查看上面的提示后重新演练。')
}

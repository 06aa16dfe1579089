import { statfs } from 'node:fs/promises'
import type { Database } from '../platform/db/pool.ts'
import { Failure } from '../platform/failure.ts'
import type { Check } from '../platform/health.ts'

/** Milliseconds an entry may wait for the log before somebody should look. */
const patience = 60_000
/** Bytes of the disk below which somebody should make room; evidence is refused at the same mark. */
const room = 1024 ** 3

/**
 * Fulfilled while what is recorded comes under a signed checkpoint, as the database itself tells it: also where the
 * sequencer is another process, or a session that has no business with it holds its lock.
 */
export function signingCheck(database: Pick<Database, 'call'>): Check {
  let unsignedSince: number | undefined
  return async () => {
    const [row] = await database.call<{ waiting: number; seconds: number; unsigned: number }>({
      name: 'health.signing',
      text: `select (select count(*) from log.pending) as waiting,
        (select coalesce(extract(epoch from clock_timestamp() - min(since)), 0) from log.pending)::bigint as seconds,
        coalesce((select max(idx) + 1 from log.leaf), 0) - coalesce((select max(size) from log.checkpoint), 0) as unsigned`,
    })
    const { waiting, seconds, unsigned } = row!
    unsignedSince = unsigned > 0 ? (unsignedSince ?? performance.now()) : undefined
    const late = unsignedSince === undefined ? 0 : performance.now() - unsignedSince
    if (seconds * 1000 > patience)
      throw new Failure('log-waiting', `有 ${waiting} 条记录等待写入日志，最早的已等待 ${seconds} 秒。`)
    if (late > patience)
      throw new Failure(
        'log-unsigned',
        `有 ${unsigned} 条记录已写入日志，没有签发检查点已有 ${Math.round(late / 1000)} 秒。`,
      )
    return { logWaiting: waiting, logWaitingSeconds: seconds, logUnsigned: unsigned }
  }
}

/** The newest checkpoint: of how many entries, and when it was signed; undefined where there is none, or no database to ask. */
export async function signedHead(
  database: Pick<Database, 'call'>,
): Promise<{ readonly size: number; readonly signed: number } | undefined> {
  const [row] = await database
    .call<{ size: number; signed: string }>({
      name: 'health.head',
      text: 'select size, signed from log.checkpoint order by size desc limit 1',
    })
    .catch(() => [])
  return row && { size: row.size, signed: Date.parse(row.signed) }
}

/** Fulfilled while there is room for the record, its log and its papers. */
export const diskCheck =
  (folder: string, least = room): Check =>
  async () => {
    const { bavail, bsize } = await statfs(folder)
    const free = bavail * bsize
    const tenth = (bytes: number) => (bytes / 1024 ** 3).toFixed(1)
    if (free < least)
      throw new Failure(
        'disk-short',
        `数据目录所在的磁盘只剩 ${tenth(free)} GB（应有 ${tenth(least)} GB 以上），请腾出空间。`,
      )
    return { diskFreeBytes: free }
  }

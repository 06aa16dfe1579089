import { type Checkpoint, LogError, openCheckpoint, parseTilePath, parseVerifierKey, rootFromTiles } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { Failure } from '../../platform/failure.ts'
import { verifySignature } from '../log/index.ts'
import { sha256 } from '../record/index.ts'

const fork = (name: string, why: string) =>
  new Failure(
    'bundle-log-fork',
    `${name} 所附的日志与这里以前收到的不是同一份（${why}），没有采用：发送的一方的记录可能被改过、重签过，或者从备份恢复过。这里保存的检查点是证据，请保留，并向发送的一方查明。`,
  )

/** The checkpoint that came with a bundle, or the last that did. undefined: none. */
function opened(bytes: Uint8Array | undefined, key: string, name: string): Checkpoint | undefined {
  if (bytes === undefined) return undefined
  try {
    return openCheckpoint(Buffer.from(bytes).toString(), parseVerifierKey(sha256, key), verifySignature)
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    throw fork(name, '检查点不是所登记的公钥签发的')
  }
}

/**
 * Behind a cut nobody but this portal holds an older checkpoint. So what comes is believed only as a continuation: the tree it brings is the
 * one its checkpoint signs, the tree that was here is its beginning, and no tile becomes another. Errors: `Failure` bundle-log-fork.
 */
export async function refuseOtherLog(
  trx: Pick<Queries, 'query'>,
  came: ReadonlyMap<string, Uint8Array>,
  { key, size, name }: { readonly key: string; readonly size: number; readonly name: string },
): Promise<void> {
  const held = async (path: string): Promise<Buffer | undefined> => {
    const [row] = await trx.query<{ bytes: Buffer }>({
      text: 'select bytes from disclosure.carried where path = $1',
      values: [path],
    })
    return row?.bytes
  }
  const [now, before] = [opened(came.get('checkpoint'), key, name), opened(await held('checkpoint'), key, name)]
  if (now === undefined) {
    if (before !== undefined) throw fork(name, '没有检查点')
    return
  }
  if (now.size !== size) throw fork(name, `检查点是 ${now.size} 条的，公示包写的是 ${size} 条`)
  if (before !== undefined && before.size > now.size)
    throw fork(name, `以前有 ${before.size} 条，现在只有 ${now.size} 条`)
  for (const [path, bytes] of came) {
    if (!path.startsWith('tile/')) continue
    const known = await held(path)
    if (known !== undefined && !known.equals(bytes)) throw fork(name, `${path} 与以前的不同`)
  }
  const read = async (path: string) => {
    parseTilePath(path)
    return came.get(path) ?? (await held(path)) ?? null
  }
  const root = async (of: number) => {
    try {
      return Buffer.from(await rootFromTiles({ sha256, read, size: now.size }, of))
    } catch (error) {
      if (!(error instanceof LogError)) throw error
      throw fork(name, error.message)
    }
  }
  if (!(await root(now.size)).equals(now.root)) throw fork(name, '所附的瓦片与检查点不符')
  if (before !== undefined && !(await root(before.size)).equals(before.root))
    throw fork(name, `前 ${before.size} 条与以前的检查点不符`)
}

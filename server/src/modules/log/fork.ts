import {
  type Checkpoint,
  type Edge,
  edgeRoot,
  loadEdge,
  openCheckpoint,
  parseVerifierKey,
  rootFromTiles,
} from '@xiezhi/log'
import { connect, type Queries } from '../../platform/db/pool.ts'
import { Failure } from '../../platform/failure.ts'
import { sha256 } from '../record/index.ts'
import { readIfThere } from './durable.ts'
import { formersOf, openedBy, originIn } from './former.ts'
import { checkpointFile, type LogIdentity, originAndKey, publicKeyFile, verifySignature } from './identity.ts'
import { isLaterName } from './names.ts'
import { latestCheckpoint, sizeOf, tileReader } from './store.ts'

const fork = (what: string, way = ''): Failure =>
  new Failure('log-fork', `${what}，继续签发会使日志前后矛盾，已停止签发：请恢复与最后一个检查点相符的数据库${way}。`)
/** Entries that are gone can be declared so; entries that differ cannot. */
const recoverInstead =
  '；以后的记录确已丢失、无法恢复的，由单位负责人决定后运行 ./xiezhi recover --reason 原因 --by 决定人'

type Published = Pick<LogIdentity, 'origin' | 'key'>

/** Errors: `Failure` backup-before-recovery. */
export function refuseLaterName(note: string, origin: string): void {
  const later = originIn(note)
  if (!isLaterName(later, origin)) return
  throw new Failure(
    'backup-before-recovery',
    `这份数据是日志作出恢复之前的（${origin}），最后的检查点是恢复之后以 ${later} 签发的：恢复决定和以后的记录都不在其中。请改用恢复之后做的备份；只剩恢复之前的备份的，办法见 docs/installation.md“只剩恢复之前的备份”。`,
  )
}

function opened(note: string, identity: Published, where: string): Checkpoint {
  refuseLaterName(note, identity.origin)
  try {
    return openCheckpoint(note, parseVerifierKey(sha256, identity.key), verifySignature)
  } catch (error) {
    throw new Failure(
      'log-checkpoint-damaged',
      `${where}的检查点不是日志 ${identity.origin} 签发的，或者已经损坏，请从备份恢复（旁边的 checkpoint.previous 是它的前一份）后重新启动。`,
      error,
    )
  }
}

/** A checkpoint that was signed over more entries than are here. */
export interface Behind {
  readonly note: string
  readonly size: number
  readonly root: Uint8Array
}

/**
 * Compares what was last signed, as the file outside the database has it, with the leaves in the database. Gives the edge of
 * the log as it is; `behind`: entries the file's checkpoint was signed over are not here. What was signed under a former
 * name stands up to where the log was recovered; after that, exactly what was declared lost may be missing.
 * Errors: `Failure` log-fork and others.
 */
export async function compare(
  queries: Queries,
  identity: Published,
  dataDir: string,
): Promise<{ readonly edge: Edge; readonly behind?: Behind }> {
  const path = checkpointFile(dataDir)
  // The file first: leaves are committed before it is written, so that it is never ahead of what is read after it.
  const text = readIfThere(path)
  const published = await latestCheckpoint(queries)
  const formers = await formersOf(queries)
  const edge = await loadEdge(tileReader(queries), await sizeOf(queries))
  if (text === undefined) {
    if (published === undefined) return { edge }
    throw new Failure(
      'log-checkpoint-missing',
      `日志已经签发到第 ${published.size} 条，而检查点文件 ${path} 不见了：请从备份恢复这个文件，或把最后公开的检查点存为这个文件，再重新启动。`,
    )
  }
  async function refuseOther(size: number, root: Uint8Array, where: string): Promise<void> {
    const now =
      size === edge.size
        ? edgeRoot(sha256, edge)
        : await rootFromTiles({ sha256, read: tileReader(queries), size: edge.size }, size)
    if (!Buffer.from(now).equals(root)) throw fork(`数据库中的前 ${size} 条与${where}已签发的检查点不符`)
  }
  for (const former of formers) {
    if (former.size > edge.size) throw fork(`数据库中的日志只有 ${edge.size} 条，而恢复时有 ${former.size} 条`)
    await refuseOther(former.size, former.root, '恢复前')
  }
  let behind: Behind | undefined
  const checkpoints = [
    { note: text, where: '文件中' },
    ...(published ? [{ note: published.note, where: '数据库中' }] : []),
  ]
  for (const { note, where } of checkpoints) {
    const former = formers.find((one) => one.name === originIn(note))
    const { size, root } = opened(note, former ? { origin: former.name, key: former.key } : identity, where)
    if (former !== undefined && size > former.size) {
      // Of the old name, beyond where it was recovered: only what was declared lost, to the last byte.
      const last = openedBy(former.key, former.last)
      if (size < last.size || (size === last.size && Buffer.from(root).equals(last.root))) continue
      throw fork(`${where}有 ${former.name} 签发的检查点（${size} 条），恢复时没有声明`)
    }
    if (size > edge.size) {
      const what = `数据库中的日志只有 ${edge.size} 条，而${where}已签发的检查点有 ${size} 条`
      // In the database itself entries are written before the checkpoint over them: there nothing is merely old.
      if (where !== '文件中') throw fork(what)
      behind = { note, size, root }
    } else await refuseOther(size, root, where)
  }
  return behind === undefined ? { edge } : { edge, behind }
}

/**
 * A database restored from an older backup, or another one, must not be signed on, nor served. Gives the edge of the log.
 * Errors: `Failure` log-fork and others.
 */
export async function refuseFork(queries: Queries, identity: Published, dataDir: string): Promise<Edge> {
  const { edge, behind } = await compare(queries, identity, dataDir)
  if (behind !== undefined)
    throw fork(`数据库中的日志只有 ${edge.size} 条，而文件中已签发的检查点有 ${behind.size} 条`, recoverInstead)
  return edge
}

/**
 * The same for a service that does not sign: what it would serve must be the past that was signed, under the key that was
 * published. `elsewhere`: it keeps nothing here, so that a data folder without a log is no sign of anything.
 */
export async function refuseOtherPast(options: {
  readonly url: string
  readonly dataDir: string
  readonly elsewhere: boolean
}): Promise<void> {
  const { url, dataDir, elsewhere } = options
  if (elsewhere && readIfThere(checkpointFile(dataDir)) === undefined) return
  const session = await connect({ url, service: 'sequencer' }, () => undefined)
  try {
    const identity = await originAndKey(session)
    if (identity === undefined) return
    const published = readIfThere(publicKeyFile(dataDir))
    if (published !== undefined && published.trim() !== identity.key) {
      throw new Failure(
        'log-key-mismatch',
        `公钥文件 ${publicKeyFile(dataDir)} 不是日志 ${identity.origin} 的公钥：数据目录与数据库不配套，或者文件被换过，请核对 DATA_DIR 和 DATABASE_URL。`,
      )
    }
    await refuseFork(session, identity, dataDir)
  } finally {
    await session.close()
  }
}

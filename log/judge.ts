import { equalBytes } from './bytes.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Edge } from './edge.ts'
import type { Hashes } from './event.ts'
import type { createFindings } from './findings.ts'
import type { Oracle } from './oracle.ts'
import { rootFromTiles } from './tileProofs.ts'
import { partialTiles, type ReadTile, tilePath } from './tiles.ts'

type Tree = { readonly edge: Edge; readonly roots: ReadonlyMap<number, Uint8Array> }

type Case = {
  readonly hashes: Hashes
  /** Names the log has and had. */
  readonly names: ReadonlySet<string>
  readonly checkpoint: Checkpoint
  readonly trusted: Checkpoint | null
  /** Signed earlier; they may be many, and of any size. */
  readonly older: readonly Checkpoint[]
  /** The tree built anew from the rows. */
  readonly tree: Tree
  readonly oracle: Oracle | null
  /** Full tiles that are not what the rows make them. */
  readonly differing: ReadonlySet<string>
  readonly readTile: ReadTile | null
}

type Log = Pick<ReturnType<typeof createFindings>, 'add' | 'totals'>

/**
 * Rows, tiles and checkpoint are three witnesses. Where rows and checkpoint agree, the tiles are measured by them;
 * where they do not, tiles that the checkpoint vouches for stand against the rows.
 */
export async function judgeTree(judged: Case, log: Log): Promise<void> {
  const { checkpoint, tree, oracle } = judged
  const root = tree.edge.size === checkpoint.size ? tree.roots.get(checkpoint.size) : undefined
  const rowsHold = root !== undefined && equalBytes(root, checkpoint.root)
  // When rows are missing that has been said; a root over the others would say nothing more.
  if (!rowsHold && (root !== undefined || Object.keys(log.totals).length === 0))
    log.add('checkpoint-root', {}, '检查点')
  if (oracle !== null) await judgeTiles(judged, oracle, rowsHold, log)
  if (judged.trusted !== null) await judgeTrusted(judged, judged.trusted, rowsHold, log)
  judgeOlder(judged, rowsHold, log)
}

/** Faults that say by themselves which events they are about. */
const naming = ['changed-header', 'removed', 'reordered', 'inserted', 'broken-link', 'log-truncated'] as const

/**
 * Against rows that the newest checkpoint vouches for, an older one that says otherwise was signed over another log. Where
 * it does not vouch for them and nothing else tells why, the change lies after the last older one that still agrees.
 */
function judgeOlder({ checkpoint, names, older, tree }: Case, rowsHold: boolean, log: Log): void {
  const known = older.filter((one) => tree.roots.has(one.size)).sort((a, b) => a.size - b.size)
  const agrees = (one: Checkpoint): boolean => equalBytes(tree.roots.get(one.size)!, one.root)
  const first = known.find((one) => !names.has(one.origin) || !agrees(one))
  if (rowsHold) {
    if (first !== undefined) log.add('fork', {}, `较早的检查点（${first.size} 条）`)
    return
  }
  if (known.length === 0 || tree.edge.size !== checkpoint.size || naming.some((kind) => log.totals[kind] !== undefined))
    return
  const to = (first?.size ?? checkpoint.size) - 1
  const from = known.findLast((one) => one.size <= to)?.size ?? 0
  log.add(
    'changed-header',
    { index: from },
    from === to ? undefined : `日志索引 ${from} 至 ${to} 的记录中至少有一条，它`,
  )
}

async function judgeTiles({ tree, differing, checkpoint }: Case, oracle: Oracle, rowsHold: boolean, log: Log) {
  const paths = new Set(oracle.faults)
  if (rowsHold) {
    for (const path of differing) paths.add(path)
    for (const ref of partialTiles(checkpoint.size)) {
      const bytes = tree.edge.levels[ref.level]!
      if (!(await oracle.agrees({ ...ref, bytes }))) paths.add(tilePath(ref))
    }
  } else if (!oracle.holds && paths.size === 0) {
    log.add('tile-differs', {}, '日志右缘的瓦片')
  }
  for (const tile of paths) log.add('tile-differs', { tile })
}

async function judgeTrusted(judged: Case, trusted: Checkpoint, rowsHold: boolean, log: Log): Promise<void> {
  const { checkpoint, tree, oracle, readTile, hashes } = judged
  if (trusted.size > checkpoint.size) {
    const said = `检查点只载 ${checkpoint.size} 条，先前的检查点已载 ${trusted.size} 条，日志自索引 ${checkpoint.size} `
    log.add('log-truncated', { index: checkpoint.size }, said)
    return
  }
  // The same statement twice contradicts nothing: what differs from it are the rows, and that has been said.
  if (trusted.size === checkpoint.size && trusted.origin === checkpoint.origin) {
    if (!equalBytes(trusted.root, checkpoint.root)) log.add('fork', {}, '检查点')
    return
  }
  const tilesHold = oracle !== null && readTile !== null && oracle.holds && oracle.faults.size === 0
  const old =
    !rowsHold && tilesHold
      ? await rootFromTiles({ sha256: hashes.sha256, read: readTile, size: checkpoint.size }, trusted.size)
      : tree.roots.get(trusted.size)
  if (trusted.origin === checkpoint.origin && old !== undefined && equalBytes(old, trusted.root)) return
  // Only against a tree that the new checkpoint vouches for do the two checkpoints contradict each other.
  const contradicts = rowsHold || tilesHold
  log.add(contradicts ? 'fork' : 'checkpoint-root', {}, contradicts ? '检查点' : '先前的检查点')
}

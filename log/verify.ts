import { type AlignedRow, createAligner } from './align.ts'
import { toHex } from './bytes.ts'
import { createChainWatch } from './chain.ts'
import { type Checkpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { LogError } from './errors.ts'
import type { EventHeader, Hashes } from './event.ts'
import { type Examined, examine, type LogRow } from './examine.ts'
import { createFindings, type Finding, type FindingKind } from './findings.ts'
import { judgeTree } from './judge.ts'
import { parseNote, parseVerifierKey, type Verify } from './note.ts'
import { createOracle, type Oracle } from './oracle.ts'
import { createRecount } from './recount.ts'
import { nameRemoved } from './removed.ts'
import { type ReadTile, type Tile, tilePath } from './tiles.ts'

type Pages<R> = AsyncIterable<readonly R[]> | Iterable<readonly R[]>

export type VerifyInput = {
  readonly hashes: Hashes
  readonly verify: Verify
  /** What was looked at one by one, by ascending index; a page at a time. */
  readonly examined: Pages<Examined>
  /** The signed checkpoint, as text, and the published key, `name+id+base64`. */
  readonly checkpoint: string
  readonly key: string
  /** With the tiles at hand, faults in rows are told apart and named far better. */
  readonly readTile?: ReadTile
  /** Whether the body of an event was lawfully destroyed, by what the record itself says; untold, none was. */
  readonly isErased?: (stream: string, sequence: number) => boolean
  /** A checkpoint kept from earlier, outside the database: shows a log that was rewritten and signed again. */
  readonly trusted?: string
  /** Keys of names the log had before it was recovered: what they signed earlier counts as the log's own. */
  readonly formerKeys?: readonly string[]
  /** Checkpoints signed earlier, from wherever: they show about where rows were changed that no tile can name. */
  readonly older?: readonly string[]
}

export type LogReport = {
  readonly ok: boolean
  readonly origin: string | null
  /** Leaves the checkpoint states. */
  readonly size: number | null
  /** Root computed from the rows, hex; null when these are not as many as the checkpoint states. */
  readonly root: string | null
  readonly counts: {
    readonly events: number
    readonly streams: number
    readonly bodies: number
    /** Bodies that are gone; a fault unless they were destroyed at the end of their term. */
    readonly erased: number
    /** Events newer than the checkpoint: chain and bodies are checked, the log does not cover them yet. */
    readonly pending: number
  }
  /** Faults by kind, all of them; `findings` holds the first thousand. */
  readonly totals: { readonly [kind in FindingKind]?: number }
  readonly findings: readonly Finding[]
}

/**
 * Checks a whole log: every body, header, chain, the tree, its tiles and the checkpoint. Reads each row once;
 * memory follows the number of streams, not of events. Throws only for a key that is none (`note-key`).
 */
export const verifyLog = ({
  rows,
  see,
  ...input
}: Omit<VerifyInput, 'examined'> & {
  /** By ascending index; a page at a time, where they come from afar. */
  readonly rows: Pages<LogRow>
  /** Told of every row as it passes, with its header where its bytes are one. */
  readonly see?: (row: LogRow, header: EventHeader | null) => void
}): Promise<LogReport> => verifyExamined({ ...input, examined: examining(input.hashes, rows, see) })

async function* examining(
  hashes: Hashes,
  pages: Pages<LogRow>,
  see: ((row: LogRow, header: EventHeader | null) => void) | undefined,
): AsyncGenerator<readonly Examined[]> {
  for await (const page of pages)
    yield page.map((row) => {
      const { examined, header } = examine(hashes, row)
      see?.(row, header)
      return examined
    })
}

/** The same where the rows themselves were looked at elsewhere (`examine`): in threads, for one. */
export async function verifyExamined(input: VerifyInput): Promise<LogReport> {
  const { hashes, readTile } = input
  const { sha256 } = hashes
  const log = createFindings()
  const key = parseVerifierKey(sha256, input.key)
  const formers = (input.formerKeys ?? []).map((text) => parseVerifierKey(sha256, text))
  const open = (note: string, what: string): Checkpoint | null => {
    try {
      const by = formers.find((one) => one.name === unsigned(note)?.origin) ?? key
      return openCheckpoint(note, by, input.verify)
    } catch (error) {
      if (!(error instanceof LogError)) throw error
      log.add('checkpoint-signature', {}, `${what}（${error.message.replace(/。.*$/s, '')}）`)
      return null
    }
  }
  const checkpoint = open(input.checkpoint, '检查点') ?? unsigned(input.checkpoint)
  const trusted = input.trusted === undefined ? null : open(input.trusted, '先前的检查点')
  const older = (input.older ?? []).flatMap((note) => open(note, `较早的检查点（${sizeOf(note)}）`) ?? [])
  const oracle =
    readTile === undefined || checkpoint === null
      ? null
      : await createOracle(sha256, readTile, checkpoint.size, checkpoint.root)

  const size = checkpoint?.size ?? Number.MAX_SAFE_INTEGER
  const watch = createChainWatch()
  const aligner = createAligner(size, (position) => oracle?.leafAt(position) ?? null)
  const differing = new Set<string>()
  const otherLeaves: Examined[] = []
  const recount = createRecount(
    sha256,
    [checkpoint?.size ?? 0, trusted?.size ?? 0, ...older.map((one) => one.size)],
    (tile) => compare(oracle, tile, differing),
  )
  let events = 0
  let leaves = 0
  let bodies = 0
  let erased = 0

  for await (const page of input.examined)
    for (const row of page) {
      const { stream, sequence, index, sound, body, leaf, link, previous } = row
      events += 1
      if (!sound) log.add('changed-header', { stream, sequence, index })
      if (body === 'changed') log.add('changed-body', { stream, sequence, index })
      if (body === 'erased' && input.isErased?.(stream, sequence) !== true)
        log.add('missing-body', { stream, sequence, index })
      if (body === 'erased') erased += 1
      else bodies += 1

      if (row.otherLeaf && otherLeaves.length < 1000) otherLeaves.push(row)
      const seen = aligner.see(row, leaf)
      const place = typeof seen === 'number' ? seen : await seen
      for (const { kind, step } of watch.see({ stream, sequence, index, place, previous, link }))
        log.add(kind, at(step))
      if (leaves < size) {
        leaves += 1
        const full = recount.add(leaf)
        if (full !== undefined) await full
      }
    }

  const alignment = await aligner.finish()
  const chains = watch.finish()
  for (const { kind, row } of alignment.faults) log.add(kind, at(row))
  // Of a row that was found changed or moved, another leaf says nothing more.
  for (const row of otherLeaves)
    if (!alignment.faults.some((fault) => fault.row.index === row.index)) log.add('leaf-differs', at(row))
  for (const place of nameRemoved(alignment.removed, chains.gaps)) log.add('removed', place)
  log.addUnnamed('removed', alignment.unnamed)
  if (checkpoint !== null && alignment.end < size) {
    const count = size - alignment.end
    log.add('log-truncated', { index: alignment.end }, `日志自索引 ${alignment.end} 起（共 ${count} 条）`)
  }

  const tree = await recount.finish()
  const root = tree.edge.size === size ? tree.roots.get(size) : undefined
  if (checkpoint !== null) {
    const names = new Set([checkpoint.origin, ...formers.map((one) => one.name)])
    const judged = { hashes, names, checkpoint, trusted, older, tree, oracle, differing, readTile: readTile ?? null }
    await judgeTree(judged, log)
  }
  return {
    ok: Object.keys(log.totals).length === 0,
    origin: checkpoint?.origin ?? null,
    size: checkpoint?.size ?? null,
    root: root === undefined ? null : toHex(root),
    counts: { events, streams: chains.streams, bodies, erased, pending: alignment.pending },
    totals: log.totals,
    findings: log.findings,
  }
}

const at = ({ stream, sequence, index }: AlignedRow): AlignedRow => ({ stream, sequence, index })

/** How many leaves a note says it is of, for telling it from others. */
const sizeOf = (note: string): string => `${unsigned(note)?.size ?? '?'} 条`

/** What a checkpoint says whose signature does not hold: that has been reported, and the rest can still be compared. */
function unsigned(note: string): Checkpoint | null {
  try {
    return parseCheckpoint(parseNote(note).text)
  } catch {
    return null
  }
}

async function compare(oracle: Oracle | null, tile: Tile, differing: Set<string>): Promise<void> {
  if (oracle === null || differing.size >= 1000 || (await oracle.agrees(tile))) return
  differing.add(tilePath(tile))
}

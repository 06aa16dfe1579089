import { type Hash, utf8 } from '../bytes.ts'
import type { Json } from '../canonical.ts'
import { signCheckpoint } from '../checkpoint.ts'
import { type Edge, edgeRoot, emptyEdge, growEdge } from '../edge.ts'
import { type EventDraft, type Hashes, type StreamHead, sealEvent } from '../event.ts'
import type { LogRow } from '../examine.ts'
import type { Signer } from '../note.ts'
import { type ReadTile, tilePath } from '../tiles.ts'
import { leafHash } from '../tree.ts'

// Fictional events and logs for the tests. Hash and signature come from the test, so that this file stays pure too.

/** The draft of the n-th sample event (from 0) of a log whose streams take turns. */
export function sampleDraft(n: number, streams: number): EventDraft {
  const digit = (n % streams).toString().padStart(12, '0')
  return {
    stream: `case/00000000-0000-4000-8000-${digit}`,
    proceeding: 'main',
    type: 'step',
    v: 1,
    command: `command-${n}`,
    refs: n % 3 === 0 ? [{ stream: 'person/officer-7', sequence: 2 }] : [],
    actor: { person: 'person/officer-7', post: 'post/handler', agency: 'agency/market' },
    acted: '2026-03-02T09:30+08:00',
    recorded: '2026-03-02T10:05+08:00',
    rules: { national: '2021-07-15', market: '2021-07-02' },
  }
}

export function sampleBody(n: number): Json {
  return { step: 'inspection', fields: { place: '云溪县和风路 1 号', fine: 5000_00 + n, remark: '当场制作笔录。' } }
}

export const sampleSalt = (sha256: Hash, n: number): Uint8Array => sha256(utf8(`salt ${n}`))

export type SampleLog = {
  rows: LogRow[]
  tiles: Map<string, Uint8Array>
  readTile: ReadTile
  edge: Edge
  checkpoint: string
}

/** A sound log: `count` events of `streams` streams, with all tiles and a signed checkpoint. */
export function sampleLog(hashes: Hashes, signer: Signer, count: number, streams: number): SampleLog {
  const heads = new Map<string, StreamHead>()
  const rows: LogRow[] = []
  for (let n = 0; n < count; n++) {
    const draft = sampleDraft(n, streams)
    const salt = sampleSalt(hashes.sha256, n)
    const sealed = sealEvent(hashes, draft, sampleBody(n), salt, heads.get(draft.stream) ?? null)
    const { headerBytes, link, bodyBytes } = sealed
    const { stream, sequence } = sealed.header
    heads.set(stream, { sequence, link })
    rows.push({ index: n, stream, sequence, headerBytes, link, salt, bodyBytes })
  }
  const { tiles, edge } = sampleTree(hashes.sha256, rows)
  const root = edgeRoot(hashes.sha256, edge)
  const checkpoint = signCheckpoint({ origin: signer.name, size: count, root }, signer)
  return { rows, tiles, readTile: async (path) => tiles.get(path) ?? null, edge, checkpoint }
}

export function sampleTree(sha256: Hash, rows: readonly LogRow[]): { edge: Edge; tiles: Map<string, Uint8Array> } {
  const leaves = rows.map((row) => leafHash(sha256, row.headerBytes))
  const grown = growEdge(sha256, emptyEdge, leaves)
  return { edge: grown.edge, tiles: new Map(grown.tiles.map((tile) => [tilePath(tile), tile.bytes])) }
}

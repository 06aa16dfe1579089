import type { Json } from '@xiezhi/log'
import { sha256 } from './hashes.ts'
import { checkedEvents, headOf, type Recorded, type RecordedRow } from './read.ts'

/**
 * A stream as it was when it was last checked. What is kept is what was sealed: chain and commitments held when it came in.
 * Whether all of it still lies so is asked on every reading, of the bytes themselves, by `print`.
 */
export interface Kept {
  readonly recorded: readonly Recorded[]
  /** Over everything that is stored of these events, as `casework.stored` works it out. */
  readonly print: Uint8Array
  readonly prints: Uint8Array
  readonly bytes: number
}

const nothing: Kept = { recorded: [], print: sha256(new Uint8Array()), prints: new Uint8Array(), bytes: 0 }

/** Bytes as stored; as objects they take about twice as many. */
const most = 48 * 1024 * 1024
const kept = new Map<string, Kept>()
let bytes = 0

/** As `casework.stored` works it out of the row. */
function printed({ header, link, salt, body }: RecordedRow): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeInt32BE(header.length)
  return sha256(Buffer.concat([length, header, link, salt ?? Buffer.alloc(0), body ?? Buffer.alloc(0)]))
}

/** What is kept of the stream: nothing at first. */
export const recall = (stream: string): Kept => kept.get(stream) ?? nothing

/**
 * The stream with the rows that follow on what was kept of it, which are checked; kept from now on, and of those nobody has
 * asked for since the longest are let go. Throws `Problem` 503 `record-damaged`.
 */
export function keep(stream: string, before: Kept | undefined, rows: readonly RecordedRow[]): Kept {
  const known = before ?? nothing
  const added = checkedEvents(stream, rows, headOf(known.recorded)).map(frozen)
  const prints = Buffer.concat([known.prints, ...rows.map(printed)])
  const now: Kept = {
    recorded: added.length === 0 ? known.recorded : [...known.recorded, ...added],
    print: added.length === 0 ? known.print : sha256(prints),
    prints,
    bytes: rows.reduce((sum, { header, body }) => sum + header.length + (body?.length ?? 0), known.bytes),
  }
  bytes -= kept.get(stream)?.bytes ?? 0
  kept.delete(stream)
  // What was destroyed at the end of its term is not to be found here either.
  if (now.recorded.some(({ body }) => body === null)) return now
  kept.set(stream, now)
  bytes += now.bytes
  for (const [oldest, { bytes: freed }] of kept) {
    if (bytes <= most) break
    kept.delete(oldest)
    bytes -= freed
  }
  return now
}

/** Many read what is kept: nobody changes it. */
function frozen<T extends object>(value: T): T {
  for (const member of Object.values(value) as (Json | object)[])
    if (typeof member === 'object' && member !== null && !ArrayBuffer.isView(member)) frozen(member)
  return Object.freeze(value)
}

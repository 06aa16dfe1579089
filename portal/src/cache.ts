import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

export type Rendered = { status: number; body: Buffer; etag: string; gzip(): Buffer }

/** A page as it goes out; compressed once, when first asked for. */
export function rendered(status: number, text: string): Rendered {
  const body = Buffer.from(text)
  let small: Buffer | undefined
  return {
    status,
    body,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    gzip: () => (small ??= gzipSync(body, { level: 5 })),
  }
}

type Kept<T> = { until: number; value: Promise<T>; weight: number }

/** What weighs: bytes that are held, of as many askings as one second brings. */
export interface Measure<T> {
  readonly of: (value: T) => number
  readonly most: number
}

/**
 * Keeps what was made for a short while and gives it out again; askers who come together share one making, and a
 * failure is not kept. `clock` and `keepFor` in milliseconds. Pages are kept for a second: one query a second however
 * many read a page, and what is taken down is gone within that second.
 */
export function cache<T>(clock: () => number, keepFor: number, most: number, measure?: Measure<T>) {
  const kept = new Map<string, Kept<T>>()
  let held = 0
  const drop = (key: string): void => {
    held -= kept.get(key)?.weight ?? 0
    kept.delete(key)
  }
  /** The oldest stand in front: those that are over go, and where there is too much of the others, the oldest of them. */
  const sweep = (now: number): void => {
    for (const [key, { until }] of kept) {
      if (until > now && kept.size <= most && held <= (measure?.most ?? Number.POSITIVE_INFINITY)) return
      drop(key)
    }
  }
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const now = clock()
    const found = kept.get(key)
    if (found && found.until > now) return found.value
    const value = make()
    // Deleted first, so that the oldest are always in front.
    drop(key)
    const one = { until: now + keepFor, value, weight: 0 }
    kept.set(key, one)
    sweep(now)
    value.then(
      (done) => {
        if (measure === undefined || kept.get(key) !== one) return
        one.weight = measure.of(done)
        held += one.weight
        sweep(now)
      },
      () => {
        if (kept.get(key) === one) drop(key)
      },
    )
    return value
  }
}

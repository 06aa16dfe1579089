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

type Kept<T> = { until: number; value: Promise<T> }

/**
 * Keeps what was made for a short while and gives it out again; askers who come together share one making, and a
 * failure is not kept. `clock` and `keepFor` in milliseconds. Pages are kept for a second: one query a second however
 * many read a page, and what is taken down is gone within that second.
 */
export function cache<T>(clock: () => number, keepFor: number, most: number) {
  const kept = new Map<string, Kept<T>>()
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const now = clock()
    const found = kept.get(key)
    if (found && found.until > now) return found.value
    const value = make()
    // Deleted first, so that the oldest are always in front.
    kept.delete(key)
    kept.set(key, { until: now + keepFor, value })
    const oldest = kept.size > most ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    value.catch(() => kept.delete(key))
    return value
  }
}

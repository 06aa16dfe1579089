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

type Kept = { until: number; page: Promise<Rendered> }

/**
 * Pages rendered within the last second are given out again: one query a second however many read a page, and what is
 * taken down is gone within that second. Askers who come together share one rendering. `clock` in milliseconds.
 */
export function pageCache(clock: () => number, keepFor = 1000, most = 500) {
  const kept = new Map<string, Kept>()
  return async (key: string, render: () => Promise<Rendered>): Promise<Rendered> => {
    const now = clock()
    const found = kept.get(key)
    if (found && found.until > now) return found.page
    const page = render()
    // Deleted first, so that the oldest are always in front.
    kept.delete(key)
    kept.set(key, { until: now + keepFor, page })
    const oldest = kept.size > most ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    page.catch(() => kept.delete(key))
    return page
  }
}

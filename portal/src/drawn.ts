import type { Rendered } from './cache.ts'
import type { Frame } from './pages/layout.ts'

/**
 * Pages of items as they were drawn, for as long as nothing they were drawn from is otherwise: `mark` of the row changes with whatever
 * is written to it, and is asked of the database each time, so that what was withdrawn is as gone as ever. Drawing is nine tenths of a page.
 * `most`: bytes of them held.
 */
export function drawnBefore(most: number) {
  const kept = new Map<string, { readonly from: string; readonly page: Rendered }>()
  let held = 0
  const drop = (address: string): void => {
    held -= kept.get(address)?.page.body.length ?? 0
    kept.delete(address)
  }
  return {
    find(address: string, from: string): Rendered | undefined {
      const found = kept.get(address)
      return found?.from === from ? found.page : undefined
    },
    keep(address: string, from: string, page: Rendered): Rendered {
      drop(address)
      kept.set(address, { from, page })
      held += page.body.length
      // The oldest are in front; of any address, whoever made it up, there are only so many bytes.
      for (const oldest of kept.keys()) {
        if (held <= most) break
        drop(oldest)
      }
      return page
    },
  }
}

/** All of a page that its row does not say. */
export const drawnFrom = (mark: string, { today, kinds, takes }: Frame): string =>
  [mark, today, kinds.join(), takes.join()].join('|')

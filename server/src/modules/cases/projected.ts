import { createHash } from 'node:crypto'
import type { Json } from '@xiezhi/log'

type Rows = { readonly [part: string]: Json }

/** What of the rows of a case is left as it is by most steps. */
const parts = [['clocks'], ['waits'], ['words', 'tokens']] as const
const most = 20_000
const written = new Map<string, { readonly sequence: number; readonly prints: readonly string[] }>()

const printsOf = (rows: Rows): readonly string[] =>
  parts.map((names) =>
    createHash('sha1')
      .update(JSON.stringify(names.map((name) => rows[name])))
      .digest('base64'),
  )

/**
 * The rows of a case without those that lie there already, because this process wrote the same ones with the last event,
 * `head`, and nobody has written since. What was changed by hand meanwhile a rebuild finds, as it finds all of that kind.
 */
export function unwritten(id: string, head: number, rows: Rows): Rows {
  const known = written.get(id)
  if (known?.sequence !== head) return rows
  const same = printsOf(rows).flatMap((print, at) => (print === known.prints[at] ? parts[at]! : []))
  return Object.fromEntries(Object.entries(rows).filter(([name]) => !(same as readonly string[]).includes(name)))
}

/** Tells what lies there now. */
export function wrote(id: string, sequence: number, rows: Rows): void {
  if (written.size >= most) written.clear()
  written.set(id, { sequence, prints: printsOf(rows) })
}

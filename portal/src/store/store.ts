import type { Checkpoint } from '../checkpoint.ts'
import type { Entry, Kind, Line, Withdrawal } from '../entry.ts'
import type { Cursor, Filter } from '../filter.ts'

/** Lists stop counting here: an exact figure would cost more than it tells. */
export const COUNTED = 1000

export const PAGE = 20

export type Page = {
  lines: Line[]
  next: Cursor | null
  /** Of all pages; without a search at most COUNTED + 1; null where there are many, or not on the first page. */
  total: number | null
}

export type Agency = { code: string; name: string }

/** All the portal can ask. `today` is 'YYYY-MM-DD' in Asia/Shanghai: what expired before it is not public any more. */
export type Store = {
  entry(id: string, today: string): Promise<Entry | null>
  list(filter: Filter, today: string): Promise<Page>
  /** Exact name or number only. */
  lookup(kind: Kind, text: string, today: string): Promise<Line[]>
  latest(kind: Kind, today: string, limit: number): Promise<Line[]>
  agencies(kind: Kind): Promise<Agency[]>
  /** Of which kinds anything is public. */
  kinds(today: string): Promise<Kind[]>
  withdrawals(limit: number): Promise<Withdrawal[]>
  addVisits(counts: ReadonlyMap<string, number>): Promise<void>
  /** The newest checkpoint, in words; null: none was signed yet. */
  checkpoint(): Promise<Checkpoint | null>
  /** A file of the transparency log (checkpoint, key, tile/…), as C2SP names them; null: there is none of that name. */
  log(path: string): Promise<Buffer | null>
  /** Throws when the database does not answer. */
  ping(): Promise<void>
}

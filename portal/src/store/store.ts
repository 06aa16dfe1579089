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

/** An agency that takes in what is sent for a procedure. */
export type Channel = {
  agency: string
  agencyName: string
  procedure: string
  demoMark: string | null
  /** Whom it oversees itself: a grade given to one of these is its to take in. */
  oversees: string[]
}

export type Submission = {
  number: string
  /** SHA-256 of the code, hexadecimal; so are digest and source. */
  code: string
  agency: string
  procedure: string
  content: unknown
  digest: string
  source: string
  /** Of the wider network about it. */
  wide: string
  /** Of the telephone number given, where it is not sealed; null: none. */
  sender: string | null
  /** The hash of the code of an inspection, and the agency it is to count for; null: it bears none. */
  invitation: string | null
  of: string | null
  files: readonly { name: string; bytes: Buffer }[]
}

export type Submitted = 'taken' | 'again' | 'other' | 'unknown' | 'often' | 'full' | 'uninvited' | 'rated'

/** What who sent something in is told of it. */
export type Followed = {
  number: string
  agencyName: string
  procedure: string
  received: string
  registered: boolean
  told: Told | null
  /** What its sender has said of how it was handled, 1 to 3. */
  grade: number | null
  /** What he has added since, in its order. */
  added: Added[]
  demoMark: string | null
}

/** `aside`: why it could not be entered any more. */
export type Added = { n: number; received: string; files: number; entered: boolean; aside: string | null }

/** What is added to what was sent in; hashes hexadecimal. */
export type Addition = Pick<Submission, 'number' | 'code' | 'digest' | 'source' | 'wide' | 'files'> & {
  once: string
  content: string
}
export type AdditionTaken = 'taken' | 'again' | 'other' | 'unknown' | 'closed' | 'often' | 'full'

export type Told = {
  /** Where the case stands. */
  stage: string
  acts: { on: string; title: string; elements: { label: string; value: string }[] }[]
  terms: {
    title: string
    due: string
    stopped: boolean
    /** Absent in what was told by an older version. */
    why?: { from: string; length: string; uncounted: { day: string; why: string }[]; cite: string }
  }[]
  /** What he adds can be entered; absent in what was told by an older version. */
  supplements?: boolean
  /** He may say how satisfied he is; absent in what was told by an older version. */
  rated?: boolean
}

/** By agency and procedure how many are satisfied; null: fewer than five said so, of one grade fewer than three, or it could be reckoned from the others. */
export type Satisfied = {
  agencyName: string
  procedure: string
  counts: { good: number | null; fair: number | null; bad: number | null } | null
}
export type Rated = 'said' | 'again' | 'early' | 'unknown'

export type OpenFilter = {
  kind: Kind
  agency: string
  year: string
  /** One of the section's; absent: all. */
  category?: string
  after: Cursor | null
  limit: number
}

/** A line of a large list, by the ids of its columns, and its place in the whole. */
export type SheetLine = { n: number; line: Readonly<Record<string, string | number | boolean>> }
/** `found`: how many a search finds, counted to a thousand; null: none was asked. */
export type SheetPage = { lines: readonly SheetLine[]; found: number | null }
export type SheetChanges = {
  added: number
  gone: number
  changed: number
  lines: readonly { before: SheetLine['line'] | null; after: SheetLine['line'] | null }[]
}

/** All the portal can ask. `today` is 'YYYY-MM-DD' in Asia/Shanghai: what expired before it is not public any more. */
export type Store = {
  entry(id: string, today: string): Promise<Entry | null>
  /** Changes with whatever is written to the entry, and with how often it was opened; null: there is none. */
  mark(id: string): Promise<string | null>
  list(filter: Filter, today: string): Promise<Page>
  /** Exact name or number only. */
  lookup(kind: Kind, text: string, today: string): Promise<Line[]>
  /** Lines of a large list that is public, in their order; with words, those in which they occur. */
  linesOf(id: string, asked: { words: string; offset: number; limit: number }, today: string): Promise<SheetPage>
  /** What they say otherwise than those public before; null: there were none. */
  linesChanged(id: string, asked: { offset: number; limit: number }, today: string): Promise<SheetChanges | null>
  /** By address, seal or whole number, of any kind. */
  identify(text: string, today: string): Promise<Line[]>
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
  /** Whole items of a kind as data, the newest first. */
  open(filter: OpenFilter, today: string): Promise<{ entries: Entry[]; next: Cursor | null }>
  /** Of these kinds what was published last. */
  newest(kinds: readonly Kind[], today: string, limit: number): Promise<Entry[]>
  /** Which agency takes in what. */
  channels(): Promise<Channel[]>
  /** Hands over what was sent in; nothing of it can be read back but under its number and code. */
  submit(sent: Submission): Promise<Submitted>
  follow(number: string, code: string): Promise<Followed | null>
  add(sent: Addition): Promise<AdditionTaken>
  /** How satisfied the sender is: with how it was handled, or (`of`) with the agency that was what he wrote about. */
  rate(number: string, code: string, of: string | null, grade: number): Promise<Rated>
  satisfied(): Promise<Satisfied[]>
  /** Throws when the database does not answer. */
  ping(): Promise<void>
}

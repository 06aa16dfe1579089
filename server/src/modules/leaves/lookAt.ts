import { type EventHeader, type Examined, examine } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { hashes, instantOf } from '../record/index.ts'

/** One event as it passes by; `index`: beyond the last one's where it is not in the log yet. */
export interface Passing<G> {
  readonly stream: string
  readonly sequence: number
  readonly index: number
  readonly type: string
  readonly proceeding: string
  readonly command: string
  /** What was kept of its body, which is not asked where it is gone, or is not what its header commits to. */
  readonly said: G
  /** What is kept of its command; `result`, as JSON, beside the first event only. Null: nothing is. */
  readonly answered: { readonly first: number; readonly last: number; readonly result: string | null } | null
}

/** An event that was looked at by itself. */
export interface Looked<G> extends Examined, Passing<G> {
  /** Its columns say something else than its header. */
  readonly otherwise: boolean
}

/** What is to be kept of a body: the rest of it is let go. Null where it is gone, or is not what its header commits to. */
export type Gist<G> = (body: Buffer | null, stream: string) => G

/** Leaves by their index, up to another's. */
export interface Part {
  readonly from: number
  readonly to: number | null
}

interface Row {
  idx: number
  stream: string
  sequence: number
  header: Buffer
  link: Buffer
  salt: Buffer | null
  body: Buffer | null
  /** What the log's own table keeps for it. */
  leaf: Buffer
  type: string
  v: number
  proceeding: string
  command: string
  /** Milliseconds since 1970. */
  recorded: number
  /** What is kept of its command. */
  first: number | null
  last: number | null
  result: string | null
}

/** Queries read the columns beside a header: they may only repeat what it says. */
function saysOtherwise(row: Row, header: EventHeader | null): boolean {
  // A header that cannot be read is found by its hash.
  if (header === null) return false
  return (
    row.type !== header.type ||
    row.v !== header.v ||
    row.proceeding !== header.proceeding ||
    row.command !== header.command ||
    row.recorded !== Date.parse(instantOf(header.recorded))
  )
}

const columns = {
  idx: 'whole',
  leaf: 'bytes',
  stream: 'text',
  sequence: 'whole',
  header: 'bytes',
  link: 'bytes',
  type: 'text',
  v: 'whole',
  proceeding: 'text',
  command: 'text',
  recorded: 'instant',
  salt: 'bytes',
  body: 'bytes',
  first: 'whole',
  last: 'whole',
  result: 'text',
} as const
const places = `e.stream, e.sequence, e.header, e.link, e.type, e.v, e.proceeding, e.command::text, e.recorded, b.salt, b.body,
  c.first, c.last, case when e.sequence = c.first then c.result::text end`
const beside = `left join record.body b on b.stream = e.stream and b.sequence = e.sequence
  left join record.command c on c.id = e.command and c.stream = e.stream`

/** Looks at events one by one, at the same moment of the database: here, or on another connection and processor. */
export type Reader<G> = (part: Part) => Promise<readonly Looked<G>[]>

/**
 * A page is looked up event by event. Left to itself the database reads whole tables for each page, as long as they are small, and
 * goes over to this only when they have grown; and it remembers what it looked up, of which nothing is ever asked twice.
 */
export const byIndex = (trx: Queries): Promise<unknown> =>
  trx.query({
    text: 'set local enable_hashjoin = off; set local enable_mergejoin = off; set local enable_seqscan = off; set local enable_memoize = off',
  })

/** The events of these leaves, each looked at by itself. */
export async function lookAt<G>(trx: Queries, { from, to }: Part, gist: Gist<G>): Promise<readonly Looked<G>[]> {
  const rows = await trx.bulk<Row>({
    text: `select l.idx, l.leaf_hash, ${places} from log.leaf l
      join record.event e on e.stream = l.stream and e.sequence = l.sequence ${beside}
      where l.idx >= $1${to === null ? '' : ' and l.idx < $2'} order by l.idx`,
    values: to === null ? [from] : [from, to],
    columns,
  })
  return rows.map((row) => looked(row, row.idx, gist))
}

/** Those still queued, which have no place in the log yet. */
async function queued<G>(trx: Queries, gist: Gist<G>): Promise<readonly Looked<G>[]> {
  const last = await trx.first<{ idx: number | null }>({ text: 'select max(idx) as idx from log.leaf' })
  const rows = await trx.bulk<Row>({
    text: `select p.queued, p.leaf_hash, ${places} from log.pending p
      join record.event e on e.stream = p.stream and e.sequence = p.sequence ${beside} order by p.queued`,
    values: [],
    columns,
  })
  return rows.map((row, at) => looked(row, (last?.idx ?? -1) + 1 + at, gist))
}

/**
 * Every event that has a leaf, by index, then those still queued; a page at a time, so that memory does not grow. Each page is
 * looked at by one of `readers`, in turn, and read ahead: two pages by each.
 */
export async function* pagesOf<G>(
  trx: Queries,
  readers: readonly Reader<G>[],
  page: number,
  gist: Gist<G>,
): AsyncGenerator<readonly Looked<G>[]> {
  const coming: Promise<readonly Looked<G>[]>[] = []
  let from: number | null = 0
  for (let turn = 0; from !== null || coming.length > 0; ) {
    while (from !== null && coming.length < 2 * readers.length) {
      const to: number | null = await endOfPage(trx, from, page)
      const read = readers[turn % readers.length]!({ from, to })
      // It is waited for pages later; till then its failure is nobody's yet.
      read.catch(() => undefined)
      coming.push(read)
      from = to
      turn += 1
    }
    yield await coming.shift()!
  }
  yield await queued(trx, gist)
}

/** Where the next page begins: also of indexes between which some are gone. */
async function endOfPage(trx: Queries, from: number, page: number): Promise<number | null> {
  const next = await trx.first<{ idx: number }>({
    name: 'log.verifyNext',
    text: 'select idx from log.leaf where idx >= $1 order by idx offset $2 limit 1',
    values: [from, page],
  })
  return next?.idx ?? null
}

function looked<G>(row: Row, index: number, gist: Gist<G>): Looked<G> {
  const { stream, sequence, type, proceeding, command, first, last, result } = row
  const { examined, header } = examine(hashes, {
    index,
    stream,
    sequence,
    headerBytes: row.header,
    link: row.link,
    salt: row.salt,
    bodyBytes: row.body,
    leaf: row.leaf,
  })
  return {
    ...examined,
    type,
    proceeding,
    command,
    answered: first === null || last === null ? null : { first, last, result },
    said: gist(examined.body === 'sound' ? row.body : null, stream),
    otherwise: saysOtherwise(row, header),
  }
}

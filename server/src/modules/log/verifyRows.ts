import type { EventHeader, LogRow } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { instantOf } from '../record/index.ts'

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

const page = 2000
/** Queries read the columns beside a header: they may only repeat what it says. */
export function saysOtherwise(row: Row, header: EventHeader | null): boolean {
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

export type Seen = LogRow & { readonly row: Row }

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

/** Every event that has a leaf, by index, then those still queued; a page at a time, so that memory does not grow. */
export async function* pagesOf(trx: Queries): AsyncGenerator<readonly Seen[]> {
  const read = async (from: number) => {
    const rows = await trx.bulk<Row>({
      text: `select l.idx, l.leaf_hash, ${places} from (select * from log.leaf where idx >= $1 order by idx limit $2) l
        join record.event e on e.stream = l.stream and e.sequence = l.sequence ${beside} order by l.idx`,
      values: [from, page],
      columns,
    })
    // A page that is not full has lost events, or is the last: where the next begins, the leaves know.
    if (rows.length === page) return { rows, next: rows.at(-1)!.idx + 1 }
    const next = await trx.first<{ idx: number }>({
      name: 'log.verifyNext',
      text: 'select idx from log.leaf where idx >= $1 order by idx offset $2 limit 1',
      values: [from, page],
    })
    return { rows, next: next?.idx }
  }
  const ahead = (from: number | undefined) => {
    const coming = from === undefined ? undefined : read(from)
    // It is waited for one page later; till then its failure is nobody's yet.
    coming?.catch(() => undefined)
    return coming
  }
  for (let coming = ahead(0); coming !== undefined; ) {
    const { rows, next }: Awaited<ReturnType<typeof read>> = await coming
    coming = ahead(next)
    yield rows.map((row) => passing(row, row.idx))
  }
  const last = await trx.first<{ idx: number | null }>({ text: 'select max(idx) as idx from log.leaf' })
  const queued = await trx.bulk<Row>({
    text: `select p.queued, p.leaf_hash, ${places} from log.pending p
      join record.event e on e.stream = p.stream and e.sequence = p.sequence ${beside} order by p.queued`,
    values: [],
    columns,
  })
  yield queued.map((row, at) => passing(row, (last?.idx ?? -1) + 1 + at))
}

const passing = (row: Row, index: number): Seen => ({
  row,
  index,
  stream: row.stream,
  sequence: row.sequence,
  headerBytes: row.header,
  link: row.link,
  salt: row.salt,
  bodyBytes: row.body,
  leaf: row.leaf,
})

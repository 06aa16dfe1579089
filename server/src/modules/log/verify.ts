import {
  type EventHeader,
  type Finding,
  type LogReport,
  type LogRow,
  openCheckpoint,
  parseCheckpoint,
  parseVerifierKey,
  verifyLog,
} from '@xiezhi/log'
import { atOneMoment } from '../../platform/db/moment.ts'
import type { Queries, Session } from '../../platform/db/pool.ts'
import { hashes, instantOf } from '../record/index.ts'
import { formersOf, originIn } from './former.ts'
import { verifySignature } from './identity.ts'
import { recoveriesIn } from './recoveries.ts'
import { tileReader } from './store.ts'

/** One event as it passes by; `index`: beyond the last one's where it is not in the log yet. */
export interface Passing {
  readonly stream: string
  readonly sequence: number
  readonly index: number
  readonly type: string
  readonly proceeding: string
  readonly command: string
  readonly body: Buffer | null
  /** What is kept of its command; `result`, as JSON, beside the first event only. Null: nothing is. */
  readonly answered: { readonly first: number; readonly last: number; readonly result: string | null } | null
}

export interface VerifyOptions {
  /** The published key, `name+id+base64`. */
  readonly key: string
  /** A checkpoint kept outside the database. */
  readonly trusted?: string
  /** Told of every event as it passes. */
  readonly see?: (event: Passing) => void
  /** Looks at what rests on the record, at the same moment of the database, while the events pass. */
  readonly beside?: (trx: Queries) => Promise<readonly VerifyFinding[]>
  /** The same, after all events have passed. */
  readonly after?: (trx: Queries) => Promise<readonly VerifyFinding[]>
}

/** Found in the log, or in what rests on it: kinds of the second sort are named where they are looked for. */
export type VerifyFinding = Omit<Finding, 'kind'> & { readonly kind: string }
export type VerifyReport = Omit<LogReport, 'findings' | 'totals'> & {
  /** Acts by which the log went on after entries were lost, oldest first: a sentence each. */
  readonly recoveries: readonly string[]
  readonly findings: readonly VerifyFinding[]
  readonly totals: Readonly<Record<string, number>>
}

type Where = Pick<VerifyFinding, 'kind' | 'stream' | 'sequence' | 'index'>
const found = (where: Where, sentence: string): VerifyFinding => ({ ...where, tile: null, sentence })

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
/** Findings of one kind that are told one by one. */
const most = 1000

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

type Seen = LogRow & { readonly row: Row }

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
async function* pagesOf(trx: Queries): AsyncGenerator<readonly Seen[]> {
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

/** An event that is neither in the log nor queued for it was put in behind the program's back. */
async function strangers(trx: Queries): Promise<{ stream: string; sequence: number }[]> {
  return trx.query<{ stream: string; sequence: number }>({
    text: `select e.stream, e.sequence from record.event e
      where not exists (select from log.leaf l where l.stream = e.stream and l.sequence = e.sequence)
        and not exists (select from log.pending p where p.stream = e.stream and p.sequence = e.sequence)
      order by e.stream, e.sequence limit ${most}`,
  })
}

/** Checks record and log of the database as they are at one moment; undefined: nothing was ever signed. */
export async function verifyRecord(session: Session, options: VerifyOptions): Promise<VerifyReport | undefined> {
  return atOneMoment(session, async (trx) => {
    const history = await checkpoints(trx)
    // The file is written before the database: it may be the later one, and it cannot be shortened from in there. What is
    // not signed is told, and believed only where nothing else is there.
    const formers = await formersOf(trx)
    const former = (note: string) => formers.find((one) => one.name === originIn(note))
    // What an earlier name had signed over entries that are declared lost says nothing of those that are here.
    const notes = [...history, ...(options.trusted === undefined ? [] : [options.trusted])].filter(
      (note) => sizeIn(note) <= (former(note)?.size ?? Number.MAX_SAFE_INTEGER),
    )
    const keyOf = (note: string) => former(note)?.key ?? options.key
    const signed = notes.filter((note) => isSigned(note, keyOf(note)))
    const [checkpoint] = (signed.length > 0 ? signed : notes).toSorted((a, b) => sizeIn(b) - sizeIn(a))
    if (checkpoint === undefined) return undefined
    const outside = options.trusted ?? history.at(-1)
    const trusted = outside === undefined || former(outside) !== undefined ? undefined : outside
    const older = notes.filter((note) => note !== checkpoint && note !== trusted)
    const added: VerifyFinding[] = []
    const look = ({ row, index }: Seen, header: EventHeader | null) => {
      const { stream, sequence, type, proceeding, command, body, first, last, result } = row
      const answered = first === null || last === null ? null : { first, last, result }
      options.see?.({ stream, sequence, index, type, proceeding, command, body, answered })
      if (added.length === most || !saysOtherwise(row, header)) return
      added.push(
        found(
          { kind: 'changed-header', stream, sequence, index: null },
          `${stream} 第 ${sequence} 号记录的栏目与记录头所载不同，已被改动。请从备份恢复该条后重新核验。`,
        ),
      )
    }
    // Rows come on a connection of their own: a tile that is asked for meanwhile need not wait behind them.
    const judging = trx.beside((rows) =>
      verifyLog({
        hashes,
        verify: verifySignature,
        rows: pagesOf(rows),
        see: look,
        checkpoint,
        key: keyOf(checkpoint),
        formerKeys: formers.map((one) => one.key),
        readTile: tileReader(trx),
        ...(trusted === undefined ? {} : { trusted }),
        older,
      }),
    )
    const looking = options.beside === undefined ? [] : trx.beside(options.beside)
    // If one fails the other is waited for all the same: it still reads at this moment.
    await Promise.allSettled([judging, looking])
    const [report, besides] = await Promise.all([judging, looking])
    added.push(...besides)
    for (const { stream, sequence } of await strangers(trx)) {
      added.push(
        found(
          { kind: 'inserted', stream, sequence, index: null },
          `${stream} 第 ${sequence} 号记录不在日志之中，也不在待入日志之列，系绕过程序插入。请查明来源，并从备份恢复后重新核验。`,
        ),
      )
    }
    for (const { stream, sequence } of await trx.query<{ stream: string; sequence: number }>({
      text: `select stream, sequence from log.misfit order by queued limit ${most}`,
    })) {
      added.push(
        found(
          { kind: 'misfit', stream, sequence, index: null },
          `待入日志之列曾有 ${stream} 第 ${sequence} 号，它不是记录中的任何一条，没有签入日志，系绕过程序写入。请查明来源；查明后由数据库管理员删去 log.misfit 中的这一行。`,
        ),
      )
    }
    if (
      options.trusted !== undefined &&
      former(options.trusted) === undefined &&
      !history.some((note) => sizeIn(note) >= sizeIn(options.trusted!))
    ) {
      added.push(
        found(
          { kind: 'checkpoint-missing', stream: null, sequence: null, index: null },
          '数据库中没有最后签发的检查点，它的签发历史已被删除。启动服务后会补上最后一个；更早的请从备份恢复。',
        ),
      )
    }
    if (options.trusted === undefined) {
      added.push(
        found(
          { kind: 'checkpoint-missing', stream: null, sequence: null, index: null },
          '数据库之外的检查点不见了，日志是否被截短无从判断。请从备份恢复 DATA_DIR 中的 log/checkpoint，或用 --checkpoint 指定另存的检查点。',
        ),
      )
    }
    const recoveries = await recoveriesIn(trx, formers)
    added.push(...recoveries.findings, ...((await options.after?.(trx)) ?? []))
    const named = await nameEvents(trx, report.findings)
    return withFindings({ ...report, recoveries: recoveries.told, findings: named }, added)
  })
}

/** A place known by its index alone is given the event that stands there now. */
async function nameEvents(trx: Queries, findings: readonly VerifyFinding[]): Promise<VerifyFinding[]> {
  const bare = findings.flatMap((f) => (f.stream === null && f.index !== null ? [f.index] : []))
  if (bare.length === 0) return [...findings]
  const rows = await trx.query<{ idx: number; stream: string; sequence: number }>({
    text: 'select idx, stream, sequence from log.leaf where idx = any ($1)',
    values: [bare],
  })
  const at = new Map(rows.map((row) => [row.idx, row]))
  return findings.map((f) => {
    const event = f.stream === null && f.index !== null ? at.get(f.index) : undefined
    return event === undefined ? f : { ...f, stream: event.stream, sequence: event.sequence }
  })
}

/** The report with what was found beside it. */
export function withFindings(report: VerifyReport, added: readonly VerifyFinding[]): VerifyReport {
  if (added.length === 0) return report
  const totals: Record<string, number> = { ...report.totals }
  for (const { kind } of added) totals[kind] = (totals[kind] ?? 0) + 1
  return { ...report, ok: false, totals, findings: [...report.findings, ...added] }
}

/** Signed so far, by size; of very many, evenly spread ones and the last. */
async function checkpoints(trx: Queries): Promise<string[]> {
  const rows = await trx.query<{ note: string }>({
    text: `select note from (select note, size, row_number() over (order by size desc) as n, count(*) over () as all_of
      from log.checkpoint) c where (n - 1) % greatest(all_of / ${most}, 1) = 0 order by size`,
  })
  return rows.map((row) => row.note)
}

function isSigned(note: string, key: string): boolean {
  try {
    openCheckpoint(note, parseVerifierKey(hashes.sha256, key), verifySignature)
    return true
  } catch {
    return false
  }
}

function sizeIn(note: string): number {
  try {
    return parseCheckpoint(note.slice(0, note.indexOf('\n\n') + 1)).size
  } catch {
    return -1
  }
}

import { openCheckpoint, parseCheckpoint, parseVerifierKey, verifyExamined } from '@xiezhi/log'
import { atOneMoment, type OneMoment } from '../../platform/db/moment.ts'
import type { Queries, Session } from '../../platform/db/pool.ts'
import { byIndex, type Gist, type Looked, lookAt, type Passing, pagesOf, type Reader } from '../leaves/index.ts'
import { hashes } from '../record/index.ts'
import { found, most, nameEvents, type VerifyFinding, type VerifyReport, withFindings } from './findings.ts'
import { formersOf, originIn } from './former.ts'
import { verifySignature } from './identity.ts'
import { recoveriesIn } from './recoveries.ts'
import { sizeOf, tileReader } from './store.ts'

export interface VerifyOptions<G> {
  /** The published key, `name+id+base64`. */
  readonly key: string
  /** A checkpoint kept outside the database. */
  readonly trusted?: string
  /** What is kept of each body for `see`. */
  readonly gist: Gist<G>
  /** Told of every event as it passes. */
  readonly see?: (event: Passing<G>) => void
  /** Asked for before the events pass; none: they are looked at here. */
  readonly readers?: (moment: OneMoment, leaves: number) => readonly Reader<G>[]
  /** Events of a page; 2000 unless told. */
  readonly page?: number
  /** Look at what rests on the record, at the same moment of the database, while the events pass; `passed`: until they have. */
  readonly beside?: readonly ((trx: Queries, passed: Promise<unknown>) => Promise<readonly VerifyFinding[]>)[]
  /** The same, after all events have passed. */
  readonly after?: (trx: Queries) => Promise<readonly VerifyFinding[]>
}

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
export async function verifyRecord<G>(session: Session, options: VerifyOptions<G>): Promise<VerifyReport | undefined> {
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
    const look = (event: Looked<G>) => {
      options.see?.(event)
      if (added.length === most || !event.otherwise) return
      const { stream, sequence } = event
      added.push(
        found(
          { kind: 'changed-header', stream, sequence, index: null },
          `${stream} 第 ${sequence} 号记录的栏目与记录头所载不同，已被改动。请从备份恢复该条后重新核验。`,
        ),
      )
    }
    const hired = options.readers?.(trx, await sizeOf(trx)) ?? []
    // Rows come on a connection of their own: a tile that is asked for meanwhile need not wait behind them.
    const judging = trx.beside(async (rows) => {
      await byIndex(rows)
      const own: Reader<G> = (part) => lookAt(rows, part, options.gist)
      const pages = pagesOf(rows, hired.length > 0 ? hired : [own], options.page ?? 2000, options.gist)
      return verifyExamined({
        hashes,
        verify: verifySignature,
        examined: passing(pages, look),
        checkpoint,
        key: keyOf(checkpoint),
        formerKeys: formers.map((one) => one.key),
        readTile: tileReader(trx),
        ...(trusted === undefined ? {} : { trusted }),
        older,
      })
    })
    const looking = (options.beside ?? []).map((look) => trx.beside((other) => look(other, judging)))
    // If one fails the others are waited for all the same: they still read at this moment.
    await Promise.allSettled([judging, ...looking])
    const report = await judging
    const besides = (await Promise.all(looking)).flat()
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

async function* passing<G>(pages: AsyncIterable<readonly Looked<G>[]>, look: (event: Looked<G>) => void) {
  for await (const page of pages) {
    for (const event of page) look(event)
    yield page
  }
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

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Queries, Session } from '../../platform/db/pool.ts'
import { readIfThere, writeDurably } from '../log/index.ts'

/**
 * A line as it is chained: every column, in one spelling. Written out here and not in the database, so that who owns the
 * database cannot teach it to say something else of a line that was changed.
 */
export const lineText = `jsonb_build_array(a.id, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), a.what, a.account,
  a.person, a.agency, a.post, a.subject, a.detail, a.address, a.case_id, a.home)::text`

export const origin = Buffer.alloc(32)
export const linkOf = (before: Uint8Array, line: string | null): Buffer =>
  createHash('sha256')
    .update('xiezhi.audit/1\0')
    .update(before)
    .update(line ?? '')
    .digest()

/** How long the chain was, and its last link. */
export interface Head {
  readonly size: number
  readonly link: string
}

const headFile = (dataDir: string): string => join(dataDir, 'log', 'audit')

/** What was last chained as it is kept beside the checkpoint, outside the database; undefined: nothing, or it is unreadable. */
export function readHead(dataDir: string): Head | undefined {
  const [, size, link] = /^(\d+) ([0-9a-f]{64})\n$/.exec(readIfThere(headFile(dataDir)) ?? '') ?? []
  return size === undefined || link === undefined ? undefined : { size: Number(size), link }
}

/** The same on every server of the database: one at a time chains. */
const lock = 0x415544
const batch = 2000

/** Chains what waits. Gives how many lines came to it, and where the chain then ends. */
export async function chainOnce(
  session: Pick<Session, 'transaction'>,
): Promise<{ count: number; head: Head | undefined }> {
  return session.transaction(async (trx) => {
    const row = await trx.first<{ held: boolean }>({
      name: 'access.chain.lock',
      text: 'select pg_try_advisory_xact_lock($1) as held',
      values: [lock],
    })
    if (!row?.held) return { count: 0, head: undefined }
    const last = await trx.first<{ idx: number; link: Buffer }>({
      name: 'access.chain.last',
      text: 'select idx, link from access.audit_chain order by idx desc limit 1',
    })
    const lines = await trx.query<{ id: string; line: string | null }>({
      name: 'access.chain.waiting',
      // A line that is gone before it was chained is chained as nothing, and found by whoever verifies.
      text: `select q.id::text, case when a.id is null then null else ${lineText} end as line
        from access.audit_queue q left join access.audit a on a.id = q.id order by q.id limit ${batch}`,
    })
    if (lines.length === 0) return { count: 0, head: headOf(last) }
    const links: Buffer[] = []
    for (const { line } of lines) links.push(linkOf(links.at(-1) ?? last?.link ?? origin, line))
    const first = (last?.idx ?? -1) + 1
    const ids = lines.map(({ id }) => id)
    await trx.query({
      name: 'access.chain.add',
      text: `insert into access.audit_chain (idx, id, link)
        select $1 + n - 1, id, link from unnest($2::bigint[], $3::bytea[]) with ordinality as l (id, link, n)`,
      values: [first, ids, links],
    })
    await trx.query({
      name: 'access.chain.drawn',
      text: 'delete from access.audit_queue where id = any ($1::bigint[])',
      values: [ids],
    })
    return { count: lines.length, head: headOf({ idx: first + lines.length - 1, link: links.at(-1)! }) }
  })
}

const headOf = (last: { idx: number; link: Buffer } | undefined): Head | undefined =>
  last && { size: last.idx + 1, link: last.link.toString('hex') }

/** The link the chain had when it was so long; undefined: it is shorter. */
export async function linkAt(runs: Pick<Queries, 'query'>, size: number): Promise<string | undefined> {
  const rows = await runs.query<{ link: Buffer }>({
    name: 'access.chain.at',
    text: 'select link from access.audit_chain where idx = $1',
    values: [size - 1],
  })
  return rows[0]?.link.toString('hex')
}

/** Keeps the head outside the database. One that the chain no longer leads to is left as it is: it is what shows it. */
export async function keepHead(runs: Pick<Queries, 'query'>, dataDir: string, head: Head): Promise<boolean> {
  const kept = readHead(dataDir)
  if (kept !== undefined && kept.size > 0 && (await linkAt(runs, kept.size)) !== kept.link) return false
  if (kept === undefined || kept.size < head.size) writeDurably(headFile(dataDir), `${head.size} ${head.link}\n`)
  return true
}

import type { Queries, Session } from '../../platform/db/pool.ts'
import { type Head, lineText, linkOf, origin } from './chain.ts'
import { headsIn } from './heads.ts'

export interface AuditReport {
  readonly ok: boolean
  /** Lines in the chain, and lines that wait for it. */
  readonly size: number
  readonly waiting: number
  readonly findings: readonly string[]
}

interface Row {
  readonly idx: number
  readonly id: string
  readonly link: Buffer
  readonly line: string | null
}

const page = 5000
/** Findings told one by one. */
const most = 100

/**
 * The audit of reading against its chain, and the chain against what is kept outside it: the head beside the checkpoint, and
 * those in the record; then accounts and sessions against the last line about each. `outside` is read before the database is, which may only have gone on since.
 */
export async function verifyAudit(
  session: Pick<Session, 'transaction'>,
  outside: Head | undefined,
): Promise<AuditReport> {
  return session.transaction(async (trx) => {
    await trx.query({ text: 'set transaction isolation level repeatable read, read only' })
    const findings: string[] = []
    const find = (sentence: string) => findings.length < most && findings.push(sentence)
    const wanted = new Map<number, string[]>()
    const want = (size: number, said: string) => wanted.set(size, [...(wanted.get(size) ?? []), said])
    const heads = [
      ...(await headsIn(trx)).map((head) => ({ ...head, said: `${head.day}记入日志的访问留痕` })),
      ...(outside === undefined ? [] : [{ ...outside, said: '数据库之外保存的访问留痕（log/audit）' }]),
    ]
    for (const { size, link, said } of heads) want(size, `${link} ${said}`)
    const size = await chained(trx, find, (at, link) => {
      for (const one of wanted.get(at) ?? [])
        if (!one.startsWith(link))
          find(`访问留痕与${one.slice(65)}不符，在第 ${at} 条以前已被改写。请从备份恢复后重新核验。`)
      wanted.delete(at)
    })
    for (const [at, said] of wanted)
      if (at > size)
        find(
          `${said[0]!.slice(65)}有 ${at} 条，现在只有 ${size} 条：最后 ${at - size} 条已被删除。请从备份恢复后重新核验。`,
        )
    for (const { id } of await strangers(trx))
      find(`访问留痕中编号 ${id} 的一条不在链上，也不在待入链之列，系绕过程序插入。请查明来源。`)
    for (const { what, account } of await strangeWays(trx)) find(`${said[what](account)}请查明来源，并重置这个账号。`)
    const waiting = await trx.first<{ count: number }>({
      text: 'select count(*)::integer as count from access.audit_queue',
    })
    return { ok: findings.length === 0, size, waiting: waiting?.count ?? 0, findings }
  })
}

const said = {
  changed: (account: string) =>
    `账号 ${account} 的登录凭据（密码、二次验证、恢复码）与访问留痕所记的不符，系绕过程序改动。`,
  invented: (account: string) => `账号 ${account} 在访问留痕中没有任何记录，系绕过程序写入。`,
  removed: (account: string) => `访问留痕中的账号 ${account} 已被删除。`,
  session: (account: string) => `账号 ${account} 有一次登录在访问留痕中没有记录，系绕过程序写入。`,
}

/** Accounts and sessions that are not as the last line about them says. */
const strangeWays = (trx: Queries) =>
  trx.query<{ what: keyof typeof said; account: string }>({
    name: 'access.strange_ways',
    text: `select what, account from access.strange_ways() limit ${most}`,
  })

async function chained(
  trx: Queries,
  find: (sentence: string) => void,
  reached: (size: number, link: string) => void,
): Promise<number> {
  let before: Uint8Array = origin
  let next = 0
  for (;;) {
    const rows = await trx.query<Row>({
      name: 'access.verify',
      text: `select c.idx, c.id::text, c.link, case when a.id is null then null else ${lineText} end as line
        from access.audit_chain c left join access.audit a on a.id = c.id where c.idx >= $1 order by c.idx limit ${page}`,
      values: [next],
    })
    for (const { idx, id, link, line } of rows) {
      if (idx !== next)
        find(`访问留痕的链从第 ${next + 1} 条起缺了 ${idx - next} 条，已被删除。请从备份恢复后重新核验。`)
      else if (line === null) find(`访问留痕第 ${idx + 1} 条（编号 ${id}）已被删除。请从备份恢复后重新核验。`)
      else if (!linkOf(before, line).equals(link))
        find(`访问留痕第 ${idx + 1} 条（编号 ${id}）与入链时不符，已被改动。请从备份恢复后重新核验。`)
      // What follows is judged by the link as it stands, so that one change is one finding.
      before = link
      next = idx + 1
      reached(next, link.toString('hex'))
    }
    if (rows.length < page) return next
  }
}

const strangers = (trx: Queries) =>
  trx.query<{ id: string }>({
    text: `select a.id::text from access.audit a
      where not exists (select from access.audit_chain c where c.id = a.id)
        and not exists (select from access.audit_queue q where q.id = a.id) order by a.id limit ${most}`,
  })

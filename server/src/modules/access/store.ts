import type { Day } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'

type Runs = Pick<Queries, 'query'>

export interface AuditRow {
  readonly id: string
  readonly at: string
  readonly what: string
  readonly account: string | null
  readonly person: string | null
  readonly person_name: string | null
  readonly agency_name: string | null
  readonly post: string | null
  readonly subject: string | null
  readonly detail: Readonly<Record<string, unknown>> | null
  readonly address: string | null
  readonly case_id: string | null
}

export interface AuditQuery {
  readonly person: string | undefined
  readonly case: string | undefined
  readonly what: readonly string[] | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly before: string | undefined
  readonly limit: number
}

/** Newest first, one more than asked for, to know whether there is another page. Refused by the database to all but auditors. */
export const auditPage = (trx: Runs, query: AuditQuery) =>
  trx.query<AuditRow>({
    name: 'access.audit_page',
    text: `select id::text, at, what, account, person, person_name, agency_name, post, subject, detail, address, case_id
      from access.audit_page($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      query.person ?? null,
      query.case ?? null,
      query.what ?? null,
      query.from ?? null,
      query.to ?? null,
      query.before ?? null,
      query.limit + 1,
    ],
  })

export interface ReaderRow {
  readonly person: string | null
  readonly person_name: string | null
  readonly agency_name: string | null
  readonly post: string | null
  readonly day: Day
  readonly first: string
  readonly last: string
  readonly parts: readonly string[]
}

export const readersOf = (trx: Runs, id: string, most: number) =>
  trx.query<ReaderRow>({
    name: 'access.readers',
    text: 'select * from access.readers($1, $2)',
    values: [id, most],
  })

/** Whose case it is and who handles it; undefined: there is none that this actor may see. */
export async function caseOf(
  trx: Runs,
  id: string,
): Promise<{ agency: string; officers: readonly string[] } | undefined> {
  const rows = await trx.query<{ agency: string; officers: readonly string[] }>({
    name: 'access.case_of',
    // Until officers are named, whoever the case waits for by name is who handles it.
    text: `select agency, officers || array(select person from casework.wait_row where case_id = $1 and post = 'handler') as officers
      from casework.case_row where id = $1`,
    values: [id],
  })
  return rows[0]
}

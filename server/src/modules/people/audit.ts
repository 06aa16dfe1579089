import type { Queries } from '../../platform/db/pool.ts'

export type AuditedAct =
  | 'signed-in'
  | 'sign-in-failed'
  | 'sign-in-locked'
  | 'signed-out'
  | 'post-switched'
  | 'code-wrong'
  | 'recovery-code-used'
  | 'factor-begun'
  | 'factor-set'
  | 'account-created'
  | 'reset-asked'
  | 'voucher-confirmed'
  | 'voucher-withdrawn'
  | 'password-set'
  | 'password-changed'
  | 'reset-at-server'
  | 'unlocked-at-server'
  | 'refused'
  | 'viewed'
  | 'exported'

export interface AuditEntry {
  readonly what: AuditedAct
  /** An instant of the world's clock, also where a demonstration runs ahead of it. */
  readonly at: string
  readonly account?: string
  readonly person?: string
  readonly agency?: string
  readonly post?: string
  /** What it was about: `case/<uuid>`, `file/<sha256>` … */
  readonly subject?: string
  readonly detail?: Readonly<Record<string, unknown>>
  readonly address?: string
}

/** For a transaction, or `{ query: database.call }`. */
type Runs = Pick<Queries, 'query'>

/** Adds a line to the access audit. It can be added to and not read or changed by the service. */
export async function audit(runs: Runs, entry: AuditEntry): Promise<void> {
  await runs.query({
    name: 'access.audit',
    text: `insert into access.audit (at, what, account, person, agency, post, subject, detail, address)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      entry.at,
      entry.what,
      entry.account ?? null,
      entry.person ?? null,
      entry.agency ?? null,
      entry.post ?? null,
      entry.subject ?? null,
      entry.detail === undefined ? null : JSON.stringify(entry.detail),
      entry.address ?? null,
    ],
  })
}

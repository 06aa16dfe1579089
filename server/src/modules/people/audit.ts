import type { Queries } from '../../platform/db/pool.ts'

/** What the program notes by itself; a sign-in, a new token and a changed way in are noted by the database with the change. */
export type AuditedAct =
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
  | 'reset-at-server'
  | 'unlocked-at-server'
  | 'refused'
  | 'read'
  | 'searched'
  | 'viewed'
  | 'exported'
  | 'inbox-taken'
  | 'inbox-given-back'

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
  /** The case it was about. */
  readonly case?: string
  readonly detail?: Readonly<Record<string, unknown>>
  readonly address?: string
}

/** For a transaction, or `{ query: database.call }`. */
type Runs = Pick<Queries, 'query'>

/** Adds a line to the access audit. It can be added to and not read or changed by the service. */
export const audit = (runs: Runs, entry: AuditEntry): Promise<void> => auditAll(runs, [entry])

/** The same for several at once, in one statement. */
export async function auditAll(runs: Runs, entries: readonly AuditEntry[]): Promise<void> {
  const lines = entries.map(({ case: about, ...line }) => ({ ...line, case_id: about ?? null }))
  await runs.query({ name: 'access.note', text: 'select access.note($1::jsonb)', values: [JSON.stringify(lines)] })
}

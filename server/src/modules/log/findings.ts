import type { Finding, LogReport } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'

/** Found in the log, or in what rests on it: kinds of the second sort are named where they are looked for. */
export type VerifyFinding = Omit<Finding, 'kind'> & { readonly kind: string }
export type VerifyReport = Omit<LogReport, 'findings' | 'totals'> & {
  /** Acts by which the log went on after entries were lost, oldest first: a sentence each. */
  readonly recoveries: readonly string[]
  readonly findings: readonly VerifyFinding[]
  readonly totals: Readonly<Record<string, number>>
}

type Where = Pick<VerifyFinding, 'kind' | 'stream' | 'sequence' | 'index'>
export const found = (where: Where, sentence: string): VerifyFinding => ({ ...where, tile: null, sentence })

/** Findings of one kind that are told one by one. */
export const most = 1000

/** A place known by its index alone is given the event that stands there now. */
export async function nameEvents(trx: Queries, findings: readonly VerifyFinding[]): Promise<VerifyFinding[]> {
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

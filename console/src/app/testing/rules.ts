import type { QueryClient } from '@tanstack/react-query'
import type { ProcedureRules } from '@xiezhi/answers'
import { ruleBook } from '@xiezhi/law'
import { rulesOf } from '../../api/queries.ts'

const titles = Object.fromEntries(ruleBook.procedures.map((p) => [p.id, p.title]))

/** The rules of every procedure, as the server has sent them already. */
export function rulesSent(client: QueryClient): void {
  for (const p of ruleBook.procedures) {
    const sent: ProcedureRules = { ...ruleBook, titles, procedures: [p] }
    client.setQueryData(rulesOf(p.id).queryKey, sent)
  }
}

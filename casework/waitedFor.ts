import { mainStages, procedureOf, type RuleBook } from '@xiezhi/law'
import type { CaseFile } from './file.ts'

/** A case begun by another one, as far as that one asks. */
export interface BegunCase {
  readonly case: string
  readonly title: string
  /** Somebody is still waited for in it. */
  readonly open: boolean
}

/** Whether the case stands, in its main course, where somebody is waited for. */
export function isOpen(file: CaseFile, rules: Pick<RuleBook, 'procedures'>): boolean {
  const procedure = procedureOf(rules, file.procedure)
  const main = file.proceedings.find((p) => p.parent === undefined)
  if (procedure === undefined || main === undefined) return true
  return mainStages(procedure).find((s) => s.id === main.stage)?.waits !== undefined
}

import type { CaseFile } from '@xiezhi/casework/file.ts'
import type { Procedure } from '@xiezhi/law'
import { liftings } from '@xiezhi/law/remedy/liftings.ts'

type Rules = Pick<Procedure, 'records' | 'head'> | undefined

/** What became of the decision this event made: 2026-08-25已撤销. Nothing: it stands, or the event made none. */
export function becameOf(event: number, file: CaseFile, procedure: Rules): string | undefined {
  const finals = (procedure?.records ?? []).filter((r) => r.final === true).map((r) => r.id)
  const ended = file.entries.find((e) => e.event === event && finals.includes(e.kind))?.ended
  if (ended === undefined) return undefined
  const how = Object.entries<string>(liftings).find(([as]) => as === ended.as)?.[1] ?? ended.as
  return `${ended.on}已${how}`
}

/** Of the paper of a decision: that of the decision made before it was numbered. */
export function becameOfPaper(paper: CaseFile['papers'][number], file: CaseFile, procedure: Rules): string | undefined {
  if (paper.kind !== procedure?.head.decision) return undefined
  const kind = procedure.head.decidedOn?.last
  const decided = file.entries.findLast((e) => e.kind === kind && e.event < paper.event)
  return decided === undefined ? undefined : becameOf(decided.event, file, procedure)
}

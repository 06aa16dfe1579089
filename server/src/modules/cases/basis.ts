import { type CaseEvent, type CaseFile, disclosureOf, fold } from '@xiezhi/casework'
import { approvalIn } from '@xiezhi/casework/approvals.ts'
import { entriesIn } from '@xiezhi/casework/entries.ts'
import { versionSince } from '@xiezhi/casework/versions.ts'
import { procedureOf, readsPublic, ruleBook } from '@xiezhi/law'

/** What a decision rests on: who approves must have seen exactly this. undefined: the step is no such decision. */
function basisOf(id: string, proceeding: string, file: CaseFile): unknown {
  const procedure = procedureOf(ruleBook, file.procedure)
  const step = procedure?.steps.find((s) => s.id === id)
  if (procedure === undefined || step === undefined) return undefined
  const decided = entriesIn(file, procedure.decides).at(-1)
  if (readsPublic(procedure, step)) return { disclosure: disclosureOf(file, proceeding), decided }
  const at = file.proceedings.find((p) => p.id === proceeding)
  if (step.turn?.at !== 'last' || at === undefined) return undefined
  return { approval: approvalIn(file, step.turn.matter, at), decided }
}

/** Whether what the step decides upon has changed since the client looked, at sequence `seen`. */
export function basisChanged(step: string, proceeding: string, events: readonly CaseEvent[], seen: number): boolean {
  const now = basisOf(step, proceeding, fold(events))
  if (now === undefined || seen >= (events.at(-1)?.sequence ?? 0)) return false
  return (
    JSON.stringify(now) !== JSON.stringify(basisOf(step, proceeding, fold(events.filter((e) => e.sequence <= seen))))
  )
}

/** The act by which a version was made meanwhile of what the step makes a version of; undefined: none. */
export function versionMeanwhile(step: string, proceeding: string, events: readonly CaseEvent[], seen: number) {
  if (!events.some((e) => e.sequence > seen && e.proceeding === proceeding)) return undefined
  const file = fold(events)
  const procedure = procedureOf(ruleBook, file.procedure)
  return procedure && versionSince(procedure, { step, proceeding }, file, seen)
}

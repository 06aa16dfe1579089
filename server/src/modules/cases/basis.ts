import { type CaseEvent, type CaseFile, disclosureOf, fold } from '@xiezhi/casework'
import { approvalIn } from '@xiezhi/casework/approvals.ts'
import { entriesIn } from '@xiezhi/casework/entries.ts'
import { procedureOf, readsPublic, ruleBook } from '@xiezhi/law'
import { versionsMade } from '@xiezhi/law/lookup.ts'

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

/**
 * The entry by which another made a version meanwhile of what the step makes a version of: what was typed upon the one before would take its
 * place unseen.
 */
export function versionMeanwhile(
  id: string,
  proceeding: string,
  events: readonly CaseEvent[],
  seen: number,
): CaseEvent | undefined {
  const later = events.filter((e) => e.sequence > seen && e.proceeding === proceeding)
  if (later.length === 0) return undefined
  const procedure = procedureOf(ruleBook, fold(events).procedure)
  const step = (of: string) => procedure?.steps.find((s) => s.id === of)
  const own = step(id)
  if (procedure === undefined || own === undefined) return undefined
  const kinds = versionsMade(procedure, own)
  const makes = (e: CaseEvent): boolean => {
    const other = 'step' in e.body ? step(String(e.body.step)) : undefined
    return other !== undefined && versionsMade(procedure, other).some((kind) => kinds.includes(kind))
  }
  return kinds.length === 0 ? undefined : later.findLast(makes)
}

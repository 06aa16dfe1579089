import { type CaseEvent, type CaseFile, disclosureOf, fold } from '@xiezhi/casework'
import { entriesIn } from '@xiezhi/casework/entries.ts'
import { procedureOf, ruleBook } from '@xiezhi/law'

/** What a decision rests on: who approves must have seen exactly this. undefined: the step is no such decision. */
function basisOf(step: string, file: CaseFile): unknown {
  const procedure = procedureOf(ruleBook, file.procedure)
  const decided = procedure === undefined ? undefined : entriesIn(file, procedure.decides).at(-1)
  if (step === 'disclosure.publish') return { disclosure: disclosureOf(file), decided }
  if (step === 'disclosure.approve') return disclosureOf(file)
  const turn = procedure?.steps.find((s) => s.id === step)?.turn
  return turn?.at === 'last' ? { approval: file.approvals[turn.matter], decided } : undefined
}

/** Whether what the step decides upon has changed since the client looked, at sequence `seen`. */
export function basisChanged(step: string, events: readonly CaseEvent[], seen: number): boolean {
  const now = basisOf(step, fold(events))
  if (now === undefined || seen >= (events.at(-1)?.sequence ?? 0)) return false
  return JSON.stringify(now) !== JSON.stringify(basisOf(step, fold(events.filter((e) => e.sequence <= seen))))
}

import { type CaseEvent, type CaseFile, disclosureOf, fold, latestProposal } from '@xiezhi/casework'
import type { Matter } from '@xiezhi/law'

/** What a decision rests on: who approves must have seen exactly this. undefined: the step is no such decision. */
function basisOf(step: string, file: CaseFile): unknown {
  const [matter, verb] = step.split('.')
  if (step === 'disclosure.publish') return { disclosure: disclosureOf(file), proposal: latestProposal(file) }
  if (step === 'disclosure.approve') return disclosureOf(file)
  if (verb !== 'approve') return undefined
  return { approval: file.approvals[matter as Matter], proposal: latestProposal(file) }
}

/** Whether what the step decides upon has changed since the client looked, at sequence `seen`. */
export function basisChanged(step: string, events: readonly CaseEvent[], seen: number): boolean {
  const now = basisOf(step, fold(events))
  if (now === undefined || seen >= (events.at(-1)?.sequence ?? 0)) return false
  return JSON.stringify(now) !== JSON.stringify(basisOf(step, fold(events.filter((e) => e.sequence <= seen))))
}

import { withdrawalGrounds } from '@xiezhi/law'
import type { Earlier } from './context.ts'
import type { CaseFile } from './file.ts'
import { fineOf } from './fines.ts'
import { decisionOf } from './penalty/decision.ts'
import { disclosureOf } from './penalty/disclosure.ts'
import { partyName, proposalOf } from './readings/world.ts'

/** What this case punished, as another case against the same person sees it (处罚法29); nothing once the decision is gone. */
export function earlierOf(file: CaseFile): readonly Earlier[] {
  const disclosure = disclosureOf(file)
  const decision = decisionOf(file)
  const ground = disclosure?.withdrawn?.ground
  if (decision === undefined || (ground !== undefined && withdrawalGrounds[ground].final)) return []
  return (proposalOf(file, decision.about)?.violations ?? []).map((v) => {
    const code = file.parties.find((p) => p.id === v.party)?.code
    return {
      case: file.id,
      number: decision.number ?? '',
      name: partyName(file, v.party),
      ...(code === undefined ? {} : { code }),
      conduct: v.conduct,
      from: v.from,
      ...(v.to === undefined ? {} : { to: v.to }),
      fine: fineOf(v),
    }
  })
}

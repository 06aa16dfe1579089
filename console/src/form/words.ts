import type { CaseFile, Violation } from '@xiezhi/casework/file.ts'
import { partyName } from '@xiezhi/casework/words/party.ts'
import { plainPenalties } from '@xiezhi/casework/words/penalty.ts'

/** Sentences made from what the case already holds, offered as a first draft and always open to change. */
export { partyName as nameOfParty }

/** 对甲公司：罚款20,000元。对乙：警告。 */
export function proposalText(file: CaseFile, violations: readonly Violation[]): string {
  const parties = [...new Set(violations.map((v) => v.party))]
  return parties
    .map((party) => `对${partyName(file, party)}处以：${plainPenalties(violations.filter((v) => v.party === party))}。`)
    .join('\n')
}

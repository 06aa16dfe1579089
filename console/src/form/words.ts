import type { Basis, CaseFile, Violation } from '@xiezhi/casework/file.ts'
import { plainPenalties } from '@xiezhi/casework/words/penalty.ts'

/** Sentences made from what the case already holds, offered as a first draft and always open to change. */
export const nameOfParty = (file: CaseFile, id: string): string => file.parties.find((p) => p.id === id)?.name ?? id

export const basisText = (basis: readonly Basis[]): string => basis.map((b) => `《${b.title}》${b.article}`).join('、')

/** 对甲公司：罚款20,000元。对乙：警告。 */
export function proposalText(file: CaseFile, violations: readonly Violation[]): string {
  const parties = [...new Set(violations.map((v) => v.party))]
  return parties
    .map(
      (party) => `对${nameOfParty(file, party)}处以：${plainPenalties(violations.filter((v) => v.party === party))}。`,
    )
    .join('\n')
}

/** 其行为违反《…》第…条，依据《…》第…条。 */
export const lawText = (violations: readonly Violation[]): string => {
  const lines = violations.map(
    (v) => `${v.conduct}，违反了${basisText(v.breached)}的规定，依据${basisText(v.basis)}予以处罚。`,
  )
  // Two parties who did the same are told it once.
  return [...new Set(lines)].join('\n')
}

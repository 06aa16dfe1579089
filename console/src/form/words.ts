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

/** How the parties answered the notice, in the words a decision uses. */
export function answersText(file: CaseFile): string {
  const notice = file.notices.at(-1)
  if (notice === undefined) return ''
  const parties = [...new Set(file.services.filter((s) => s.notice === notice.number).map((s) => s.party))]
  return parties.map((party) => answerOf(file, party, notice.number)).join('\n')
}

function answerOf(file: CaseFile, party: string, notice: number): string {
  const name = nameOfParty(file, party)
  const points = file.weighings.filter((w) => w.party === party).flatMap((w) => w.points)
  if (points.length > 0)
    return points
      .map(
        (p) =>
          `${name}提出：${end(p.point)}经复核，本机关${p.adopted ? '予以采纳' : '不予采纳'}，理由是：${end(p.reason)}`,
      )
      .join('\n')
  if (file.statements.some((s) => s.party === party && s.notice === notice)) return `${name}提出了陈述、申辩意见。`
  const waived = file.waivers.some((w) => w.party === party && w.what === 'answer' && w.notice === notice)
  return waived ? `${name}明确表示放弃陈述、申辩。` : `${name}在规定期限内未提出陈述、申辩意见。`
}

const end = (text: string): string => (/[。！？]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`)

import { type Violation, weigh } from '@xiezhi/casework'
import { moneyWords, penaltyWords } from '@xiezhi/casework/words/penalty.ts'
import { bare } from '@xiezhi/casework/words/text.ts'

/** What is imposed on one party: every penalty; with several lines each act by itself and then what they come to. */
export function itemsOf(lines: readonly Violation[]): string[] {
  if (lines.length <= 1) return (lines[0]?.penalties ?? []).map((p) => penaltyWords(p))
  const { fine, gains } = weigh(lines)
  const sums = [
    ...(gains > 0 ? [`没收违法所得${moneyWords(gains)}`] : []),
    ...(fine > 0 ? [`罚款${moneyWords(fine)}`] : []),
  ]
  return [
    ...lines.map((v) => `对${bare(v.conduct)}的行为，${v.penalties.map((p) => penaltyWords(p)).join('，')}`),
    ...(sums.length > 0 ? [`以上合并执行：${sums.join('，')}`] : []),
  ]
}

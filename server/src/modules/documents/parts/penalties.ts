import { type Penalty, type Violation, weigh } from '@xiezhi/casework'
import { capital, yuanPieces } from '@xiezhi/casework/format/money.ts'
import { labelOf, penaltyKinds } from '@xiezhi/law'
import { bare } from './text.ts'

/** 人民币5,000.00元（大写：伍仟元整） */
export function moneyWords(fen: number): string {
  const { whole, decimals } = yuanPieces(fen)
  return `人民币${whole}.${decimals}元（大写：${capital(fen)}）`
}

/**
 * What a confiscation takes, in words: unlawful gains, goods, or both. Words in brackets are a remark on the sum, and words
 * that only call the sum by its name are no goods.
 */
export function confiscated({ amount, text }: Penalty): { readonly sum?: string; readonly goods?: string } {
  const words = bare(text)
  const remark = amount !== undefined && /^（.*）$/.test(words)
  const named = amount !== undefined && /^(没收)?(全部)?违法所得$/.test(words)
  return {
    ...(amount !== undefined && { sum: `没收违法所得${moneyWords(amount)}${remark ? words : ''}` }),
    ...(words !== '' && !remark && !named && { goods: words.startsWith('没收') ? words : `没收${words}` }),
  }
}

/** One penalty as a decision says it. */
export function penaltyWords({ kind, amount, text }: Penalty): string {
  const words = bare(text)
  switch (kind) {
    case 'fine':
      return `${amount === undefined ? '罚款' : `罚款${moneyWords(amount)}`}${words === '' || /^（.*）$/.test(words) ? words : `（${words}）`}`
    case 'confiscation': {
      const { sum, goods } = confiscated({ kind, amount, text })
      const both = [sum, goods].filter((part) => part !== undefined)
      return both.length > 0 ? both.join('，') : '没收违法所得、没收非法财物'
    }
    default: {
      const label = labelOf(penaltyKinds, kind)
      if (words === '') return label
      // 吊销食品经营许可证 says by itself what kind it is.
      return kind === 'other' || words.startsWith(label.slice(0, 2)) ? words : `${label}：${words}`
    }
  }
}

/** What is imposed on one party: every penalty; with several lines each act by itself and then what they come to. */
export function itemsOf(lines: readonly Violation[]): string[] {
  if (lines.length <= 1) return (lines[0]?.penalties ?? []).map(penaltyWords)
  const { fine, confiscation } = weigh(lines)
  const sums = [
    ...(confiscation > 0 ? [`没收违法所得${moneyWords(confiscation)}`] : []),
    ...(fine > 0 ? [`罚款${moneyWords(fine)}`] : []),
  ]
  return [
    ...lines.map((v) => `对${bare(v.conduct)}的行为，${v.penalties.map(penaltyWords).join('，')}`),
    ...(sums.length > 0 ? [`以上合并执行：${sums.join('，')}`] : []),
  ]
}

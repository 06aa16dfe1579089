import { labelOf, penaltyKinds } from '@xiezhi/law/codes.ts'
import type { Penalty, Violation } from '../file.ts'
import { capital, plainYuan, yuanPieces } from '../format/money.ts'
import { bare } from './text.ts'

/** How a sum is written: in full on a paper, short on a screen and for a reader of the portal. */
export type MoneyWriter = (fen: number) => string

/** 人民币5,000.00元（大写：伍仟元整） */
export function moneyWords(fen: number): string {
  const { whole, decimals } = yuanPieces(fen)
  return `人民币${whole}.${decimals}元（大写：${capital(fen)}）`
}

/** One penalty in one sentence, the same on paper, screen and portal but for how its sum is written. */
export function penaltyWords({ kind, amount, text }: Penalty, money: MoneyWriter = moneyWords): string {
  const label = labelOf(penaltyKinds, kind)
  const words = bare(text)
  switch (kind) {
    case 'fine':
    case 'gains':
      return `${label}${amount === undefined ? '' : money(amount)}${remark(words, label)}`
    case 'goods':
      return words === '' ? label : words.startsWith('没收') ? words : `没收${words}`
    default:
      if (words === '') return label
      // 吊销食品经营许可证 says by itself what kind it is.
      return kind === 'other' || words.startsWith(label.slice(0, 2)) ? words : `${label}：${words}`
  }
}

/** What stands beside a sum: in brackets, and not its own name over again. */
function remark(words: string, label: string): string {
  if (words === '' || words === label || label.endsWith(words)) return ''
  return /^（.*）$/.test(words) ? words : `（${words}）`
}

/** 罚款5,000元 */
export const plainPenalty = (penalty: Penalty): string => penaltyWords(penalty, plainYuan)

export const plainPenalties = (lines: readonly Violation[]): string =>
  lines.flatMap((line) => line.penalties.map(plainPenalty)).join('；')

import type { Penalty, Violation } from '@xiezhi/casework'

/** Kinds of penalty as a reader of the portal chooses them (处罚法9). */
export function categoriesOf(lines: readonly Violation[]): string[] {
  return [...new Set(lines.flatMap((v) => v.penalties.flatMap(namesOf)))]
}

const names: Readonly<Record<string, string>> = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  suspension: '暂扣许可证件',
  downgrade: '降低资质等级',
  restriction: '限制开展生产经营活动',
  stoppage: '责令停产停业',
  revocation: '吊销许可证件',
}

/** Two kinds of the rule book cover two of the reader's: money or goods, a business closed or a person barred. */
function namesOf({ kind, amount, text = '' }: Penalty): string[] {
  if (kind === 'confiscation')
    return [...(amount === undefined ? [] : ['没收违法所得']), ...(text === '' ? [] : ['没收非法财物'])]
  if (kind === 'closure') return [text.includes('从业') ? '限制从业' : '责令关闭']
  return names[kind] === undefined ? [] : [names[kind]]
}

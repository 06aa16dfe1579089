import { otherTermText, remedyParagraph, reviewFirstParagraph } from './remedies.ts'
import { litigationInterpretation, litigationLaw, reconsiderationLaw } from './statutes.ts'
import { cite } from './words/citation.ts'
import { all, type Condition, equal, filled, not } from './words/condition.ts'
import { choice, may, must } from './words/field.ts'
import { type Block, paragraph } from './words/paper.ts'
import { by, type Value } from './words/value.ts'

const isOther = { when: { field: 'suitBy', in: ['other'] } } as const

/**
 * 行诉法46「法律另有规定的除外」: what another law gives in place of the six months (土地管理法83: fifteen days); and 复议前置, where a law or
 * regulation lets nobody sue at once (复议法23: 价格违法行为行政处罚规定20).
 */
export const suitFields = [
  may(
    'suitBy',
    '复议、起诉的途径和期限',
    choice(
      ['general', '可以申请行政复议，也可以六个月内起诉'],
      ['other', '起诉期限其他法律另有规定'],
      ['first', '应当先申请行政复议'],
    ),
    '不选的为第一项。法律另定起诉期限的（例如土地管理法第八十三条的限期拆除决定，十五日）、法律和行政法规规定先申请复议的（例如价格违法行为行政处罚规定第二十条）按其规定，写入决定书；申请法院执行的三个月从期限届满之日起算',
  ),
  { ...must('suitDays', '法律规定的起诉期限', { is: 'integer', min: 1, max: 365 }), ...isOther },
  { ...may('suitUnit', '期限的单位', choice(['day', '日'], ['month', '个月']), '不选的为日'), ...isOther },
  {
    ...must('suitBasis', '规定该期限、先申请复议的法律、行政法规和条款', { is: 'text', max: 200 }),
    when: { field: 'suitBy', in: ['other', 'first'] },
  },
] as const

/** Of these three what a paper says, `told` being what was answered of them. */
export const suitParagraphs = (
  paper: '决定书' | '通知书',
  told: (field: 'suitBy' | 'suitDays' | 'suitUnit') => Value,
): readonly Block[] => {
  const is = (way: string): Condition => equal(told('suitBy'), way)
  const within = (unit: string): string => otherTermText(paper, `{期限}${unit}`)
  const isMonths = equal(told('suitUnit'), 'month')
  return [
    { ...remedyParagraph(paper), when: all(not(is('other')), not(is('first'))) },
    { ...reviewFirstParagraph(paper), when: is('first') },
    { ...paragraph(within('日'), { 期限: told('suitDays') }), when: all(is('other'), not(isMonths)) },
    { ...paragraph(within('个月'), { 期限: told('suitDays') }), when: all(is('other'), isMonths) },
  ]
}

/** The day on which it is over, where it is not the six months: nobody was told of it, another law says so, or 复议 comes first. */
export const ownSuitEnds = by('suitEnds')
export const isOwnTerm: Condition = filled(ownSuitEnds)
export const isGeneralTerm: Condition = not(isOwnTerm)

export const ownTermCites = [
  cite(litigationInterpretation, 64, '未告知起诉期限的，自知道行政行为内容之日起最长不得超过一年', '第一款'),
  cite(litigationLaw, 46, '六个月内起诉，法律另有规定的除外', '第一款'),
  cite(reconsiderationLaw, 23, '法律、行政法规规定应当先申请行政复议的', '第一款第五项'),
] as const

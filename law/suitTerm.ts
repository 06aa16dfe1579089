import { litigationInterpretation, litigationLaw } from './statutes.ts'
import { cite } from './words/citation.ts'
import { type Condition, filled, not } from './words/condition.ts'
import { choice, may, must } from './words/field.ts'
import { by } from './words/value.ts'

const other = { when: { field: 'suitBy', in: ['other'] } } as const

/** 行诉法46「法律另有规定的除外」: what another law gives in place of the six months (土地管理法83: fifteen days). */
export const suitFields = [
  may(
    'suitBy',
    '起诉期限',
    choice(['general', '六个月'], ['other', '其他法律另有规定']),
    '不选的为六个月。法律另定期限的（例如土地管理法第八十三条的限期拆除决定，十五日）按该法律；申请法院执行的三个月从它届满之日起算',
  ),
  { ...must('suitDays', '法律规定的起诉期限（日）', { is: 'integer', min: 10, max: 365 }), ...other },
  { ...must('suitBasis', '规定该期限的法律和条款', { is: 'text', max: 200 }), ...other },
] as const

/** The day on which it is over, where it is not the six months: nobody was told of it, or another law says so. */
export const ownSuitEnds = by('suitEnds')
export const isOwnTerm: Condition = filled(ownSuitEnds)
export const isGeneralTerm: Condition = not(isOwnTerm)

export const ownTermCites = [
  cite(litigationInterpretation, 64, '未告知起诉期限的，自知道行政行为内容之日起最长不得超过一年', '第一款'),
  cite(litigationLaw, 46, '六个月内起诉，法律另有规定的除外', '第一款'),
] as const

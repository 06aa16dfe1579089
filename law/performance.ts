import { numeral } from './numeral.ts'
import { civilProcedureLaw, fineCollectionRules, penaltyLaw } from './statutes.ts'
import { type Citations, cite } from './words/citation.ts'

interface Performance {
  /** How it is performed and from when, in the words of the decision; {机关} is how the agency speaks of itself. */
  readonly text: string
  readonly cite: Citations
}

const element = cite(penaltyLaw, 59, '决定书载明履行方式和期限', '第一款第四项')
const binding = cite(penaltyLaw, 66, '在决定书载明的期限内履行')

/** 加处罚款: so much of the fine for every day after the time to pay, and never more than the fine. */
const percent = 3
export const surchargeRate = {
  percent,
  /** As papers and pages say it. */
  words: `百分之${numeral(percent)}`,
  cite: [
    cite(penaltyLaw, 72, '每日按罚款数额的百分之三加处，不得超出罚款的数额', '第一款第一项'),
    cite(fineCollectionRules, 7, '决定书明确对逾期缴纳是否加处罚款'),
  ],
} as const

/**
 * 履行方式和期限 of every kind that is not paid (处罚法59): what is paid has its own term and bank. A decision binds from its service
 * (处罚法61; 民诉法87), so that is when each begins.
 */
export const performance: Readonly<Record<string, Performance>> = {
  warning: {
    text: '警告自本决定书送达之日起生效。',
    cite: [element, cite(civilProcedureLaw, 87, '签收日期为送达日期')],
  },
  criticism: { text: '通报批评自本决定书送达之日起由{机关}实施。', cite: [element] },
  goods: {
    text: '没收的财物，当事人应当在收到本决定书后立即交付{机关}；已由{机关}先行登记保存、查封、扣押的，由{机关}依法处理。',
    cite: [element, binding, cite(penaltyLaw, 74, '没收的非法财物公开拍卖或者按规定处理')],
  },
  suspension: {
    text: '暂扣许可证件的，当事人应当在收到本决定书后立即将许可证件交{机关}，暂扣期限内不得从事该许可证件所许可的活动。',
    cite: [element, binding],
  },
  downgrade: {
    text: '降低资质等级自本决定书送达之日起生效，当事人自该日起不得以原资质等级从事活动。',
    cite: [element, binding],
  },
  restriction: {
    text: '限制开展生产经营活动自本决定书送达之日起执行，当事人在本决定所列的限制解除之前应当遵守。',
    cite: [element, binding],
  },
  stoppage: {
    text: '责令停产停业自本决定书送达之日起执行，当事人自该日起应当停止本决定所列的生产经营活动。',
    cite: [element, binding],
  },
  closure: {
    text: '责令关闭、限制从业自本决定书送达之日起执行，当事人自该日起应当停止本决定所列的活动。',
    cite: [element, binding],
  },
  revocation: {
    text: '许可证件自本决定书送达之日起吊销，当事人自该日起应当停止该许可证件所许可的活动，并将许可证件交回{机关}。',
    cite: [element, binding],
  },
  other: { text: '其他行政处罚自本决定书送达之日起，按照本决定所列的内容执行。', cite: [element, binding] },
}

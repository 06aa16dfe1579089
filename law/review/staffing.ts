import { penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'

/** How an agency is to be staffed for its reviews: a light where it is not, and never a bar (指导意见十一; 处罚法58). */
export const reviewStaffing = {
  /** 原则上不少于本单位执法人员总数的5%. */
  percent: 5,
  /** What schemes of cities and counties ask of every agency, however small: one who is away or withdraws leaves another. */
  least: 2,
  cite: {
    share: [cite(threeSystemsOpinion, 11, '法制审核人员不少于本单位执法人员总数的5%')],
    qualified: [cite(penaltyLaw, 58, '初次从事法制审核的，应当取得法律职业资格', '第二款')],
  },
} as const

/** So many reviewers for so many officers, and for any at all the least there are to be. */
export const reviewersNeeded = (officers: number): number =>
  officers === 0 ? 0 : Math.max(reviewStaffing.least, Math.ceil((officers * reviewStaffing.percent) / 100))

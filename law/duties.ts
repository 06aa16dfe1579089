import { marketProcedure, penaltyLaw, threeSystemsOpinion } from './statutes.ts'
import { type Citations, cite } from './words/citation.ts'

/**
 * What a person does in a case, as far as the law keeps one thing apart from another. A step says which of them it is; whoever
 * acts at the handler's post, is named to handle the case or goes out in it investigates, whatever the step.
 */
export const duties = {
  investigate: { does: '办理本案', did: '是本案办案人员' },
  endorse: { does: '审签', did: '已经审签过这次呈批' },
  approve: { does: '批准或者决定', did: '已经批准过本案的处罚意见' },
  return: { does: '退回', did: '退回过本案' },
  review: { does: '提出审核意见', did: '是本案审核人员' },
  signReview: { does: '签发审核意见', did: '签发过本案的审核意见' },
} as const

export type DutyId = keyof typeof duties

/** Two duties one person does not have, and within what. */
export interface Apart {
  readonly duties: readonly [DutyId, DutyId]
  /** `round`: one putting-up and its signatures; `review`: one review; `case`: whatever becomes of the case, earlier or later. */
  readonly within: 'case' | 'round' | 'review'
  readonly next: string
  readonly cite: Citations
}

const toReview = '由没有参加本案调查的人员审核'
const toHead = '由没有参加本案调查的负责人办理，或者由其依法委托的其他负责人代行'

/** 职责分离. It holds over persons: no second post and no delegation makes two of one. */
export const apart: readonly Apart[] = [
  {
    duties: ['investigate', 'review'],
    within: 'case',
    next: toReview,
    cite: [cite(marketProcedure, 49, '办案人员不得作为审核人员'), cite(penaltyLaw, 58, '由从事法制审核的人员审核')],
  },
  {
    duties: ['investigate', 'signReview'],
    within: 'case',
    next: toReview,
    cite: [cite(marketProcedure, 49, '办案人员不得作为审核人员'), cite(penaltyLaw, 58, '由从事法制审核的人员审核')],
  },
  {
    duties: ['investigate', 'endorse'],
    within: 'case',
    next: toHead,
    cite: [
      cite(penaltyLaw, 57, '负责人对调查结果进行审查'),
      cite(marketProcedure, 56, '办案机构报市场监督管理部门负责人批准'),
    ],
  },
  {
    duties: ['investigate', 'approve'],
    within: 'case',
    next: toHead,
    cite: [
      cite(penaltyLaw, 57, '负责人对调查结果进行审查，作出决定'),
      cite(marketProcedure, 56, '办案机构报市场监督管理部门负责人批准'),
    ],
  },
  {
    duties: ['investigate', 'return'],
    within: 'case',
    next: toHead,
    cite: [cite(penaltyLaw, 57, '负责人对调查结果进行审查'), cite(marketProcedure, 49, '办案人员不得作为审核人员')],
  },
  {
    duties: ['review', 'approve'],
    within: 'case',
    next: '由没有审核本案的负责人决定',
    cite: [
      cite(penaltyLaw, 58, '负责人作出决定之前，由法制审核人员审核'),
      cite(marketProcedure, 50, '负责人作出决定之前审核'),
    ],
  },
  {
    duties: ['signReview', 'approve'],
    within: 'case',
    next: '由没有审核本案的负责人决定',
    cite: [
      cite(penaltyLaw, 58, '负责人作出决定之前，由法制审核人员审核'),
      cite(marketProcedure, 50, '负责人作出决定之前审核'),
    ],
  },
  {
    // 案件审核 as well: whoever found something is not the one who says for the reviewing body that it was found (市监程序54).
    duties: ['review', 'signReview'],
    within: 'review',
    next: '由审核机构的其他人员签发',
    cite: [
      cite(threeSystemsOpinion, 13, '法制审核机构提出书面审核意见'),
      cite(marketProcedure, 54, '审核机构提出书面意见和建议'),
    ],
  },
  {
    duties: ['endorse', 'endorse'],
    within: 'round',
    next: '一人只审签一级，由该级的其他人员或者其受委托人办理',
    cite: [cite(penaltyLaw, 57, '负责人对调查结果进行审查'), cite(threeSystemsOpinion, 9, '执法全过程留痕')],
  },
  {
    duties: ['endorse', 'approve'],
    within: 'round',
    next: '一人只审签一级，由没有审签过的负责人批准',
    cite: [cite(penaltyLaw, 57, '负责人对调查结果进行审查，作出决定')],
  },
]

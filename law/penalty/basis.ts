import type { Day } from '../day.ts'
import { covers, disclosureRegulation, formerPenaltyLaw, marketHearing, penaltyLaw, statutes } from '../statutes.ts'
import { type Citations, cite, quoted } from '../words/citation.ts'
import { isLawOf, type Layer } from '../words/layer.ts'

interface Basis {
  /** By which a party is told beforehand, and by which it may answer. */
  readonly tell: Citations
  readonly rights: Citations
  readonly hearing: Citations
  readonly surcharge: Citations
  readonly publicity: Citations
  readonly correction: Citations
}

const present: Basis = {
  tell: [cite(penaltyLaw, 44, '作出决定之前应当告知')],
  rights: [cite(penaltyLaw, 44, '告知依法享有的权利'), cite(penaltyLaw, 45, '有权陈述和申辩')],
  hearing: [
    cite(penaltyLaw, 63, '应当告知有要求听证的权利'),
    cite(penaltyLaw, 64, '听证的程序'),
    // 总局令第42号 gave the rules on hearings their present numbers on the day of the revised law.
    cite(marketHearing, 5, '市场监督管理部门应当告知听证的处罚'),
  ],
  surcharge: [cite(penaltyLaw, 72, '每日按罚款数额的百分之三加处罚款', '第一款第一项')],
  publicity: [cite(penaltyLaw, 48, '具有一定社会影响的处罚决定依法公开', '第一款')],
  correction: [cite(penaltyLaw, 28, '应当责令改正或者限期改正', '第一款')],
}

const former: Basis = {
  tell: [cite(formerPenaltyLaw, 31, '作出决定之前应当告知')],
  rights: [cite(formerPenaltyLaw, 31, '告知依法享有的权利'), cite(formerPenaltyLaw, 32, '有权陈述和申辩')],
  hearing: [cite(formerPenaltyLaw, 42, '应当告知有要求听证的权利；听证的程序')],
  surcharge: [cite(formerPenaltyLaw, 51, '每日按罚款数额的百分之三加处罚款', '第一项')],
  publicity: [cite(disclosureRegulation, 20, '主动公开处罚的依据、条件、程序和决定', '第六项')],
  correction: [cite(formerPenaltyLaw, 23, '应当责令改正或者限期改正')],
}

/** The articles a paper of that day rests on, as it names them: procedure follows the day of the act (程序从新). */
export function penaltyBasisOn(what: keyof Basis, day: Day, layers: readonly Layer[]): string {
  const basis = covers(penaltyLaw.inForce, day) ? present : former
  const mine = basis[what].filter((c) => isLawOf(statutes.find((s) => s.id === c.statute)!, layers))
  return quoted(mine, statutes)
}

/** The other way to pay beside the bank, which the law knows since it was revised (处罚法67). */
export const electronicPayment = (day: Day): string | undefined =>
  covers(penaltyLaw.inForce, day) ? '电子支付系统' : undefined

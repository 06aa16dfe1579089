import { marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'

const workingDays = cite(penaltyLaw, 85, '二、三、五、七日为工作日')
const ofAgency = {
  inForce: { from: '2021-07-15' },
  unit: 'WD',
  binds: 'agency',
  per: 'proceeding',
  extensions: [],
  suspendedBy: [],
} as const

/** Two working days to the agency, two more to the bank (处罚法71). */
export const cashClocks: readonly Clock[] = [
  clock({
    ...ofAgency,
    id: 'P16-agency',
    title: '当场收缴的罚款交至机关的期限',
    starts: 'cash-due',
    stops: ['cash-handed'],
    length: 'P16.toAgency',
    onExpiry: '逾期没有交至机关，提醒承办机构负责人和主要负责人',
    cite: [
      cite(penaltyLaw, 71, '自收缴（水上的自抵岸）之日起二日内交至行政机关'),
      workingDays,
      cite(marketProcedure, 73, '二个工作日内交至部门'),
    ],
    examples: [
      { name: '周五收缴', from: '2026-11-06', due: '2026-11-10' },
      { name: '国庆前一日收缴', from: '2026-09-30', due: '2026-10-09' },
    ],
  }),
  clock({
    ...ofAgency,
    id: 'P16-bank',
    title: '当场收缴的罚款缴付银行的期限',
    starts: 'cash-handed',
    stops: ['cash-banked'],
    length: 'P16.toBank',
    onExpiry: '逾期没有缴付银行，提醒主要负责人',
    cite: [
      cite(penaltyLaw, 71, '行政机关应当在二日内缴付指定的银行'),
      workingDays,
      cite(marketProcedure, 73, '二个工作日内缴付指定银行'),
    ],
    examples: [{ name: '周一交至机关', from: '2026-11-09', due: '2026-11-11' }],
  }),
]

import { cashClocks } from '../cash/clocks.ts'
import { executedPayment, publication, withdrawal } from '../penalty/clocks/after.ts'
import { farmProcedure, housingProcedure, marketProcedure, penaltyLaw, transportProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'

const ofAgency = {
  inForce: { from: '2021-07-15' },
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: [],
} as const

/** Time to pay and to make public are those of every penalty (处罚法53, 67; 指导意见六). */
export const summaryClocks: readonly Clock[] = [
  clock({
    ...ofAgency,
    id: 'P17',
    title: '当场处罚备案期限',
    starts: 'decided',
    stops: ['filing-reported'],
    length: 'P17.length',
    onExpiry: '逾期没有报送备案，提醒承办人和承办机构负责人',
    cite: [
      cite(penaltyLaw, 52, '当场作出的决定，应当报所属行政机关备案', '第三款'),
      cite(marketProcedure, 70, '自作出决定之日起七个工作日内交至部门归档保存'),
      cite(transportProcedure, 61, '作出之日起五日内提交备案', '第八项'),
      cite(farmProcedure, 27, '作出之日起二日内交至机关归档'),
      cite(housingProcedure, 14, '三日内报所属执法机关备案', '第二款'),
    ],
    examples: [
      { name: '市监七个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-11' },
      { name: '跨国庆', from: '2026-09-28', under: 'sector.market', due: '2026-10-13' },
      { name: '农业二个工作日', from: '2026-09-24', under: 'sector.farm', due: '2026-09-29' },
      { name: '住建三个工作日', from: '2026-09-24', under: 'sector.housing', due: '2026-09-30' },
      { name: '机关自定三个工作日', from: '2026-11-02', length: 3, due: '2026-11-05' },
    ],
  }),
  ...cashClocks,
  executedPayment,
  publication,
  withdrawal,
]

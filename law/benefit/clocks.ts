import { ningxiaProcedure, socialRelief, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { firstOf, last } from '../words/value.ts'
import { decision, recheck } from './records.ts'

const agency = { binds: 'agency', per: 'case', extensions: [], suspendedBy: [] } as const

export const benefitClocks: readonly Clock[] = [
  clock({
    ...agency,
    id: 'O02-benefit',
    title: '救助审批的办理期限',
    inForce: { from: '2014-05-01' },
    starts: 'accepted',
    stops: ['relief-decided', 'ended'],
    length: 'O02.length',
    unit: 'CD',
    extensions: [
      { approver: 'agencyHead', length: 10, cite: [cite(ningxiaProcedure, 54, '经负责人批准可以延长十日', '第四款')] },
    ],
    suspendedBy: ['公示'],
    onExpiry: '逾期没有审批',
    cite: [
      cite(socialRelief, 2, '公开、公平、公正、及时', '第二款'),
      cite(ningxiaProcedure, 54, '受理之日起二十日内办结', '第四款'),
      cite(ningxiaProcedure, 55, '公示所需时间不计算'),
    ],
    examples: [
      { name: '二十日', under: 'province.ningxia', from: '2026-11-02', due: '2026-11-23', safe: '2026-11-20' },
      {
        name: '公示七日不计',
        under: 'province.ningxia',
        from: '2026-11-02',
        suspended: { from: '2026-11-05', to: '2026-11-12' },
        due: '2026-11-30',
        safe: '2026-11-27',
      },
    ],
  }),
  clock({
    ...agency,
    id: 'B13',
    title: '定期核查期限',
    inForce: { from: '2014-05-01' },
    starts: 'relief-runs',
    stops: ['relief-rechecked', 'relief-stopped'],
    length: { until: firstOf(last(recheck, 'nextBy'), last(decision, 'recheckBy')) },
    unit: 'CD',
    onExpiry: '逾期没有核查家庭状况',
    cite: [cite(socialRelief, 13, '对家庭人口、收入、财产状况定期核查', '第二款')],
    examples: [{ name: '审批时定的日期', from: '2026-11-02', until: '2027-05-02', due: '2027-05-02' }],
  }),
  clock({
    ...agency,
    id: 'D02-benefit',
    title: '给付决定公开期限',
    inForce: { from: '2018-12-05' },
    starts: 'relief-public',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]

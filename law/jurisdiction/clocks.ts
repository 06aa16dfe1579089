import { farmProcedure, housingProcedure, marketProcedure, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { filled } from '../words/condition.ts'
import { set } from '../words/value.ts'

const common = {
  inForce: { from: '2021-07-15' },
  unit: 'WD',
  per: 'proceeding',
  extensions: [],
  suspendedBy: [],
} as const
const settled = cite(penaltyLaw, 25, '协商解决；协商不成的，报请共同的上一级指定', '第二款')

/** No law of the State gives a number: sectors do, and where none does nothing runs. */
export const jurisdictionClocks: readonly Clock[] = [
  clock({
    ...common,
    id: 'P03',
    title: '管辖争议的协商期限',
    starts: 'jurisdiction-disputed',
    stops: ['jurisdiction-negotiated', 'jurisdiction-settled', 'ended'],
    when: filled(set('P03.length')),
    length: 'P03.length',
    binds: 'agency',
    onExpiry: '协商不成的，报请共同的上一级指定管辖',
    cite: [
      cite(marketProcedure, 13, '自发生争议之日起七个工作日内协商解决'),
      cite(farmProcedure, 16, '自发生争议之日起七日内协商解决'),
      cite(housingProcedure, 6, '自发生争议之日起七日内协商解决'),
      settled,
    ],
    examples: [
      { name: '跨国庆', from: '2026-09-25', under: 'sector.market', due: '2026-10-12' },
      { name: '农业七个工作日', from: '2026-11-02', under: 'sector.farm', due: '2026-11-11' },
      { name: '住建七个工作日', from: '2026-11-02', under: 'sector.housing', due: '2026-11-11' },
    ],
  }),
  clock({
    ...common,
    id: 'P03-designate',
    title: '上一级指定管辖的期限',
    starts: 'jurisdiction-referred',
    stops: ['jurisdiction-settled', 'ended'],
    when: filled(set('P03.designate')),
    length: 'P03.designate',
    // The superior's days: nobody here is late.
    binds: 'party',
    lapses: true,
    onExpiry: '向上一级了解指定管辖的情况',
    cite: [
      cite(marketProcedure, 16, '收到报送材料之日起七个工作日内确定'),
      cite(farmProcedure, 18, '收到报送材料之日起七日内作出书面决定'),
      cite(housingProcedure, 6, '收到报请材料之日起七日内指定'),
      settled,
    ],
    examples: [
      { name: '七个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-11' },
      { name: '农业七个工作日', from: '2026-11-02', under: 'sector.farm', due: '2026-11-11' },
      { name: '住建七个工作日', from: '2026-11-02', under: 'sector.housing', due: '2026-11-11' },
    ],
  }),
]

import { civilProcedureLaw, housingProcedure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { type Clock, clock } from '../../words/clock.ts'
import { reads } from '../../words/condition.ts'
import { owes } from '../conditions.ts'

/** 处罚法85 made the short terms working days; under the law before they were days like any other. */
const naturalDays = { unit: 'CD', to: '2021-07-14' } as const

const workingDays = cite(penaltyLaw, 85, '二、三、五、七日为工作日')

export const decisionService = clock({
  id: 'P13',
  title: '决定书送达期限',
  inForce: { from: '1996-10-01' },
  starts: 'decided',
  stops: ['decision-served', 'decision-fell'],
  length: 'P13.length',
  unit: 'WD',
  formerUnit: naturalDays,
  binds: 'agency',
  per: 'party',
  extensions: [],
  suspendedBy: [],
  onExpiry: '逾期送达，提醒承办人与承办机构负责人',
  cite: [cite(penaltyLaw, 61, '当事人不在场的，七日内送达'), workingDays],
  examples: [
    { name: '周五作出', from: '2026-03-06', due: '2026-03-17' },
    { name: '原处罚法的七日为自然日', from: '2021-07-05', due: '2021-07-12', safe: '2021-07-12' },
    { name: '修订施行之日起为工作日', from: '2021-07-15', due: '2021-07-26' },
  ],
})

export const paymentTerm = clock({
  id: 'P14',
  title: '缴款期限',
  inForce: { from: '1996-10-01' },
  starts: 'decision-served',
  stops: ['paid'],
  when: owes,
  length: 'P14.length',
  unit: 'CD',
  binds: 'party',
  per: 'party',
  extensions: [],
  suspendedBy: ['批准延期或者分期缴纳'],
  onExpiry: '决定书写明加处罚款的，次日起按日加处百分之三，以本数为限',
  cite: [cite(penaltyLaw, 67, '收到决定书之日起十五日内'), cite(civilProcedureLaw, 85, '末日为休假日的顺延')],
  examples: [
    { name: '末日为元旦', from: '2025-12-17', due: '2026-01-04' },
    { name: '末日为元旦，次年放假安排尚未公布', from: '2026-12-17', due: '2027-01-04' },
    { name: '末日为工作日', from: '2026-03-02', due: '2026-03-17' },
  ],
})

export const publication = clock({
  id: 'D01',
  title: '处罚决定公开期限',
  inForce: { from: '2018-12-05' },
  starts: 'decided',
  stops: ['published', 'publication-spared'],
  when: reads('somebodyPublished'),
  length: 'D01.length',
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: ['尚未送达'],
  leaves: 1,
  onExpiry: '逾期未公开，提醒公示发布人、主要负责人和执法监督机构',
  cite: [
    cite(threeSystemsOpinion, 6, '处罚决定七个工作日内公开'),
    cite(housingProcedure, 10, '作出决定之日起七日内', '第一款'),
  ],
  examples: [
    { name: '周五作出', from: '2025-03-07', due: '2025-03-18' },
    { name: '跨元旦，次年放假安排尚未公布', from: '2026-12-24', due: '2027-01-05' },
    {
      name: '周五作出，尚未送达，第九日送达：次一工作日',
      from: '2025-03-07',
      suspended: { from: '2025-03-11', to: '2025-03-20' },
      due: '2025-03-21',
    },
    {
      name: '尚未送达，期限内又送达：仍为七个工作日',
      from: '2025-03-07',
      suspended: { from: '2025-03-11', to: '2025-03-12' },
      due: '2025-03-18',
    },
    { name: '内蒙古同为七个工作日', from: '2025-03-07', under: 'province.inner-mongolia', due: '2025-03-18' },
    { name: '住建七个工作日', from: '2025-03-07', under: 'sector.housing', due: '2025-03-18' },
  ],
})

export const withdrawal = clock({
  id: 'D05',
  title: '撤回公示的期限',
  inForce: { from: '2021-07-15' },
  starts: 'publication-faulted',
  stops: ['withdrawn'],
  length: 'D05.length',
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: [],
  onExpiry: '逾期未撤回，提醒公示发布人、主要负责人和执法监督机构',
  cite: [cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款'), workingDays],
  examples: [
    { name: '周五收到复议决定', from: '2026-03-06', due: '2026-03-11' },
    { name: '跨国庆', from: '2026-09-30', due: '2026-10-10' },
  ],
})

// A term the head grants takes the place of that of the law; where nothing more is executed none runs on.
export const executedPayment: Clock = {
  ...paymentTerm,
  stops: [...paymentTerm.stops, 'execution-ended', 'payment-deferred'],
}

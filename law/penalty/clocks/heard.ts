import { farmProcedure, housingProcedure, marketHearing, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { clock } from '../../words/clock.ts'
import { all } from '../../words/condition.ts'
import { hearingOffered, isNewestServed } from '../conditions.ts'

/** 处罚法85 made the short terms working days; under the law before they were days like any other. */
const naturalDays = { unit: 'CD', to: '2021-07-14' } as const

const workingDays = cite(penaltyLaw, 85, '二、三、五、七日为工作日')

export const answerTerm = clock({
  id: 'P08',
  title: '陈述、申辩期限',
  inForce: { from: '2019-04-01' },
  starts: 'notice-served',
  stops: ['answer-closed'],
  when: isNewestServed,
  length: 'P08.length',
  unit: 'WD',
  grace: { posted: 'P08.grace', inPerson: 'P08.graceInPerson' },
  binds: 'party',
  per: 'party',
  extensions: [],
  suspendedBy: [],
  onExpiry: '视为放弃陈述、申辩',
  lapses: true,
  cite: [
    cite(penaltyLaw, 44, '告知陈述、申辩权'),
    cite(marketProcedure, 57, '告知书送达之日起五个工作日内'),
    cite(farmProcedure, 23, '收到告知书之日起三日内', '第二款'),
    cite(housingProcedure, 22, '告知文书送达之日起五日内', '第二款'),
  ],
  examples: [
    {
      name: '跨中秋、国庆；宽限三个工作日',
      from: '2026-09-24',
      under: 'sector.market',
      due: '2026-10-09',
      safe: '2026-10-14',
    },
    { name: '农业三个工作日', from: '2026-09-24', under: 'sector.farm', due: '2026-09-30', safe: '2026-10-12' },
    { name: '住建五个工作日', from: '2026-09-24', under: 'sector.housing', due: '2026-10-09' },
  ],
})

export const hearingTerm = clock({
  id: 'P09',
  title: '要求听证的期限',
  inForce: { from: '1996-10-01' },
  starts: 'notice-served',
  stops: ['hearing-closed'],
  when: all(isNewestServed, hearingOffered),
  length: 'P09.length',
  unit: 'WD',
  formerUnit: naturalDays,
  grace: { posted: 'P08.grace', inPerson: 'P08.graceInPerson' },
  binds: 'party',
  per: 'party',
  extensions: [],
  suspendedBy: [],
  onExpiry: '视为放弃听证权利',
  lapses: true,
  cite: [cite(penaltyLaw, 64, '告知后五日内提出', '第一项'), workingDays, cite(marketHearing, 7, '五个工作日内提出')],
  examples: [
    { name: '跨国庆，10月11日（周六）调休上班', from: '2025-09-29', due: '2025-10-13' },
    { name: '跨元旦，次年放假安排尚未公布', from: '2026-12-28', due: '2027-01-05' },
    { name: '原处罚法的三日为自然日', from: '2021-07-08', due: '2021-07-12' },
  ],
})

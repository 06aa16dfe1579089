import { threeSystemsOpinion, workInjuryRegulation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { fact, not } from '../words/condition.ts'

const awaiting = '等待司法机关或者有关行政主管部门的结论'
const since2011 = { inForce: { from: '2011-01-01' }, binds: 'agency', per: 'case', extensions: [] } as const
const term = { ...since2011, unit: 'CD', starts: 'accepted', stops: ['injury-decided', 'ended'] } as const

/** 工伤条例20: sixty days, fifteen where nothing is in doubt, and none while another organ has to speak first. */
export const confirmationClocks: readonly Clock[] = [
  clock({
    ...term,
    id: 'O09',
    title: '工伤认定期限',
    when: not(fact('injuryClear')),
    length: 'O09.length',
    suspendedBy: [awaiting],
    onExpiry: '逾期作出认定决定属程序违法',
    cite: [
      cite(workInjuryRegulation, 20, '受理之日起六十日内作出决定', '第一款'),
      cite(workInjuryRegulation, 20, '等待结论期间时限中止', '第三款'),
    ],
    examples: [
      { name: '六十日', from: '2026-11-02', due: '2027-01-04', safe: '2026-12-31' },
      {
        name: '中止二十日',
        from: '2026-11-02',
        suspended: { from: '2026-11-10', to: '2026-11-30' },
        due: '2027-01-21',
      },
    ],
  }),
  clock({
    ...term,
    id: 'O09-clear',
    title: '事实清楚的工伤认定期限',
    when: fact('injuryClear'),
    length: 'O09.clear',
    suspendedBy: [awaiting],
    onExpiry: '逾期作出认定决定属程序违法',
    cite: [cite(workInjuryRegulation, 20, '事实清楚、权利义务明确的，十五日内作出决定', '第二款')],
    examples: [{ name: '十五日', from: '2026-11-02', due: '2026-11-17' }],
  }),
  clock({
    ...since2011,
    inForce: { from: '2018-12-05' },
    id: 'D02-confirmation',
    title: '确认决定公开期限',
    starts: 'injury-decided',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    per: 'proceeding',
    suspendedBy: [],
    onExpiry: '逾期未公开',
    cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]

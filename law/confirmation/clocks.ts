import { threeSystemsOpinion, workInjuryRegulation, workInjuryRules } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { fact, not } from '../words/condition.ts'

const awaiting = '等待司法机关或者有关行政主管部门的结论'
const since2011 = { inForce: { from: '2011-01-01' }, binds: 'agency', per: 'case', extensions: [] } as const
const term = { ...since2011, unit: 'CD', starts: 'accepted', stops: ['injury-decided', 'ended'] } as const

/** 工伤条例20: sixty days, fifteen where nothing is in doubt, and none while another organ has to speak first. */
export const confirmationClocks: readonly Clock[] = [
  clock({
    ...since2011,
    id: 'O09-receipt',
    title: '工伤认定申请的审核期限',
    starts: 'application-received',
    stops: ['materials-told', 'accepted', 'ended'],
    length: 'O09.receipt',
    unit: 'CD',
    suspendedBy: [],
    onExpiry: '逾期没有受理、告知补正或者决定不予受理',
    cite: [cite(workInjuryRules, 8, '收到申请、全部补正材料之日起十五日内审核，受理、一次告知或者不予受理')],
    examples: [{ name: '十五日', under: 'sector.labour', from: '2026-11-02', due: '2026-11-17' }],
  }),
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
    id: 'O09-serve',
    title: '工伤认定决定的送达期限',
    starts: 'injury-to-serve',
    stops: ['injury-served', 'injury-fell'],
    length: 'O09.serve',
    unit: 'CD',
    per: 'party',
    suspendedBy: [],
    onExpiry: '逾期没有送达职工（近亲属）或者用人单位',
    cite: [cite(workInjuryRules, 22, '决定作出之日起二十日内送达受伤害职工（近亲属）和用人单位')],
    examples: [
      {
        name: '末日为星期日',
        under: 'sector.labour',
        from: '2026-11-02',
        due: '2026-11-23',
        safe: '2026-11-20',
      },
    ],
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

import { complaintRules, formerComplaintRules } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type LooseTerm, term } from '../words/clock.ts'

const before = { from: '2020-01-01', to: '2026-04-14' } as const
const since = { from: '2026-04-15' } as const
const agency = { unit: 'WD', binds: 'agency', extensions: [], suspendedBy: [] } as const

/** 投诉、举报 under the rule of 2020 and that of 2026, which is no later text of it: mediation has other days, and named reporters lost an answer. */
export const complaintTerms: readonly LooseTerm[] = [
  term({
    ...agency,
    id: 'O13',
    title: '投诉的受理期限',
    begins: '收到投诉之日',
    inForce: before,
    length: { fixed: 7 },
    onExpiry: '逾期未作出受理或者不予受理的决定并告知',
    cite: [cite(formerComplaintRules, 14, '收到之日起七个工作日内决定')],
    examples: [{ name: '七个工作日', from: '2026-03-02', due: '2026-03-11' }],
  }),
  term({
    ...agency,
    id: 'O13-mediate',
    title: '投诉的调解期限',
    begins: '投诉受理之日',
    inForce: before,
    length: { fixed: 45 },
    suspendedBy: ['鉴定、检测'],
    onExpiry: '终止调解',
    cite: [cite(formerComplaintRules, 21, '受理之日起四十五个工作日内未达成协议的终止调解')],
    examples: [{ name: '跨春节', from: '2026-02-09', due: '2026-04-20' }],
  }),
  term({
    ...agency,
    id: 'O13-tell',
    title: '终止调解的告知',
    begins: '作出终止调解决定之日',
    inForce: before,
    length: { fixed: 7 },
    onExpiry: '逾期未告知投诉人和被投诉人',
    cite: [cite(formerComplaintRules, 21, '七个工作日内告知')],
    examples: [{ name: '七个工作日', from: '2026-03-02', due: '2026-03-11' }],
  }),
  term({
    ...agency,
    id: 'O13-lead',
    title: '调解中发现线索的核查期限',
    begins: '发现线索之日',
    inForce: since,
    length: { fixed: 15 },
    extensions: [
      { approver: 'agencyHead', length: 15, cite: [cite(complaintRules, 27, '经负责人批准延长十五个工作日')] },
    ],
    onExpiry: '逾期未核查',
    cite: [cite(complaintRules, 27, '发现之日起十五个工作日内核查')],
    examples: [
      { name: '十五个工作日', from: '2026-11-02', due: '2026-11-23' },
      { name: '延长十五个工作日', from: '2026-11-02', extensions: [15], due: '2026-12-14' },
    ],
  }),
]

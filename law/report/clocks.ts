import { complaintRules, marketProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'

const since2026 = { inForce: { from: '2026-04-15' } } as const
const art = (article: number, gist: string, paragraph?: string) => cite(complaintRules, article, gist, paragraph)

export const reportClocks: readonly Clock[] = [
  clock({
    ...since2026,
    id: 'P02-report',
    title: '举报的核查期限',
    starts: 'report-received',
    // What is added to it makes the term begin anew (35).
    stops: ['report-handled', 'report-again'],
    length: 'P02.length',
    unit: 'WD',
    binds: 'agency',
    per: 'case',
    extensions: [],
    suspendedBy: [],
    onExpiry: '逾期没有核查处理',
    cite: [
      cite(marketProcedure, 18, '收到材料之日起十五个工作日内核查'),
      art(35, '按照行政处罚程序规定处理；补充的重新计算期限'),
    ],
    examples: [{ name: '十五个工作日', from: '2026-11-02', under: 'sector.market', due: '2026-11-23' }],
  }),
]

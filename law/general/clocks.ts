import { ningxiaProcedure, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { firstOf, last } from '../words/value.ts'
import { prolongation, start } from './records.ts'

const agency = { inForce: { from: '2018-12-05' }, binds: 'agency', extensions: [], suspendedBy: [] } as const

export const generalClocks: readonly Clock[] = [
  clock({
    ...agency,
    id: 'O03-limit',
    title: '办结期限',
    starts: 'limit-runs',
    stops: ['limit-moved', 'general-decided', 'ended'],
    length: { until: firstOf(last(prolongation, 'limitOn'), last(start, 'limitOn')) },
    unit: 'CD',
    per: 'case',
    onExpiry: '逾期没有办结',
    cite: [
      cite(ningxiaProcedure, 54, '没有规定期限的限时办结；作出承诺的，在承诺期限内办结'),
      cite(threeSystemsOpinion, 4, '办理时限向社会公开'),
    ],
    examples: [{ name: '启动时定的日期', from: '2026-11-02', until: '2026-11-20', due: '2026-11-20' }],
  }),
  clock({
    ...agency,
    id: 'D02-general',
    title: '其他决定公开期限',
    starts: 'general-decided',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]

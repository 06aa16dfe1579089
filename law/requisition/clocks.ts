import { emergencyLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { firstOf, last } from '../words/value.ts'
import { cancellation, compensationDecision, decision, prolongation } from './records.ts'

const agency = {
  inForce: { from: '2024-11-01' },
  binds: 'agency',
  unit: 'CD',
  extensions: [],
  suspendedBy: [],
  per: 'case',
} as const

/** The law says 及时 and no number: the days are those each decision sets itself. */
export const requisitionClocks: readonly Clock[] = [
  clock({
    ...agency,
    id: 'Z12-use',
    title: '征用期限',
    starts: 'use-runs',
    stops: ['use-prolonged', 'things-returned', 'requisition-over'],
    length: { until: firstOf(last(cancellation, 'returnBy'), last(prolongation, 'until'), last(decision, 'until')) },
    onExpiry: '期限届满，应当返还；仍然需要的，届满以前决定延长',
    cite: [cite(emergencyLaw, 12, '使用完毕或者应急处置工作结束后，应当及时返还')],
    examples: [{ name: '决定写明的日期', from: '2026-11-02', until: '2026-12-02', due: '2026-12-02' }],
  }),
  clock({
    ...agency,
    id: 'Z12-pay',
    title: '补偿支付期限',
    starts: 'compensation-decided',
    stops: ['compensation-paid', 'compensation-fell', 'requisition-over'],
    length: { until: last(compensationDecision, 'payBy') },
    onExpiry: '逾期没有支付补偿',
    cite: [cite(emergencyLaw, 12, '给予公平、合理的补偿')],
    examples: [{ name: '决定写明的日期', from: '2026-11-02', until: '2026-11-30', due: '2026-11-30' }],
  }),
  clock({
    ...agency,
    inForce: { from: '2018-12-05' },
    id: 'D02-requisition',
    title: '征用决定公开期限',
    starts: 'requisition-decided',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]

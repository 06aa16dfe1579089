import { ownWindowClocks } from '../execution/ownWindows.ts'
import { coercionLaw, threeSystemsOpinion, waterFeeRegulation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { all, filled, some } from '../words/condition.ts'
import { enter, moment, stage } from '../words/does.ts'
import { entries } from '../words/query.ts'
import { last } from '../words/value.ts'
import { assessment, deferral, deferralDecision } from './records.ts'

const since2017 = { inForce: { from: '2017-03-01' }, per: 'case', extensions: [], suspendedBy: [] } as const
const isWater = some(entries(assessment, { kind: 'water' }, { pick: 'latest' }))
const art = (article: number, gist: string) => cite(waterFeeRegulation, article, gist)

export const chargeClocks: readonly Clock[] = [
  clock({
    ...since2017,
    id: 'O10',
    title: '缴费期限',
    starts: 'notice-received',
    stops: ['charge-paid', 'deferred', 'charge-over'],
    when: isWater,
    length: 'O10.length',
    unit: 'CD',
    binds: 'party',
    onExpiry: '逾期未缴，应当催告',
    cite: [art(33, '收到缴纳通知单之日起七日内办理缴纳手续')],
    examples: [{ name: '七日', from: '2026-11-02', due: '2026-11-09' }],
  }),
  clock({
    ...since2017,
    id: 'O10-by',
    title: '通知写明的缴费期限',
    starts: 'notice-received',
    stops: ['charge-paid', 'deferred', 'charge-over'],
    when: all(filled(last(assessment, 'payBy'))),
    length: { until: last(assessment, 'payBy') },
    unit: 'CD',
    binds: 'party',
    onExpiry: '逾期未缴，应当催告',
    cite: [cite(coercionLaw, 35, '逾期不履行的，事先催告')],
    examples: [{ name: '通知写明的日期', from: '2026-11-02', until: '2026-11-20', due: '2026-11-20' }],
  }),
  clock({
    ...since2017,
    id: 'O10-ask',
    title: '缓缴申请期限',
    starts: 'notice-received',
    stops: ['deferral-asked', 'charge-paid', 'charge-over'],
    when: isWater,
    length: 'O10.length',
    unit: 'CD',
    binds: 'party',
    lapses: true,
    onExpiry: '逾期不再受理缓缴申请',
    cite: [art(34, '收到通知单之日起七日内申请缓缴')],
    examples: [{ name: '七日', from: '2026-11-02', due: '2026-11-09' }],
  }),
  clock({
    ...since2017,
    id: 'O10-answer',
    title: '缓缴决定期限',
    starts: 'deferral-asked',
    stops: ['deferral-decided', 'charge-paid', 'charge-over'],
    length: 'O10.answer',
    unit: 'WD',
    binds: 'agency',
    onExpiry: '期满未作决定的，视为同意',
    deems: {
      dated: 'due',
      does: [
        enter(deferralDecision, { granted: true, deemed: true, until: last(deferral, 'until') }),
        stage('deferred'),
        moment('deferred'),
        moment('deferral-runs'),
      ],
    },
    cite: [art(34, '收到申请之日起五个工作日内书面决定；期满未作决定的视为同意')],
    examples: [{ name: '五个工作日', from: '2026-11-02', due: '2026-11-09' }],
  }),
  clock({
    ...since2017,
    id: 'O10-deferred',
    title: '缓缴期限',
    starts: 'deferral-runs',
    stops: ['charge-paid', 'charge-over'],
    length: { until: last(deferralDecision, 'until') },
    unit: 'CD',
    binds: 'party',
    onExpiry: '缓缴期满未缴，应当催告',
    cite: [art(34, '缓缴期限最长不得超过九十日')],
    examples: [{ name: '缓缴至', from: '2026-11-09', until: '2027-01-15', due: '2027-01-15' }],
  }),
  ...ownWindowClocks({ of: 'charge', title: '', ends: ['charge-settled'], own: true, inForce: since2017.inForce }),
  clock({
    ...since2017,
    inForce: { from: '2018-12-05' },
    id: 'D02-charge',
    title: '缴费决定公开期限',
    starts: 'charge-decided',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    binds: 'agency',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]

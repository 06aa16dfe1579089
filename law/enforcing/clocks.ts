import { conductClocks } from '../conduct/clocks.ts'
import { coercionLaw, threeSystemsOpinion } from '../statutes.ts'
import { substituteClocks } from '../substitute/set.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { last } from '../words/value.ts'
import { base } from './records.ts'

export const enforcingClocks: readonly Clock[] = [
  clock({
    inForce: { from: '2012-01-01' },
    // The term the decision itself set: from its end what is added for being late is counted (强制法45, 46).
    id: 'P14-own',
    norm: [],
    title: '决定所定的缴款期限',
    starts: 'payment-due',
    stops: ['paid'],
    length: { until: last(base, 'performBy') },
    unit: 'CD',
    binds: 'party',
    per: 'party',
    lapses: true,
    extensions: [],
    suspendedBy: [],
    onExpiry: '逾期不履行的，依法加处罚款、加收滞纳金，催告后强制执行',
    cite: [
      cite(coercionLaw, 34, '在行政机关决定的期限内不履行义务的'),
      cite(coercionLaw, 45, '逾期不履行的，可以依法加处罚款或者滞纳金', '第一款'),
    ],
    examples: [{ name: '决定写明的一日', from: '2026-03-18', until: '2026-04-02', due: '2026-04-02' }],
  }),
  ...substituteClocks,
  ...conductClocks,
  clock({
    inForce: { from: '2018-12-05' },
    binds: 'agency',
    extensions: [],
    suspendedBy: [],
    id: 'D02-enforcing',
    title: '强制执行决定公开期限',
    starts: 'forced',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]

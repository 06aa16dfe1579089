import { measureClocks } from '../measure/clocks.ts'
import { threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'

export const coercionClocks: readonly Clock[] = [
  ...measureClocks,
  clock({
    inForce: { from: '2018-12-05' },
    binds: 'agency',
    extensions: [],
    suspendedBy: [],
    id: 'D02-coercion',
    title: '强制措施决定公开期限',
    starts: 'coercion-decided',
    stops: ['published'],
    length: 'D02.length',
    unit: 'WD',
    per: 'proceeding',
    onExpiry: '逾期未公开',
    cite: [cite(threeSystemsOpinion, 6, '执法决定作出之日起二十个工作日内公开')],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]

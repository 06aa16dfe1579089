import { disclosureRegulation, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'

export const listClocks: readonly Clock[] = [
  clock({
    id: 'D12',
    inForce: { from: '2019-05-15' },
    extensions: [],
    suspendedBy: [],
    title: '清单公布期限',
    starts: 'list-adopted',
    stops: ['published'],
    length: 'D12.length',
    unit: 'WD',
    binds: 'agency',
    per: 'case',
    onExpiry: '逾期未公布',
    cite: [
      cite(disclosureRegulation, 26, '自形成或者变更之日起二十个工作日内公开'),
      cite(threeSystemsOpinion, 4, '及时主动公开，及时动态调整'),
    ],
    examples: [{ name: '二十个工作日', from: '2026-11-02', due: '2026-11-30' }],
  }),
]

import { disclosureRegulation, discretionOpinion, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { all, among, filled } from '../words/condition.ts'
import { last, set } from '../words/value.ts'
import { draft } from './records.ts'

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
  clock({
    id: 'Q-filing',
    norm: [],
    inForce: { from: '2022-07-29' },
    extensions: [],
    suspendedBy: [],
    title: '报送备案期限',
    // The time is told by whoever reviews such in the county or province; where nobody has, none runs.
    when: all(among(last(draft, 'kind'), ['guides', 'discretion']), filled(set('Q.filing'))),
    starts: 'list-adopted',
    stops: ['list-filed'],
    length: 'Q.filing',
    unit: 'WD',
    binds: 'agency',
    per: 'case',
    onExpiry: '逾期未报送备案',
    cite: [cite(discretionOpinion, 13, '裁量权基准按照规定的程序和时限报送备案')],
    examples: [{ name: '机关定为二十个工作日', from: '2026-11-02', length: 20, due: '2026-11-30' }],
  }),
]

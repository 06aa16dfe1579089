import { inquiry } from '../../inquiry/set.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { threeSystemsOpinion, workInjuryRegulation } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  apartFrom,
  equal,
  fact,
  filled,
  inTime,
  need,
  none,
  not,
} from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, form } from '../../words/value.ts'
import { finding, grounds, proof, resumption, reviewing } from '../records.ts'
import { decides } from './shared.ts'

const since2011 = { inForce: { from: '2011-01-01' } } as const
const outcome = (id: string) => equal(form('outcome'), id)
const groundOf = (article: string) =>
  among(
    form('ground'),
    grounds.map(([id]) => id).filter((id) => id.startsWith(article)),
  )
const examined = [entries(inquiry), entries(finding)] as const

/** What the finding says, and who decides on it (工伤条例14–16, 20). */
export const decidingGates: readonly Gate[] = [
  gate({
    ...since2011,
    id: 'J14',
    title: '认定意见与规定相符',
    blocks: ['finding.conclude'],
    when: always,
    require: all(
      any(not(outcome('confirm')), need(groundOf('14-'), '认定工伤的，应当符合第十四条的一项。', '选择所符合的规定')),
      any(not(outcome('likened')), need(groundOf('15-'), '视同工伤的，应当符合第十五条的一项。', '选择所符合的规定')),
      any(
        outcome('refuse'),
        need(
          not(fact('injuryExcluded')),
          '有故意犯罪、醉酒或者吸毒、自残或者自杀情形的，不得认定为工伤或者视同工伤。',
          '不予认定',
        ),
      ),
      any(not(outcome('refuse')), need(filled(form('reason')), '不予认定的，应当说明理由。', '写明理由')),
    ),
    sentence: '认定意见与规定不符。',
    next: '核对认定意见',
    cite: [
      cite(workInjuryRegulation, 14, '应当认定为工伤的情形'),
      cite(workInjuryRegulation, 15, '视同工伤的情形', '第一款'),
      cite(workInjuryRegulation, 16, '不得认定为工伤或者视同工伤的情形'),
    ],
    examples: [
      {
        name: '第十四条第一项',
        facts: { injuryExcluded: 'no' },
        form: { outcome: 'confirm', ground: '14-1' },
        expect: 'open',
      },
      {
        name: '认定工伤而引第十五条',
        facts: { injuryExcluded: 'no' },
        form: { outcome: 'confirm', ground: '15-1' },
        expect: 'blocked',
      },
      {
        name: '醉酒',
        facts: { injuryExcluded: 'yes' },
        form: { outcome: 'confirm', ground: '14-6' },
        expect: 'blocked',
      },
      { name: '不予认定，没有理由', facts: { injuryExcluded: 'yes' }, form: { outcome: 'refuse' }, expect: 'blocked' },
      {
        name: '不予认定，说明理由',
        facts: { injuryExcluded: 'yes' },
        form: { outcome: 'refuse', reason: '醉酒' },
        expect: 'open',
      },
      { name: '没有回答', form: { outcome: 'confirm', ground: '14-1' }, expect: 'ask' },
    ],
  }),
  gate({
    ...since2011,
    id: 'J20-both',
    title: '职工和所在单位均已登记',
    blocks: decides,
    when: always,
    require: filled(by('thirdParties')),
    sentence: '决定应当书面通知职工（或者其近亲属）和所在单位，尚未登记另一方。',
    next: '登记用人单位、职工等另一方',
    cures: [{ step: 'party.identify' }],
    cite: [cite(workInjuryRegulation, 20, '书面通知职工或者其近亲属和该职工所在单位', '第一款')],
    examples: [
      { name: '没有登记', entries: {}, expect: 'blocked' },
      { name: '已登记', thirdParties: ['p2'], entries: {}, expect: 'open' },
    ],
  }),
  gate({
    ...since2011,
    id: 'J19-since',
    title: '认定意见写在调查、举证之后',
    blocks: [...decides, 'review.submit'],
    when: always,
    require: all(...[inquiry, proof, resumption].map((kind) => none(entries(kind, {}, { since: [finding] })))),
    sentence: '提出认定意见之后又有调查、举证或者有关机关的结论，认定意见没有反映。',
    next: '重新提出认定意见',
    cures: [{ step: 'finding.conclude' }],
    cite: [
      cite(workInjuryRegulation, 19, '调查核实；举证'),
      cite(workInjuryRegulation, 20, '以有关机关的结论为依据', '第三款'),
    ],
    examples: [
      { name: '之后又调查', entries: { finding: [{}], inquiry: [{}] }, expect: 'blocked' },
      { name: '在其后提出', entries: { inquiry: [{}], finding: [{}] }, expect: 'open' },
    ],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: finding.id, is: { outcome: 'confirm' }, was: { outcome: 'refuse' } },
    ids: reviewGateIds('confirmation'),
    title: '重大确认决定法制审核',
    decision: '认定意见',
    decides,
    examined,
    who: '参加本案调查的人员',
  }),
  gate({
    inForce: { from: '2018-12-05' },
    id: 'G24-confirmation',
    title: '决定人未参与调查、审核',
    blocks: ['confirmation.endorse', 'confirmation.return', 'confirmation.approve'],
    when: always,
    require: apartFrom(...examined, entries(reviewing.reviewOpinion), entries(reviewing.reviewSignature)),
    sentence: '参加本案调查、审核的人员不能审签、退回、决定。',
    next: '由没有参加的负责人办理',
    cite: [
      cite(threeSystemsOpinion, 11, '法制审核与承办分开'),
      cite(workInjuryRegulation, 20, '有利害关系的应当回避', '第四款'),
    ],
    examples: [
      { name: '调查人员决定', entries: { inquiry: [{ officers: ['a', 'b'] }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { inquiry: [{ officers: ['a', 'b'] }] }, actor: 'c', expect: 'open' },
    ],
  }),
  gate({
    ...since2011,
    id: 'J20',
    title: '在法定期限内认定',
    blocks: ['confirmation.approve'],
    mode: 'note',
    when: always,
    require: all(inTime('O09'), inTime('O09-clear')),
    sentence: '超过法定期限作出工伤认定决定，属程序违法。',
    next: '超过期限作出决定',
    cite: [cite(workInjuryRegulation, 20, '六十日内作出决定；事实清楚的十五日内')],
    examples: [
      { name: '第六十日后的首个工作日', clocks: { O09: '2026-11-02' }, day: '2027-01-04', expect: 'open' },
      { name: '超过', clocks: { O09: '2026-11-02' }, day: '2027-01-05', expect: 'blocked' },
      { name: '事实清楚，第十六日', clocks: { 'O09-clear': '2026-11-02' }, day: '2026-11-18', expect: 'blocked' },
    ],
  }),
]

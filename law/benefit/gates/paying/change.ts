import { decidersApart } from '../../../deciding/gates.ts'
import { heardGates, telling } from '../../../heard/set.ts'
import { lifting } from '../../../remedy/records.ts'
import { reviewGateIds, reviewGates } from '../../../review/gates.ts'
import { ningxiaProcedure, socialRelief, threeSystemsOpinion } from '../../../statutes.ts'
import { cite } from '../../../words/citation.ts'
import {
  all,
  always,
  among,
  any,
  equal,
  filled,
  latest,
  least,
  need,
  not,
  reads,
  some,
} from '../../../words/condition.ts'
import { type Gate, gate } from '../../../words/gate.ts'
import { entries } from '../../../words/query.ts'
import { firstOf, form, last, plus, set, today } from '../../../words/value.ts'
import { adjustment, change, changeReviewing, recheck } from '../../records.ts'
import { changes, what } from './shared.ts'

const since2014 = { inForce: { from: '2014-05-01' } } as const
/** Of the form in which it is put up, and after that of what was put up. */
const given = (field: 'what' | 'because' | 'from') => firstOf(form(field), last(adjustment, field))

/** Why more, less or no more is paid, and since when (救助办法13). */
export const changeGates: readonly Gate[] = [
  gate({
    ...since2014,
    id: 'G05-recheck',
    title: '核查由两名以上人员进行',
    blocks: ['recheck.record'],
    when: always,
    require: reads('twoQualifiedOfficers'),
    sentence: '定期核查应当由两名以上执法人员进行。',
    next: '补足两名人员',
    cite: [
      cite(socialRelief, 13, '定期核查', '第二款'),
      cite(ningxiaProcedure, 38, '调查取证时执法人员不得少于二人', '第二款'),
    ],
    examples: [
      { name: '两人', reads: { twoQualifiedOfficers: 'yes' }, expect: 'open' },
      { name: '一人', reads: { twoQualifiedOfficers: 'no' }, expect: 'blocked' },
    ],
  }),
  ...heardGates({
    id: 'B13',
    ...since2014,
    decides: ['reliefChange.propose', 'reliefChange.approve'],
    finding: adjustment,
    proposes: 'adjustment.draft',
    // The dead are told nothing (救助办法13).
    when: all(
      latest(adjustment, { what: { oneOf: ['decrease', 'stop', 'recover'] } }),
      not(latest(adjustment, { because: 'death' })),
    ),
    // Told once, a household is told again of every further change (救助办法13).
    since: [change, lifting],
    versions: [
      { what: 'decrease', amount: 600 },
      { what: 'decrease', amount: 400 },
    ],
    entries: { adjustment: [{ what: 'stop' }] },
    cite: {
      told: [changes, cite(ningxiaProcedure, 8, '书面告知事实、理由、依据和陈述权、申辩权')],
      weighed: [cite(ningxiaProcedure, 44, '采纳合理意见；不予采纳的说明理由', '第三款')],
    },
  }),
  gate({
    ...since2014,
    id: 'B13-change',
    title: '变动有依据',
    blocks: ['adjustment.draft'],
    when: always,
    require: all(
      need(
        any(not(what('recover')), equal(form('because'), 'fraud')),
        '只有骗取的给付才能追回。',
        '核对原因；不是骗取的，减发或者停发',
      ),
      need(
        any(not(what('increase', 'decrease', 'recover')), filled(form('amount'))),
        '没有写明变动后的金额或者追回的金额。',
        '写明金额',
      ),
      need(
        any(not(among(form('because'), ['ended', 'death'])), what('stop')),
        '迁出、死亡的，停发；其他变动写明其他原因。',
        '核对变动和原因',
      ),
      need(
        any(not(equal(form('because'), 'household')), some(entries(recheck, { changed: true }))),
        '没有核查表明家庭状况变化。',
        '登记核查',
      ),
    ),
    sentence: '给付的变动没有依据。',
    next: '核对变动的原因',
    cures: [{ step: 'recheck.record' }],
    cite: [
      changes,
      cite(socialRelief, 68, '骗取的，停止救助，责令退回'),
      cite(ningxiaProcedure, 90, '骗取给付的，撤销并追回'),
    ],
    examples: [
      {
        name: '核查后减发',
        entries: { recheck: [{ changed: true }] },
        form: { what: 'decrease', because: 'household', amount: 20000 },
        expect: 'open',
      },
      { name: '没有核查', form: { what: 'stop', because: 'household' }, expect: 'blocked' },
      { name: '死亡的停发', form: { what: 'stop', because: 'death', proof: '死亡证明' }, expect: 'open' },
      { name: '迁出而减发', form: { what: 'decrease', because: 'ended', amount: 1 }, expect: 'blocked' },
      { name: '追回而不是骗取', form: { what: 'recover', because: 'ended', amount: 1 }, expect: 'blocked' },
      { name: '骗取的追回', form: { what: 'recover', because: 'fraud', amount: 90000 }, expect: 'open' },
    ],
  }),
  gate({
    ...since2014,
    id: 'B13-back',
    title: '减发、停发不溯及以前',
    blocks: ['adjustment.draft', 'reliefChange.approve'],
    // Who is dead or has left is owed nothing from that day; what was got by fraud is taken back as such.
    when: all(among(given('what'), ['decrease', 'stop']), among(given('because'), ['household', 'rules'])),
    require: least(given('from'), today),
    sentence: '减发、停发自决定以后起算；已经发放的，只有骗取的才能追回。',
    next: '推迟起始日期',
    cures: [{ step: 'adjustment.draft' }],
    cite: [changes, cite(socialRelief, 68, '骗取的，停止救助，责令退回')],
    examples: [
      {
        name: '自次月起',
        form: { what: 'decrease', because: 'household', from: '2026-12-01' },
        expect: 'open',
      },
      {
        name: '自以前的月份起',
        form: { what: 'decrease', because: 'household', from: '2026-09-01' },
        expect: 'blocked',
      },
      { name: '已经死亡', form: { what: 'stop', because: 'death', from: '2026-09-01' }, expect: 'open' },
      { name: '已经迁出', form: { what: 'stop', because: 'ended', from: '2026-09-01' }, expect: 'open' },
    ],
  }),
  gate({
    ...since2014,
    id: 'B13-put',
    title: '先提出变动意见',
    blocks: ['reliefChange.propose', 'reliefChange.approve'],
    when: always,
    require: some(entries(adjustment, {}, { since: [change] })),
    sentence: '还没有提出变动意见。',
    next: '提出变动意见',
    cures: [{ step: 'adjustment.draft' }],
    cite: [changes],
    examples: [
      { name: '没有', entries: {}, expect: 'blocked' },
      { name: '已提出', entries: { adjustment: [{}] }, expect: 'open' },
      { name: '已经决定过', entries: { adjustment: [{}], change: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2014,
    id: 'O06-change',
    title: '调整范围、标准、期限提前告知',
    blocks: ['reliefChange.propose', 'reliefChange.approve'],
    when: all(
      latest(adjustment, { because: 'rules', what: { oneOf: ['decrease', 'stop'] } }),
      filled(set('O06.length')),
      some(entries(telling)),
    ),
    require: least(last(adjustment, 'from'), plus(last(telling, 'on'), 'O06.length')),
    sentence: '变更给付的范围、对象、等级、标准、期限的，应当提前告知。',
    next: '推迟起始日期',
    cures: [{ step: 'adjustment.draft' }],
    cite: [cite(ningxiaProcedure, 89, '提前三十日告知')],
    examples: [
      {
        name: '提前三十日',
        under: 'province.ningxia',
        entries: {
          telling: [{ on: '2026-11-02' }],
          adjustment: [{ because: 'rules', what: 'decrease', from: '2026-12-02' }],
        },
        expect: 'open',
      },
      {
        name: '提前二十九日',
        under: 'province.ningxia',
        entries: {
          telling: [{ on: '2026-11-02' }],
          adjustment: [{ because: 'rules', what: 'decrease', from: '2026-12-01' }],
        },
        expect: 'blocked',
      },
    ],
  }),
  ...reviewGates({
    review: changeReviewing.review,
    about: { kind: adjustment.id, is: { what: 'stop' }, was: { what: 'decrease' } },
    ids: reviewGateIds('benefit-change'),
    title: '给付变动法制审核',
    decision: '变动意见',
    decides: ['reliefChange.propose', 'reliefChange.approve'],
    later: true,
    examined: [entries(adjustment), entries(recheck)],
    who: '核查、提出变动意见的人员',
    cite: [changes],
  }),
  decidersApart({
    id: 'G24-change',
    inForce: { from: '2018-12-05' },
    blocks: ['reliefChange.endorse', 'reliefChange.return', 'reliefChange.approve'],
    examined: [adjustment, recheck],
    reviewed: changeReviewing.signed,
    cite: [cite(socialRelief, 13, '由县级民政部门决定', '第三款'), cite(threeSystemsOpinion, 11, '承办与审核分开')],
  }),
]

import { archiveGate } from '../../archive/set.ts'
import { decidersApart } from '../../deciding/gates.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { laterPages, refusalGates } from '../../signing/set.ts'
import { emergencyLaw, evidenceRules, privateEconomyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, equal, least, need, none, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form, last } from '../../words/value.ts'
import { compensationDecision, compensationReviewing, decision, proposal, thing, valuation } from '../records.ts'
import { since2024 } from './deciding.ts'

const fair = [
  cite(emergencyLaw, 12, '被征用或者毁损、灭失的，给予公平、合理的补偿'),
  cite(privateEconomyLaw, 61, '给予公平、合理的补偿', '第二款'),
] as const
const harmed = entries(thing, { fate: { oneOf: ['damaged', 'lost'] } }, { faulty: true })

/** What was used or harmed is made good (突发事件应对法12; 民营经济促进法61). */
export const compensationGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'Z12-valued',
    title: '毁损、灭失的先评估',
    blocks: ['compensation.draft'],
    when: all(some(harmed), equal(form('way'), 'given')),
    require: all(
      need(some(entries(valuation)), '有财产毁损、灭失，损失还没有评估。', '登记损失评估'),
      need(least(form('amount'), last(valuation, 'value')), '补偿低于评估的损失。', '核对金额'),
    ),
    sentence: '财产毁损、灭失的，按照评估的损失补偿。',
    next: '登记损失评估；核对金额',
    cures: [{ step: 'loss.value' }],
    cite: fair,
    examples: [
      {
        name: '没有评估',
        entries: { thing: [{ fate: 'lost' }] },
        form: { way: 'given', amount: 100 },
        expect: 'blocked',
      },
      {
        name: '低于损失',
        entries: { thing: [{ fate: 'damaged' }], valuation: [{ value: 200 }] },
        form: { way: 'given', amount: 100 },
        expect: 'blocked',
      },
      {
        name: '足额',
        entries: { thing: [{ fate: 'damaged' }], valuation: [{ value: 200 }] },
        form: { way: 'given', amount: 300 },
        expect: 'open',
      },
      {
        name: '完好返还',
        entries: { thing: [{ fate: 'intact' }] },
        form: { way: 'given', amount: 100 },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since2024,
    id: 'Z12-heard',
    title: '听取被征用人对补偿的意见',
    blocks: ['compensation.draft'],
    when: always,
    require: equal(form('heard'), true),
    sentence: '没有听取被征用人的意见，不能提出补偿意见。',
    next: '告知补偿的标准和金额，听取意见，写明采纳情况',
    cite: fair,
    examples: [
      { name: '已听取', form: { heard: true }, expect: 'open' },
      { name: '没有听取', form: { heard: false }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'Z12-waived',
    title: '放弃补偿有书面声明',
    blocks: ['compensation.draft'],
    when: equal(form('way'), 'waived'),
    require: { filled: form('files') },
    sentence: '被征用人放弃补偿的，应当有其书面声明。',
    next: '附上被征用人签名的声明；没有的，给予补偿',
    cite: fair,
    examples: [
      { name: '附有声明', form: { way: 'waived', files: ['a'] }, expect: 'open' },
      { name: '没有声明', form: { way: 'waived' }, expect: 'blocked' },
      { name: '给予补偿', form: { way: 'given' }, expect: 'open' },
    ],
  }),
  gate({
    ...since2024,
    id: 'Z12-put',
    title: '先提出补偿意见',
    blocks: ['compensation.propose', 'compensation.approve'],
    when: always,
    require: all(
      need(some(entries(proposal)), '还没有提出补偿意见。', '提出补偿意见'),
      need(
        none(entries(valuation, {}, { since: [proposal] })),
        '补偿意见之后又有评估，金额没有反映。',
        '重新提出补偿意见',
      ),
    ),
    sentence: '还没有提出补偿意见，或者之后又有评估。',
    next: '提出补偿意见',
    cures: [{ step: 'compensation.draft' }],
    cite: fair,
    examples: [
      { name: '没有提出', entries: {}, expect: 'blocked' },
      { name: '已提出', entries: { proposal: [{}] }, expect: 'open' },
      { name: '之后又评估', entries: { proposal: [{}], valuation: [{}] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'Z12-paid',
    title: '足额支付补偿',
    blocks: ['compensation.pay'],
    when: always,
    require: least(form('amount'), last(compensationDecision, 'amount')),
    sentence: '支付的金额少于决定的补偿。',
    next: '足额支付以后登记',
    cite: fair,
    examples: [
      {
        name: '足额',
        entries: { compensationDecision: [{ amount: 100 }] },
        form: { amount: 100 },
        expect: 'open',
      },
      { name: '不足', entries: { compensationDecision: [{ amount: 100 }] }, form: { amount: 99 }, expect: 'blocked' },
    ],
  }),
  ...reviewGates({
    review: compensationReviewing.review,
    about: { kind: proposal.id, is: { way: 'given' }, was: { way: 'waived' } },
    ids: reviewGateIds('requisition-compensation'),
    title: '征用补偿法制审核',
    decision: '补偿意见',
    decides: ['compensation.propose', 'compensation.approve'],
    later: true,
    examined: [entries(proposal), entries(valuation)],
    who: '评估、提出补偿意见的人员',
    cite: fair,
  }),
  decidersApart({
    id: 'G24-requisition-compensation',
    inForce: { from: '2018-12-05' },
    blocks: ['compensation.endorse', 'compensation.return', 'compensation.approve'],
    examined: [proposal, valuation],
    reviewed: compensationReviewing.signed,
    cite: fair,
  }),
  archiveGate({ id: 'requisition', inForce: { from: '2018-12-05' }, decision }),
  laterPages({
    id: 'Z12-pages',
    blocks: ['things.return', 'compensation.draft'],
    cite: [
      cite(emergencyLaw, 12, '使用完毕及时返还，毁损、灭失的给予补偿'),
      cite(evidenceRules, 15, '现场笔录由执法人员和当事人签名，拒绝或者不能签名的注明原因'),
    ],
  }),
  ...refusalGates,
]

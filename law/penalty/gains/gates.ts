import { marketUnlawfulGains, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, equal, fact, latest, need, not, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { firstOf, form, minus, say } from '../../words/value.ts'
import { hasSheet, isApproved, isAsSheet, isNothingLeft, isTaken, isUnclear } from './conditions.ts'
import { gainsFinding } from './records.ts'
import { confiscated } from './steps.ts'

const since = { inForce: { from: '2021-07-15' }, norm: [] } as const
const proposed = {
  blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
  each: 'party',
} as const
const lines = (...penalties: readonly Readonly<Record<string, string | number>>[]) => [
  { violations: [{ party: 'p1', penalties }] },
]
const fine = { kind: 'fine', amount: 500_000 } as const
const gains = { kind: 'gains', amount: 120_000 } as const
const of = { party: 'p1', reads: { partyProposed: 'yes' } } as const
const counted = { party: 'p1', status: 'found', income: 200_000, costs: 80_000, amount: 120_000 } as const
const unclear = { party: 'p1', status: 'unclear' } as const

/** 违法所得 is asked for, taken whole, and no more than the sheet says (处罚法28第二款). */
export const gainsGates: readonly Gate[] = [
  gate({
    ...since,
    ...proposed,
    id: 'G28-gains',
    title: '有违法所得的应当没收',
    when: reads('partyProposed'),
    require: any(isTaken, isNothingLeft, not(fact('unlawfulGains'))),
    sentence: '当事人有违法所得，拟处罚没有列入没收违法所得。',
    next: '变更处罚意见，列入没收违法所得；已经全部退赔、无法查清的，认定违法所得',
    cures: [{ step: 'proposal.revise' }, { step: 'gains.find' }],
    cite: [confiscated],
    examples: [
      {
        ...of,
        name: '没有违法所得',
        facts: { unlawfulGains: 'no' },
        entries: { proposal: lines(fine) },
        expect: 'open',
      },
      { ...of, name: '没有问过', entries: { proposal: lines(fine) }, expect: 'ask' },
      { ...of, name: '没有问过，列入没收', entries: { proposal: lines(fine, gains) }, expect: 'open' },
      {
        ...of,
        name: '有违法所得，没有没收',
        facts: { unlawfulGains: 'yes' },
        entries: { proposal: lines(fine) },
        expect: 'blocked',
      },
      {
        ...of,
        name: '有违法所得，全部退赔',
        facts: { unlawfulGains: 'yes' },
        entries: {
          proposal: lines(fine),
          gainsFinding: [{ party: 'p1', status: 'found', income: 200_000, costs: 80_000, refunded: 120_000 }],
        },
        expect: 'open',
      },
      {
        ...of,
        name: '无法查清',
        facts: { unlawfulGains: 'yes' },
        entries: { proposal: lines(fine), gainsFinding: [unclear] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since,
    ...proposed,
    id: 'G28-gains-sum',
    title: '没收的违法所得与认定的一致',
    when: all(reads('partyProposed'), hasSheet),
    require: isAsSheet,
    sentence: '拟没收的违法所得与认定的数额不一致。',
    next: '变更处罚意见，或者重新认定违法所得',
    cures: [{ step: 'proposal.revise' }, { step: 'gains.find' }],
    cite: [confiscated, cite(penaltyLaw, 40, '必须查明事实')],
    examples: [
      { ...of, name: '一致', entries: { proposal: lines(fine, gains), gainsFinding: [counted] }, expect: 'open' },
      {
        ...of,
        name: '少于认定的',
        entries: { proposal: lines(fine, { ...gains, amount: 100_000 }), gainsFinding: [counted] },
        expect: 'blocked',
      },
      {
        ...of,
        name: '无法查清而没收',
        entries: { proposal: lines(fine, gains), gainsFinding: [unclear] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    ...since,
    ...proposed,
    id: 'G28-gains-approved',
    title: '无法查清的经主要负责人同意',
    inForce: { from: '2026-03-20' },
    where: 'gains.approved',
    when: all(reads('partyProposed'), isUnclear),
    require: isApproved,
    sentence: '违法所得无法查清、部分无法查清的，应当经主要负责人审批同意。',
    next: '由主要负责人办理“批准不单独计算违法所得”',
    cures: [{ step: 'gains.approve' }],
    cite: [cite(marketUnlawfulGains, 14, '应当报经主要负责人审批同意', '第三款')],
    examples: [
      {
        ...of,
        name: '经同意',
        under: 'sector.market',
        entries: { gainsFinding: [unclear], gainsApproval: [{ party: 'p1', about: 1 }] },
        expect: 'open',
      },
      { ...of, name: '没有同意', under: 'sector.market', entries: { gainsFinding: [unclear] }, expect: 'blocked' },
      { ...of, name: '已经查清', under: 'sector.market', entries: { gainsFinding: [counted] }, expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: 'G28-gains-sheet',
    title: '违法所得的计算',
    blocks: ['gains.find'],
    when: not(equal(form('status'), 'unclear')),
    require: need(
      equal(
        firstOf(form('amount'), say(0)),
        minus(minus(minus(form('income'), form('costs')), form('taxes')), form('refunded')),
      ),
      '应当没收的违法所得，不是取得的款项减去合法必要支出、税款和已经退赔的款项。',
      '核对各项数额',
    ),
    sentence: '应当没收的违法所得计算有误。',
    next: '核对各项数额',
    cite: [
      confiscated,
      cite(marketUnlawfulGains, 5, '可以扣除合法必要支出', '第一款'),
      cite(marketUnlawfulGains, 11, '已经退赔的不予没收'),
    ],
    examples: [
      {
        name: '相符',
        form: { status: 'found', income: 200_000, costs: 70_000, taxes: 10_000, amount: 120_000 },
        expect: 'open',
      },
      {
        name: '没有减去退赔',
        form: { status: 'found', income: 200_000, refunded: 50_000, amount: 200_000 },
        expect: 'blocked',
      },
      {
        name: '全部退赔，没有剩余',
        form: { status: 'found', income: 200_000, costs: 80_000, refunded: 120_000 },
        expect: 'open',
      },
      { name: '无法查清', form: { status: 'unclear' }, expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: 'G28-gains-asked',
    title: '无法查清的方需同意',
    blocks: ['gains.approve'],
    when: always,
    require: latest(
      gainsFinding,
      { status: { oneOf: ['partly', 'unclear'] } },
      { where: { party: { is: form('party') } } },
    ),
    sentence: '该当事人的违法所得没有认定为无法查清，不需要批准。',
    next: '无需办理',
    cite: [cite(marketUnlawfulGains, 14, '无法查清的，报经主要负责人审批同意', '第三款'), confiscated],
    examples: [
      { name: '无法查清', entries: { gainsFinding: [unclear] }, form: { party: 'p1' }, expect: 'open' },
      { name: '已经查清', entries: { gainsFinding: [counted] }, form: { party: 'p1' }, expect: 'blocked' },
      { name: '没有认定', entries: {}, form: { party: 'p1' }, expect: 'blocked' },
    ],
  }),
]

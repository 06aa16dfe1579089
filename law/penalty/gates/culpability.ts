import { formerPenaltyLaw, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, any, fact, filled, not, reads, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { form } from '../../words/value.ts'
import { proposal } from '../records.ts'

const reform = { from: '2021-07-15' } as const
const since1996 = { from: '1996-10-01' } as const
const proposed = ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'] as const
const drafted = ['investigation.conclude', 'proposal.revise', ...proposed] as const

/** Whether there may be a penalty at all, and how heavy: age, mind, fault, and what was slight and put right (处罚法30–33). */
export const culpabilityGates: readonly Gate[] = [
  gate({
    id: 'G28',
    title: '依法不予处罚的情形',
    inForce: reform,
    blocks: proposed,
    each: 'party',
    when: reads('partyProposed'),
    require: all(not(fact('slightCorrected')), not(fact('faultless')), not(fact('incapable'))),
    sentence: '有依法不予行政处罚的情形，不得给予行政处罚。',
    next: '对该当事人不予处罚，进行教育；从拟处罚中去掉该当事人，其他当事人照常办理',
    cures: [{ step: 'exemption.propose' }],
    cite: [
      cite(penaltyLaw, 33, '轻微并及时改正没有造成危害后果的，以及没有主观过错的，不予处罚'),
      cite(penaltyLaw, 31, '不能辨认或者不能控制自己行为时的违法行为不予处罚'),
    ],
    examples: [
      {
        name: '三种情形都没有',
        facts: { slightCorrected: 'no', faultless: 'no', incapable: 'no' },
        reads: { partyProposed: 'yes' },
        expect: 'open',
      },
      {
        name: '轻微、已改正、没有危害后果',
        facts: { slightCorrected: 'yes', faultless: 'no', incapable: 'no' },
        reads: { partyProposed: 'yes' },
        expect: 'blocked',
      },
      {
        name: '没有主观过错',
        facts: { slightCorrected: 'no', faultless: 'yes', incapable: 'no' },
        reads: { partyProposed: 'yes' },
        expect: 'blocked',
      },
      {
        name: '没有问过',
        facts: { slightCorrected: 'no', faultless: 'no' },
        reads: { partyProposed: 'yes' },
        expect: 'ask',
      },
    ],
  }),
  gate({
    id: 'G28-first',
    title: '初次违法仍予处罚的理由',
    inForce: reform,
    blocks: proposed,
    each: 'party',
    when: all(reads('partyProposed'), fact('firstMinor')),
    require: reads('discretionReasoned'),
    sentence: '初次违法、危害后果轻微并及时改正的，可以不予处罚；仍要处罚的，应当写明裁量的理由。',
    next: '在调查终结报告或者变更处罚意见中写明仍要处罚的理由',
    cures: [{ step: 'proposal.revise' }],
    cite: [cite(penaltyLaw, 33, '初次违法且危害后果轻微并及时改正的，可以不予处罚')],
    examples: [
      {
        name: '初次违法，写明理由',
        facts: { firstMinor: 'yes' },
        reads: { partyProposed: 'yes', discretionReasoned: 'yes' },
        expect: 'open',
      },
      {
        name: '初次违法，没有理由',
        facts: { firstMinor: 'yes' },
        reads: { partyProposed: 'yes', discretionReasoned: 'no' },
        expect: 'blocked',
      },
      { name: '不是初次', facts: { firstMinor: 'no' }, reads: { partyProposed: 'yes' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'G30-age',
    norm: ['G28'],
    title: '不满十四周岁不予处罚',
    inForce: since1996,
    blocks: drafted,
    when: reads('personProposed'),
    require: reads('ofPunishableAge'),
    sentence: '不满十四周岁的未成年人有违法行为的，不予行政处罚。',
    next: '不予处罚，责令监护人加以管教；从拟处罚中去掉该当事人',
    cures: [{ step: 'exemption.propose' }],
    cite: [
      cite(penaltyLaw, 30, '不满十四周岁的不予处罚，责令监护人管教'),
      cite(formerPenaltyLaw, 25, '不满十四周岁的不予处罚'),
    ],
    examples: [
      { name: '行为时已满十四周岁', reads: { personProposed: 'yes', ofPunishableAge: 'yes' }, expect: 'open' },
      { name: '行为时十岁', reads: { personProposed: 'yes', ofPunishableAge: 'no' }, expect: 'blocked' },
      { name: '当事人是公司', reads: { personProposed: 'no' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'G30-minor',
    norm: ['G28'],
    title: '未成年人从轻、减轻处罚',
    inForce: since1996,
    blocks: drafted,
    when: reads('personProposed'),
    require: reads('minorsLighter'),
    sentence: '已满十四周岁不满十八周岁的未成年人有违法行为的，应当从轻或者减轻行政处罚。',
    next: '裁量档次改为从轻或者减轻，并相应降低处罚',
    cite: [
      cite(penaltyLaw, 30, '已满十四周岁不满十八周岁的应当从轻或者减轻'),
      cite(formerPenaltyLaw, 25, '已满十四周岁不满十八周岁的从轻或者减轻'),
    ],
    examples: [
      { name: '十六岁，从轻', reads: { personProposed: 'yes', minorsLighter: 'yes' }, expect: 'open' },
      { name: '十六岁，从重', reads: { personProposed: 'yes', minorsLighter: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G28-ground',
    title: '从轻、减轻处罚的情形',
    inForce: reform,
    blocks: drafted,
    when: any(some(entries(proposal)), filled(form('violations'))),
    require: reads('lighterGrounded'),
    sentence: '从轻、减轻处罚应当有法定的情形；有应当从轻、减轻情形的，应当从轻或者减轻。',
    next: '在该项违法行为中选择从轻、减轻的情形，或者改变裁量档次',
    cures: [{ step: 'proposal.revise' }],
    cite: [
      cite(penaltyLaw, 32, '应当从轻或者减轻处罚的五种情形'),
      cite(penaltyLaw, 31, '尚未完全丧失辨认、控制能力的可以从轻或者减轻'),
      cite(penaltyLaw, 34, '依照裁量基准规范行使裁量权'),
    ],
    examples: [
      {
        name: '主动消除后果，从轻',
        entries: {},
        form: { violations: [{ conduct: '某行为', tier: 'light', grounds: ['remedied'] }] },
        expect: 'open',
      },
      {
        name: '从轻，没有情形',
        entries: {},
        form: { violations: [{ conduct: '某行为', tier: 'light' }] },
        expect: 'blocked',
      },
      {
        name: '减轻，只有裁量基准',
        entries: {},
        form: { violations: [{ conduct: '某行为', tier: 'mitigated', grounds: ['benchmark'] }] },
        expect: 'blocked',
      },
      {
        name: '有立功表现，一般处罚',
        entries: {},
        form: { violations: [{ conduct: '某行为', tier: 'ordinary', grounds: ['merit'] }] },
        expect: 'blocked',
      },
      {
        name: '尚未完全丧失辨认能力，一般处罚',
        entries: {},
        form: { violations: [{ conduct: '某行为', tier: 'ordinary', grounds: ['limited'] }] },
        expect: 'open',
      },
      { name: '没有情形，一般处罚', entries: {}, form: { violations: [{ tier: 'ordinary' }] }, expect: 'open' },
    ],
  }),
  gate({
    id: 'G30-known',
    norm: ['G28'],
    title: '行为时的年龄',
    inForce: since1996,
    blocks: proposed,
    each: 'party',
    when: reads('ageUnknown'),
    require: any(not(fact('minorAtAct')), fact('childAtAct'), not(fact('childAtAct'))),
    sentence: '没有登记居民身份证号码的自然人，应当查明行为时是否已满十八周岁；不满的，是否已满十四周岁。',
    next: '确认当事人时填写居民身份证号码，或者在“认定事项”中作出回答',
    cures: [{ step: 'party.identify' }, { step: 'fact.state' }],
    cite: [cite(penaltyLaw, 30, '未成年人不予处罚或者从轻、减轻'), cite(formerPenaltyLaw, 25, '未成年人的处罚')],
    examples: [
      { name: '有身份证号码', reads: { ageUnknown: 'no' }, expect: 'open' },
      { name: '没有号码，已查明成年', facts: { minorAtAct: 'no' }, reads: { ageUnknown: 'yes' }, expect: 'open' },
      { name: '没有号码，没有回答', reads: { ageUnknown: 'yes' }, expect: 'ask' },
      {
        name: '没有号码，未成年，没有问过是否不满十四周岁',
        facts: { minorAtAct: 'yes' },
        reads: { ageUnknown: 'yes' },
        expect: 'ask',
      },
      {
        name: '没有号码，未成年，已满十四周岁',
        facts: { minorAtAct: 'yes', childAtAct: 'no' },
        reads: { ageUnknown: 'yes' },
        expect: 'open',
      },
    ],
  }),
]

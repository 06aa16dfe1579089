import { crimeTransferRules, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { always, eachOrNone, equal, fact, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { it } from '../../words/value.ts'
import { isCrime } from '../endings/crimeConditions.ts'
import { given } from '../endings/ending.ts'
import { referral, referralDelivery } from './records.ts'
import { referralLaw } from './steps.ts'

const since = { inForce: { from: '2021-07-15' }, norm: [] } as const
const signing = ['referral.propose', 'referral.approve'] as const
const isDetention = equal(given('kind'), 'detention')

export const referralGates: readonly Gate[] = [
  gate({
    ...since,
    id: 'T-referral-facts',
    title: '移送行政拘留、建议吊销的事实清楚',
    blocks: signing,
    when: not(equal(given('kind'), 'discipline')),
    require: fact('factsClear'),
    sentence: '违法事实没有查清的，不能移送公安机关处以行政拘留，也不能建议吊销许可证件。',
    next: '查清事实，在“认定事项”中认定并说明理由',
    cures: [{ step: 'fact.state' }],
    cite: [cite(penaltyLaw, 40, '违法事实不清、证据不足的，不得给予行政处罚'), ...referralLaw],
    examples: [
      { name: '事实清楚', facts: { factsClear: 'yes' }, form: { kind: 'detention' }, expect: 'open' },
      { name: '事实没有查清', facts: { factsClear: 'no' }, form: { kind: 'detention' }, expect: 'blocked' },
      { name: '没有认定', form: { kind: 'revocation' }, expect: 'ask' },
      { name: '线索移送监察机关', form: { kind: 'discipline' }, expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: 'T-referral-crime',
    title: '涉嫌犯罪的不以行政拘留代替',
    blocks: signing,
    when: isDetention,
    require: not(isCrime),
    sentence: '违法行为涉嫌犯罪的，应当移送公安机关追究刑事责任，不能以移送行政拘留代替。',
    next: '移送涉嫌犯罪案件；经复核认为不涉嫌犯罪的，更正认定事项并说明理由',
    cures: [{ step: 'crime.propose' }, { step: 'fact.state' }],
    cite: [
      cite(penaltyLaw, 27, '涉嫌犯罪的，及时移送司法机关', '第一款'),
      cite(crimeTransferRules, 3, '涉嫌构成犯罪，依法需要追究刑事责任的，必须移送'),
    ],
    examples: [
      {
        name: '没有涉嫌犯罪',
        facts: { suspectedCrime: 'no' },
        reads: { givenBack: 'no' },
        form: { kind: 'detention' },
        expect: 'open',
      },
      {
        name: '涉嫌犯罪',
        facts: { suspectedCrime: 'yes' },
        reads: { givenBack: 'no' },
        form: { kind: 'detention' },
        expect: 'blocked',
      },
      {
        name: '涉嫌犯罪，公安机关不立案',
        facts: { suspectedCrime: 'yes' },
        reads: { givenBack: 'yes' },
        form: { kind: 'detention' },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...since,
    id: 'T-referral-sent',
    title: '批准的移送、建议送交以后结案',
    blocks: ['closing.propose', 'closing.approve'],
    when: always,
    require: eachOrNone(
      entries(referral, {}, { faulty: true }),
      some(entries(referralDelivery, { about: { is: it('no') } }, { faulty: true })),
    ),
    sentence: '已经批准的移送、建议还没有送交，不能结案。',
    next: '送交移送、建议，登记接收人',
    cures: [{ step: 'referral.deliver' }],
    cite: [
      cite(penaltyLaw, 18, '限制人身自由的处罚权只能由公安机关和法律规定的其他机关行使', '第三款'),
      ...referralLaw.slice(1),
    ],
    examples: [
      {
        name: '已经送交',
        entries: { referral: [{ kind: 'detention' }], referralDelivery: [{ about: 1 }] },
        expect: 'open',
      },
      { name: '没有送交', entries: { referral: [{ kind: 'detention' }] }, expect: 'blocked' },
      { name: '没有移送、建议', entries: {}, expect: 'open' },
    ],
  }),
]

import { decidersApart } from '../../deciding/gates.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { coercionLaw, disclosureRegulation, threeSystemsOpinion, waterFeeRegulation } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, fact, filled, least, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { last, today } from '../../words/value.ts'
import { assessment, reviewing } from '../records.ts'
import { isWater } from './shared.ts'

const since2017 = { inForce: { from: '2017-03-01' } } as const
const decides = ['charge.propose', 'charge.approve'] as const
const art = (article: number, gist: string) => cite(waterFeeRegulation, article, gist)

/** What is charged, and by when: published, within a term, reviewed (水资源费条例33). */
export const decidingGates: readonly Gate[] = [
  gate({
    inForce: { from: '2019-05-15' },
    id: 'C20',
    title: '收费项目已公布',
    blocks: decides,
    when: always,
    require: fact('chargePublished'),
    sentence: '收费项目及其依据、标准没有公布的，不得收取。',
    next: '核对公布的收费目录',
    cite: [cite(disclosureRegulation, 20, '行政事业性收费项目及其依据、标准主动公开', '第八项')],
    examples: [
      { name: '已公布', facts: { chargePublished: 'yes' }, expect: 'open' },
      { name: '没有公布', facts: { chargePublished: 'no' }, expect: 'blocked' },
      { name: '没有回答', expect: 'ask' },
    ],
  }),
  gate({
    ...since2017,
    id: 'C33',
    title: '写明缴纳期限',
    blocks: decides,
    when: not(isWater),
    require: all(filled(last(assessment, 'payBy')), not(least(today, last(assessment, 'payBy')))),
    sentence: '没有写明缴纳期限，或者期限已经届满。',
    next: '重新核定，写明期限',
    cures: [{ step: 'charge.reassess' }],
    cite: [art(33, '收到通知单之日起七日内缴纳'), cite(coercionLaw, 35, '履行义务的期限')],
    examples: [
      {
        name: '已写明',
        entries: { assessment: [{ kind: 'other', payBy: '2026-11-20' }] },
        day: '2026-11-02',
        expect: 'open',
      },
      { name: '没有写明', entries: { assessment: [{ kind: 'other' }] }, expect: 'blocked' },
      { name: '水资源费依规定', entries: { assessment: [{ kind: 'water' }] }, expect: 'open' },
    ],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: assessment.id, is: { basis: '甲' }, was: { basis: '乙' } },
    ids: reviewGateIds('charge'),
    title: '重大收费决定法制审核',
    decision: '核定',
    decides,
    examined: [entries(assessment)],
    who: '核定的人员',
  }),
  decidersApart({
    id: 'G24-charge',
    inForce: { from: '2018-12-05' },
    blocks: ['charge.endorse', 'charge.return', 'charge.approve'],
    examined: [assessment],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [cite(threeSystemsOpinion, 11, '法制审核与承办分开')],
  }),
]

import { decidedInTime, decidersApart, proposedSince } from '../../deciding/gates.ts'
import { inquiry } from '../../inquiry/set.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { ningxiaProcedure, threeSystemsOpinion } from '../../statutes.ts'
import { endExclusionGate, excludeGate, extendGate } from '../../term/set.ts'
import { cite } from '../../words/citation.ts'
import type { Gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { finding, reply, reviewing, trial } from '../records.ts'
import { decides } from './shared.ts'

const since2018 = { inForce: { from: '2018-02-08' } } as const
const art = (article: number, gist: string, paragraph?: string) => cite(ningxiaProcedure, article, gist, paragraph)

/** Decided on what was tried, reviewed, in time (宁夏程序规定84). */
export const decidingGates: readonly Gate[] = [
  proposedSince({
    id: 'A83-since',
    ...since2018,
    blocks: [...decides, 'review.submit'],
    finding,
    kinds: [trial, reply, inquiry],
    cure: 'finding.conclude',
    cite: [art(83, '认定的事实、裁决内容及理由')],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: finding.id, is: { ruling: '甲' }, was: { ruling: '乙' } },
    ids: reviewGateIds('adjudication'),
    title: '重大行政裁决法制审核',
    decision: '裁决意见',
    decides,
    examined: [entries(inquiry), entries(trial), entries(finding)],
    who: '参加审理、调查的人员',
  }),
  decidersApart({
    id: 'G24-adjudication',
    inForce: { from: '2018-12-05' },
    blocks: ['adjudication.endorse', 'adjudication.return', 'adjudication.approve'],
    examined: [finding, trial, inquiry],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [art(45, '由主要负责人或者分管负责人作出'), cite(threeSystemsOpinion, 11, '法制审核与承办分开')],
  }),
  extendGate({
    id: 'A84-extend',
    ...since2018,
    clock: 'O04',
    cite: [art(84, '经主要负责人批准延长三十日')],
  }),
  excludeGate({ id: 'A55', ...since2018, clock: 'O04', cite: [art(55, '将所需时间书面告知当事人')] }),
  endExclusionGate({ id: 'A55-end', ...since2018, cite: [art(55, '所需时间不计算')] }),
  decidedInTime({
    id: 'A84',
    ...since2018,
    blocks: ['adjudication.approve'],
    clock: 'O04',
    under: 'province.ningxia',
    days: { last: '2027-01-04', over: '2027-01-05' },
    what: '裁决',
    cite: [art(84, '受理之日起六十日内作出裁决')],
  }),
]

import { litigationLaw, penaltyLaw, reconsiderationLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { always, apartFrom, latest, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries, type Query } from '../../words/query.ts'
import type { RecordKind } from '../../words/record.ts'
import type { Plain } from '../../words/value.ts'
import { isPending } from '../conditions.ts'
import { lifting, liftingDraft, liftingOpinion, remedy, supplementLeave } from '../records.ts'
import type { Of } from './of.ts'

const since2017 = { from: '2017-07-01' } as const
const supervising = [cite(penaltyLaw, 75, '建立健全监督制度；发现有错误的，应当主动改正')] as const

/** An entry as the query wants it. */
const plain = ({ where = {} }: Query) => where as Readonly<Record<string, Plain>>

/** What the agency itself finds wrong is written down, reviewed where the decision was, and signed by who had no part in it (处罚法75). */
export const ownGates = ({ reviews, byHead }: Of): readonly Gate[] => [
  gate({
    id: 'lifting-drafted',
    title: '先提出纠正意见',
    inForce: since2017,
    blocks: byHead === undefined ? ['lifting.propose'] : ['lifting.decide'],
    when: always,
    require: some(entries(liftingDraft, {}, { since: [lifting] })),
    sentence: '呈批之前，应当写明原决定的问题、拟作出的处理和依据。',
    next: '先提出纠正意见',
    cures: [{ step: 'lifting.draft' }],
    cite: [cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款')],
    examples: [
      { name: '已经提出', entries: { liftingDraft: [{ what: 'revoked' }] }, expect: 'open' },
      { name: '没有提出', entries: {}, expect: 'blocked' },
    ],
  }),
  ...(reviews === undefined ? [] : [reviewedGate(reviews, byHead !== undefined)]),
  ...(byHead === undefined ? [] : apartGates(byHead.examined)),
]

const reviewedGate = (reviews: Query, byHead: boolean): Gate =>
  gate({
    id: 'lifting-review',
    title: '纠正意见的审核',
    inForce: { from: '2018-12-05' },
    blocks: !byHead ? ['lifting.propose', 'lifting.approve'] : ['lifting.decide'],
    when: some({ ...reviews, faulty: true }),
    require: latest(liftingOpinion, { verdict: 'passed' }, { since: [liftingDraft.id] }),
    sentence: '原决定应当法制审核的，变更、撤销该决定也应当先经审核通过。',
    next: '请法制审核人员审核现在的纠正意见',
    cures: [{ step: 'lifting.review' }],
    cite: [cite(threeSystemsOpinion, 11, '重大执法决定作出前应当法制审核')],
    examples: [
      { name: '原决定没有经过审核', entries: {}, expect: 'open' },
      {
        name: '审核通过',
        entries: { [reviews.of]: [plain(reviews)], liftingDraft: [{}], liftingOpinion: [{ verdict: 'passed' }] },
        expect: 'open',
      },
      { name: '没有审核', entries: { [reviews.of]: [plain(reviews)], liftingDraft: [{}] }, expect: 'blocked' },
    ],
  })

const apartGates = (examined: readonly RecordKind[]): readonly Gate[] => [
  gate({
    id: 'lifting-apart',
    title: '纠正由没有参与的人员审核、决定',
    inForce: since2017,
    blocks: ['lifting.review', 'lifting.decide'],
    when: always,
    require: apartFrom(...[...examined, liftingDraft].map((kind) => entries(kind))),
    sentence: '参加原案办理、提出纠正意见的人员，不能自己审核、决定变更、撤销。',
    next: '由没有参加的人员审核，由没有参加的负责人决定',
    cite: supervising,
    examples: [
      { name: '提出意见的人', entries: { liftingDraft: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { liftingDraft: [{ by: 'a' }] }, actor: 'c', expect: 'open' },
    ],
  }),
  gate({
    id: 'lifting-signer',
    title: '审核纠正意见的人员不决定',
    inForce: since2017,
    blocks: ['lifting.decide'],
    when: always,
    require: apartFrom(entries(liftingOpinion)),
    sentence: '审核纠正意见的人员，不能自己决定变更、撤销。',
    next: '由没有参加审核的负责人决定',
    cite: supervising,
    examples: [
      { name: '审核的人', entries: { liftingOpinion: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
      { name: '没有参加', entries: { liftingOpinion: [{ by: 'a' }] }, actor: 'c', expect: 'open' },
    ],
  }),
]

export const gathering = (gathers: readonly string[]): Gate =>
  gate({
    id: 'G47',
    title: '复议、诉讼期间取证',
    inForce: since2017,
    blocks: gathers as unknown as Gate['blocks'],
    when: isPending,
    require: some(entries(supplementLeave, {}, { since: [remedy] })),
    sentence: '复议、诉讼期间，本机关不得自行向申请人、原告和其他有关单位、个人收集证据。',
    next: '申请人、原告、第三人提出新的理由或者证据的，经准许后补充，先登记准许',
    cures: [{ step: 'remedy.supplement' }],
    cite: [
      cite(reconsiderationLaw, 46, '不得自行收集证据；自行收集的不作为依据'),
      cite(litigationLaw, 35, '被告及其代理人不得自行收集证据'),
    ],
    examples: [
      { name: '没有复议、诉讼', entries: {}, expect: 'open' },
      { name: '复议期间', entries: { remedy: [{ forum: 'ordinary', over: false }] }, expect: 'blocked' },
      {
        name: '经准许',
        entries: { remedy: [{ forum: 'suit', over: false }], supplementLeave: [{ leave: '准许' }] },
        expect: 'open',
      },
    ],
  })

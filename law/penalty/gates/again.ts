import { isAfterRemedy, isRemade } from '../../remedy/conditions.ts'
import { remedyGates } from '../../remedy/gates/index.ts'
import { forums, lifting } from '../../remedy/records.ts'
import { isOfTheDecision } from '../../remedy/which.ts'
import {
  litigationInterpretation,
  litigationLaw,
  marketProcedure,
  penaltyLaw,
  reconsiderationLaw,
} from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, among, any, current, each, equal, need, not, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { from, last } from '../../words/value.ts'
import { isOpposed } from '../endings/exemptionAgainGates.ts'
import { exemption, refusal } from '../endings/records.ts'
import { decision, discussion, evidence, proposal, review, reviewSignature, service } from '../records.ts'
import { partGates } from './parts.ts'

const since2017 = { from: '2017-07-01' } as const
const sinceLifted = { since: [lifting] } as const

/** What fell last, and was decided in it. */
const fallen = entries(decision, {}, { ended: 'only', pick: 'latest', faulty: true })
const newEvidence = some(entries(evidence, { verified: true, no: { among: last(proposal, 'evidence') } }, sinceLifted))
/** The same was found, and for the same reasons. */
const sameFacts = some(
  entries(proposal, { found: { like: last(proposal, 'found') }, no: { is: from(fallen, 'about') } }, { faulty: true }),
)
/** A penalty that fell, and nothing else that was decided. */
const isPenaltyRemade = all(isRemade, isOfTheDecision)
const anew = { when: isRemade, blocks: ['decision.propose', 'decision.approve'] } as const

/** 重作: a decision made anew after the first has fallen is told, reviewed and discussed anew, and no heavier (处罚法44, 45; 行诉法71). */
export const againGates: readonly Gate[] = [
  ...remedyGates({
    decision,
    page: 'disclosure',
    reviews: entries(review, { kind: 'legal' }),
    gathers: ['evidence.collect'],
    decides: 'decision.approve',
    instead: [refusal, exemption],
  }),
  ...partGates,
  gate({
    ...anew,
    id: 'again-notice',
    title: '重新作出之前重新告知',
    inForce: since2017,
    require: each(
      'concerned',
      need(
        some(entries(service, { document: 'penalty-notice' }, { ...sinceLifted, party: 'this', by: 'today' })),
        '原决定已被撤销，重新作出决定之前还没有重新告知{当事人}。',
      ),
    ),
    sentence: '原决定被撤销之后重新作出的，应当重新告知拟作出的内容及事实、理由、依据，听取陈述、申辩。',
    next: '重新呈批告知并送达',
    cures: [{ step: 'notice.propose' }],
    cite: [cite(penaltyLaw, 44, '作出决定之前告知'), cite(penaltyLaw, 62, '不告知、不听取的，不得作出决定')],
    examples: [
      { name: '不是重新作出', entries: {}, expect: 'open' },
      { name: '没有重新告知', entries: { lifting: [{ remake: true }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...anew,
    blocks: [...anew.blocks, 'exemption.propose', 'exemption.approve'],
    id: 'again-review',
    title: '重新作出之前重新审核',
    inForce: since2017,
    when: all(isRemade, some(entries(review, {}, { faulty: true }))),
    require: some(entries(reviewSignature, {}, sinceLifted)),
    sentence: '原决定经过审核；被撤销之后重新作出的，应当重新审核。',
    next: '按现在的处罚意见重新送审',
    cures: [{ step: 'review.submit' }],
    cite: [cite(penaltyLaw, 58, '作出决定之前应当法制审核'), cite(marketProcedure, 49, '连同案件材料交审核机构')],
    examples: [
      { name: '没有重新审核', entries: { review: [{}], lifting: [{ remake: true }] }, expect: 'blocked' },
      {
        name: '重新审核',
        entries: { review: [{}], lifting: [{ remake: true }], reviewSignature: [{}] },
        expect: 'open',
      },
    ],
  }),
  gate({
    ...anew,
    id: 'again-discussion',
    title: '重新作出之前重新集体讨论',
    inForce: since2017,
    when: all(isRemade, some(entries(discussion, {}, { faulty: true }))),
    require: some(entries(discussion, {}, sinceLifted)),
    sentence: '原决定经过负责人集体讨论；被撤销之后重新作出的，应当重新集体讨论。',
    next: '按现在的处罚意见重新集体讨论',
    cures: [{ step: 'discussion.record' }],
    cite: [cite(penaltyLaw, 57, '情节复杂或者重大的，负责人集体讨论决定')],
    examples: [
      { name: '没有重新讨论', entries: { discussion: [{}], lifting: [{ remake: true }] }, expect: 'blocked' },
      { name: '原来没有讨论', entries: { lifting: [{ remake: true }] }, expect: 'open' },
    ],
  }),
  gate({
    id: 'again-heavier',
    title: '重新作出不得加重',
    inForce: since2017,
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: all(isPenaltyRemade, isAfterRemedy, not(isOpposed)),
    require: any(current(fallen, 'noHeavier'), newEvidence),
    sentence: '当事人复议、诉讼之后重新作出的处罚，没有新的事实，不得重于原处罚。',
    next: '变更处罚意见，不重于原处罚；有新的事实的，重新收集证据并查证；有请求相反的利害关系人的，更正收到复议、应诉通知的登记',
    cures: [{ step: 'proposal.revise' }],
    cite: [
      cite(reconsiderationLaw, 63, '不得作出更为不利的变更决定', '第二款'),
      cite(litigationLaw, 77, '不得加重原告的义务', '第二款'),
      cite(penaltyLaw, 45, '不得因陈述、申辩给予更重的处罚', '第二款'),
    ],
    examples: [
      { name: '不是复议、诉讼之后', entries: { lifting: [{ remake: true, lifter: 'self' }] }, expect: 'open' },
      { name: '没有原决定可比', entries: { lifting: [{ remake: true, lifter: 'suit' }] }, expect: 'blocked' },
      {
        name: '受害人请求加重',
        entries: { lifting: [{ remake: true, lifter: 'suit' }], remedy: [{ opposed: true }] },
        expect: 'open',
      },
      {
        name: '撤销的是不予处罚',
        entries: { lifting: [{ remake: true, lifter: 'suit', fought: 'exemption' }] },
        expect: 'open',
      },
    ],
  }),
  // Nobody went to law: what the agency takes for an error may not be that it was lenient (处罚法75; 公报2006年第10期).
  gate({
    id: 'again-own',
    title: '自行纠正不得借以加重',
    norm: [],
    inForce: since2017,
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: all(isPenaltyRemade, not(isAfterRemedy), not(equal(last(lifting, 'defect'), 'law'))),
    require: any(current(fallen, 'noHeavier'), newEvidence),
    sentence: '本机关或者上级自行纠正之后重新作出的处罚，没有新的事实，也不是适用依据错误的，不得重于原处罚。',
    next: '变更处罚意见，不重于原处罚；有新的事实的，重新收集证据并查证',
    cures: [{ step: 'proposal.revise' }],
    cite: [
      cite(penaltyLaw, 75, '发现有错误的，应当主动改正', '第二款'),
      cite(penaltyLaw, 5, '以事实为依据，与违法行为的事实、情节相当', '第二款'),
    ],
    examples: [
      { name: '复议、诉讼之后', entries: { lifting: [{ remake: true, lifter: 'suit' }] }, expect: 'open' },
      {
        name: '适用依据错误',
        entries: { lifting: [{ remake: true, lifter: 'self', defect: 'law' }] },
        expect: 'open',
      },
      {
        name: '认为偏轻，没有新的事实',
        entries: { lifting: [{ remake: true, lifter: 'self', defect: 'improper' }] },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'again-same',
    title: '不得以同一事实和理由重作',
    inForce: since2017,
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    // What fell for a fault of procedure alone leaves the content free (复议法64; 行诉解释90).
    when: all(
      isPenaltyRemade,
      among(last(lifting, 'lifter'), Object.keys(forums)),
      not(equal(last(lifting, 'defect'), 'procedure')),
    ),
    require: not(all(sameFacts, current(fallen, 'sameAct'))),
    sentence: '复议机关、人民法院责令重新作出的，不得以同一的事实和理由作出与原处罚基本相同的处罚。',
    next: '依照复议决定、判决改变主要事实、理由或者处罚内容',
    cures: [{ step: 'proposal.revise' }],
    cite: [
      cite(reconsiderationLaw, 64, '不得以同一事实和理由作出相同或者基本相同的行政行为', '第二款'),
      cite(litigationLaw, 71, '不得以同一的事实和理由作出基本相同的行政行为'),
      cite(litigationInterpretation, 90, '主要事实或者主要理由有改变的除外；因程序违法撤销的不受限制'),
    ],
    examples: [
      {
        name: '因程序违法撤销',
        entries: { lifting: [{ remake: true, lifter: 'suit', defect: 'procedure' }] },
        expect: 'open',
      },
      {
        name: '没有原决定可比',
        entries: { lifting: [{ remake: true, lifter: 'suit', defect: 'facts' }] },
        expect: 'open',
      },
      {
        name: '内容没有改变',
        entries: {
          proposal: [
            { found: '售出超过保质期的食品', violations: [] },
            { found: '售出超过保质期的食品', violations: [] },
          ],
          decision: [{ about: 1, ended: 'revoked' }],
          lifting: [{ remake: true, lifter: 'suit', defect: 'facts' }],
        },
        expect: 'blocked',
      },
    ],
  }),
]

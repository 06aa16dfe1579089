import { recusalDecision } from '../../recusal/records.ts'
import { formerPenaltyLaw, marketProcedure, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, eachOrNone, fact, need, none, reads, rows } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by, it } from '../../words/value.ts'
import { statutoryReview } from '../conditions.ts'

const reform = { from: '2021-07-15' } as const
const since1996 = { from: '1996-10-01' } as const

/** 集体讨论: when it is owed, who sits in it, who confirms its minutes (处罚法57第二款; 市监程序60). */
export const discussionGates: readonly Gate[] = [
  gate({
    id: 'G25',
    title: '集体讨论',
    inForce: since1996,
    blocks: ['decision.propose', 'decision.approve'],
    when: all(reads('penaltyProposed'), any(reads('majorByRule'), fact('graveOrComplex'))),
    require: reads('discussionCovers'),
    sentence: '情节复杂或者重大违法行为的处罚，应当由行政机关负责人集体讨论决定。',
    next: '按现在的处罚意见集体讨论并登记讨论记录',
    cures: [{ step: 'discussion.record' }],
    cite: [cite(penaltyLaw, 57, '负责人应当集体讨论决定'), cite(formerPenaltyLaw, 38, '负责人应当集体讨论决定')],
    examples: [
      {
        name: '重大，未讨论',
        facts: { graveOrComplex: 'yes' },
        reads: { penaltyProposed: 'yes', majorByRule: 'no', discussionCovers: 'no' },
        expect: 'blocked',
      },
      {
        name: '重大，已讨论',
        facts: { graveOrComplex: 'yes' },
        reads: { penaltyProposed: 'yes', majorByRule: 'no', discussionCovers: 'yes' },
        expect: 'open',
      },
      { name: '没有回答', reads: { penaltyProposed: 'yes', majorByRule: 'no' }, expect: 'ask' },
      {
        name: '按规定属于重大，回答为否也须讨论',
        facts: { graveOrComplex: 'no' },
        reads: { penaltyProposed: 'yes', majorByRule: 'yes', discussionCovers: 'no' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'G25-reviewed',
    title: '法制审核案件集体讨论',
    inForce: reform,
    where: 'discussion.reviewedCases',
    blocks: ['decision.propose', 'decision.approve'],
    when: all(reads('penaltyProposed'), any(reads('onReviewList'), statutoryReview)),
    require: reads('discussionCovers'),
    sentence: '应当法制审核的案件拟给予处罚的，应当由市场监督管理部门负责人集体讨论决定。',
    next: '按现在的处罚意见集体讨论并登记讨论记录',
    cures: [{ step: 'discussion.record' }],
    cite: [cite(marketProcedure, 60, '第五十条案件拟处罚的，集体讨论决定')],
    examples: [
      {
        name: '应审核，未讨论',
        reads: { penaltyProposed: 'yes', onReviewList: 'yes', discussionCovers: 'no' },
        expect: 'blocked',
      },
      {
        name: '不属应审核',
        facts: { majorPublicInterest: 'no', majorRights: 'yes', complexCase: 'no', reviewByOtherLaw: 'no' },
        reads: { penaltyProposed: 'yes', onReviewList: 'no', hearingHeld: 'no' },
        expect: 'open',
      },
      {
        name: '没有问过',
        facts: { majorPublicInterest: 'no' },
        reads: { penaltyProposed: 'yes', onReviewList: 'no', hearingHeld: 'no' },
        expect: 'ask',
      },
    ],
  }),
  gate({
    id: 'G25-recused',
    norm: ['G06', 'G25'],
    title: '已经回避的负责人不参加集体讨论',
    inForce: since1996,
    blocks: ['discussion.record'],
    when: always,
    require: eachOrNone(
      rows(by('heads')),
      need(
        none(entries(recusalDecision, { granted: true, person: { is: it('value') } }, { faulty: true })),
        '参加讨论的负责人中有在本案已经回避的。',
        '由没有回避的负责人讨论；只剩一人的，报上一级机关决定如何办理',
      ),
    ),
    sentence: '已经决定回避的负责人不得参加本案的集体讨论。',
    next: '由没有回避的负责人讨论',
    cite: [
      cite(penaltyLaw, 43, '有直接利害关系或者其他关系可能影响公正执法的，应当回避', '第一款'),
      cite(penaltyLaw, 57, '情节复杂或者重大的，负责人集体讨论决定', '第二款'),
    ],
    examples: [
      {
        name: '参加的有回避的负责人',
        entries: { recusalDecision: [{ granted: true, person: 'wu' }] },
        form: {
          attendees: [
            { name: '郑局长', post: '局领导', view: '同意' },
            { name: '吴副局', post: '局领导', view: '同意' },
          ],
        },
        expect: 'blocked',
      },
      {
        name: '没有决定回避',
        entries: { recusalDecision: [{ granted: false, person: 'wu' }] },
        form: { attendees: [{ name: '吴副局', post: '局领导', view: '不同意' }] },
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'G25-confirmed',
    title: '讨论记录的确认',
    inForce: since1996,
    blocks: ['decision.approve'],
    when: reads('discussionCovers'),
    require: reads('minutesConfirmed'),
    sentence: '集体讨论是负责人的讨论：记录应当由两名以上参加讨论的负责人确认，在本次决定中审签、批准的视为确认。',
    next: '由参加讨论的负责人办理“确认集体讨论记录”',
    cures: [{ step: 'meeting.confirm' }],
    cite: [cite(penaltyLaw, 57, '负责人应当集体讨论决定'), cite(formerPenaltyLaw, 38, '负责人应当集体讨论决定')],
    examples: [
      { name: '两名负责人确认', reads: { discussionCovers: 'yes', minutesConfirmed: 'yes' }, expect: 'open' },
      { name: '只有一人确认', reads: { discussionCovers: 'yes', minutesConfirmed: 'no' }, expect: 'blocked' },
      { name: '没有集体讨论', reads: { discussionCovers: 'no' }, expect: 'open' },
    ],
  }),
]

import { marketProcedure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, any, fact, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { statutoryReview } from '../conditions.ts'

const reform = { from: '2021-07-15' } as const
const opinion = { from: '2018-12-05' } as const

/** The five cases of 指导意见(十二), wider than 处罚法58: great rights without a hearing, a hearing without great rights, a risk to society. */
const opinionReview = any(
  reads('onReviewList'),
  // What the layers call grave is a major decision, whatever was answered of it.
  reads('majorByRule'),
  fact('majorPublicInterest'),
  fact('socialRisk'),
  fact('majorRights'),
  reads('hearingHeld'),
  fact('complexCase'),
)

/** Which decisions are reviewed before they are made, by whom (处罚法58; 指导意见十二). */
export const reviewDemanded: readonly Gate[] = [
  gate({
    id: 'G19',
    title: '法制审核',
    inForce: reform,
    blocks: ['decision.propose', 'decision.approve'],
    when: all(reads('penaltyProposed'), statutoryReview),
    require: reads('legalReviewPassed'),
    sentence: '本案应当法制审核；未经法制审核或者审核未通过的，不得作出决定。',
    next: '按现在的处罚意见送请法制审核，通过后再决定',
    cures: [{ step: 'review.submit', form: { kind: 'legal' } }],
    cite: [
      cite(penaltyLaw, 58, '未经法制审核或者审核未通过的，不得作出决定'),
      cite(marketProcedure, 50, '四类案件法制审核'),
    ],
    examples: [
      {
        name: '重大公共利益，未审核',
        facts: { majorPublicInterest: 'yes' },
        reads: { penaltyProposed: 'yes', legalReviewPassed: 'no' },
        expect: 'blocked',
      },
      {
        name: '四种情形都不是',
        facts: { majorPublicInterest: 'no', majorRights: 'yes', complexCase: 'no', reviewByOtherLaw: 'no' },
        reads: { penaltyProposed: 'yes', hearingHeld: 'no' },
        expect: 'open',
      },
      {
        name: '听证后，未审核',
        facts: { majorPublicInterest: 'no', majorRights: 'yes', complexCase: 'no', reviewByOtherLaw: 'no' },
        reads: { penaltyProposed: 'yes', hearingHeld: 'yes', legalReviewPassed: 'no' },
        expect: 'blocked',
      },
      {
        name: '一种情形没有回答',
        facts: { majorPublicInterest: 'no', majorRights: 'no', complexCase: 'no' },
        reads: { penaltyProposed: 'yes', hearingHeld: 'no' },
        expect: 'ask',
      },
    ],
  }),
  gate({
    id: 'G20',
    title: '重大执法决定法制审核',
    inForce: opinion,
    blocks: ['decision.propose', 'decision.approve'],
    when: all(reads('penaltyProposed'), opinionReview),
    require: reads('legalReviewPassed'),
    sentence: '本案属于重大执法决定，或者列入本机关法制审核目录，未经法制审核通过不得作出决定。',
    next: '按现在的处罚意见送请法制审核，通过后再决定',
    cures: [{ step: 'review.submit', form: { kind: 'legal' } }],
    cite: [
      cite(threeSystemsOpinion, 12, '五类决定和目录清单内的决定都要审核'),
      cite(penaltyLaw, 58, '法律另有规定的法制审核'),
    ],
    examples: [
      {
        name: '列入目录，未审核',
        reads: { penaltyProposed: 'yes', onReviewList: 'yes', legalReviewPassed: 'no' },
        expect: 'blocked',
      },
      {
        name: '不在目录，五类都不是',
        facts: { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' },
        reads: { penaltyProposed: 'yes', onReviewList: 'no', majorByRule: 'no', hearingHeld: 'no' },
        expect: 'open',
      },
      {
        name: '可能引发社会风险，未审核',
        facts: { majorPublicInterest: 'no', socialRisk: 'yes', majorRights: 'no', complexCase: 'no' },
        reads: {
          penaltyProposed: 'yes',
          onReviewList: 'no',
          majorByRule: 'no',
          hearingHeld: 'no',
          legalReviewPassed: 'no',
        },
        expect: 'blocked',
      },
      {
        name: '直接关系重大权益，没有听证，未审核',
        facts: { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'yes', complexCase: 'no' },
        reads: {
          penaltyProposed: 'yes',
          onReviewList: 'no',
          majorByRule: 'no',
          hearingHeld: 'no',
          legalReviewPassed: 'no',
        },
        expect: 'blocked',
      },
      {
        name: '经过听证，未审核',
        facts: { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' },
        reads: {
          penaltyProposed: 'yes',
          onReviewList: 'no',
          majorByRule: 'no',
          hearingHeld: 'yes',
          legalReviewPassed: 'no',
        },
        expect: 'blocked',
      },
      {
        name: '按适用的规定属于重大处罚，各项都回答为否',
        facts: { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' },
        reads: { penaltyProposed: 'yes', onReviewList: 'no', majorByRule: 'yes', legalReviewPassed: 'no' },
        expect: 'blocked',
      },
      {
        name: '一类没有回答',
        facts: { majorPublicInterest: 'no', majorRights: 'no', complexCase: 'no' },
        reads: { penaltyProposed: 'yes', onReviewList: 'no', majorByRule: 'no', hearingHeld: 'no' },
        expect: 'ask',
      },
    ],
  }),
  gate({
    id: 'G20-upper',
    title: '须报上一级机关审核的，以上一级的意见为准',
    inForce: opinion,
    blocks: ['decision.propose', 'decision.approve'],
    when: all(reads('penaltyProposed'), reads('reviewedAbove')),
    require: reads('reviewedFromAbove'),
    sentence: '本机关的审核目录规定报上一级机关审核，通过的审核不是上一级机关作出的。',
    next: '报上一级机关审核，登记其书面意见',
    cures: [{ step: 'review.submit', form: { kind: 'legal' } }],
    cite: [
      cite(threeSystemsOpinion, 12, '结合执法层级、涉案金额等因素制定审核目录清单'),
      cite(threeSystemsOpinion, 14, '确定法制审核流程'),
    ],
    examples: [
      {
        name: '上一级审核通过',
        reads: { penaltyProposed: 'yes', reviewedAbove: 'yes', reviewedFromAbove: 'yes' },
        expect: 'open',
      },
      {
        name: '只由本机关审核',
        reads: { penaltyProposed: 'yes', reviewedAbove: 'yes', reviewedFromAbove: 'no' },
        expect: 'blocked',
      },
      { name: '目录没有要求', reads: { penaltyProposed: 'yes', reviewedAbove: 'no' }, expect: 'open' },
    ],
  }),
]

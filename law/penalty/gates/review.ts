import { aboveGate } from '../../review/conduct.ts'
import { outsideGate } from '../../review/outside.ts'
import {
  formerMarketProcedure,
  formerPenaltyLaw,
  innerMongoliaRules,
  marketProcedure,
  penaltyLaw,
  threeSystemsOpinion,
} from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, any, fact, filled, not, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { form } from '../../words/value.ts'
import { reviewDemanded } from './reviewDemanded.ts'

const reform = { from: '2021-07-15' } as const
const opinion = { from: '2018-12-05' } as const

export const reviewGates: readonly Gate[] = [
  ...reviewDemanded,
  aboveGate('review'),
  gate({
    id: 'G22-handled',
    title: '没有通过的，作出处理后再次送审',
    inForce: opinion,
    blocks: ['review.submit'],
    when: reads('lastReviewNegative'),
    require: filled(form('handled')),
    sentence: '最近一次审核没有通过，没有写明对审核意见作了怎样的处理。',
    next: '逐条写明对上次审核意见的处理；有分歧的，先协调并写明结果',
    cite: [cite(threeSystemsOpinion, 13, '对存在问题的审核意见进行研究，作出相应处理后再次报送')],
    examples: [
      { name: '写明处理', reads: { lastReviewNegative: 'yes' }, form: { handled: '已补充' }, expect: 'open' },
      { name: '没有写明', reads: { lastReviewNegative: 'yes' }, form: {}, expect: 'blocked' },
      { name: '没有不通过', reads: { lastReviewNegative: 'no' }, form: {}, expect: 'open' },
    ],
  }),
  gate({
    id: 'G21',
    title: '审核内容',
    inForce: opinion,
    blocks: ['review.opine', 'review.outside'],
    when: always,
    require: all(reads('elementsAnswered'), any(not(reads('opinionPasses')), reads('elementsFavourable'))),
    sentence: '审核要素应当逐项作出结论；有一项不符合的，结论不能是审核通过。',
    next: '逐项填写审核结论；有问题的写明具体意见，结论为审核未通过',
    cite: [cite(threeSystemsOpinion, 13, '严格审核的内容'), cite(marketProcedure, 53, '审核的七项内容')],
    examples: [
      {
        name: '逐项符合，通过',
        reads: { elementsAnswered: 'yes', opinionPasses: 'yes', elementsFavourable: 'yes' },
        expect: 'open',
      },
      {
        name: '一项不符合，仍写通过',
        reads: { elementsAnswered: 'yes', opinionPasses: 'yes', elementsFavourable: 'no' },
        expect: 'blocked',
      },
      { name: '一项不符合，未通过', reads: { elementsAnswered: 'yes', opinionPasses: 'no' }, expect: 'open' },
      { name: '有一项没有填', reads: { elementsAnswered: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G22',
    title: '审核未通过的处理',
    inForce: opinion,
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: always,
    require: not(reads('lastReviewNegative')),
    sentence: '最近一次审核未通过，承办机构应当作出相应处理后再次报送审核。',
    next: '按审核意见处理后再次送审；意见不一致的先行协调',
    cures: [{ step: 'proposal.revise' }, { step: 'review.submit' }, { step: 'review.coordinate' }],
    cite: [
      cite(threeSystemsOpinion, 13, '作出相应处理后再次报送审核'),
      cite(innerMongoliaRules, 32, '不能达成一致的报负责人'),
      cite(penaltyLaw, 58, '审核未通过的不得作出决定'),
    ],
    examples: [
      { name: '未通过后没有再送', reads: { lastReviewNegative: 'yes' }, expect: 'blocked' },
      { name: '没有未通过的审核', reads: { lastReviewNegative: 'no' }, expect: 'open' },
    ],
  }),
  gate({
    id: 'G22-open',
    title: '审核尚无结论',
    inForce: opinion,
    blocks: ['decision.propose', 'decision.approve'],
    when: always,
    require: reads('reviewsConcluded'),
    sentence: '送出的审核还没有结论，不得作出决定。',
    next: '等审核意见签发后再进行',
    cite: [
      cite(threeSystemsOpinion, 13, '提出书面审核意见'),
      cite(threeSystemsOpinion, 14, '审核的方式和时限'),
      cite(penaltyLaw, 58, '未经审核或者审核未通过的不得作出决定'),
    ],
    examples: [
      { name: '审核意见都已签发', reads: { reviewsConcluded: 'yes' }, expect: 'open' },
      { name: '一次审核还没有结论', reads: { reviewsConcluded: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G24-former',
    title: '决定之前的审核',
    // 处罚法 as amended in 2017 asked it of every ordinary case; the revision of 2021 kept it for the cases of 处罚法58.
    inForce: { from: '2018-01-01', to: '2021-07-14' },
    blocks: ['decision.propose', 'decision.approve'],
    when: reads('penaltyProposed'),
    require: any(reads('caseReviewPassed'), reads('legalReviewPassed')),
    sentence: '负责人作出决定之前，应当由从事行政处罚决定审核的人员进行审核。',
    next: '送请审核，通过后再决定',
    cures: [
      { step: 'review.submit', form: { kind: 'case' } },
      { step: 'review.submit', form: { kind: 'legal' } },
    ],
    cite: [cite(formerPenaltyLaw, 38, '决定之前由审核人员审核', '第三款')],
    examples: [
      {
        name: '审核通过',
        reads: { penaltyProposed: 'yes', caseReviewPassed: 'yes', legalReviewPassed: 'no' },
        day: '2020-06-01',
        expect: 'open',
      },
      {
        name: '没有审核',
        reads: { penaltyProposed: 'yes', caseReviewPassed: 'no', legalReviewPassed: 'no' },
        day: '2020-06-01',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'G24',
    title: '案件审核',
    // 令2号 asked for it before the revised procedure did.
    inForce: { from: '2019-04-01' },
    where: 'review.caseReview',
    blocks: ['notice.propose', 'notice.approve', 'decision.propose', 'decision.approve'],
    when: reads('penaltyProposed'),
    require: any(reads('caseReviewPassed'), reads('legalReviewPassed')),
    sentence: '适用普通程序的案件，告知之前应当经过案件审核或者法制审核。',
    next: '送请审核，通过后再报批告知',
    cures: [
      { step: 'review.submit', form: { kind: 'case' } },
      { step: 'review.submit', form: { kind: 'legal' } },
    ],
    cite: [
      cite(marketProcedure, 52, '普通程序案件应当案件审核'),
      cite(formerMarketProcedure, 46, '审核分为法制审核和案件审核'),
      cite(marketProcedure, 49, '审核分为法制审核和案件审核'),
      cite(marketProcedure, 56, '审核后报批告知'),
    ],
    examples: [
      {
        name: '案件审核通过',
        reads: { penaltyProposed: 'yes', caseReviewPassed: 'yes', legalReviewPassed: 'no' },
        expect: 'open',
      },
      {
        name: '没有审核',
        reads: { penaltyProposed: 'yes', caseReviewPassed: 'no', legalReviewPassed: 'no' },
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: 'G24-legal',
    title: '告知前的法制审核',
    inForce: reform,
    where: 'review.beforeNotice',
    blocks: ['notice.propose', 'notice.approve'],
    when: all(
      reads('penaltyProposed'),
      any(fact('majorPublicInterest'), fact('complexCase'), fact('reviewByOtherLaw'), reads('onReviewList')),
    ),
    require: reads('legalReviewPassed'),
    sentence: '本案属于应当法制审核的案件，告知之前应当经法制审核通过。',
    next: '送请法制审核，通过后再报批告知',
    cures: [{ step: 'review.submit', form: { kind: 'legal' } }],
    cite: [cite(marketProcedure, 56, '完成审核后报负责人批准并告知'), cite(marketProcedure, 50, '四类案件法制审核')],
    examples: [
      {
        name: '疑难复杂，未审核',
        facts: { majorPublicInterest: 'no', complexCase: 'yes', reviewByOtherLaw: 'no' },
        reads: { penaltyProposed: 'yes', onReviewList: 'no', legalReviewPassed: 'no' },
        expect: 'blocked',
      },
      {
        name: '疑难复杂，审核通过',
        facts: { majorPublicInterest: 'no', complexCase: 'yes', reviewByOtherLaw: 'no' },
        reads: { penaltyProposed: 'yes', onReviewList: 'no', legalReviewPassed: 'yes' },
        expect: 'open',
      },
    ],
  }),
  gate({
    id: 'G22-coordinate',
    title: '审核分歧的协调',
    inForce: opinion,
    blocks: ['review.coordinate'],
    when: always,
    require: reads('lastReviewNegative'),
    sentence: '最近一次审核没有不通过，没有需要协调的分歧。',
    next: '无需办理',
    cite: [cite(innerMongoliaRules, 32, '存在异议的协商沟通'), cite(threeSystemsOpinion, 14, '意见不一致时的协调机制')],
    examples: [
      { name: '审核未通过', reads: { lastReviewNegative: 'yes' }, expect: 'open' },
      { name: '审核通过', reads: { lastReviewNegative: 'no' }, expect: 'blocked' },
    ],
  }),
  outsideGate,
]

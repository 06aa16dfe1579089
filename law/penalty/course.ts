import { reviewElements } from '../elements.ts'
import { publicationCourse } from '../publication/course.ts'
import type { Course, Hand } from '../words/course.ts'

const officers = ['@handler', '@handler2']
const law = { title: '中华人民共和国食品安全法', level: 'law', inForce: '2015-10-01' } as const
const no = [
  'majorPublicInterest',
  'socialRisk',
  'majorRights',
  'complexCase',
  'reviewByOtherLaw',
  'graveOrComplex',
  'otherHearingGround',
  'slightCorrected',
  'firstMinor',
  'faultless',
  'incapable',
  'unlawfulGains',
  'suspectedCrime',
]
const chain = (matter: string, approver: Hand, opinion: string, ...between: readonly Hand[]): Course => [
  ...between.map((by) => ({ by, step: `${matter}.endorse`, form: { opinion: '同意。' } })),
  { by: approver, step: `${matter}.approve`, form: { opinion } },
]

/** A small case from the clue to its closing: one company, one fine, paid. */
export const penaltyCourse: Course = [
  {
    by: 'handler',
    step: 'clue.register',
    form: {
      source: 'inspection',
      receivedOn: '@day',
      cause: '经营标签不符合规定的食品',
      summary: '日常检查发现货架上的糕点未标明生产日期。',
      place: '云岭县城关镇工业路8号',
    },
  },
  {
    by: 'handler',
    step: 'party.identify',
    form: {
      party: {
        id: 'p1',
        kind: 'legal',
        name: '云岭县穗禾食品有限公司',
        address: '云岭县城关镇工业路8号',
        representative: '庞穗',
        phone: '13900000008',
        role: 'party',
      },
    },
  },
  {
    by: 'handler',
    step: 'clue.verify',
    form: { officers, shown: true, place: '云岭县城关镇工业路8号', result: '现场有未标明生产日期的糕点二十盒。' },
    // A clue that comes with its evidence is filed without it.
    spare: true,
  },
  {
    by: 'handler',
    step: 'filing.propose',
    form: {
      ground: '涉嫌经营标签不符合规定的食品',
      basis: '涉嫌违反食品安全法第六十七条',
      conditions: {
        evidenceOfBreach: 'yes',
        shouldBePenalised: 'yes',
        withinJurisdiction: 'yes',
        withinLimitation: 'yes',
      },
    },
    day: 1,
  },
  { by: 'unitHead', step: 'filing.endorse', form: { opinion: '同意立案', officers } },
  { by: 'agencyHead', step: 'filing.approve', form: { opinion: '同意立案' } },
  { by: 'handler', step: 'rights.tell', form: { party: 'p1', officers, way: '当面告知并签名' }, day: 2 },
  {
    by: 'handler',
    step: 'evidence.collect',
    form: {
      way: 'inspection',
      kind: 'record',
      title: '现场检查笔录',
      form: 'original',
      source: '现场检查',
      fromParty: 'p1',
      proves: '货架上食品标签的状况',
      officers,
      shown: true,
    },
  },
  { by: 'handler', step: 'evidence.verify', form: { evidence: [1], finding: '来源合法，内容真实，与案件有关' } },
  {
    by: 'handler',
    step: 'investigation.conclude',
    form: {
      course: '检查发现，经核查立案调查。',
      found: '当事人货架上有二十盒糕点未标明生产日期，货值二百元。',
      reason: '行为单一，危害后果轻微，不影响其继续经营',
      evidence: [1],
      violations: [
        {
          party: 'p1',
          conduct: '经营标签不符合规定的食品',
          from: '2026-06-01',
          to: '2026-07-01',
          breached: [{ ...law, article: '第六十七条' }],
          basis: [{ ...law, article: '第一百二十五条第一款第二项' }],
          penalties: [{ kind: 'fine', amount: 500_000 }],
          tier: 'ordinary',
          correction: { how: 'done', what: '未标明生产日期的糕点已经下架退回' },
        },
      ],
      facts: { factsClear: 'yes', ...Object.fromEntries(no.map((id) => [id, 'no'])) },
    },
    day: 5,
  },
  { by: 'handler', step: 'review.submit', form: { kind: 'case', materials: '调查终结报告及案卷材料' } },
  {
    by: 'legalHead',
    step: 'review.opine',
    proceeding: 'review-1',
    form: {
      elements: Object.fromEntries(reviewElements.map(({ id }) => [id, { answer: id === 'crime' ? 'no' : 'yes' }])),
      verdict: 'passed',
      opinion: '事实清楚，证据充分，同意。',
    },
    day: 6,
  },
  { by: 'unitHead', step: 'review.confirm', proceeding: 'review-1', form: { opinion: '同意审核意见' } },
  { by: 'handler', step: 'notice.propose', form: { reason: '违法事实清楚，证据确凿' } },
  ...chain('notice', 'agencyHead', '同意告知', 'unitHead'),
  {
    by: 'handler',
    step: 'service.deliver',
    proceeding: 'service-notice1-p1',
    form: { receiver: 'legalRepresentative', signedBy: '庞穗', place: '当事人住所', officers, disclosureTold: true },
    day: 7,
  },
  {
    by: 'handler',
    step: 'decision.propose',
    form: { facts: { ruleChangedSince: 'no' }, lateFee: true },
    day: 19,
  },
  ...chain('decision', 'agencyHead', '同意处罚', 'unitHead', 'deputyHead'),
  {
    by: 'handler',
    step: 'service.deliver',
    proceeding: 'service-decision-p1',
    form: { receiver: 'legalRepresentative', signedBy: '庞穗', place: '当事人住所', officers, disclosureTold: true },
    day: 20,
  },
  {
    by: 'handler',
    step: 'payment.record',
    proceeding: 'payment-p1',
    form: { amount: 500_000, receipt: '0000001', bank: '云岭农村商业银行营业部' },
    day: 21,
  },
  ...publicationCourse('disclosure', 'disclosure', {
    what: '罚款五千元。',
    why: '经营的糕点没有标明生产日期。',
  }),
  { by: 'handler', step: 'closing.propose', form: { result: '决定已送达，罚款已缴清，已公示。' } },
  ...chain('closing', 'agencyHead', '同意结案', 'unitHead'),
]

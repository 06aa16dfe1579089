import { publicationCourse } from '../publication/course.ts'
import type { Branch, Course } from '../words/course.ts'

const law = { title: '中华人民共和国价格法', level: 'law', inForce: '1998-05-01' } as const
const picture = { sha256: '0'.repeat(64), name: '现场照片.png', bytes: 1, type: 'image/png' } as const

const opened = {
  cause: '销售商品不按规定明码标价',
  party: {
    id: 'p1',
    kind: 'household',
    name: '云岭县小禾果蔬店',
    code: '92530000MA6EXMP1XG',
    address: '云岭县城关镇文昌路26号',
    representative: '庞禾',
    phone: '13900000026',
    role: 'party',
  },
}
const scene = {
  place: '云岭县城关镇文昌路26号',
  found: '货架上的苹果、香蕉等五种水果没有标明价格。',
  photos: [picture],
  officers: ['@handler', '@handler2'],
  shown: true,
  violations: [
    {
      party: 'p1',
      conduct: '销售商品不按规定明码标价',
      from: '@day',
      breached: [{ ...law, article: '第十三条第一款' }],
      basis: [{ ...law, article: '第四十二条' }],
      penalties: [{ kind: 'fine', amount: 10_000 }],
      tier: 'light',
      tierReason: '货值低，当场补标',
      correction: { how: 'now', what: '补齐价签' },
    },
  ],
  facts: {
    factsConclusive: 'yes',
    suspectedCrime: 'no',
    slightCorrected: 'no',
    firstMinor: 'no',
    faultless: 'no',
    incapable: 'no',
  },
  told: true,
  defence: 'none',
  pay: 'bank',
  lateFee: true,
  made: 'here',
}

const paper = { ...picture, name: '签名的决定书.png' }
const filed = (day: number): Course => [
  { by: 'handler', step: 'filing.report', proceeding: 'filing', form: { files: [paper] }, day },
  {
    by: 'unitHead',
    step: 'filing.receive',
    proceeding: 'filing',
    form: { opinion: '决定书记载齐全，数额在限额以内，材料齐全。', sound: true },
  },
]
const published: Course = publicationCourse('disclosure', 'disclosure', {
  what: '罚款一百元。',
  why: '销售的水果没有标明价格。',
})

/** A small shop, fined on the scene, which pays at the bank. */
export const summaryCourse: Course = [
  { by: 'handler', step: 'scene.open', form: opened },
  { by: 'handler', step: 'scene.decide', form: scene },
  { by: 'handler', step: 'decision.deliver', form: { signature: 'signed' } },
  ...filed(1),
  ...published,
  {
    by: 'handler',
    step: 'payment.record',
    proceeding: 'payment-p1',
    form: { amount: 10_000, receipt: '0000026', bank: '云岭农村商业银行营业部' },
    day: 3,
  },
  { by: 'handler', step: 'case.archive', form: {}, day: 4 },
]

/** 当场收缴: the money goes to the agency and on to the bank. */
const onScene: Course = [
  { by: 'handler', step: 'scene.open', form: opened },
  { by: 'handler', step: 'scene.decide', form: { ...scene, pay: 'scene', ground: 'small' } },
  {
    by: 'handler',
    step: 'decision.deliver',
    form: { signature: 'refused', remark: '店主称不识字，拒绝签收，见证人李某在场。' },
  },
  {
    by: 'handler',
    step: 'cash.collect',
    proceeding: 'payment-p1',
    form: { amount: 10_000, receipt: '滇财0012345', water: 'land' },
  },
  {
    by: 'handler',
    step: 'cash.handIn',
    proceeding: 'cash',
    form: { amount: 10_000, receivedBy: '财务室周敏' },
    day: 1,
  },
  {
    by: 'unitHead',
    step: 'cash.bank',
    proceeding: 'cash',
    form: { amount: 10_000, bank: '云岭农村商业银行营业部', receipt: '缴0000026' },
    day: 2,
  },
  ...filed(2),
  ...published,
  { by: 'handler', step: 'case.archive', form: {}, day: 4 },
]

export const summaryBranches: readonly Branch[] = [
  { title: '当场收缴罚款', course: onScene },
  {
    title: '当场不予处罚',
    course: [
      { by: 'handler', step: 'scene.open', form: opened },
      {
        by: 'handler',
        step: 'scene.spare',
        form: { ground: 'slight', reason: '开业第一天，当场补齐了全部价签。', education: '讲明了明码标价的规定。' },
      },
      {
        by: 'unitHead',
        step: 'filing.receive',
        proceeding: 'filing',
        form: { opinion: '情形属实。', sound: true },
        day: 1,
      },
    ],
  },
  {
    title: '转普通程序',
    course: [
      { by: 'handler', step: 'scene.open', form: opened },
      {
        by: 'handler',
        step: 'scene.pass',
        form: { receivedOn: '@day', cause: opened.cause, summary: scene.found, place: scene.place },
      },
    ],
  },
]

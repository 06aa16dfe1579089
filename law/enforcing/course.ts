import { publicationCourse } from '../publication/course.ts'
import { type Branch, before, type Course, since } from '../words/course.ts'

const officers = ['@handler', '@handler2']
const inConduct = { proceeding: 'conduct-1' } as const
const inPayment = { proceeding: 'payment-p1' } as const
const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' } as const
const paper = { sha256: '0'.repeat(64), name: '决定书、送达回证.png', bytes: 1, type: 'image/png' } as const
const owner = {
  id: 'p1',
  kind: 'legal',
  name: '云岭县和顺建材有限公司',
  representative: '靳和顺',
  address: '云岭县城关镇滨河路70号',
  phone: '13900000096',
  role: 'party',
} as const
const order = {
  kind: 'order',
  title: '责令限期清除决定书',
  number: '云综执责〔2026〕7号',
  matter: '清除河道内堆放的弃料',
  decidedOn: '@day-60',
  servedOn: '@day-58',
  remedyTold: true,
  duty: 'conduct',
  content: '清除堆放在云岭河城关段河道内的建筑弃料，恢复原状。',
  performBy: '@day-30',
  fought: 'none',
} as const
const charge = {
  ...order,
  kind: 'charge',
  title: '水资源费缴纳通知书',
  number: '云水费〔2026〕3号',
  matter: '缴纳水资源费',
  duty: 'money',
  content: '缴纳2026年第一季度水资源费二千四百元。',
  amount: 240_000,
} as const
const begun = (decision: Course[number]['form']): Course => [
  { by: 'handler', step: 'enforcement.register', form: { party: owner, ...decision } },
  {
    by: 'handler',
    step: 'enforcement.propose',
    form: { reason: '期限届满没有履行。', files: [paper], facts: nothing },
  },
  { by: 'unitHead', step: 'enforcement.endorse', form: { opinion: '同意。' } },
  { by: 'deputyHead', step: 'enforcement.approve', form: { opinion: '同意启动。' }, day: 1 },
]
const serve = (proceeding: string, day?: number): Course[number] => ({
  by: 'handler',
  step: 'service.deliver',
  proceeding,
  form: { receiver: 'legalRepresentative', signedBy: '靳和顺', place: '当事人住所', officers, disclosureTold: true },
  ...(day === undefined ? {} : { day }),
})
const demanded = (until: string): Course => [
  {
    by: 'unitHead',
    step: 'conduct.demand',
    form: { party: 'p1', duty: '清除河道内堆放的建筑弃料。', until, way: '自行清运到指定的消纳场。' },
    day: 2,
  },
  serve('service-1'),
]
const archived = (summary: string): Course => [{ by: 'handler', step: 'case.archive', form: { summary } }]
const page = publicationCourse('publication-1', 'publication', {
  what: '对一家单位没有清除的河道弃料代履行。',
  why: '经催告仍不履行，弃料妨碍行洪、污染河道。',
})

/** What was ordered to be cleared away and was not: demanded, cleared in its place, paid for (强制法50–52). */
export const enforcingCourse: Course = [
  ...begun(order),
  ...demanded('@day+3'),
  {
    by: 'deputyHead',
    step: 'substitute.decide',
    ...inConduct,
    form: {
      harm: 'environment',
      harmed: '弃料随雨水进入河道。',
      at: false,
      object: '河道内的建筑弃料约三十吨。',
      manner: '清运到指定的消纳场。',
      planned: '@day+2',
      hand: 'agency',
      budget: 300_000,
      basis: '《中华人民共和国行政强制法》第五十条',
      reason: '经催告仍不清除。',
    },
    day: 8,
  },
  serve('service-2'),
  {
    by: 'handler',
    step: 'substitute.act',
    ...inConduct,
    form: {
      supervisors: officers,
      place: '云岭河城关段',
      what: '清运弃料三十吨，河道恢复原状。',
      signed: 'party',
      cost: 280_000,
    },
    day: 10,
  },
  {
    by: 'handler',
    step: 'substitute.paid',
    ...inConduct,
    form: { amount: 280_000, receipt: '收0000021' },
    day: 12,
    spare: true,
  },
  ...page,
  ...archived('代履行完毕，费用已经收取。'),
]

export const enforcingBranches: readonly Branch[] = [
  {
    title: '催告后自行履行',
    course: [
      ...begun(order),
      ...demanded('@day+10'),
      { by: 'handler', step: 'conduct.done', ...inConduct, form: { found: '现场已经清除。' }, day: 5 },
      ...archived('当事人已经履行。'),
    ],
  },
  {
    title: '立即实施代履行',
    course: [
      ...before(enforcingCourse, 'conduct.demand'),
      {
        by: 'deputyHead',
        step: 'substitute.once',
        form: {
          party: 'p1',
          harm: 'traffic',
          harmed: '弃料滑入道路，阻断通行。',
          at: true,
          object: '道路上的弃料。',
          manner: '清运到指定的消纳场。',
          planned: '@day',
          hand: 'agency',
          budget: 50_000,
          basis: '《中华人民共和国行政强制法》第五十二条',
          reason: '需要立即清除，当事人不能清除。',
        },
        day: 2,
      },
      {
        by: 'handler',
        step: 'substitute.act',
        ...inConduct,
        form: { supervisors: officers, place: '滨河路', what: '清除完毕。', signed: 'witness', cost: 40_000 },
      },
      { by: 'handler', step: 'substitute.tell', ...inConduct, form: { way: '电话告知' } },
      serve('service-1'),
      ...page,
      ...archived('已经清除。'),
    ],
  },
  {
    title: '申请法院强制执行行为义务',
    course: [
      ...begun({ ...order, decidedOn: '@day-200', servedOn: '@day-195', performBy: '@day-170' }),
      ...demanded('@day+10'),
      {
        by: 'deputyHead',
        step: 'conduct.apply',
        ...inConduct,
        form: {
          court: '云岭县人民法院',
          target: '河道内的建筑弃料约三十吨。',
          materials: ['decision', 'opinion', 'demand', 'target'],
          urgent: false,
          noRemedy: true,
        },
        day: 15,
      },
      {
        by: 'handler',
        step: 'conduct.rule',
        ...inConduct,
        form: { granted: true, instrument: '行审3号', hand: 'government' },
        day: 30,
      },
      {
        by: 'handler',
        step: 'conduct.carried',
        ...inConduct,
        form: { hand: 'government', what: '镇政府组织清除完毕。' },
        day: 34,
      },
      ...archived('法院裁定执行完毕。'),
    ],
  },
  {
    title: '金钱义务，催告后缴清',
    course: [
      ...begun(charge),
      {
        by: 'unitHead',
        step: 'demand.issue',
        ...inPayment,
        form: { until: '@day+15', way: '到指定的银行缴纳' },
        day: 2,
      },
      serve('service-1'),
      {
        by: 'handler',
        step: 'payment.record',
        ...inPayment,
        form: { amount: 240_000, receipt: '财票21号' },
        day: 6,
      },
      ...archived('费款缴清。'),
    ],
  },
  {
    title: '金钱义务，申请法院强制执行',
    course: [
      ...begun({ ...charge, decidedOn: '@day-200', servedOn: '@day-195', performBy: '@day-170' }),
      {
        by: 'unitHead',
        step: 'demand.issue',
        ...inPayment,
        form: { until: '@day+15', way: '到指定的银行缴纳' },
        day: 2,
      },
      serve('service-1'),
      {
        by: 'deputyHead',
        step: 'court.apply',
        ...inPayment,
        form: {
          court: '云岭县人民法院',
          target: '尚欠水资源费二千四百元，有银行存款。',
          materials: ['decision', 'opinion', 'demand', 'target'],
          noRemedy: true,
        },
        day: 15,
      },
      { by: 'handler', step: 'court.rule', ...inPayment, form: { granted: true, instrument: '行审4号' }, day: 25 },
      {
        by: 'handler',
        step: 'auction.proceeds',
        ...inPayment,
        form: { amount: 240_000, receipt: '财票22号' },
        day: 40,
      },
      ...archived('法院执行到位，费款缴清。'),
    ],
  },
  {
    title: '登记以后当事人已经履行',
    course: [
      ...before(enforcingCourse, 'enforcement.propose'),
      {
        by: 'deputyHead',
        step: 'enforcement.drop',
        form: { ground: 'performed', reason: '现场复查，弃料已经清除。' },
        day: 1,
      },
      ...since(enforcingCourse, 'case.archive'),
    ],
  },
]

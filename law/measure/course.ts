import type { Course } from '../words/course.ts'

const officers = ['@handler', '@handler2']
const at = { proceeding: 'measure-1' } as const
const signed = (matter: string, opinion: string): Course => [
  { ...at, by: 'unitHead', step: `${matter}.endorse`, form: { opinion: '同意。' } },
  { ...at, by: 'agencyHead', step: `${matter}.approve`, form: { opinion } },
]

const plan = {
  party: 'p1',
  reason: '现场有未标明生产日期的糕点二十盒，当事人正在装车运走。',
  basis: '《中华人民共和国食品安全法》第一百一十条第四项',
  level: 'law',
  necessary: true,
} as const
const goods = { goods: '未标明生产日期的糕点二十盒', place: '云岭县城关镇工业路8号' } as const
const put = (matter: string, form: Course[number]['form']): Course => [
  { ...at, by: 'handler', step: `${matter}.propose`, form },
]
const scene = {
  officers,
  shown: true,
  place: '云岭县城关镇工业路8号',
  presence: 'present',
  present: '庞穗（法定代表人）',
  told: true,
  said: '未提出',
  goods: [{ name: '糕点', spec: '500克', quantity: '20', unit: '盒', remark: '未标明生产日期' }],
  related: true,
  spared: true,
  single: true,
  counted: true,
  handed: true,
  sealed: true,
  keeper: '就地封存，由当事人保管',
  signature: 'signed',
  recorded: 'whole',
} as const

/** Goods of a party sealed with the head's word. */
export const sealedCourse: Course = [
  { by: 'handler', step: 'measure.plan', form: { ...plan, ...goods, what: 'sealing', urgent: false } },
  ...put('measure', { reason: '拟查封。' }),
  ...signed('measure', '同意查封。'),
  { ...at, by: 'handler', step: 'measure.take', form: scene },
]

/** Tested meanwhile, and held longer: nothing the law asks of every measure. */
export const prolongedCourse = (day: number): Course => [
  {
    ...at,
    by: 'handler',
    step: 'measure.test',
    form: { items: [1], kind: 'inspection', institution: '省质检院', until: '@day+10', reason: '生产日期和保质期' },
    day,
    spare: true,
  },
  { ...at, by: 'handler', step: 'measure.tell', form: { paper: 'test', way: 'direct', signedBy: '庞穗' }, spare: true },
  { ...at, by: 'handler', step: 'measure.tested', form: { result: '超过保质期' }, day: day + 2, spare: true },
  ...put('measureExtension', { days: 10, reason: '供货商在外省，须协查。' }).map(
    (m) => ({ ...m, spare: true }) as const,
  ),
  ...signed('measureExtension', '同意延长。').map((m) => ({ ...m, spare: true }) as const),
  {
    ...at,
    by: 'handler',
    step: 'measure.tell',
    form: { paper: 'extension', way: 'direct', signedBy: '庞穗' },
    spare: true,
  },
]

/** Seized on the spot; the head would have none of it, and everything goes back (强制法19). */
export const refusedCourse: Course = [
  {
    by: 'handler',
    step: 'measure.plan',
    form: { ...plan, ...goods, what: 'seizure', urgent: true, urgency: '当事人正在装车运走。' },
  },
  { ...at, by: 'handler', step: 'measure.take', form: scene },
  ...put('measure', { reason: '当场扣押，补办批准。' }),
  { ...at, by: 'unitHead', step: 'measure.endorse', form: { opinion: '报请决定。' } },
  { ...at, by: 'agencyHead', step: 'measure.refuse', form: { reason: '当事人已经自行下架，不必扣押。' } },
  { ...at, by: 'handler', step: 'goods.return', form: { way: 'direct', receiver: '庞穗', signed: true } },
]

/** An account frozen at the bank, told to the party, lifted. */
export const frozenCourse: Course = [
  {
    by: 'handler',
    step: 'measure.plan',
    form: {
      ...plan,
      what: 'freezing',
      bank: '云岭农村商业银行营业部',
      account: '6222000011112222',
      amount: 5_000_000,
      involved: 5_000_000,
    },
  },
  ...put('measure', { reason: '拟冻结。' }),
  ...signed('measure', '同意冻结。'),
  {
    ...at,
    by: 'handler',
    step: 'freeze.serve',
    form: { officers, shown: true, receiver: '营业部柜员', frozen: 5_000_000, single: true, written: true },
  },
  { ...at, by: 'handler', step: 'measure.tell', form: { paper: 'freeze', way: 'direct', signedBy: '庞穗' } },
  ...put('measureHandling', { items: [1], how: 'release', ground: 'noBreach', reason: '查明没有违法所得。' }),
  ...signed('measureHandling', '同意解除。'),
  { ...at, by: 'handler', step: 'goods.return', form: { way: 'bank', receiver: '营业部柜员', signed: true } },
]

/** Released when it is no longer needed, and given back (强制法28). */
export const releasedCourse = (day: number): Course => [
  {
    ...at,
    by: 'handler',
    step: 'measureHandling.propose',
    form: { items: [1], how: 'release', ground: 'decided', reason: '已经作出处罚决定，不再需要查封。' },
    day,
  },
  ...signed('measureHandling', '同意解除。'),
  {
    ...at,
    by: 'handler',
    step: 'goods.return',
    form: { way: 'direct', receiver: '庞穗', signed: true },
  },
]

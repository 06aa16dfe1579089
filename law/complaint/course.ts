import { withPages } from '../signing/course.ts'
import { type Branch, before, type Course } from '../words/course.ts'

const consumer = {
  id: 'p1',
  kind: 'person',
  name: '庄敏',
  address: '云岭县城关镇桂花巷9号',
  phone: '13900000101',
  role: 'party',
} as const
const shop = {
  id: 'p2',
  kind: 'legal',
  name: '云岭县百汇电器有限公司',
  representative: '汤百汇',
  address: '云岭县城关镇文昌路120号',
  phone: '13900000102',
  role: 'third',
} as const
const agrees = { agrees: true, entrusts: false, way: '电话' } as const

/** A broken refrigerator, settled at a table. */
export const complaintCourse: Course = [
  {
    by: 'handler',
    step: 'complaint.register',
    form: {
      party: consumer,
      channel: 'hotline',
      receivedOn: '@day',
      matter: '冰箱质量争议',
      facts: '十月八日以三千二百元购买冰箱，三十日不再制冷，商家拒绝退货。',
      claim: '退货，退还货款三千二百元。',
      amount: 320_000,
      alsoReport: false,
      mayPublish: true,
    },
  },
  { by: 'handler', step: 'party.identify', form: { party: shop } },
  {
    by: 'handler',
    step: 'complaint.accept',
    form: {
      facts: {
        complaintOurs: 'yes',
        complaintUnhandled: 'yes',
        complaintConsumer: 'yes',
        complaintMaterials: 'yes',
      },
    },
    day: 2,
  },
  { by: 'handler', step: 'complaint.tell', form: { party: 'p1', what: 'accepted', way: 'phone' } },
  {
    by: 'handler',
    step: 'complaint.supplement',
    form: { content: '补充提供维修记录单一份。', receivedOn: '@day' },
    spare: true,
  },
  { by: 'handler', step: 'mediation.consent', form: { party: 'p1', ...agrees }, day: 3 },
  { by: 'handler', step: 'mediation.consent', form: { party: 'p2', ...agrees } },
  {
    by: 'handler',
    step: 'mediation.summon',
    form: { heldOn: '@day+6', time: '9时30分', place: '云岭县市场监督管理局一楼调解室', officers: ['@handler'] },
    spare: true,
  },
  {
    by: 'handler',
    step: 'mediation.hold',
    form: { way: 'onSite', officers: ['@handler'], content: '双方到场，查看购物凭证和维修记录，商家同意退货。' },
    day: 8,
  },
  {
    by: 'handler',
    step: 'mediation.agree',
    form: { terms: '商家三日内上门取回冰箱，退还货款三千二百元。', paper: 'made' },
  },
  { by: 'handler', step: 'complaint.tell', form: { party: 'p1', what: 'agreed', way: 'inPerson' } },
  { by: 'handler', step: 'complaint.tell', form: { party: 'p2', what: 'agreed', way: 'inPerson' } },
  { by: 'handler', step: 'complaint.ask', form: { satisfied: 'yes' }, day: 13, spare: true },
  { by: 'handler', step: 'case.archive', form: { summary: '达成协议，已经履行。' } },
]

export const complaintBranches: readonly Branch[] = [
  {
    title: '制作调解笔录，核对、签名',
    course: withPages(
      complaintCourse,
      'mediation.hold',
      'mediation-record',
      { place: '城关市场监督管理所调解室' },
      { spare: true },
    ),
  },
  {
    title: '不予受理',
    course: [
      ...before(complaintCourse, 'complaint.accept'),
      {
        by: 'handler',
        step: 'complaint.refuse',
        form: { ground: 'handled', reason: '消费者协会已经受理同一争议。' },
        day: 3,
      },
      { by: 'handler', step: 'complaint.tell', form: { party: 'p1', what: 'refused', way: 'phone' } },
      { by: 'handler', step: 'case.archive', form: { summary: '不予受理。' } },
    ],
  },
  {
    title: '一方拒绝调解',
    course: [
      ...before(complaintCourse, 'mediation.consent'),
      {
        by: 'handler',
        step: 'mediation.consent',
        form: { party: 'p2', agrees: false, entrusts: false, way: '电话' },
        day: 3,
      },
      { by: 'handler', step: 'mediation.end', form: { ground: 'absent', reason: '商家明确拒绝调解。' }, day: 4 },
      { by: 'handler', step: 'complaint.tell', form: { party: 'p1', what: 'ended', way: 'phone' } },
      { by: 'handler', step: 'complaint.tell', form: { party: 'p2', what: 'ended', way: 'phone' } },
      { by: 'handler', step: 'case.archive', form: { summary: '终止调解。' } },
    ],
  },
]

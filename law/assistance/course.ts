import type { Course } from '../words/course.ts'

const signed: Course = [{ by: 'unitHead', step: 'assistance.sign', form: { opinion: '同意回复。' } }]
const received: Course = [
  {
    by: 'handler',
    step: 'assistance.receive',
    form: {
      organ: '清水县市场监督管理局',
      number: '清市监协查〔2026〕12号',
      receivedOn: '@day',
      subject: '清水县某商行涉嫌销售侵犯注册商标专用权的商品案',
      matters: '核实云岭县穗禾食品有限公司是否向该商行供货、供货的数量和价格。',
      contact: '简办案，0999-7212315',
    },
  },
]

/** Another county asks where the goods came from: looked up, and answered. */
export const givenCourse: Course = [
  ...received,
  { by: 'unitHead', step: 'assistance.assign', form: { within: true, officers: ['@handler', '@handler2'] }, day: 1 },
  {
    by: 'handler',
    step: 'inquiry.record',
    form: {
      way: 'visit',
      officers: ['@handler', '@handler2'],
      shown: true,
      place: '云岭县城关镇工业路8号',
      asked: '云岭县穗禾食品有限公司',
      found: '该公司的出库单载明供货两批，共四十箱。',
    },
    day: 3,
  },
  {
    by: 'handler',
    step: 'assistance.draft',
    form: {
      result: 'done',
      content: '经查，该公司向该商行供货两批，共四十箱，每箱八十元。',
      enclosed: '出库单复印件两页。',
    },
    day: 5,
  },
  ...signed,
]
export const refusedCourse: Course = [
  ...received,
  {
    by: 'unitHead',
    step: 'assistance.assign',
    form: { within: false, reason: '商标的权属由知识产权部门核实，不属于本机关职权。' },
    day: 1,
  },
  { by: 'handler', step: 'assistance.draft', form: { result: 'refused', content: '请求的事项不属于本机关职权。' } },
  ...signed,
]

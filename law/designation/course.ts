import type { Course } from '../words/course.ts'

const signed: Course = [
  { by: 'deputyHead', step: 'designation.sign', form: { opinion: '同意。' }, day: 4 },
  { by: 'handler', step: 'designation.send', form: { organs: '清水县市场监督管理局、云岭县市场监督管理局' }, day: 5 },
]

/** Two counties each say the case is theirs: the city says whose it is. */
export const designationCourse: Course = [
  {
    by: 'handler',
    step: 'designation.receive',
    form: {
      source: 'dispute',
      organs: '清水县市场监督管理局',
      number: '清市监请〔2026〕7号',
      receivedOn: '@day',
      subject: '清水县某商行涉嫌销售侵犯注册商标专用权的商品案',
      circumstances: '该商行在两县都有仓库，两县市场监督管理局都已立案，协商不成。',
    },
  },
  {
    by: 'handler',
    step: 'designation.draft',
    form: {
      outcome: 'designate',
      organ: '清水县市场监督管理局',
      basis: '《市场监督管理行政处罚程序规定》第十三条、第十六条',
      reason: '清水县市场监督管理局最先立案，主要仓库也在该县。',
      told: '清水县市场监督管理局、云岭县市场监督管理局',
    },
    day: 2,
  },
  ...signed,
]
export const entrustingCourse: Course = [
  {
    by: 'handler',
    step: 'designation.receive',
    form: {
      source: 'entrust',
      subject: '云岭县某超市涉嫌价格欺诈案',
      circumstances: '案件由本机关管辖，当事人和证据都在云岭县。',
    },
  },
  {
    by: 'handler',
    step: 'designation.draft',
    form: {
      outcome: 'entrust',
      organ: '云岭县市场监督管理局',
      reserved: false,
      basis: '《市场监督管理行政处罚程序规定》第十五条第一款',
      reason: '就近调查取证。',
      reportBy: '@day+60',
      enclosed: '线索材料一册。',
    },
    day: 2,
  },
  ...signed,
]
export const droppedCourse: Course = [
  designationCourse[0]!,
  { by: 'handler', step: 'designation.drop', form: { reason: '两县协商一致，由清水县办理。' }, day: 3 },
]

import type { Course } from '../words/course.ts'

const law = '生态环境法典'
const thing = {
  kind: 'matter',
  title: '对未取得排污许可证排放污染物的处罚',
  ref: 'HJ-104',
  laws: '《中华人民共和国水污染防治法》',
  proposal: 'change',
}

/** A code repeals a law: one matter rests on it. */
export const campaignCourse: Course = [
  {
    by: 'handler',
    step: 'change.register',
    form: {
      law,
      from: '@day',
      changed: '《中华人民共和国水污染防治法》',
      receivedOn: '@day',
      things: [thing],
    },
  },
  { by: 'handler', step: 'change.tasks', form: { things: [thing] } },
  { by: 'handler', step: 'change.close', form: { summary: '一项已经修改，清单已经修订公布。' }, day: 10 },
]
const { laws: changed, ...rest } = thing
export const taskCourse: Course = [
  { by: 'handler', step: 'task.open', form: { law, from: '@day', changed, receivedOn: '@day', ...rest } },
  { by: 'unitHead', step: 'task.assign', form: { officers: ['@handler'] }, day: 1 },
  {
    by: 'handler',
    step: 'task.settle',
    form: { outcome: 'change', reason: '改引法典的相应条款，种类和幅度不变。', result: '权责清单第2版' },
    day: 2,
  },
  { by: 'legalHead', step: 'task.confirm', form: { opinion: '同意。' }, day: 3 },
]

import { publicationCourse } from '../publication/course.ts'
import { type Branch, before, type Course } from '../words/course.ts'

/** Somebody asks for more evening hours, is answered, and everybody may read it. */
export const opinionCourse: Course = [
  {
    by: 'handler',
    step: 'opinion.register',
    form: {
      party: { id: 'p1', kind: 'person', name: '庄敏', phone: '13900000101', role: 'party' },
      channel: 'hotline',
      receivedOn: '@day',
      purpose: 'suggest',
      matter: '窗口延长办理时间',
      content: '白天上班，没有时间到窗口办理，希望每周有一天延长到晚上七点。',
      mayPublish: true,
    },
  },
  {
    by: 'handler',
    step: 'opinion.group',
    form: { others: '20261020-7K3M9QWD', reason: '同一人此前就窗口时间提出过建议。' },
    spare: true,
  },
  {
    by: 'handler',
    step: 'opinion.supplement',
    form: { content: '周三晚上最合适。', receivedOn: '@day' },
    spare: true,
  },
  {
    by: 'handler',
    step: 'opinion.draft',
    form: { outcome: 'adopted', content: '自下月起，每周三窗口办理时间延长至十九时。' },
    day: 2,
  },
  { by: 'unitHead', step: 'opinion.sign', form: { publish: true } },
  ...publicationCourse('publication', 'publication', {
    what: '有人建议窗口延长办理时间。',
    why: '采纳，自下月起每周三延长至十九时。',
  }),
  { by: 'handler', step: 'opinion.ask', form: { satisfied: 'yes' }, day: 5, spare: true },
  { by: 'handler', step: 'case.archive', form: { summary: '已经答复并公开。' } },
]

export const opinionBranches: readonly Branch[] = [
  {
    title: '转送有权的机关',
    course: [
      ...before(opinionCourse, 'opinion.group'),
      {
        by: 'unitHead',
        step: 'opinion.forward',
        form: { to: '云岭县政务服务管理局', reason: '窗口时间由政务服务管理局统一安排。', way: 'sent' },
        day: 1,
      },
      { by: 'handler', step: 'case.archive', form: { summary: '已经转送。' } },
    ],
  },
]

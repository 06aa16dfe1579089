import { type Branch, before, type Course } from '../words/course.ts'

/** A firm says that nobody showed a certificate: looked into, told to the inspectors without its name, put right. */
export const ratingCourse: Course = [
  {
    by: 'supervisor',
    step: 'rating.register',
    form: {
      channel: 'portal',
      ticket: '20261102-7K3M9QWD',
      receivedOn: '@day',
      inspector: '云岭县市场监督管理局',
      paper: '云市监检通〔2026〕12号',
      grade: 'bad',
      shown: false,
      explained: true,
      disturbed: false,
      said: '两名检查人员没有出示证件就进入后厨。',
      firm: '云岭县穗禾食品有限公司',
      telephone: '13900000113',
    },
  },
  {
    by: 'supervisor',
    step: 'rating.study',
    form: {
      result: 'notice',
      reason: '检查人员没有出示执法证件，应当纠正。',
      reply: '已经通知检查机关改进，感谢您的监督。',
    },
    day: 2,
  },
  {
    by: 'supervisor',
    step: 'rating.notify',
    form: {
      to: '云岭县市场监督管理局',
      content: '近期有检查人员检查时没有主动出示执法证件，请组织自查并书面回复改进情况。',
      answerBy: '@day+15',
    },
  },
  {
    by: 'supervisor',
    step: 'rating.answer',
    form: { content: '已经组织自查，重申亮证执法的要求。' },
    day: 8,
    spare: true,
  },
  { by: 'supervisor', step: 'case.archive', form: { summary: '检查机关已经改进。' } },
]

export const ratingBranches: readonly Branch[] = [
  {
    title: '记入日常监督',
    course: [
      ...before(ratingCourse, 'rating.study'),
      {
        by: 'supervisor',
        step: 'rating.study',
        form: { result: 'kept', reason: '没有反映违法的问题。', reply: '感谢您的评价，已经记入日常监督。' },
        day: 1,
      },
      { by: 'supervisor', step: 'case.archive', form: { summary: '已经记入。' } },
    ],
  },
]

import type { Branch, Course } from '../words/course.ts'

const planned: Course = [
  {
    by: 'handler',
    step: 'guidance.plan',
    form: {
      party: {
        id: 'p1',
        kind: 'legal',
        name: '云岭县青禾食品有限公司',
        representative: '苗青',
        address: '云岭县城关镇工业路19号',
        phone: '13900000093',
        role: 'party',
      },
      receivedOn: '@day',
      why: 'asked',
      matter: '新标签标准的适用',
      officers: ['@handler', '@handler2'],
      place: '云岭县城关镇工业路19号',
    },
  },
]
const visit = {
  met: '苗青，法定代表人',
  given: '讲解预包装食品标签新标准的过渡期和标示要求，留下宣传册一份。',
  unchecked: true,
} as const
const closed: Course = [{ by: 'handler', step: 'guidance.close', form: { summary: '已讲解、答复。' }, day: 3 }]

/** A firm asks what the new labels must say: told, and its question answered. */
export const guidanceCourse: Course = [
  ...planned,
  {
    by: 'handler',
    step: 'guidance.visit',
    form: { ...visit, wanted: '库存的旧标签可以用到何时。', seen: 'none' },
    day: 1,
  },
  {
    by: 'handler',
    step: 'guidance.answer',
    form: { content: '过渡期以内可以继续使用，期满以后生产的不得再用。', way: '电话' },
    day: 2,
  },
  ...closed,
]
export const guidanceBranches: readonly Branch[] = [
  {
    title: '看到涉嫌违法，转立案线索',
    course: [
      ...planned,
      {
        by: 'handler',
        step: 'guidance.visit',
        form: { ...visit, seen: 'lead', what: '门口堆放的成品没有生产日期。' },
        day: 1,
      },
      {
        by: 'handler',
        step: 'guidance.handover',
        form: {
          foundOn: '@day',
          cause: '经营没有标明生产日期的食品',
          summary: '走访时看到门口堆放的成品没有生产日期。',
          place: '云岭县城关镇工业路19号',
        },
      },
      ...closed,
    ],
  },
  {
    title: '没有走访',
    course: [...planned, { by: 'handler', step: 'guidance.cancel', form: { reason: '企业改期，另行联系。' }, day: 1 }],
  },
]

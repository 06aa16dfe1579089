import { type Branch, before, type Course } from '../../words/course.ts'
import { penaltyCourse } from '../course.ts'

const signed = (matter: string, opinion: string): Course => [
  { by: 'unitHead', step: `${matter}.endorse`, form: { opinion: '同意。' } },
  { by: 'agencyHead', step: `${matter}.approve`, form: { opinion } },
]

/** Cases that end without a penalty, from where they leave the way of one that does. */
export const endingBranches: readonly Branch[] = [
  {
    title: '不予立案，告知举报人',
    course: [
      ...before(penaltyCourse, 'filing.propose'),
      {
        by: 'handler',
        step: 'refusal.propose',
        form: {
          ground: 'slightCorrected',
          reason: '货架上二十盒糕点未标明生产日期，货值二百元，尚未售出，当场下架退回，没有造成危害后果。',
          corrected: '当场下架，退回供货商，供货商已经补贴标签。',
          reply: 'owed',
        },
        day: 2,
      },
      ...signed('refusal', '同意不予立案'),
      {
        by: 'handler',
        step: 'reporter.tell',
        form: { way: 'paper', content: '经核查，违法行为轻微并及时改正，没有造成危害后果，决定不予立案。' },
        day: 3,
      },
    ],
  },
]

import { type Branch, before, type Course } from '../words/course.ts'
import { penaltyCourse } from './course.ts'

const officers = ['@handler', '@handler2']
const at = { proceeding: 'conduct-1' } as const
const serve = (proceeding: string): Course[number] => ({
  by: 'handler',
  step: 'service.deliver',
  proceeding,
  form: { receiver: 'legalRepresentative', signedBy: '庞穗', place: '当事人住所', officers, disclosureTold: true },
})
const demand = (until: string): Course => [
  {
    by: 'unitHead',
    step: 'conduct.demand',
    form: { party: 'p1', duty: '拆除占用消防通道搭建的简易棚。', until, way: '自行拆除并清理现场。' },
    day: 22,
  },
  serve('service-3'),
]
const closed: Course = [
  { by: 'handler', step: 'closing.propose', form: { result: '决定已送达，罚款已缴清，义务已强制执行，已公示。' } },
  { by: 'unitHead', step: 'closing.endorse', form: { opinion: '同意。' } },
  { by: 'agencyHead', step: 'closing.approve', form: { opinion: '同意结案' } },
]

/** What was ordered to be done, carried out by the court or by the agency (强制法37, 44, 53–59). */
export const enforcedBranches: readonly Branch[] = [
  {
    title: '申请法院强制执行行为义务',
    course: [
      ...before(penaltyCourse, 'closing.propose'),
      ...demand('@day+3'),
      {
        by: 'deputyHead',
        step: 'conduct.apply',
        ...at,
        form: {
          court: '云岭县人民法院',
          target: '占用消防通道的简易棚约三十平方米。',
          materials: ['decision', 'opinion', 'demand', 'target'],
          urgent: false,
          noRemedy: true,
        },
        day: 150,
      },
      { by: 'handler', step: 'conduct.answer', ...at, form: { accepted: true, instrument: '行执1号' }, spare: true },
      {
        by: 'handler',
        step: 'conduct.rule',
        ...at,
        form: { granted: true, instrument: '行审1号', hand: 'government' },
        day: 160,
      },
      {
        by: 'handler',
        step: 'conduct.carried',
        ...at,
        form: { hand: 'government', what: '镇政府组织拆除完毕。' },
        day: 170,
      },
      ...closed,
    ],
  },
  {
    title: '公告后强制拆除',
    course: [
      ...before(penaltyCourse, 'closing.propose'),
      ...demand('@day+3'),
      {
        by: 'deputyHead',
        step: 'conduct.announce',
        ...at,
        form: { object: '简易棚一处，约三十平方米', until: '@day+10', posted: '现场，县政府网站' },
        day: 26,
      },
      {
        by: 'deputyHead',
        step: 'conduct.enforce',
        ...at,
        form: {
          manner: 'demolish',
          what: '拆除简易棚，物品登记后交当事人。',
          planned: '@day+3',
          basis: '《中华人民共和国城乡规划法》第六十八条',
          charged: '云政责〔2027〕3号',
          reason: '经催告、公告仍不拆除。',
        },
        day: 150,
      },
      serve('service-4'),
      {
        by: 'handler',
        step: 'conduct.act',
        ...at,
        form: { officers, place: '当事人住所', what: '拆除完毕，消防通道恢复畅通。', unpressed: true },
        day: 153,
      },
      ...closed,
    ],
  },
]

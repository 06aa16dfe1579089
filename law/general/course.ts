import { publicationCourse } from '../publication/course.ts'
import { delivered } from '../service/course.ts'
import { type Branch, type Course, since } from '../words/course.ts'

const nothing = { majorPublicInterest: 'no', socialRisk: 'no', majorRights: 'no', complexCase: 'no' } as const
const merchant = {
  id: 'p1',
  kind: 'legal',
  name: '云岭县诚信粮油有限公司',
  representative: '甄诚',
  address: '云岭县城关镇文昌路66号',
  phone: '13900000091',
  role: 'party',
} as const
const started = {
  category: 'reward',
  matter: '质量奖励',
  basis: '《中华人民共和国产品质量法》第六条',
  receivedOn: '@day',
  limitOn: '@day+20',
  content: '申请质量奖励。',
  unnamed: false,
} as const

/** A reward asked for, looked into and given. */
export const generalCourse: Course = [
  { by: 'handler', step: 'matter.start', form: { party: merchant, how: 'asked', organs: 'one', ...started } },
  { by: 'handler', step: 'matter.accept', form: {}, day: 1 },
  {
    by: 'handler',
    step: 'inquiry.record',
    form: {
      way: 'visit',
      officers: ['@handler', '@handler2'],
      shown: true,
      place: '文昌路66号',
      found: '质量管理符合评选的条件。',
    },
    day: 3,
    spare: true,
  },
  {
    by: 'handler',
    step: 'finding.conclude',
    form: {
      found: '连续三年抽查合格，没有投诉。',
      law: '《中华人民共和国产品质量法》第六条',
      result: '给予质量奖励。',
      adverse: false,
      facts: nothing,
    },
    day: 4,
  },
  { by: 'handler', step: 'general.propose', form: { reason: '拟给予奖励。' } },
  { by: 'unitHead', step: 'general.endorse', form: { opinion: '同意。' } },
  { by: 'deputyHead', step: 'general.approve', form: { opinion: '同意。' }, day: 5 },
  delivered('p1', '甄诚', 'legalRepresentative', 6),
  { by: 'handler', step: 'case.archive', form: { summary: '给予奖励。' } },
  ...publicationCourse('publication-decision', 'publication', {
    what: '给予一家企业质量奖励。',
    why: '产品质量长期稳定。',
  }),
]

/** Begun by the agency itself: approved before anything is looked into. */
export const generalBranches: readonly Branch[] = [
  {
    title: '依职权',
    course: [
      { by: 'handler', step: 'matter.start', form: { party: merchant, how: 'own', ...started } },
      { by: 'handler', step: 'generalStart.propose', form: { reason: '年度评选。' } },
      { by: 'unitHead', step: 'generalStart.endorse', form: { opinion: '同意。' } },
      { by: 'deputyHead', step: 'generalStart.approve', form: { opinion: '同意启动。' }, day: 1 },
      ...since(generalCourse, 'inquiry.record'),
    ],
  },
]
